import { at } from "@atrium/kit";
import { boolean, index, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";

/** Who follows whom. */
export const follows = schema.table("follows", { userId: uuid().notNull(), followerId: uuid().notNull() }, (table) => [
  primaryKey({ columns: [table.userId, table.followerId] }),
  index("follows_follower_idx").on(table.followerId),
]);

/** Friends, each pair in both directions. */
export const friends = schema.table("friends", { userId: uuid().notNull(), friendId: uuid().notNull() }, (table) => [
  primaryKey({ columns: [table.userId, table.friendId] }),
  index("friends_friend_idx").on(table.friendId),
]);

/** Who blocked whom. Nobody is told of the other, in either direction. */
export const blocks = schema.table("blocks", { blockerId: uuid().notNull(), blockedId: uuid().notNull() }, (table) => [
  primaryKey({ columns: [table.blockerId, table.blockedId] }),
  index("blocks_blocked_idx").on(table.blockedId, table.blockerId),
]);

/** Whom a person wants to hear nothing from, maybe until a time. */
export const mutes = schema.table("mutes", { muterId: uuid().notNull(), mutedId: uuid().notNull(), until: at() }, (table) => [
  primaryKey({ columns: [table.muterId, table.mutedId] }),
  index("mutes_muted_idx").on(table.mutedId),
]);

/** Who hears of new comments on an object, and who no longer wants to. */
export const threadFollowers = schema.table(
  "thread_followers",
  { targetId: uuid().notNull(), userId: uuid().notNull(), isSubscribed: boolean().notNull() },
  (table) => [primaryKey({ columns: [table.targetId, table.userId] }), index("thread_followers_user_idx").on(table.userId)],
);

/** Who is in which club, as what. */
export const clubMembers = schema.table("club_members", { clubId: uuid().notNull(), userId: uuid().notNull(), role: text().notNull() }, (table) => [
  primaryKey({ columns: [table.clubId, table.userId] }),
  index("club_members_user_idx").on(table.userId),
]);
