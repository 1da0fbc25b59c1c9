import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { boolean, check, customType, doublePrecision, index, integer, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { PostFormat, PostStatus, PostTopic, PostVisibility } from "../generated.ts";
import { schema } from "../tables.ts";
import { tags } from "../tags/tables.ts";

/**
 * How a post trends: twice the reactions, comments and shares weigh as much as being 48 hours younger,
 * said once and for ever, so that the order changes with what happens to posts and not with the clock.
 */
const TRENDING = sql.raw(
  "ln(1 + reactions_count + 2 * comments_count + 3 * shares_count) / ln(2) + extract(epoch from published_at at time zone 'UTC')::double precision / 172800",
);

export const posts = schema.table(
  "posts",
  {
    id: id(),
    authorId: uuid(), // null once anonymised
    title: text(),
    content: text().notNull(),
    contentHtml: text().notNull(),
    opening: text().notNull(), // the first 500 characters as plain text
    format: text().$type<PostFormat>().notNull(),
    topic: text().$type<PostTopic>().notNull(),
    codeLanguage: text(),
    linkUrl: text(),
    visibility: text().$type<PostVisibility>().notNull(),
    status: text().$type<PostStatus>().notNull(),
    clubId: uuid(),
    aboutType: text(), // the subject: an entity's name and uuid
    aboutId: uuid(),
    isAnnouncement: boolean().notNull().default(false), // made for its subject, and goes with it
    sharedPostId: uuid(),
    mentionIds: uuid().array().notNull().default(sql`'{}'`),
    acceptedAnswerId: uuid(),
    reactionsCount: integer().notNull().default(0),
    likesCount: integer().notNull().default(0),
    commentsCount: integer().notNull().default(0),
    sharesCount: integer().notNull().default(0),
    isLocked: boolean().notNull().default(false),
    isEdited: boolean().notNull().default(false),
    isRemovedByModerator: boolean().notNull().default(false),
    pinnedAt: at(),
    scheduledFor: at(),
    publishedAt: at(),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
    version: integer().notNull().default(1),
    trending: doublePrecision().generatedAlwaysAs(TRENDING),
  },
  (table) => [
    index("posts_published_idx").on(table.publishedAt, table.id).where(sql`${table.status} = 'PUBLISHED'`),
    index("posts_author_idx").on(table.authorId, table.publishedAt, table.id).where(sql`${table.status} = 'PUBLISHED'`),
    index("posts_club_idx").on(table.clubId, table.publishedAt, table.id).where(sql`${table.status} = 'PUBLISHED' and ${table.clubId} is not null`),
    index("posts_topic_idx").on(table.topic, table.publishedAt, table.id).where(sql`${table.status} = 'PUBLISHED'`),
    index("posts_trending_idx").on(table.trending, table.id).where(sql`${table.status} = 'PUBLISHED'`),
    index("posts_reactions_idx").on(table.reactionsCount, table.id).where(sql`${table.status} = 'PUBLISHED'`),
    index("posts_comments_idx").on(table.commentsCount, table.id).where(sql`${table.status} = 'PUBLISHED'`),
    index("posts_unpublished_idx").on(table.authorId, table.createdAt, table.id).where(sql`${table.status} <> 'PUBLISHED'`),
    index("posts_status_idx").on(table.status, table.createdAt, table.id).where(sql`${table.status} <> 'PUBLISHED'`),
    index("posts_scheduled_idx").on(table.scheduledFor).where(sql`${table.status} = 'SCHEDULED'`),
    index("posts_pinned_idx").on(table.authorId, table.clubId).where(sql`${table.pinnedAt} is not null`),
    index("posts_shared_idx").on(table.sharedPostId).where(sql`${table.sharedPostId} is not null`),
    index("posts_about_idx").on(table.aboutId).where(sql`${table.aboutId} is not null`),
    index("posts_mentions_idx").using("gin", table.mentionIds).where(sql`${table.mentionIds} <> '{}'`),
    uniqueIndex("posts_announcement_key").on(table.aboutId).where(sql`${table.isAnnouncement}`),
    check("posts_status_check", sql`${table.status} in ('DRAFT', 'SCHEDULED', 'PENDING_REVIEW', 'PUBLISHED', 'HIDDEN', 'REMOVED')`),
    check("posts_visibility_check", sql`${table.visibility} in ('PUBLIC', 'MEMBERS', 'FRIENDS', 'CLUB')`),
    check("posts_published_check", sql`${table.status} <> 'PUBLISHED' or ${table.publishedAt} is not null`),
    check("posts_scheduled_check", sql`${table.status} <> 'SCHEDULED' or ${table.scheduledFor} is not null`),
    check("posts_club_check", sql`${table.visibility} <> 'CLUB' or ${table.clubId} is not null`),
    check("posts_code_check", sql`${table.format} <> 'CODE' or ${table.codeLanguage} is not null`),
    check("posts_about_check", sql`(${table.aboutType} is null) = (${table.aboutId} is null)`),
    check("posts_counters_check", sql`least(${table.reactionsCount}, ${table.likesCount}, ${table.commentsCount}, ${table.sharesCount}) >= 0`),
  ],
);

export type PostRow = typeof posts.$inferSelect;

/** Earlier texts of published posts. */
export const postRevisions = schema.table(
  "post_revisions",
  {
    id: id(),
    postId: uuid()
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    title: text(),
    content: text().notNull(),
    editorId: uuid(),
    createdAt: at().notNull(),
  },
  (table) => [index("post_revisions_post_idx").on(table.postId, table.createdAt, table.id), index("post_revisions_editor_idx").on(table.editorId)],
);

export type PostRevisionRow = typeof postRevisions.$inferSelect;

export const postTags = schema.table(
  "post_tags",
  {
    postId: uuid()
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    tagId: uuid()
      .notNull()
      .references(() => tags.id),
    position: integer().notNull(),
    publishedAt: at(), // the post's while its status is PUBLISHED, else null: feeds merge tags by it
  },
  (table) => [
    primaryKey({ columns: [table.postId, table.tagId] }),
    index("post_tags_tag_idx").on(table.tagId, table.postId),
    index("post_tags_published_idx").on(table.tagId, table.publishedAt, table.postId).where(sql`${table.publishedAt} is not null`),
  ],
);

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** What words are looked for in; apart from posts, as no page reads it. */
export const postWords = schema.table(
  "post_words",
  {
    postId: uuid()
      .primaryKey()
      .references(() => posts.id, { onDelete: "cascade" }),
    words: tsvector().notNull(),
  },
  (table) => [index("post_words_idx").using("gin", table.words).with({ fastupdate: false })],
);
