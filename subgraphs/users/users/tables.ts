import { at, id } from "@atrium/kit";
import { plain } from "@atrium/kit/plain";
import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, check, index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { FieldVisibility, OpenTo, Role, UserKind, UserStatus } from "../generated.ts";
import { schema } from "../tables.ts";

type Columns<K extends string> = Record<K, AnyPgColumn>;

/** What the directory sorts people by. */
export const sortedName = ({ fullName, username }: Columns<"fullName" | "username">) => plain(sql`coalesce(${fullName}, ${username})`);

/** What words are looked for in. */
export const searched = ({ username, fullName, headline }: Columns<"username" | "fullName" | "headline">) =>
  plain(sql`${username} || ' ' || coalesce(${fullName}, '') || ' ' || coalesce(${headline}, '')`);

export const users = schema.table(
  "users",
  {
    id: id(),
    username: text().notNull(),
    fullName: text(),
    email: text(), // sealed; null once anonymised
    emailVerifiedAt: at(),
    bio: text(),
    headline: text(),
    location: text(),
    kind: text().$type<UserKind>().notNull(),
    roles: text().$type<Role>().array().notNull().default(sql`'{MEMBER}'`),
    openTo: text().$type<OpenTo>().array().notNull().default(sql`'{}'`),
    locale: text(),
    timeZone: text(),
    status: text().$type<UserStatus>().notNull(),
    version: integer().notNull().default(1),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
    lastLoginAt: at(),
    lastActiveAt: at().notNull(),
    suspendedUntil: at(),
    suspensionReason: text(),
    suspendedFrom: text().$type<UserStatus>(), // what a reinstated account returns to
    deletionScheduledFor: at(),

    emailVisibility: text().$type<FieldVisibility>().notNull().default("PRIVATE"),
    locationVisibility: text().$type<FieldVisibility>().notNull().default("PUBLIC"),
    positionsVisibility: text().$type<FieldVisibility>().notNull().default("PUBLIC"),
    achievementsVisibility: text().$type<FieldVisibility>().notNull().default("PUBLIC"),
    showOnLeaderboards: boolean().notNull().default(true),
    directoryListed: boolean().notNull().default(true),
    analyticsOptOut: boolean().notNull().default(false),
  },
  (table) => [
    uniqueIndex("users_username_key").on(sql`lower(${table.username})`),
    index("users_created_idx").on(table.createdAt, table.id),
    index("users_last_active_idx").on(table.lastActiveAt, table.id),
    index("users_name_idx").on(sortedName(table), table.id),
    index("users_search_idx")
      .using("gin", sql`${searched(table)} gin_trgm_ops`)
      .with({ fastupdate: false }),
    index("users_location_idx")
      .using("gin", sql`${plain(table.location)} gin_trgm_ops`)
      .with({ fastupdate: false }),
    index("users_kind_idx").on(table.kind, table.createdAt, table.id),
    index("users_waiting_idx").on(table.status, table.createdAt, table.id).where(sql`${table.status} <> 'ACTIVE'`),
    index("users_roles_idx").using("gin", table.roles),
    index("users_open_to_idx").using("gin", table.openTo),
    index("users_deletion_idx").on(table.deletionScheduledFor).where(sql`${table.deletionScheduledFor} is not null`),
    check("users_username_check", sql`${table.username} ~ '^[A-Za-z0-9_]{3,32}$'`),
    check("users_status_check", sql`${table.status} in ('PENDING_VERIFICATION', 'PENDING_APPROVAL', 'ACTIVE', 'DEACTIVATED', 'SUSPENDED', 'DELETED')`),
    check("users_kind_check", sql`${table.kind} in ('STUDENT', 'ALUMNI', 'FACULTY', 'EXPERT', 'RECRUITER', 'STAFF')`),
  ],
);

export type UserRow = typeof users.$inferSelect;

/** Where an address is found again: a keyed hash of it under every key of the ring. */
export const emailIndexes = schema.table(
  "email_indexes",
  {
    hash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (table) => [index("email_indexes_user_idx").on(table.userId)],
);

/** Handles given up in the last 30 days, kept from others. */
export const reservedUsernames = schema.table("reserved_usernames", {
  username: text().primaryKey(), // in lower case
  userId: uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" }),
  until: at().notNull(),
});
