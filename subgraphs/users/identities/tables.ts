import { at } from "@atrium/kit";
import { primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { AuthProvider } from "../generated.ts";
import { schema } from "../tables.ts";
import { users } from "../users/tables.ts";

/** A person at an outside provider, by the provider's own id of them. */
export const identities = schema.table(
  "identities",
  {
    provider: text().$type<AuthProvider>().notNull(),
    subject: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    displayName: text(), // sealed
    linkedAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.provider, table.subject] }), uniqueIndex("identities_user_key").on(table.userId, table.provider)],
);
