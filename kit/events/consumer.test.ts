import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { ownOrigin, type Tx } from "../db.ts";
import { drain } from "../drain.ts";
import { newId } from "../ids.ts";
import { testPool } from "../test/database.ts";
import { dropFailed, listParked, retryFailed } from "../upkeep.ts";
import { type Consumer, type Handlers, register, retryNext, startConsumer, takeBatch } from "./consumer.ts";
import { publish } from "./publish.ts";

const pool = await testPool();
const db = pool.as(ownOrigin("test"));
await db.execute(sql`create table effects (consumer text, subject uuid, n bigint generated always as identity)`);

const commit = (...subjects: string[]) =>
  db.transaction(async (tx) => {
    for (const subject of subjects) await publish(tx, "user.verified", subject, {});
  });
const note =
  (consumer: string) =>
  (tx: Tx, { subjectId }: { subjectId: string }) =>
    tx.execute(sql`insert into effects (consumer, subject) values (${consumer}, ${subjectId})`);
const effectsOf = async (consumer: string) =>
  (await db.execute<{ subject: string }>(sql`select subject from effects where consumer = ${consumer} order by n`)).map(({ subject }) => subject);

let name: string;
beforeEach(() => {
  name = newId();
});
const aConsumer = (handlers: Handlers = { "user.verified": note(name) }, given: Partial<Consumer> = {}): Consumer => ({
  name,
  handlers: [handlers],
  from: "now",
  ...given,
});

test("every event has its effect once, in order, whatever number of batches it takes", async () => {
  const consumer = aConsumer();
  const subjects = Array.from({ length: 250 }, () => newId());
  await register(pool, consumer);
  await commit(...subjects);

  await drain(pool, consumer);
  await drain(pool, consumer);

  expect(await effectsOf(name)).toEqual(subjects);
});

test("a batch handler gets events of a batch in order and at once; one that fails is parked alone", async () => {
  const [broken, ...subjects] = Array.from({ length: 5 }, () => newId()) as [string, ...string[]];
  const sizes: number[] = [];
  const batch: Handlers["batch"] = async (tx, events) => {
    sizes.push(events.length);
    for (const event of events) await note(name)(tx, event);
    if (events.some(({ subjectId }) => subjectId === broken)) throw new Error("broken");
  };
  const consumer = aConsumer({ batch }, { retryAfter: [] });
  await register(pool, consumer);
  await commit(...subjects);
  await drain(pool, consumer);
  await commit(...subjects, broken);

  await drain(pool, consumer);

  expect(sizes).toEqual([4, 5, 1, 1, 1, 1, 1]);
  expect(await effectsOf(name)).toEqual([...subjects, ...subjects]);
  expect((await listParked(db, name)).map(({ event }) => event.subjectId)).toEqual([broken]);
});

test("a new consumer begins with the first event or with what comes", async () => {
  const [before, after] = [newId(), newId()] as const;
  const [fromNow, fromTheBeginning] = [aConsumer(), aConsumer({ "user.verified": note(`${name} all`) }, { name: `${name} all`, from: "beginning" })];
  await commit(before);
  await drain(pool, fromTheBeginning);
  await register(pool, fromNow);
  await commit(after);

  await drain(pool, fromNow);
  await drain(pool, fromTheBeginning);

  expect(await effectsOf(name)).toEqual([after]);
  expect((await effectsOf(`${name} all`)).slice(-2)).toEqual([before, after]);
});

test("an event whose elder commits later is neither lost nor ahead of it", async () => {
  const consumer = aConsumer();
  const [elder, younger] = [newId(), newId()] as const;
  await register(pool, consumer);
  const opened = Promise.withResolvers<void>();
  const isYoungerDone = Promise.withResolvers<void>();
  const elderCommit = db.transaction(async (tx) => {
    await publish(tx, "user.verified", elder, {});
    opened.resolve();
    await isYoungerDone.promise;
  });
  await opened.promise;
  await commit(younger);
  await takeBatch(pool, consumer);
  const seenTooEarly = await effectsOf(name);

  isYoungerDone.resolve();
  await elderCommit;
  await drain(pool, consumer);

  expect(seenTooEarly).toEqual([]);
  expect(await effectsOf(name)).toEqual([elder, younger]);
});

