import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { newId, publish, type Tx } from "@atrium/kit";
import { openPool, ownOrigin, type Pool } from "@atrium/kit/db";
import { drain } from "@atrium/kit/drain";
import { type Handlers, register } from "@atrium/kit/events/consumer";
import { live } from "@atrium/kit/live/live";
import { migrate } from "@atrium/kit/migrations";
import { startPostgres } from "@atrium/kit/postgres/start";
import { sql } from "drizzle-orm";

/** What the event log costs and carries, on a durable Postgres of its own: `node bench/events.ts`. */
const WRITERS = 50;
const STRETCH_MS = 1_000;
const ROUNDS = 4;
const BACKLOG = 20_000;
const SUBSCRIBERS = 1_000;
const RATE = 200;

type Write = (tx: Tx) => Promise<unknown>;

const bare: Write = (tx) => tx.execute(sql`insert into bench_rows (id, text) values (${newId()}, 'a row of a mutation')`);
const withEvent: Write = (tx) => bare(tx).then(() => publish(tx, "session.started", newId(), { provider: "PASSWORD", isNewDevice: false }));
const withNotify: Write = (tx) => bare(tx).then(() => tx.execute(sql`select pg_notify('bench', '')`));

const at = (times: number[], share: number) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const ms = (value: number) => `${value.toFixed(2)} ms`;

/** Milliseconds of each transaction of one writer, taken in turns so that both see the same machine. */
async function inTurns(pool: Pool, writes: readonly Write[]): Promise<number[][]> {
  const db = pool.as(ownOrigin("bench"));
  const times: number[][] = writes.map(() => []);
  for (let round = 0; round < 1_500; round++) {
    for (const [index, write] of writes.entries()) {
      const begun = performance.now();
      await db.transaction(write);
      if (round >= 300) times[index]?.push(performance.now() - begun);
    }
  }
  return times;
}

/** Commits a second of fifty writers, in turns as well. */
async function commitsPerSecond(pool: Pool, writes: readonly Write[]): Promise<number[]> {
  const db = pool.as(ownOrigin("bench"));
  const commits = writes.map(() => 0);
  const stretch = async (index: number, write: Write) => {
    const end = performance.now() + STRETCH_MS;
    const writer = async () => {
      for (; performance.now() < end; commits[index] = (commits[index] ?? 0) + 1) await db.transaction(write);
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));
  };
  for (let round = 0; round < ROUNDS; round++) for (const [index, write] of writes.entries()) await stretch(index, write);
  return commits.map((count) => Math.round((count * 1_000) / STRETCH_MS / ROUNDS));
}

/** Events a second of one consumer with a backlog. */
async function consumed(pool: Pool, handlers: Handlers): Promise<number> {
  const consumer = { name: newId(), handlers: [handlers], from: "now" as const };
  await register(pool, consumer);
  await pool.as(ownOrigin("bench")).execute(sql`insert into log.events (id, type, version, producer, subject_id, data, occurred_at)
    select uuidv7(), 'session.started', 1, 'bench', uuidv7(), '{"provider": "PASSWORD", "isNewDevice": false}', now() from generate_series(1, ${BACKLOG}::int)`);
  const begun = performance.now();
  await drain(pool, consumer);
  return Math.round((BACKLOG * 1_000) / (performance.now() - begun));
}

/** Milliseconds from a commit to each of a thousand subscribers, at two hundred events a second. */
async function latencies(pool: Pool): Promise<number[]> {
  const db = pool.as(ownOrigin("bench"));
  const committedAt = new Map<string, number>();
  const times: number[] = [];
  const streams = await Promise.all(Array.from({ length: SUBSCRIBERS }, () => live({ db }, ["user.verified"], async () => true)));
  const readers = streams.map(async (stream) => {
    for await (const message of stream) if ("type" in message) times.push(performance.now() - (committedAt.get(message.subjectId) ?? performance.now()));
  });
  const commits: Promise<unknown>[] = [];
  const begun = performance.now();
  for (let sent = 0; performance.now() - begun < STRETCH_MS * ROUNDS; sent++) {
    const id = newId();
    const write: Write = (tx) => {
      tx.afterCommit(() => committedAt.set(id, performance.now()));
      return publish(tx, "user.verified", id, {});
    };
    commits.push(db.transaction(write));
    await sleep(Math.max(0, begun + ((sent + 1) * 1_000) / RATE - performance.now()));
  }
  await Promise.all(commits);
  await sleep(300);
  await Promise.all(streams.map((stream) => stream.return?.()));
  await Promise.all(readers);
  return times;
}

const dataDir = await mkdtemp(join(tmpdir(), "bench-events-"));
const postgres = await startPostgres({ dataDir });
try {
  await migrate(postgres.url, []);
  const pool = openPool(postgres.url, { max: WRITERS, name: "bench" });
  await pool.as(ownOrigin("bench")).execute(sql`create table bench_rows (id uuid primary key, text text)`);

  const [alone = [], published = []] = await inTurns(pool, [bare, withEvent]);
  const commits = await commitsPerSecond(pool, [bare, withEvent, withNotify]);
  const nothing = await consumed(pool, { "session.started": () => {} });
  const oneRow = await consumed(pool, { "session.started": (tx, { id }) => tx.execute(sql`insert into bench_rows (id, text) values (${id}, 'an effect')`) });
  const times = await latencies(pool);

  console.table([
    { measured: "a mutation of one row: p50", value: ms(at(alone, 0.5)) },
    { measured: "the same with an event: p50", value: ms(at(published, 0.5)) },
    { measured: "what the event adds", value: ms(at(published, 0.5) - at(alone, 0.5)) },
    { measured: `commits/s of ${WRITERS} writers: without an event`, value: commits[0] },
    { measured: `commits/s of ${WRITERS} writers: with an event`, value: commits[1] },
    { measured: `commits/s of ${WRITERS} writers: with a NOTIFY inside instead`, value: commits[2] },
    { measured: "events/s of a consumer: nothing to do", value: nothing },
    { measured: "events/s of a consumer: a row each", value: oneRow },
    { measured: `commit → ${SUBSCRIBERS} subscribers at ${RATE} events/s: messages`, value: times.length },
    { measured: "the same: p50", value: ms(at(times, 0.5)) },
    { measured: "the same: p99", value: ms(at(times, 0.99)) },
  ]);
  await pool.close();
} finally {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
