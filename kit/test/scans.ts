import { sql } from "drizzle-orm";
import type { Db, Tx } from "../db.ts";

/** The tables of a Postgres schema that `work` read from end to end, with how often. */
export function sequentialScans(db: Db, schema: string, work: (tx: Tx) => Promise<unknown>): Promise<Record<string, number>> {
  return db.transaction(async (tx) => {
    const counted = async () => {
      const rows = await tx.execute<{ relname: string; seq_scan: string }>(
        sql`select relname, seq_scan from pg_stat_xact_user_tables where schemaname = ${schema}`,
      );
      return new Map([...rows].map((row) => [row.relname, Number(row.seq_scan)]));
    };
    const before = await counted(); // Postgres counts some earlier work of the connection, too
    await work(tx);
    const scans = [...(await counted())].map(([table, count]) => [table, count - (before.get(table) ?? 0)] as const);
    return Object.fromEntries(scans.filter(([, count]) => count > 0));
  });
}
