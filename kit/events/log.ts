import { desc, getColumns, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "../db.ts";
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
