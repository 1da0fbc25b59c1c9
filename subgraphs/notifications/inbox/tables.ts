import { at, id } from "@atrium/kit";
import type { EntityName } from "@atrium/schema/entities.ts";
import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { NotificationCategory } from "../generated.ts";
import { schema } from "../tables.ts";

/** One row for each person, whose id it has: how many are unread. Whoever changes a person's notifications locks it first. */
export const inboxes = schema.table("inboxes", { id: uuid().primaryKey(), unreadCount: integer().notNull().default(0) });

/** What a text is filled with beside names: small values, or the words of an announcement. */
export type Detail = Readonly<Record<string, string | number | boolean>>;

/** What people are told. While one is open (never read nor archived), what is of its type and subject is merged into it. */
export const notifications = schema.table(
  "notifications",
  {
    id: id(),
    userId: uuid().notNull(),
    category: text().$type<NotificationCategory>().notNull(),
    type: text().notNull(),
    text: text().notNull(),
    subjectType: text().$type<EntityName>(), // null: about nothing but itself
    subjectId: uuid().notNull(),
    actorId: uuid(), // the latest
    actorsCount: integer().notNull(),
    detail: jsonb().$type<Detail>().notNull().default({}),
    isInApp: boolean().notNull(), // without, it is there for its mail or push only
    isOpen: boolean().notNull(),
    readAt: at(),
    seenAt: at(),
    archivedAt: at(),
    snoozedUntil: at(),
    createdAt: at().notNull(),
    updatedAt: at().notNull(), // when it last arrived
    isListed: boolean().generatedAlwaysAs(sql`is_in_app and archived_at is null and snoozed_until is null`),
    isUnread: boolean().generatedAlwaysAs(sql`is_in_app and archived_at is null and snoozed_until is null and read_at is null`),
  },
  (table) => [
    uniqueIndex("notifications_open_key").on(table.userId, table.type, table.subjectId).where(sql`${table.isOpen}`),
    index("notifications_listed_idx").on(table.userId, table.updatedAt, table.id).where(sql`${table.isListed}`),
    index("notifications_category_idx").on(table.userId, table.category, table.updatedAt, table.id).where(sql`${table.isListed}`),
    index("notifications_unread_idx").on(table.userId, table.updatedAt, table.id).where(sql`${table.isUnread}`),
    index("notifications_read_idx").on(table.userId, table.updatedAt, table.id).where(sql`${table.isListed} and not ${table.isUnread}`),
    index("notifications_archived_idx").on(table.userId, table.updatedAt, table.id).where(sql`${table.archivedAt} is not null`),
    index("notifications_subject_idx").on(table.userId, table.subjectId),
    index("notifications_snoozed_idx").on(table.snoozedUntil).where(sql`${table.snoozedUntil} is not null`),
  ],
);

export type NotificationRow = typeof notifications.$inferSelect;

/** The distinct people behind a notification with an actor, and how often each did it. */
export const actors = schema.table(
  "notification_actors",
  {
    notificationId: uuid()
      .notNull()
      .references(() => notifications.id, { onDelete: "cascade" }),
    actorId: uuid().notNull(),
    times: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.notificationId, table.actorId] })],
);
