import { at } from "@atrium/kit";
import { text, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";
import { users } from "../users/tables.ts";

export const passwords = schema.table("passwords", {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  hash: text().notNull(),
  changedAt: at().notNull(),
});
