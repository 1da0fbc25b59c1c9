import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { ModerationActionKind, ModerationStatus, ReportReason } from "../generated.ts";
import { schema } from "../tables.ts";
import type { TargetType } from "./targets.ts";

/** Everything decided about one object since somebody or a rule took offence; an object has one case under way at most. */
export const moderationCases = schema.table(
  "moderation_cases",
  {
    id: id(),
    targetType: text().$type<TargetType>().notNull(),
    targetId: uuid().notNull(),
    authorId: uuid(),
    status: text().$type<ModerationStatus>().notNull(),
    reasons: text().$type<ReportReason>().array().notNull(),
    reportsCount: integer().notNull().default(0),
    assigneeId: uuid(),
    outcome: text().$type<ModerationActionKind>(), // the decision that resolved it
    appealMessage: text(),
    appealedAt: at(),
    openedAt: at().notNull(),
    resolvedAt: at(),
  },
  (table) => [
    uniqueIndex("moderation_cases_open_key").on(table.targetId).where(sql`${table.status} in ('OPEN', 'IN_REVIEW')`),
    index("moderation_cases_queue_idx").on(table.status, table.reportsCount, table.openedAt, table.id),
    index("moderation_cases_author_idx").on(table.authorId, table.resolvedAt),
    check("moderation_cases_status_check", sql`${table.status} in ('OPEN', 'IN_REVIEW', 'RESOLVED', 'APPEALED')`),
    check("moderation_cases_appeal_check", sql`(${table.appealedAt} is null) = (${table.appealMessage} is null)`),
  ],
);

export const contentReports = schema.table(
  "content_reports",
  {
    id: id(),
    caseId: uuid()
      .notNull()
      .references(() => moderationCases.id, { onDelete: "cascade" }),
    reporterId: uuid().notNull(),
    reason: text().$type<ReportReason>().notNull(),
    details: text(),
    createdAt: at().notNull(),
  },
  (table) => [uniqueIndex("content_reports_reporter_key").on(table.caseId, table.reporterId), index("content_reports_person_idx").on(table.reporterId)],
);

export const moderationActions = schema.table(
  "moderation_actions",
  {
    id: id(),
    caseId: uuid()
      .notNull()
      .references(() => moderationCases.id, { onDelete: "cascade" }),
    kind: text().$type<ModerationActionKind>().notNull(),
    actorId: uuid(), // null for what a rule did
    note: text(),
    createdAt: at().notNull(),
  },
  (table) => [index("moderation_actions_case_idx").on(table.caseId, table.createdAt, table.id)],
);

/** The numbers moderation goes by, in one row. */
export const moderationSettings = schema.table(
  "moderation_settings",
  {
    isSet: boolean().primaryKey().default(true),
    reportsToHide: smallint().notNull().default(3), // distinct reporters
    reviewedFirstPosts: smallint().notNull().default(0), // of each newcomer
  },
  (table) => [check("moderation_settings_single_check", sql`${table.isSet}`)],
);

/** Words and phrases, folded, that hold a text for review. */
export const screenedWords = schema.table("screened_words", { word: text().primaryKey() });

/** What people sent in the last day: by it, floods and copies are noticed. */
export const screenings = schema.table(
  "screenings",
  {
    id: id(),
    authorId: uuid().notNull(),
    aboutId: uuid().notNull(),
    fingerprint: text(), // of a text long enough to be no coincidence
    createdAt: at().notNull(),
  },
  (table) => [index("screenings_author_idx").on(table.authorId, table.createdAt), index("screenings_created_idx").on(table.createdAt)],
);

export type ModerationCaseRow = typeof moderationCases.$inferSelect;
export type ContentReportRow = typeof contentReports.$inferSelect;
export type ModerationActionRow = typeof moderationActions.$inferSelect;
