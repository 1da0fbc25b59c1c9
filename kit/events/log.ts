import { desc, getColumns, type SQL, sql } from "drizzle-orm";
import { type Db, ownOrigin, type Pool, type Tx } from "../db.ts";
import { events } from "./tables.ts";

/** A place in the log, in the order of transactions. */
export type Place = readonly [xid: bigint, seq: bigint];

export const START: Place = [0n, 0n];

export const placeOf = ({ xid, seq }: { xid: string; seq: number | string }): Place => [BigInt(xid), BigInt(seq)];

export const isAfter = (a: Place, b: Place): boolean => a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);

/** Compares events with a place. */
export const past = (place: Place) => sql`(${events.xid}, ${events.seq}) > ${literal(place)}`;
export const upTo = (place: Place) => sql`(${events.xid}, ${events.seq}) <= ${literal(place)}`;
const literal = ([xid, seq]: Place) => sql`(${`${xid}`}::xid8, ${`${seq}`}::bigint)`;

/** An event is settled when all its elders have ended: nothing can appear before it any more. */
const isSettled = sql<boolean>`${events.xid} < pg_snapshot_xmin(pg_current_snapshot())`;

/** Events in order; those that are not settled come last. */
export const readLog = (db: Db | Tx, where: SQL | undefined, limit: number) =>
  db
    .select({ ...getColumns(events), isSettled })
    .from(events)
    .where(where)
    .orderBy(events.xid, events.seq)
    .limit(limit);

/** The last settled event. */
export const headIn = (db: Db | Tx) =>
  db.select({ xid: events.xid, seq: events.seq }).from(events).where(isSettled).orderBy(desc(events.xid), desc(events.seq)).limit(1);

export const headOf = async (db: Db | Tx): Promise<Place> => (await headIn(db)).map(placeOf)[0] ?? START;

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
