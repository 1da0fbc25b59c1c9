import { at } from "@atrium/kit";
import { bigint, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";
import { users } from "../users/tables.ts";

/** An authenticator app; counts once confirmed. `lastStep` is the newest time step used, so that a code is good once. */
export const authenticators = schema.table("authenticators", {
  userId: uuid()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  secret: text().notNull(), // sealed
  createdAt: at().notNull(),
  confirmedAt: at(),
  lastStep: bigint({ mode: "number" }).notNull().default(0),
});

export const recoveryCodes = schema.table(
  "recovery_codes",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    hash: text().notNull(),
    usedAt: at(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.hash] })],
);
