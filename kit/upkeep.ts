import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { JobWithMetadata, QueueStats } from "pg-boss";
import { type Db, ownOrigin, type Pool } from "./db.ts";
import { failures } from "./events/tables.ts";
import { bossOf, CHANNEL, DEAD } from "./jobs/jobs.ts";
import { notify } from "./notify.ts";

/** How far a consumer is behind: events it has yet to read (counted up to 100 000), the age of the oldest in seconds, and events that failed. */
export type Lag = { readonly consumer: string; readonly behind: number; readonly seconds: number; readonly retrying: number; readonly parked: number };

const ask = <T>(pool: Pool, question: SQL) =>
  pool
    .as(ownOrigin("log"))
    .execute<{ answer: T }>(sql`select ${question} as answer`)
    .then(([row]) => row?.answer as T);

/** The lag of every consumer, or of one. */
export async function lag(pool: Pool, consumer?: string): Promise<Lag[]> {
  return [
    ...(await pool.as(ownOrigin("log")).execute<Lag>(sql`select * from log.lags where consumer = coalesce(${consumer ?? null}, consumer) order by consumer`)),
  ];
}

/** Makes room for the next four million events, and drops partitions older than the days given that every consumer has read; answers how many. */
export async function keepLog(pool: Pool, days: number, now = new Date()): Promise<number> {
  await ask(pool, sql`log.make_room(4)`);
  return ask(pool, sql`log.drop_older(${now.toISOString()}::timestamptz - make_interval(days => ${days}))`);
}

/** Fails when the log was restored from a dump of another server, so that new events would come before those in it. */
export async function checkLog(pool: Pool): Promise<void> {
  if (await ask(pool, sql`log.is_foreign()`))
    throw new Error("The event log comes from another server: after a restore from a dump run `pnpm events rebase` first.");
}

/** Puts a log restored from a dump before the transactions to come; what each consumer has read stays read. Answers how many events were moved. */
export function rebaseLog(pool: Pool): Promise<number> {
  return pool.as(ownOrigin("log")).transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    const [row] = await tx.execute<{ moved: number }>(sql`select log.rebase() as moved`);
    return row?.moved ?? 0;
  });
}

/** Parked events of all consumers or of one, the latest failure first, a thousand at most. */
export function listParked(db: Db, consumer?: string) {
  const isParked = and(isNull(failures.retryAt), consumer ? eq(failures.consumer, consumer) : undefined);
  return db.select().from(failures).where(isParked).orderBy(desc(failures.failedAt)).limit(1_000);
}

type Failed = { readonly consumer: string; readonly eventId: string };
const is = ({ consumer, eventId }: Failed) => and(eq(failures.consumer, consumer), eq(failures.eventId, eventId));

/** Has a failed event tried again at once, with all its tries; false when there is none such. */
export async function retryFailed(db: Db, failed: Failed): Promise<boolean> {
  return (await db.update(failures).set({ attempts: 0, retryAt: sql`now()` }).where(is(failed)).returning()).length > 0;
}

/** Gives a failed event up: the consumer never handles it. False when there is none such. */
export async function dropFailed(db: Db, failed: Failed): Promise<boolean> {
  return (await db.delete(failures).where(is(failed)).returning()).length > 0;
}

/** What every queue holds, at most a minute old; jobs in `dead` failed at every try. */
export async function queueFigures(pool: Pool): Promise<QueueStats[]> {
  const boss = await bossOf(pool);
  const queues = (await boss.getQueues()).filter(({ name }) => !name.startsWith("__"));
  return (await Promise.all(queues.map(({ name }) => boss.getQueueStats(name, { force: true })))).flat();
}

/** The jobs that failed at every try; `sourceName` is their queue, `sourceOutput` the last error. */
export async function listDead(pool: Pool): Promise<JobWithMetadata[]> {
  return (await bossOf(pool)).findJobs(DEAD, { queued: true });
}

/** Has dead jobs tried anew, with all their tries; answers how many. */
export async function reviveDead(pool: Pool, ids: string[]): Promise<number> {
  const revived = await (await bossOf(pool)).redrive(DEAD, { ids });
  await notify(pool, CHANNEL);
  return revived;
}
