import { at, id } from "@atrium/kit";
import type { EntityName } from "@atrium/schema/entities.ts";
import { sql } from "drizzle-orm";
import { check, integer, jsonb, text, unique, uuid } from "drizzle-orm/pg-core";
import type { DigestFrequency, NotificationCategory } from "../generated.ts";
import { schema } from "../tables.ts";

/** Which channels a category uses. */
export type Channels = { readonly inApp: boolean; readonly email: boolean; readonly push: boolean };

/** What a person has set; without a row, or without a category in it, the defaults hold. */
export const preferences = schema.table(
  "preferences",
  {
    id: uuid().primaryKey(), // the person's
    categories: jsonb().$type<Partial<Record<NotificationCategory, Partial<Channels>>>>().notNull().default({}),
    digest: text().$type<DigestFrequency>().notNull().default("IMMEDIATE"),
    digestHour: integer().notNull().default(8),
    timeZone: text(), // else that of the profile
    quietHours: jsonb().$type<{ startMinute: number; endMinute: number; weekdays: number[] }>(),
    doNotDisturbUntil: at(),
    lastDigestAt: at(), // the time of the last digest sent
  },
  (table) => [check("preferences_digest_hour_check", sql`${table.digestHour} between 0 and 23`)],
);

export type StoredPreferences = typeof preferences.$inferSelect;

/** Objects a person wants to hear nothing of. */
export const subjectMutes = schema.table(
  "subject_mutes",
  { id: id(), userId: uuid().notNull(), subjectId: uuid().notNull(), subjectType: text().$type<EntityName>().notNull(), mutedAt: at().notNull() },
  (table) => [unique("subject_mutes_key").on(table.userId, table.subjectId)],
);
