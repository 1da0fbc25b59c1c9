import { publish } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { members } from "../members/tables.ts";
import { social, user } from "./social.fixture.ts";

const { as, visitor, context, deliver } = await testSubgraph(subgraph);
const { aMember } = factory(context);
const { act, counts, list, request } = social(as);

test("a list of people has no gap where an account is not shown", async () => {
  const [star, fan, gone] = [(await aMember()).id, (await aMember()).id, (await aMember()).id];
  for (const follower of [fan, gone]) await act(follower, "userFollow", star);
  await context().db.update(members).set({ status: "ANONYMIZED" }).where(eq(members.id, gone));

  expect(await list(visitor, star, "followers")).toEqual([user(fan)]);
});

test("a deleted account leaves no edges behind, and everybody else's counts exact", async () => {
  const [gone, friend, fan, star] = (await Promise.all(Array.from({ length: 4 }, async () => (await aMember()).id))) as [string, string, string, string];
  await request(gone, friend);
  await request(friend, gone);
  await act(fan, "userFollow", gone);
  await act(fan, "userFollow", star);
  await act(gone, "userFollow", star);
  await act(star, "userMute", gone);
  await act(fan, "userBlock", (await aMember()).id);

  await context().db.transaction((tx) => publish(tx, "user.anonymized", gone, {}));
  await deliver();

  expect([await counts(friend), await counts(fan), await counts(star)]).toEqual([
    { followersCount: 0, followingCount: 0, friendsCount: 0 },
    { followersCount: 0, followingCount: 1, friendsCount: 0 },
    { followersCount: 1, followingCount: 0, friendsCount: 0 },
  ]);
  expect([await list(visitor, gone, "followers"), await list(visitor, gone, "following"), await list(as(star), star, "mutedUsers")]).toEqual([[], [], []]);
});
