import type { Tx } from "@atrium/kit";
import { cursors } from "@atrium/kit/events/tables";
import { asc, eq, getColumns, inArray, sql } from "drizzle-orm";
import { type Score, scores } from "./tables.ts";

/** A transaction that began later has changed the score: it has to be done again as a later one, so that the log has totals in their order. */
export class OvertakenError extends Error {}

/** Waits until this domain's consumer is between two batches, and keeps it there: what it does afterwards comes later in the log. */
export async function holdConsumer(tx: Tx): Promise<void> {
  await tx.select({ consumer: cursors.consumer }).from(cursors).where(eq(cursors.consumer, tx.origin.producer)).for("update");
}

const mine = sql`pg_current_xact_id()::text::bigint`;

/** The scores of these people, made where there is none, locked in one order until the transaction ends. */
export async function lockScores(tx: Tx, userIds: Iterable<string>): Promise<Map<string, Score>> {
  const ids = [...new Set(userIds)].sort();
  if (ids.length === 0) return new Map();
  await tx
    .insert(scores)
    .values(ids.map((userId) => ({ userId })))
    .onConflictDoNothing();
  const rows = await tx
    .select({ ...getColumns(scores), isYounger: sql<boolean>`${scores.xid} > ${mine}` })
    .from(scores)
    .where(inArray(scores.userId, ids))
    .orderBy(asc(scores.userId))
    .for("update");
  if (rows.some(({ isYounger }) => isYounger)) throw new OvertakenError("A later transaction has changed a score.");
  return new Map(rows.map(({ isYounger: _, ...row }) => [row.userId, row]));
}

/** Writes scores that are locked. */
export async function writeScores(tx: Tx, rows: readonly Score[]): Promise<void> {
  if (rows.length === 0) return;
  const { total, peak, timeZone, changedAt, xid } = scores;
  const set = Object.fromEntries(
    Object.entries({ total, peak, timeZone, changedAt, xid }).map(([key, column]) => [key, sql`excluded.${sql.identifier(column.name)}`]),
  );
  await tx
    .insert(scores)
    .values(rows.map((row) => ({ ...row, xid: mine })) as never)
    .onConflictDoUpdate({ target: scores.userId, set });
}
