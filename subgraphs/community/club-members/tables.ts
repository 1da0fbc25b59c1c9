import { at, id } from "@atrium/kit";
import { type SQL, sql } from "drizzle-orm";
import { check, index, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { clubs } from "../clubs/tables.ts";
import type { ClubMembershipStatus, ClubRole } from "../generated.ts";
import { schema } from "../tables.ts";

export const clubMemberships = schema.table(
  "club_memberships",
  {
    id: id(),
    clubId: uuid()
      .notNull()
      .references(() => clubs.id, { onDelete: "cascade" }),
    userId: uuid().notNull(),
    role: text().$type<ClubRole>().notNull().default("MEMBER"),
    rank: smallint()
      .notNull()
      .generatedAlwaysAs((): SQL => sql`case ${clubMemberships.role} when 'OWNER' then 3 when 'ADMIN' then 2 when 'MODERATOR' then 1 else 0 end`),
    status: text().$type<ClubMembershipStatus>().notNull(),
    joinedAt: at(),
    invitedBy: uuid(),
    expiresAt: at(), // of the last invitation
    message: text(), // of the last request
    banReason: text(),
    createdAt: at().notNull(),
  },
  (table) => [
    uniqueIndex("club_memberships_person_key").on(table.clubId, table.userId),
    uniqueIndex("club_memberships_owner_key").on(table.clubId).where(sql`${table.role} = 'OWNER'`),
    index("club_memberships_rank_idx").on(table.clubId, table.status, table.rank, table.id),
    index("club_memberships_user_idx").on(table.userId, table.status, table.id),
    index("club_memberships_expiry_idx").on(table.expiresAt).where(sql`${table.status} = 'INVITED'`),
    check("club_memberships_role_check", sql`${table.role} in ('OWNER', 'ADMIN', 'MODERATOR', 'MEMBER')`),
    check("club_memberships_status_check", sql`${table.status} in ('INVITED', 'PENDING', 'ACTIVE', 'BANNED', 'LEFT')`),
    check("club_memberships_rank_check", sql`${table.role} = 'MEMBER' or ${table.status} = 'ACTIVE'`),
    check("club_memberships_joined_check", sql`${table.status} <> 'ACTIVE' or ${table.joinedAt} is not null`),
    check("club_memberships_invited_check", sql`${table.status} <> 'INVITED' or ${table.expiresAt} is not null`),
  ],
);

export type ClubMembershipRow = typeof clubMemberships.$inferSelect;
