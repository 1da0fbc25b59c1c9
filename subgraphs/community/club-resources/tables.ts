import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { check, index, integer, text, uuid } from "drizzle-orm/pg-core";
import { clubs } from "../clubs/tables.ts";
import { schema } from "../tables.ts";

export const clubResources = schema.table(
  "club_resources",
  {
    id: id(),
    clubId: uuid()
      .notNull()
      .references(() => clubs.id, { onDelete: "cascade" }),
    uploaderId: uuid().notNull(),
    title: text().notNull(),
    description: text(),
    url: text().notNull(),
    tags: text().array().notNull(),
    status: text().$type<"PENDING_REVIEW" | "PUBLISHED" | "HIDDEN" | "REMOVED">().notNull(),
    downloadsCount: integer().notNull().default(0),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
  },
  (table) => [
    index("club_resources_club_idx").on(table.clubId, table.id), // a search reads the club's rows
    check("club_resources_status_check", sql`${table.status} in ('PENDING_REVIEW', 'PUBLISHED', 'HIDDEN', 'REMOVED')`),
  ],
);

export type ClubResourceRow = typeof clubResources.$inferSelect;
