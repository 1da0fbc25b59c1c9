import { and, getColumns, isNotNull, notLike, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { isSealedWithFirst, seal, unseal } from "./crypto.ts";
import type { Db, Tx } from "./db.ts";
import { keyRing } from "./keys.ts";

const BATCH = 200;

/** A row of a table whose columns only its owner knows. */
export type SealedRow = Record<string, unknown>;

/** A column that holds sealed values. */
export type SealedColumn = {
  readonly table: PgTable;
  readonly column: PgColumn;
  readonly purpose: string;
  /** Names the row. */
  only(row: SealedRow): SQL | undefined;
  /** What has to follow from the value in clear. */
  also?(tx: Tx, row: SealedRow, text: string): Promise<unknown>;
};

/** Seals what older keys of `PII_KEYS` sealed with the first one; afterwards the older keys may go. Answers how many values. */
export async function reseal(db: Db, columns: readonly SealedColumn[]): Promise<number> {
  let count = 0;
  for (const sealed of columns) {
    for (let batch = BATCH; batch === BATCH; count += batch) batch = await db.transaction((tx) => resealBatch(tx, sealed));
  }
  return count;
}

async function resealBatch(tx: Tx, { table, column, purpose, only, also }: SealedColumn): Promise<number> {
  const ring = keyRing("PII_KEYS");
  const key = Object.entries(getColumns(table)).find(([, candidate]) => candidate === column)?.[0] as string;
  const isOlder = and(isNotNull(column), notLike(column, `${ring[0]?.id}:%`));
  const rows: SealedRow[] = await tx.select().from(table).where(isOlder).limit(BATCH).for("update");
  for (const row of rows) {
    const value = row[key] as string;
    if (isSealedWithFirst(ring, value)) continue;
    const text = unseal(ring, purpose, value);
    await tx
      .update(table)
      .set({ [key]: seal(ring, purpose, text) })
      .where(only(row));
    await also?.(tx, row, text);
  }
  return rows.length;
}
