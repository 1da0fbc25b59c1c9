import { id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";

export type Audience = "PUBLIC" | "MEMBERS" | "FRIENDS" | "PRIVATE";

/** What other domains own and people comment on and react to here: what its events tell of it. */
export const subjects = schema.table(
  "subjects",
  {
    id: id(),
    type: text().notNull(), // an entity's name
    ownerId: uuid(), // null once anonymised
    audience: text().$type<Audience>().notNull(),
    ownerAudience: text().$type<Audience>().notNull().default("PUBLIC"), // what the owner's privacy settings leave; the narrower holds
    isWithheld: boolean().notNull().default(false), // by moderation
    isDeleted: boolean().notNull().default(false), // kept, so that what is told late does not bring it back
    commentsCount: integer().notNull().default(0),
  },
  (table) => [
    index("subjects_owner_idx").on(table.ownerId),
    check("subjects_audience_check", sql`${table.audience} in ('PUBLIC', 'MEMBERS', 'FRIENDS', 'PRIVATE')`),
    check("subjects_owner_audience_check", sql`${table.ownerAudience} in ('PUBLIC', 'MEMBERS', 'FRIENDS', 'PRIVATE')`),
    check("subjects_counters_check", sql`${table.commentsCount} >= 0`),
  ],
);

export type ForeignSubject = typeof subjects.$inferSelect;

/** To whom a person's privacy settings leave all their subjects of a type. */
export const ownerAudiences = schema.table(
  "owner_audiences",
  { ownerId: uuid().notNull(), type: text().notNull(), audience: text().$type<Audience>().notNull() },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.type] }),
    check("owner_audiences_check", sql`${table.audience} in ('PUBLIC', 'MEMBERS', 'FRIENDS', 'PRIVATE')`),
  ],
);
