import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { forgetMutes } from "./mutes.ts";
import { social, user } from "./social.fixture.ts";
import { mutes } from "./tables.ts";

const { as, context, published, clock } = await testSubgraph(subgraph);
const { aMember } = factory(context);
const { act, list, read } = social(as);

test("a mute lasts until it is ended, and changes how long when done again", async () => {
  const [ada, ben] = [(await aMember()).id, (await aMember()).id];
  const until = "2199-01-01T00:00:00.000Z";

  const muted = [await act(ada, "userMute", ben), await act(ada, "userMute", ben), await act(ada, "userMute", ben, { until })];
  const listed = await list(as(ada), ada, "mutedUsers");
  const ended = [await act(ada, "userUnmute", ben), await act(ada, "userUnmute", ben)];

  expect(muted.map(({ user: { viewerHasMuted }, errors }) => [viewerHasMuted, errors])).toEqual(muted.map(() => [true, []]));
  expect(listed).toEqual([user(ben)]);
  expect(ended.map(({ user: { viewerHasMuted } }) => viewerHasMuted)).toEqual([false, false]);
  expect((await published("user.muted", "user.unmuted")).filter(([, subject]) => subject === ben)).toEqual([
    ["user.muted", ben, { muterId: ada, until: null }],
    ["user.muted", ben, { muterId: ada, until }],
    ["user.unmuted", ben, { muterId: ada }],
  ]);
});

test("a mute is over at its time, and forgotten some time after", async () => {
  const [ada, ben] = [(await aMember()).id, (await aMember()).id];
  clock.now = new Date("2101-01-01T00:00:00Z");
  const past = await act(ada, "userMute", ben, { until: "2101-01-01T00:00:00Z" });
  await act(ada, "userMute", ben, { until: "2101-01-01T01:00:00Z" });
  const seen = async () => [(await read(as(ada), ben, "viewerHasMuted")).viewerHasMuted, await list(as(ada), ada, "mutedUsers")];

  const during = await seen();
  clock.advance(3_600_000);
  const after = await seen();
  await context().db.transaction(forgetMutes);
  clock.now = null;

  expect(past.errors).toEqual([{ code: "OUT_OF_RANGE", path: ["until"] }]);
  expect([during, after]).toEqual([
    [true, [user(ben)]],
    [false, []],
  ]);
  expect(await context().db.$count(mutes, eq(mutes.muterId, ada))).toBe(0);
});
