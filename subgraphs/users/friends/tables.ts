import { index, primaryKey, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";

/** Who is a friend of whom, both ways. */
export const friends = schema.table(
  "friends",
  {
    userId: uuid().notNull(),
    friendId: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.friendId] }), index("friends_friend_idx").on(table.friendId)],
);

/** Who has blocked whom. */
export const blocks = schema.table(
  "blocks",
  {
    blockerId: uuid().notNull(),
    blockedId: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.blockerId, table.blockedId] }), index("blocks_blocked_idx").on(table.blockedId)],
);