test("a failing event undoes only its own effects, is tried again and then parked, while the stream goes on", async () => {
  const [good, bad, better] = [newId(), newId(), newId()] as const;
  let tries = 0;
  const consumer = aConsumer(
    {
      async "user.verified"(tx, event) {
        await note(name)(tx, event);
        if (event.subjectId === bad && ++tries > 0) throw new Error("no");
      },
    },
    { retryAfter: [0] },
  );
  await register(pool, consumer);
  await commit(good, bad, better);

  await drain(pool, consumer);

  expect(await effectsOf(name)).toEqual([good, better]);
  expect(tries).toBe(3); // in the quick batch, in the careful one, and once more
  expect(await listParked(db, name)).toMatchObject([{ event: { subjectId: bad }, error: expect.stringContaining("no"), attempts: 2 }]);
});

test("a handler that hides a database error fails alone", async () => {
  const [good, bad] = [newId(), newId()] as const;
  const consumer = aConsumer(
    {
      async "user.verified"(tx, event) {
        if (event.subjectId === bad) await tx.execute(sql`select 1 / 0`).catch(() => {});
        else await note(name)(tx, event);
      },
    },
    { retryAfter: [] },
  );
  await register(pool, consumer);
  await commit(bad, good);

  await drain(pool, consumer);

  expect(await effectsOf(name)).toEqual([good]);
  expect(await listParked(db, name)).toHaveLength(1);
});

test("a parked event is retried or dropped by an administrator", async () => {
  const [mended, hopeless] = [newId(), newId()] as const;
  let isBroken = true;
  const consumer = aConsumer(
    {
      async "user.verified"(tx, event) {
        if (isBroken) throw new Error("broken");
        await note(name)(tx, event);
      },
    },
    { retryAfter: [] },
  );
  await register(pool, consumer);
  await commit(mended, hopeless);
  await drain(pool, consumer);
  isBroken = false;
  const parked = await listParked(db, name);
  const idOf = (subject: string) => parked.find(({ event }) => event.subjectId === subject)?.eventId as string;

  await retryFailed(db, { consumer: name, eventId: idOf(mended) });
  await dropFailed(db, { consumer: name, eventId: idOf(hopeless) });
  await retryNext(pool, consumer);

  expect(await effectsOf(name)).toEqual([mended]);
  expect(await listParked(db, name)).toEqual([]);
});

test("an event this version cannot read is parked, one of a type it does not know is passed over", async () => {
  const consumer = aConsumer({ "*": note(name) }, { retryAfter: [] });
  const [tooNew, illShaped, unknown, good] = [newId(), newId(), newId(), newId()] as const;
  const log = (type: string, version: number, subject: string, data: string) =>
    db.execute(
      sql`insert into log.events (id, type, version, producer, subject_id, data, occurred_at) values (${newId()}, ${type}, ${version}, 'test', ${subject}, ${data}::text::jsonb, now())`,
    );
  await register(pool, consumer);
  await log("user.verified", 99, tooNew, "{}");
  await log("session.started", 1, illShaped, `{"provider": 7}`);
  await log("user.teleported", 1, unknown, "{}");
  await log("user.verified", 1, good, `{"addedLater": true}`);

  await drain(pool, consumer);

  expect(await effectsOf(name)).toEqual([good]);
  expect((await listParked(db, name)).map(({ event }) => event.subjectId).sort()).toEqual([tooNew, illShaped].sort());
});

test("what a handler publishes carries the event's actor and trace, and the consumer as producer", async () => {
  const [subject, actorId] = [newId(), newId()] as const;
  const consumer = aConsumer({ "user.verified": (tx, { subjectId }) => publish(tx, "user.reinstated", subjectId, {}) });
  await register(pool, consumer);
  await pool.as({ ...ownOrigin("test"), actorId, traceId: "a-trace" }).transaction((tx) => publish(tx, "user.verified", subject, {}));

  await drain(pool, consumer);

  const caused = await db.execute(sql`select producer, actor_id, trace_id from log.events where type = 'user.reinstated' and subject_id = ${subject}`);
  expect([...caused]).toEqual([{ producer: name, actor_id: actorId, trace_id: "a-trace" }]);
});

test("consumers at the same cursor, in this and other processes, share the work without doubling", async () => {
  const subjects = Array.from({ length: 300 }, () => newId());
  const consumer = aConsumer();
  await register(pool, consumer);
  const running = await Promise.all([startConsumer(pool, consumer), startConsumer(pool, consumer), startConsumer(pool, consumer)]);

  await Promise.all(subjects.map((subject) => commit(subject)));
  await drain(pool, consumer);
  await Promise.all(running.map(({ stop }) => stop()));

  expect((await effectsOf(name)).sort()).toEqual(subjects.toSorted());
});
