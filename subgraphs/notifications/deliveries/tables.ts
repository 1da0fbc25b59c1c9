import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { check, index, integer, text, uuid } from "drizzle-orm/pg-core";
import type { DeliveryStatus, NotificationChannel } from "../generated.ts";
import { notifications } from "../inbox/tables.ts";
import { schema } from "../tables.ts";

/** A notification's way through one channel. */
export const deliveries = schema.table(
  "deliveries",
  {
    id: id(),
    notificationId: uuid()
      .notNull()
      .references(() => notifications.id, { onDelete: "cascade" }),
    userId: uuid().notNull(),
    channel: text().$type<NotificationChannel>().notNull(),
    status: text().$type<DeliveryStatus>().notNull(),
    provider: text(),
    attempts: integer().notNull().default(0),
    error: text(),
    queuedAt: at().notNull(),
    dueAt: at(), // when a DEFERRED one is looked at again
    sentAt: at(),
    deliveredAt: at(),
    openedAt: at(),
    digestId: uuid(), // the mail it went out with, together with others
  },
  (table) => [
    index("deliveries_notification_idx").on(table.notificationId),
    index("deliveries_digest_idx").on(table.digestId).where(sql`${table.digestId} is not null`),
    index("deliveries_due_idx").on(table.dueAt, table.userId).where(sql`${table.status} = 'DEFERRED'`),
    index("deliveries_deferred_idx").on(table.userId, table.channel).where(sql`${table.status} = 'DEFERRED'`),
    check("deliveries_due_check", sql`(${table.status} = 'DEFERRED') = (${table.dueAt} is not null)`),
  ],
);

export type NotificationDeliveryRow = typeof deliveries.$inferSelect;
