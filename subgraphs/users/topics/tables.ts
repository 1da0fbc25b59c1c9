import { id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";
import { users } from "../users/tables.ts";

/** Topics of one sort; two names with one slug are the same topic. */
export const topicTable = (name: string) =>
  schema.table(
    name,
    {
      id: id(),
      name: text().notNull(),
      slug: text().notNull().unique(),
      usersCount: integer().notNull().default(0),
    },
    (table) => [
      index(`${name}_slug_idx`).on(table.slug.op("text_pattern_ops")),
      index(`${name}_users_count_idx`).on(table.usersCount, table.id),
      check(`${name}_users_count_check`, sql`${table.usersCount} >= 0`),
    ],
  );

export type TopicTable = ReturnType<typeof topicTable>;
export type Topic = TopicTable["$inferSelect"];

/** Who lists which topics, in which order. */
export const listTable = (name: string, topics: TopicTable) =>
  schema.table(
    name,
    {
      userId: uuid()
        .notNull()
        .references(() => users.id, { onDelete: "cascade" }),
      topicId: uuid()
        .notNull()
        .references(() => topics.id),
      position: integer().notNull(),
    },
    (table) => [primaryKey({ columns: [table.userId, table.topicId] }), index(`${name}_topic_idx`).on(table.topicId)],
  );

export type ListTable = ReturnType<typeof listTable>;
