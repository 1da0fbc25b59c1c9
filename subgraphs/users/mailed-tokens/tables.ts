import { at } from "@atrium/kit";
import { index, text, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";
import { users } from "../users/tables.ts";

/** Secrets that were mailed, as hashes; each is good once, for one purpose. */
export const mailedTokens = schema.table(
  "mailed_tokens",
  {
    hash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    purpose: text().$type<"email_verification" | "email_change" | "password_reset">().notNull(),
    email: text(), // sealed: the address the token proves
    createdAt: at().notNull(),
    expiresAt: at().notNull(),
    usedAt: at(),
  },
  (table) => [index("mailed_tokens_user_idx").on(table.userId, table.purpose)],
);
