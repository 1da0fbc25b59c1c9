import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { check, doublePrecision, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";

export const tags = schema.table(
  "tags",
  {
    id: id(),
    name: text().notNull(),
    slug: text().notNull().unique(),
    description: text(),
    postsCount: integer().notNull().default(0), // published ones
    followersCount: integer().notNull().default(0),
    heat: doublePrecision(), // see heat.ts; null until a post was published
  },
  (table) => [
    index("tags_slug_idx").on(table.slug.op("text_pattern_ops")),
    index("tags_posts_count_idx").on(table.postsCount, table.id),
    index("tags_heat_idx").on(table.heat, table.id),
    check("tags_counters_check", sql`least(${table.postsCount}, ${table.followersCount}) >= 0`),
  ],
);

export type TagRow = typeof tags.$inferSelect;

export const tagFollows = schema.table(
  "tag_follows",
  {
    tagId: uuid()
      .notNull()
      .references(() => tags.id),
    userId: uuid().notNull(),
    createdAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.tagId] }), index("tag_follows_tag_idx").on(table.tagId)],
);
