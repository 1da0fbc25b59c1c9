import { at, id } from "@atrium/kit";
import { plain } from "@atrium/kit/plain";
import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, doublePrecision, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { ClubJoinPolicy, ClubStatus, ClubVisibility } from "../generated.ts";
import { schema } from "../tables.ts";

/** What words are looked for in. */
export const searched = ({ name, category, description }: Record<"name" | "category" | "description", AnyPgColumn>) =>
  sql`(${name} || ' ' || coalesce(${category}, '') || ' ' || coalesce(${description}, ''))`;

export const clubs = schema.table(
  "clubs",
  {
    id: id(),
    name: text().notNull(),
    slug: text().notNull(),
    description: text(),
    category: text(),
    rules: text(),
    visibility: text().$type<ClubVisibility>().notNull(),
    joinPolicy: text().$type<ClubJoinPolicy>().notNull(),
    status: text().$type<ClubStatus>().notNull(),
    withheld: text().$type<"HIDDEN" | "REMOVED">(), // by moderation: only its owner and moderators see it
    membersCount: integer().notNull().default(0),
    activity: doublePrecision().notNull(), // see activity.ts
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
  },
  (table) => [
    uniqueIndex("clubs_slug_key").on(table.slug),
    index("clubs_activity_idx").on(table.activity, table.id).where(sql`${table.visibility} <> 'HIDDEN' and ${table.status} = 'ACTIVE'`),
    index("clubs_search_idx").using("gin", sql`${plain(searched(table))} gin_trgm_ops`),
    check("clubs_visibility_check", sql`${table.visibility} in ('PUBLIC', 'PRIVATE', 'HIDDEN')`),
    check("clubs_join_policy_check", sql`${table.joinPolicy} in ('OPEN', 'APPROVAL', 'INVITE_ONLY')`),
    check("clubs_status_check", sql`${table.status} in ('PENDING', 'ACTIVE', 'ARCHIVED')`),
    check("clubs_withheld_check", sql`${table.withheld} in ('HIDDEN', 'REMOVED')`),
    check("clubs_members_check", sql`${table.membersCount} >= 0`),
  ],
);

export type ClubRow = typeof clubs.$inferSelect;
