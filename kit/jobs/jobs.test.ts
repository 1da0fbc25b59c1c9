import { sql } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { openPool, ownOrigin } from "../db.ts";
import { publish } from "../events/publish.ts";
import { newId } from "../ids.ts";
import { testDatabase, testPool } from "../test/database.ts";
import { listDead, queueFigures, reviveDead } from "../upkeep.ts";
import { defineJob, enqueue } from "./jobs.ts";
import { startJobs } from "./worker.ts";

const pool = await testPool();
const actorId = newId();
const db = pool.as({ ...ownOrigin("test"), actorId, traceId: "a-trace" });

const done: string[] = [];
let isBroken = true;

const greet = defineJob("test.greet", { data: z.object({ name: z.string() }), run: (_, { name }) => void done.push(name) });
const publishAgain = defineJob("test.publish", {
  data: z.object({ id: z.string() }),
  run: ({ db: own }, { id }) => own.transaction((tx) => publish(tx, "user.verified", id, {})),
});
const stumble = defineJob("test.stumble", {
  data: z.object({}),
  retries: 0,
  run() {
    if (isBroken) throw new Error("no luck for ada@example.org");
    done.push("stumbled");
  },
});
const hang = defineJob("test.hang", { data: z.object({}), retries: 0, timeout: 1, run: () => new Promise(() => {}) });
const nightly = defineJob("test.nightly", { data: z.object({}), schedule: { cron: "0 3 * * *", timeZone: "Europe/Paris" }, run: () => {} });
const jobs = [greet, publishAgain, stumble, hang, nightly];
await startJobs(pool, [{ name: "test", jobs }]);

const eventually = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 15_000, interval: 10 });

test("a job runs once its transaction commits, and never when it rolls back", async () => {
  const undone = db.transaction(async (tx) => {
    await enqueue(tx, greet, { name: "undone" });
    throw new Error("undo");
  });
  await expect(undone).rejects.toThrow("undo");

  await db.transaction((tx) => enqueue(tx, greet, { name: "Ada" }));

  await eventually(() => expect(done).toContain("Ada"));
  expect(done).not.toContain("undone");
});

test("the same key enqueues once, however many ask at once", async () => {
  const key = newId();

  const enqueued = await Promise.all([1, 2, 3, 4].map(() => db.transaction((tx) => enqueue(tx, greet, { name: key }, { key }))));

  await eventually(() => expect(done).toContain(key));
  expect(enqueued.filter(Boolean)).toHaveLength(1);
  expect(await db.transaction((tx) => enqueue(tx, greet, { name: key }, { key }))).toBe(false);
  expect(done.filter((name) => name === key)).toHaveLength(1);
});

test("what a job publishes has the actor and the trace of who enqueued it", async () => {
  const id = newId();

  await db.transaction((tx) => enqueue(tx, publishAgain, { id }));

  await eventually(async () => {
    const rows = await db.execute(sql`select actor_id, trace_id, producer from log.events where subject_id = ${id}`);
    expect([...rows]).toEqual([{ actor_id: actorId, trace_id: "a-trace", producer: "test" }]);
  });
});

test("a job that fails at every try is dead, without what is personal in its error, until an administrator revives it", async () => {
  await db.transaction((tx) => enqueue(tx, stumble, {}));
  await eventually(async () => expect(await listDead(pool)).toMatchObject([{ sourceName: "test.stumble", sourceOutput: { error: "no luck for [redacted]" } }]));
  isBroken = false;
  const dead = await listDead(pool);

  expect(
    await reviveDead(
      pool,
      dead.map(({ id }) => id),
    ),
  ).toBe(1);

  await eventually(() => expect(done).toContain("stumbled"));
  expect(await listDead(pool)).toEqual([]);
});

test("a job that takes too long fails, and does not hold up those beside it", async () => {
  await db.transaction((tx) => enqueue(tx, hang, {}));
  await db.transaction((tx) => enqueue(tx, greet, { name: "beside" }));

  await eventually(() => expect(done).toContain("beside"));
  await eventually(async () => expect(await listDead(pool)).toMatchObject([{ sourceName: "test.hang" }]));
});

test("data that does not fit the job is not enqueued", async () => {
  const enqueuing = db.transaction((tx) => enqueue(tx, greet, { name: 7 } as never));

  await expect(enqueuing).rejects.toThrow();
});

test("a job for later waits for its time and is counted", async () => {
  await db.transaction((tx) => enqueue(tx, greet, { name: "later" }, { after: new Date(Date.now() + 60_000) }));

  const figures = await queueFigures(pool);

  expect(figures.find(({ name }) => name === "test.greet")).toMatchObject({ deferredCount: 1 });
  expect(done).not.toContain("later");
});

test("a schedule is kept in its time zone, and forgotten when its job is gone", async () => {
  const schedules = () => db.execute(sql`select name, cron, timezone from jobs.schedule`).then((rows) => [...rows]);
  const before = await schedules();

  await startJobs(pool, [{ name: "test", jobs: [] }]);

  expect(before).toEqual([{ name: "test.nightly", cron: "0 3 * * *", timezone: "Europe/Paris" }]);
  expect(await schedules()).toEqual([]);
});

test("a process that ends lets its jobs finish", async () => {
  const own = openPool(await testDatabase(), { max: 3, name: "ending" });
  const steps: string[] = [];
  const begun = Promise.withResolvers<void>();
  const slow = defineJob("test.slow", {
    data: z.object({}),
    async run({ db: its }) {
      begun.resolve();
      await its.execute(sql`select pg_sleep(0.3)`);
      steps.push("finished");
    },
  });
  await startJobs(own, [{ name: "test", jobs: [slow] }]);
  await own.as(ownOrigin("test")).transaction((tx) => enqueue(tx, slow, {}));
  await begun.promise;

  await own.close();

  expect(steps).toEqual(["finished"]);
});
