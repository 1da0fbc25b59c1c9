import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { onCommitted } from "../committed.ts";
import { ownOrigin } from "../db.ts";
import { drain } from "../drain.ts";
import { newId } from "../ids.ts";
import { testPool } from "../test/database.ts";
import { checkLog, keepLog, lag, rebaseLog } from "../upkeep.ts";
import { type Consumer, register, takeBatch } from "./consumer.ts";

import { publish } from "./publish.ts";

const aLog = async () => {
  const pool = await testPool();
  const db = pool.as(ownOrigin("test"));
  const commit = async (...subjects: string[]) => {
    for (const subject of subjects) await db.transaction((tx) => publish(tx, "user.verified", subject, {}));
  };
  const heard = new Map<string, string[]>();
  const aConsumer = (name: string): Consumer => {
    heard.set(name, []);
    return { name, handlers: [{ "user.verified": (_, { subjectId }) => heard.get(name)?.push(subjectId) }] };
  };
  return { pool, db, commit, heard, aConsumer };
};
const someIds = (count: number) => Array.from({ length: count }, () => newId());

test("a rolled back transaction leaves no event and tells nobody", async () => {
  const { db } = await aLog();
  const heard: string[] = [];
  const stop = onCommitted(["user.verified"], ({ subjectId }) => heard.push(subjectId));
  const [kept, undone] = someIds(2) as [string, string];

  await db
    .transaction(async (tx) => {
      await publish(tx, "user.verified", undone, {});
      throw new Error("undo");
    })
    .catch(() => {});
  await db.transaction((tx) => publish(tx, "user.verified", kept, {}));
  stop();

  expect(heard).toEqual([kept]);
  expect(await db.execute(sql`select subject_id from log.events`)).toEqual([{ subject_id: kept }]);
});

test("data that does not fit its type is not published", async () => {
  const { db } = await aLog();

  const publishing = db.transaction((tx) => publish(tx, "user.suspended", newId(), { reason: "spam", until: "tomorrow" }));

  await expect(publishing).rejects.toThrow();
});

test("lag tells of each consumer how many events it has yet to read, and how many it could not handle", async () => {
  const { pool, commit, aConsumer } = await aLog();
  await register(pool, aConsumer("idle"));
  await commit(...someIds(3));
  await drain(pool, { name: "failing", handlers: [{ "user.verified": () => Promise.reject(new Error("no")) }], retryAfter: [60] });

  const figures = await lag(pool);

  expect(figures).toMatchObject([
    { consumer: "failing", behind: 0, retrying: 3, parked: 0 },
    { consumer: "idle", behind: 3, retrying: 0, parked: 0 },
  ]);
});

test("partitions are made ahead, and dropped once they are old and every consumer has read them", async () => {
  const { pool, db, commit, heard, aConsumer } = await aLog();
  const partitions = async () => (await db.execute(sql`select from pg_inherits where inhparent = 'log.events'::regclass`)).length;
  const [first, second] = someIds(2) as [string, string];
  const [quick, slow] = [aConsumer("quick"), aConsumer("slow")];
  await commit(first);
  await register(pool, slow);
  await drain(pool, quick);
  await db.execute(sql`select setval('log.events_seq_seq', 3500000)`);
  const inTwoDays = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000);

  const droppedWhileUnread = await keepLog(pool, 1, inTwoDays);
  await commit(second);
  await drain(pool, slow);
  const droppedWhileYoung = await keepLog(pool, 3, inTwoDays);
  const dropped = await keepLog(pool, 1, inTwoDays);
  await drain(pool, quick);

  expect([droppedWhileUnread, droppedWhileYoung, dropped]).toEqual([0, 0, 2]);
  expect(await partitions()).toBe(5); // the present one and four ahead
  expect([heard.get("quick"), heard.get("slow")]).toEqual([
    [first, second],
    [first, second],
  ]);
});

test("a log restored on a younger server is refused, and taken up exactly after it is rebased", async () => {
  const { pool, db, commit, heard, aConsumer } = await aLog();
  const [ahead, behind, fresh] = [aConsumer("ahead"), aConsumer("behind"), aConsumer("fresh")];
  const [old, later] = [someIds(120), someIds(30)];
  await register(pool, fresh);
  await commit(...old);
  await takeUntilRead(old.length, ahead);
  await takeBatch(pool, behind).catch(() => {});
  await register(pool, behind);
  await takeBatch(pool, behind);
  await db.execute(sql`update log.events set xid = (xid::text::bigint + 1000000000)::text::xid8`);
  await db.execute(sql`update log.cursors set xid = (xid::text::bigint + 1000000000)::text::xid8 where seq > 0`);
  await expect(checkLog(pool)).rejects.toThrow("pnpm events rebase");

  const moved = await rebaseLog(pool);
  await checkLog(pool);
  await commit(...later);
  for (const consumer of [ahead, behind, fresh]) await drain(pool, consumer);

  expect(moved).toBe(120);
  for (const name of ["ahead", "behind", "fresh"]) expect(heard.get(name)).toEqual([...old, ...later]);

  async function takeUntilRead(count: number, consumer: Consumer) {
    await register(pool, consumer);
    while ((heard.get(consumer.name)?.length ?? 0) < count) await takeBatch(pool, consumer);
  }
});
