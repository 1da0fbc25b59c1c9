import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { check, index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { FriendshipStatus } from "../generated.ts";
import { schema } from "../tables.ts";

export const follows = schema.table(
  "follows",
  {
    id: id(),
    followerId: uuid().notNull(),
    followeeId: uuid().notNull(),
    createdAt: at().notNull(),
  },
  (table) => [
    uniqueIndex("follows_pair_key").on(table.followerId, table.followeeId),
    index("follows_follower_idx").on(table.followerId, table.id),
    index("follows_followee_idx").on(table.followeeId, table.id),
    check("follows_self_check", sql`${table.followerId} <> ${table.followeeId}`),
  ],
);

/** Requests and what became of them: at most one row for two people, whoever asked. */
export const friendships = schema.table(
  "friendships",
  {
    id: id(),
    requesterId: uuid().notNull(),
    addresseeId: uuid().notNull(),
    status: text().$type<FriendshipStatus>().notNull(),
    message: text(),
    createdAt: at().notNull(),
    respondedAt: at(),
    withdrawnAt: at(), // only of a declined request: its requester, who does not know, took it back
  },
  (table) => [
    uniqueIndex("friendships_pair_key").on(sql`least(${table.requesterId}, ${table.addresseeId})`, sql`greatest(${table.requesterId}, ${table.addresseeId})`),
    index("friendships_requester_idx").on(table.requesterId, table.id),
    index("friendships_addressee_idx").on(table.addresseeId, table.id),
    check("friendships_self_check", sql`${table.requesterId} <> ${table.addresseeId}`),
    check("friendships_status_check", sql`${table.status} in ('PENDING', 'ACCEPTED', 'DECLINED')`),
  ],
);

/** Who is a friend of whom: two rows for each accepted friendship. */
export const friends = schema.table(
  "friends",
  {
    id: id(),
    userId: uuid().notNull(),
    friendId: uuid().notNull(),
    friendshipId: uuid()
      .notNull()
      .references(() => friendships.id, { onDelete: "cascade" }),
  },
  (table) => [
    uniqueIndex("friends_pair_key").on(table.userId, table.friendId),
    index("friends_user_idx").on(table.userId, table.id),
    index("friends_friend_idx").on(table.friendId),
    index("friends_friendship_idx").on(table.friendshipId),
  ],
);

export const blocks = schema.table(
  "blocks",
  {
    id: id(),
    blockerId: uuid().notNull(),
    blockedId: uuid().notNull(),
    createdAt: at().notNull(),
  },
  (table) => [
    uniqueIndex("blocks_pair_key").on(table.blockerId, table.blockedId),
    index("blocks_blocker_idx").on(table.blockerId, table.id),
    index("blocks_blocked_idx").on(table.blockedId, table.blockerId),
    check("blocks_self_check", sql`${table.blockerId} <> ${table.blockedId}`),
  ],
);

export const mutes = schema.table(
  "mutes",
  {
    id: id(),
    muterId: uuid().notNull(),
    mutedId: uuid().notNull(),
    until: at(), // null: until unmuted
    createdAt: at().notNull(),
  },
  (table) => [
    uniqueIndex("mutes_pair_key").on(table.muterId, table.mutedId),
    index("mutes_muter_idx").on(table.muterId, table.id),
    index("mutes_muted_idx").on(table.mutedId),
    check("mutes_self_check", sql`${table.muterId} <> ${table.mutedId}`),
  ],
);

/** How many edges a person has; changed in the transaction that changes the edges. */
export const relationshipCounts = schema.table(
  "relationship_counts",
  {
    id: id(), // the person's
    followersCount: integer().notNull().default(0),
    followingCount: integer().notNull().default(0),
    friendsCount: integer().notNull().default(0),
  },
  (table) => [check("relationship_counts_check", sql`${table.followersCount} >= 0 and ${table.followingCount} >= 0 and ${table.friendsCount} >= 0`)],
);

export type FriendshipRow = typeof friendships.$inferSelect;
