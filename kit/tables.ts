import { index, jsonb, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at } from "./columns.ts";
import { schema } from "./events/tables.ts";

/** The subgraphs whose demo data is loaded. */
export const seeds = schema.table("seeds", { name: text().primaryKey(), loadedAt: at().notNull() });

/** Idempotency keys of mutations and what they answered, kept for a day. */
export const onceKeys = schema.table(
  "once_keys",
  { userId: uuid().notNull(), mutation: text().notNull(), key: text().notNull(), hash: text().notNull(), answer: jsonb(), createdAt: at().notNull() },
  (table) => [primaryKey({ columns: [table.userId, table.mutation, table.key] }), index("once_keys_created_idx").on(table.createdAt)],
);
