import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { check, index, integer, text, unique, uuid } from "drizzle-orm/pg-core";
import type { DeliveryStatus, NotificationCategory } from "../generated.ts";
import { schema } from "../tables.ts";

/** Templates as staff see them; without a text of their own the one in the code holds. */
export const emailTemplates = schema.table(
  "email_templates",
  {
    id: id(),
    key: text().notNull(),
    locale: text().notNull(),
    subject: text(),
    bodyMarkdown: text(),
    version: integer().notNull().default(1),
    updatedById: uuid(),
    updatedAt: at().notNull(),
  },
  (table) => [unique("email_templates_key").on(table.key, table.locale)],
);

export type EmailTemplateRow = typeof emailTemplates.$inferSelect;

/** Mails on their way and sent. What is personal in them is sealed; their variables are forgotten once they are sent. */
export const emailMessages = schema.table(
  "email_messages",
  {
    id: id(),
    key: text().notNull().unique(), // the same again is no second mail
    templateKey: text().notNull(),
    category: text().$type<NotificationCategory>(), // null: cannot be unsubscribed from
    userId: uuid(), // whose address is read when it is sent, unless there is one
    recipient: text(), // sealed: address, name, locale
    addressHash: text(), // a keyed hash of the address, by which it is found
    variables: text(), // sealed
    subject: text(), // sealed, as it was sent
    status: text().$type<DeliveryStatus>().notNull(),
    error: text(),
    attempts: integer().notNull().default(0),
    claimedAt: at(), // since when a process is sending it
    deliveryId: uuid(),
    issueId: uuid(), // of the newsletter
    subscriptionId: uuid(),
    requestedById: uuid(), // who asked for it as a test
    createdAt: at().notNull(),
    sentAt: at(),
  },
  (table) => [
    index("email_messages_created_idx").on(table.createdAt, table.id),
    index("email_messages_status_idx").on(table.status, table.createdAt, table.id),
    index("email_messages_address_idx").on(table.addressHash, table.createdAt, table.id),
    index("email_messages_user_idx").on(table.userId).where(sql`${table.userId} is not null`),
    index("email_messages_issue_idx").on(table.issueId, table.status).where(sql`${table.issueId} is not null`),
    index("email_messages_requested_idx").on(table.requestedById, table.createdAt).where(sql`${table.requestedById} is not null`),
    check("email_messages_recipient_check", sql`${table.userId} is not null or ${table.recipient} is not null or ${table.status} <> 'QUEUED'`),
  ],
);

export type EmailMessageRow = typeof emailMessages.$inferSelect;

/** Addresses that a server said do not exist, as keyed hashes. */
export const undeliverableAddresses = schema.table("undeliverable_addresses", { hash: text().primaryKey(), bouncedAt: at().notNull() });
