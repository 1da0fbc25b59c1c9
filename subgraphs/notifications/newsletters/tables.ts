import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, text, uuid } from "drizzle-orm/pg-core";
import type { IssueStatus, NewsletterStatus } from "../generated.ts";
import { schema } from "../tables.ts";

/** Addresses on the newsletter's list; address and name are sealed. */
export const newsletterSubscriptions = schema.table(
  "newsletter_subscriptions",
  {
    id: id(),
    email: text().notNull(), // sealed
    emailHash: text().notNull().unique(), // under the first key
    name: text(), // sealed
    source: text(),
    locale: text(),
    status: text().$type<NewsletterStatus>().notNull(),
    userId: uuid(), // whose address it was known to be
    tokenHash: text().unique(), // of the mail that asks to confirm
    tokenExpiresAt: at(),
    asked: integer().notNull().default(1), // mails that asked to confirm, since `askedFrom`
    askedFrom: at().notNull(),
    confirmedAt: at(),
    createdAt: at().notNull(),
  },
  (table) => [
    index("newsletter_subscriptions_created_idx").on(table.createdAt, table.id),
    index("newsletter_subscriptions_status_idx").on(table.status, table.createdAt, table.id),
    index("newsletter_subscriptions_sent_idx").on(table.id).where(sql`${table.status} = 'SUBSCRIBED'`),
    index("newsletter_subscriptions_user_idx").on(table.userId),
    check("newsletter_subscriptions_confirmed_check", sql`${table.status} <> 'SUBSCRIBED' or ${table.confirmedAt} is not null`),
  ],
);

export type NewsletterSubscriptionRow = typeof newsletterSubscriptions.$inferSelect;

/** Issues of the newsletter; the figures are those of the last batch sent. */
export const newsletterIssues = schema.table(
  "newsletter_issues",
  {
    id: id(),
    subject: text().notNull(),
    body: text().notNull(),
    status: text().$type<IssueStatus>().notNull(),
    scheduledFor: at(),
    sentAt: at(),
    cursor: uuid(), // the last subscription its mail is queued for
    isQueued: boolean().notNull().default(false), // for everybody
    recipients: integer().notNull().default(0),
    delivered: integer().notNull().default(0),
    bounced: integer().notNull().default(0),
    createdById: uuid(),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
  },
  (table) => [
    index("newsletter_issues_created_idx").on(table.createdAt, table.id),
    index("newsletter_issues_due_idx").on(table.scheduledFor).where(sql`${table.status} = 'SCHEDULED'`),
    check("newsletter_issues_scheduled_check", sql`${table.status} <> 'SCHEDULED' or ${table.scheduledFor} is not null`),
    check("newsletter_issues_sent_check", sql`(${table.status} = 'SENT') = (${table.sentAt} is not null)`),
  ],
);

export type NewsletterIssueRow = typeof newsletterIssues.$inferSelect;
