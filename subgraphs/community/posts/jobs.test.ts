import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { members } from "../members/tables.ts";
import { publishScheduled } from "./jobs.ts";
import { posts } from "./tables.ts";

const { context, published, clock } = await testSubgraph(subgraph);
const { aMember, aPost } = factory(context);
clock.now = new Date("2026-05-01T12:00:00Z");

const inMinutes = (minutes: number) => new Date((clock.now as Date).getTime() + minutes * 60_000);
const sweep = () =>
  publishScheduled.run({ id: newId(), db: context().db, log: context().log, signal: AbortSignal.timeout(10_000), now: () => clock.now as Date }, {});
const stored = async (id: string) => (await context().db.select().from(posts).where(eq(posts.id, id)))[0];
const timesPublished = async (id: string) => (await published("post.published")).filter(([, subject]) => subject === id).length;

test("a scheduled post is published at its minute, once, whoever sweeps", async () => {
  const { id } = await aPost({ status: "SCHEDULED", scheduledFor: inMinutes(10) });

  await sweep();
  const before = await stored(id);
  clock.advance(10 * 60_000);
  await Promise.all([sweep(), sweep(), sweep()]);

  expect(before?.status).toBe("SCHEDULED");
  expect(await stored(id)).toMatchObject({ status: "PUBLISHED", publishedAt: clock.now, scheduledFor: null });
  expect(await timesPublished(id)).toBe(1);
});

test("what a suspended member scheduled waits until they are reinstated", async () => {
  const author = await aMember({ status: "SUSPENDED" });
  const { id } = await aPost({ authorId: author.id, status: "SCHEDULED", scheduledFor: inMinutes(-1) });

  await sweep();
  const waiting = await stored(id);
  await context().db.update(members).set({ status: "ACTIVE" }).where(eq(members.id, author.id));
  await sweep();

  expect([waiting?.status, (await stored(id))?.status]).toEqual(["SCHEDULED", "PUBLISHED"]);
});

test("a post for a club that its author has left is a draft again", async () => {
  const { id } = await aPost({ clubId: newId(), status: "SCHEDULED", scheduledFor: inMinutes(-1) });

  await sweep();

  expect(await stored(id)).toMatchObject({ status: "DRAFT", scheduledFor: null });
});
