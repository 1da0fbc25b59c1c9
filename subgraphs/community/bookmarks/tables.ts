import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { index, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { posts } from "../posts/tables.ts";
import { schema } from "../tables.ts";

export const bookmarks = schema.table(
  "bookmarks",
  {
    id: id(),
    userId: uuid().notNull(),
    postId: uuid()
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    note: text(),
    remindAt: at(),
    remindedAt: at(),
    createdAt: at().notNull(),
  },
  (table) => [
    uniqueIndex("bookmarks_post_key").on(table.userId, table.postId),
    index("bookmarks_user_idx").on(table.userId, table.id),
    index("bookmarks_post_idx").on(table.postId),
    index("bookmarks_due_idx").on(table.remindAt).where(sql`${table.remindedAt} is null and ${table.remindAt} is not null`),
  ],
);

export type BookmarkRow = typeof bookmarks.$inferSelect;
