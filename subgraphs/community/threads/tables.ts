import { at } from "@atrium/kit";
import { boolean, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";

/** Who follows a thread, or does not want to; owners follow theirs without a row. */
export const threadSubscriptions = schema.table(
  "thread_subscriptions",
  {
    userId: uuid().notNull(),
    subjectType: text().notNull(), // an entity's name
    subjectId: uuid().notNull(),
    isSubscribed: boolean().notNull(),
    changedAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.subjectId] })],
);
