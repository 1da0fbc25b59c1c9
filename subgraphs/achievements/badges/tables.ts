import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { BadgeTier } from "../generated.ts";
import { schema } from "../tables.ts";
import type { BadgeRule } from "./rule.ts";

export const badges = schema.table(
  "badges",
  {
    id: id(),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull(),
    tier: text().$type<BadgeTier>().notNull(),
    category: text(),
    points: integer().notNull(),
    criteria: text().notNull(),
    rule: jsonb().$type<BadgeRule>(),
    isAutomatic: boolean().notNull(),
    isSecret: boolean().notNull(),
    archivedAt: at(),
    /** Awards that are not revoked; changed with them. */
    awardsCount: integer().notNull().default(0),
    createdAt: at().notNull(),
  },
  (table) => [
    uniqueIndex("badges_slug_key").on(table.slug),
    index("badges_created_idx").on(table.createdAt, table.id),
    check("badges_tier_check", sql`${table.tier} in ('BRONZE', 'SILVER', 'GOLD', 'PLATINUM')`),
    check("badges_points_check", sql`${table.points} between 0 and 10000`),
    check("badges_rule_check", sql`not ${table.isAutomatic} or ${table.rule} is not null`),
    check("badges_awards_count_check", sql`${table.awardsCount} >= 0`),
  ],
);

/** Badges people have or had. `points` are those of the badge when it was given. */
export const badgeAwards = schema.table(
  "badge_awards",
  {
    id: id(),
    badgeId: uuid()
      .notNull()
      .references(() => badges.id),
    userId: uuid().notNull(),
    awardedBy: uuid(), // null: by the badge's rule
    reason: text(),
    evidenceUrl: text(),
    points: integer().notNull(),
    verificationCode: text().notNull(),
    awardedAt: at().notNull(),
    expiresAt: at(),
    revokedAt: at(),
    revocationReason: text(),
  },
  (table) => [
    uniqueIndex("badge_awards_code_key").on(table.verificationCode),
    uniqueIndex("badge_awards_lasting_key").on(table.badgeId, table.userId).where(sql`${table.revokedAt} is null and ${table.expiresAt} is null`),
    index("badge_awards_user_idx").on(table.userId, table.awardedAt, table.id),
    index("badge_awards_badge_idx").on(table.badgeId, table.awardedAt, table.id),
  ],
);

/** What counts towards an automatic badge that the person does not have yet: one row for each thing done. */
export const badgeSteps = schema.table(
  "badge_steps",
  {
    userId: uuid().notNull(),
    badgeId: uuid()
      .notNull()
      .references(() => badges.id),
    key: text().notNull(),
    undoneBy: text(), // the type of the event that undid it: it does not count
  },
  (table) => [primaryKey({ columns: [table.userId, table.badgeId, table.key] }), index("badge_steps_key_idx").on(table.key)],
);

export type BadgeRow = typeof badges.$inferSelect;
export type BadgeAwardRow = typeof badgeAwards.$inferSelect;
export type BadgeStep = typeof badgeSteps.$inferSelect;
