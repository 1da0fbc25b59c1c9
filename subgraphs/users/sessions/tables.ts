import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { check, index, integer, text, uuid } from "drizzle-orm/pg-core";
import type { AuthProvider } from "../generated.ts";
import { schema } from "../tables.ts";
import { users } from "../users/tables.ts";

/** A signed-in device and its family of refresh tokens: the token of `generation` is the current one. */
export const sessions = schema.table(
  "sessions",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    device: text(),
    ipPrefix: text(),
    provider: text().$type<AuthProvider>().notNull(),
    createdAt: at().notNull(),
    lastSeenAt: at().notNull(),
    expiresAt: at().notNull(),
    twoFactorAt: at(),
    generation: integer().notNull().default(0),
    rotatedAt: at().notNull(),
    salt: text().notNull(),
    endedAt: at(),
    endReason: text().$type<"logout" | "revoked" | "suspended" | "token_reuse">(),
  },
  (table) => [
    index("sessions_user_idx").on(table.userId, table.lastSeenAt, table.id),
    check("sessions_end_check", sql`(${table.endedAt} is null) = (${table.endReason} is null)`),
  ],
);

export type SessionRow = typeof sessions.$inferSelect;
