import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { type AnyPgColumn, bigint, boolean, check, index, integer, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { PointsRecipient } from "../generated.ts";
import { schema } from "../tables.ts";

/** What a rule's points also count for, beside the board of points. */
export type Metric = "ENGAGEMENT" | "LEARNING" | "CONTRIBUTIONS" | "COMPETITIONS";

/** What a key names, without the event that `perSourceOnce: false` adds behind `#`. */
export const baseOf = (key: AnyPgColumn) => sql`split_part(${key}, '#', 1)`;

/** How many points an event brings. A change makes a new version; what was awarded stays. */
export const pointsRules = schema.table(
  "points_rules",
  {
    id: id(),
    trigger: text().notNull(),
    name: text().notNull(),
    amount: integer().notNull(),
    dailyCap: integer(),
    perSourceOnce: boolean().notNull(),
    recipient: text().$type<PointsRecipient>().notNull(),
    metric: text().$type<Metric>(),
    isEnabled: boolean().notNull(),
    version: integer().notNull(),
  },
  (table) => [
    check("points_rules_amount_check", sql`${table.amount} between -1000 and 1000 and ${table.dailyCap} >= 0`),
    check("points_rules_recipient_check", sql`${table.recipient} in ('ACTOR', 'AUTHOR')`),
    check("points_rules_metric_check", sql`${table.metric} in ('ENGAGEMENT', 'LEARNING', 'CONTRIBUTIONS', 'COMPETITIONS')`),
  ],
);

/**
 * The ledger: append-only, a trigger refuses any other change than setting `reversed_at` once. `key` names what an entry was
 * earned with, of which one entry of a rule stands at a time; `occurredAt` is when it was earned (a reversal has that of the
 * entry it takes back), `createdAt` when it was entered.
 */
export const pointsEntries = schema.table(
  "points_entries",
  {
    id: id(),
    userId: uuid().notNull(),
    amount: integer().notNull(),
    ruleId: uuid().references(() => pointsRules.id),
    ruleVersion: integer(),
    metric: text().$type<Metric>(),
    sourceType: text().notNull(),
    sourceId: uuid().notNull(),
    objectId: uuid().notNull(), // what the source is about: the post that was liked
    key: text().notNull(),
    note: text(),
    occurredAt: at().notNull(),
    createdAt: at().notNull(),
    reversedAt: at(),
    reversalOf: uuid().unique(),
  },
  (table) => [
    uniqueIndex("points_entries_standing_key")
      .on(sql`coalesce(${table.ruleId}, '00000000-0000-0000-0000-000000000000')`, table.userId, table.key)
      .where(sql`${table.reversedAt} is null and ${table.reversalOf} is null`),
    index("points_entries_key_idx").on(baseOf(table.key)),
    index("points_entries_earned_by_rule_idx").on(table.userId, table.ruleId, table.occurredAt),
    index("points_entries_object_idx").on(table.objectId),
    index("points_entries_earned_idx").on(table.userId, table.occurredAt),
    index("points_entries_entered_idx").on(table.userId, table.createdAt, table.id),
  ],
);

/** A person's points: at any time the sum of their ledger. Whoever changes it has the row locked. */
export const scores = schema.table(
  "scores",
  {
    userId: uuid().primaryKey(),
    total: integer().notNull().default(0),
    /** The highest total ever reached: the levels up to it have been announced. */
    peak: integer().notNull().default(0),
    /** The person's zone as the events followed so far tell it. */
    timeZone: text(),
    /** When the total last changed. */
    changedAt: at(),
    /** The last transaction that changed the total: one before it in the log may not change it any more. */
    xid: bigint({ mode: "number" }).notNull().default(0),
  },
  (table) => [index("scores_total_idx").on(table.total)],
);

export const levels = schema.table(
  "levels",
  {
    id: id(),
    number: smallint().notNull().unique(),
    name: text().notNull(),
    minPoints: integer().notNull(),
  },
  (table) => [check("levels_number_check", sql`${table.number} between 1 and 100`)],
);

export type PointsRuleRow = typeof pointsRules.$inferSelect;
export type PointsEntryRow = typeof pointsEntries.$inferSelect;
export type Score = typeof scores.$inferSelect;
export type LevelRow = typeof levels.$inferSelect;
