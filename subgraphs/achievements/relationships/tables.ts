import { sql } from "drizzle-orm";
import { check, index, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { AchievementAudience } from "../generated.ts";
import { schema } from "../tables.ts";

/** Who is a friend of whom, as community tells: one row for two people, the smaller id first. */
export const friends = schema.table("friends", { lowId: uuid().notNull(), highId: uuid().notNull() }, (table) => [
  primaryKey({ columns: [table.lowId, table.highId] }),
  index("friends_high_idx").on(table.highId),
  check("friends_order_check", sql`${table.lowId} < ${table.highId}`),
]);

/** Who has blocked whom, as community tells: neither sees what the other has achieved. */
export const blocks = schema.table("blocks", { blockerId: uuid().notNull(), blockedId: uuid().notNull() }, (table) => [
  primaryKey({ columns: [table.blockerId, table.blockedId] }),
  index("blocks_blocked_idx").on(table.blockedId),
]);

/** To whom people show their achievements, as far as they have said so. */
export const privacy = schema.table("privacy", { userId: uuid().primaryKey(), achievements: text().$type<AchievementAudience>().notNull() });
