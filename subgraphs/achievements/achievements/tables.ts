import { at, id } from "@atrium/kit";
import { plain } from "@atrium/kit/plain";
import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, check, date, index, integer, text, uuid } from "drizzle-orm/pg-core";
import type { AchievementAudience, AchievementCategory, VerificationStatus } from "../generated.ts";
import { schema } from "../tables.ts";

/** What words are looked for in. */
export const searched = ({ title, issuer, description }: Record<"title" | "issuer" | "description", AnyPgColumn>): SQL =>
  plain(sql`${title} || ' ' || coalesce(${issuer}, '') || ' ' || coalesce(${description}, '')`);

/** An accomplishment a person claims. Hidden or removed by a moderator, only its owner and moderators see it. */
export const achievements = schema.table(
  "achievements",
  {
    id: id(),
    userId: uuid().notNull(),
    title: text().notNull(),
    description: text(),
    category: text().$type<AchievementCategory>().notNull(),
    issuer: text(),
    achievedOn: date({ mode: "string" }),
    links: text().array().notNull().default([]),
    skills: text().array().notNull().default([]),
    audience: text().$type<AchievementAudience>().notNull(),
    shownTo: text().$type<AchievementAudience>().notNull(), // the narrower of its audience and its owner's privacy setting
    verification: text().$type<VerificationStatus>().notNull(),
    verifiedBy: uuid(),
    verifiedAt: at(),
    requestedAt: at(),
    rejectionReason: text(),
    postId: uuid(),
    likesCount: integer().notNull().default(0),
    moderation: text().$type<"HIDDEN" | "REMOVED">(),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
  },
  (table) => [
    index("achievements_user_idx").on(table.userId, table.createdAt, table.id),
    index("achievements_created_idx").on(table.createdAt, table.id),
    index("achievements_verification_idx").on(table.verification, table.createdAt, table.id),
    index("achievements_category_idx").on(table.category, table.createdAt, table.id),
    index("achievements_likes_idx").on(table.likesCount, table.id),
    index("achievements_achieved_idx").on(sql`coalesce(${table.achievedOn}, '0001-01-01'::date)`, table.id),
    index("achievements_post_idx").on(table.postId),
    index("achievements_search_idx")
      .using("gin", sql`${searched(table)} gin_trgm_ops`)
      .with({ fastupdate: false }),
    check("achievements_audience_check", sql`${table.audience} in ('PUBLIC', 'MEMBERS', 'FRIENDS', 'PRIVATE')`),
    check("achievements_verification_check", sql`${table.verification} in ('UNVERIFIED', 'PENDING', 'VERIFIED', 'REJECTED')`),
    check("achievements_verified_check", sql`(${table.verification} = 'VERIFIED') = (${table.verifiedAt} is not null)`),
  ],
);

export type AchievementRow = typeof achievements.$inferSelect;
