import { at, id } from "@atrium/kit";
import { index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { AuthProvider } from "../generated.ts";
import { schema } from "../tables.ts";
import { users } from "../users/tables.ts";

/** Failed sign-ins per account and address, both as keyed hashes; unknown accounts count like known ones. */
export const signInFailures = schema.table(
  "sign_in_failures",
  {
    account: text().notNull(),
    address: text().notNull(),
    failures: integer().notNull(),
    lastFailedAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.address] }), index("sign_in_failures_last_idx").on(table.lastFailedAt)],
);

/** A first factor that was right, waiting for the second. */
export const twoFactorChallenges = schema.table(
  "two_factor_challenges",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    provider: text().$type<AuthProvider>().notNull(),
    device: text(),
    failures: integer().notNull().default(0),
    createdAt: at().notNull(),
    expiresAt: at().notNull(),
    usedAt: at(),
  },
  (table) => [index("two_factor_challenges_user_idx").on(table.userId)],
);
