import { and, gte, lt, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { requestError } from "./errors.ts";

const LONGEST_MS = 400 * 86_400_000;

/** The condition that a time lies in a half-open period of at most 400 days; none without a period. BAD_USER_INPUT for an impossible one. */
export function within(column: PgColumn, period: { from: Date; to: Date } | null | undefined): SQL | undefined {
  if (!period) return undefined;
  const length = period.to.getTime() - period.from.getTime();
  if (length <= 0 || length > LONGEST_MS) throw requestError("BAD_USER_INPUT", "A period begins before it ends and lasts at most 400 days.");
  return and(gte(column, period.from), lt(column, period.to));
}
