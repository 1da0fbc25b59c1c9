import { at, id } from "@atrium/kit";
import { index, jsonb, text, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";
import { users } from "../users/tables.ts";

/** One row for each event a person caused; its id is the event's. */
export const activities = schema.table(
  "activities",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    action: text().notNull(),
    subjectId: text(), // in its public form, as the subject may be of any type
    metadata: jsonb(),
    occurredAt: at().notNull(),
  },
  (table) => [index("activities_user_idx").on(table.userId, table.occurredAt, table.id)],
);

export type UserActivityRow = typeof activities.$inferSelect;
