import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, check, index, integer, text, uuid } from "drizzle-orm/pg-core";
import type { PostStatus } from "../generated.ts";
import { schema } from "../tables.ts";

export const comments = schema.table(
  "comments",
  {
    id: id(),
    subjectType: text().notNull(), // an entity's name
    subjectId: uuid().notNull(),
    parentId: uuid().references((): AnyPgColumn => comments.id, { onDelete: "cascade" }),
    depth: integer().notNull(),
    authorId: uuid(), // null once anonymised
    content: text().notNull(),
    contentHtml: text().notNull(),
    mentionIds: uuid().array().notNull().default(sql`'{}'`),
    status: text().$type<PostStatus>().notNull(),
    isEdited: boolean().notNull().default(false),
    isRemovedByModerator: boolean().notNull().default(false),
    repliesCount: integer().notNull().default(0), // those that are listed
    reactionsCount: integer().notNull().default(0),
    isListed: boolean().notNull().generatedAlwaysAs(sql.raw("status = 'PUBLISHED' or replies_count > 0")),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
  },
  (table) => [
    index("comments_thread_idx").on(table.subjectId, table.createdAt, table.id).where(sql`${table.depth} = 1`),
    index("comments_top_idx").on(table.subjectId, table.reactionsCount, table.id).where(sql`${table.depth} = 1`),
    index("comments_replies_idx").on(table.parentId, table.createdAt, table.id),
    index("comments_author_idx").on(table.authorId, table.status),
    check("comments_status_check", sql`${table.status} in ('PENDING_REVIEW', 'PUBLISHED', 'HIDDEN', 'REMOVED')`),
    check("comments_depth_check", sql`${table.depth} between 1 and 5 and (${table.depth} = 1) = (${table.parentId} is null)`),
    check("comments_counters_check", sql`least(${table.repliesCount}, ${table.reactionsCount}) >= 0`),
  ],
);

export type CommentRow = typeof comments.$inferSelect & {
  /** Only where it is read for a viewer. */
  readonly isAuthorSuspended?: boolean;
};
