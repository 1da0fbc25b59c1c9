import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import type { ReactionType } from "../generated.ts";
import { schema } from "../tables.ts";

export const reactions = schema.table(
  "reactions",
  {
    id: id(),
    subjectType: text().notNull(), // an entity's name
    subjectId: uuid().notNull(),
    userId: uuid(), // null once anonymised
    type: text().$type<ReactionType>().notNull(),
    createdAt: at().notNull(),
  },
  (table) => [
    unique("reactions_once_key").on(table.userId, table.subjectId, table.type),
    index("reactions_subject_idx").on(table.subjectId, table.createdAt, table.id),
    check("reactions_type_check", sql`${table.type} in ('LIKE', 'INSIGHTFUL', 'CLAP', 'HEART', 'CELEBRATE')`),
  ],
);

export type ReactionRow = typeof reactions.$inferSelect;

/** How many reactions of each kind a subject has. */
export const reactionCounts = schema.table(
  "reaction_counts",
  { subjectId: uuid().notNull(), type: text().$type<ReactionType>().notNull(), count: integer().notNull() },
  (table) => [primaryKey({ columns: [table.subjectId, table.type] }), check("reaction_counts_check", sql`${table.count} >= 0`)],
);
