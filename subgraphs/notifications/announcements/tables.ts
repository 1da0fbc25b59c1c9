import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { index, integer, jsonb, primaryKey, uuid } from "drizzle-orm/pg-core";
import type { Audience } from "../audiences/audiences.ts";
import type { Notice } from "../inbox/notify.ts";
import { schema } from "../tables.ts";

/** What many people are told, batch by batch: an announcement, or news of somebody with many followers. */
export const broadcasts = schema.table(
  "broadcasts",
  {
    id: id(),
    audience: jsonb().$type<Audience>().notNull(),
    notice: jsonb().$type<Notice>().notNull(),
    recipients: integer().notNull(),
    dueAt: at().notNull(),
    begunAt: at(), // from then on its recipients are fixed
    doneAt: at(),
  },
  (table) => [index("broadcasts_due_idx").on(table.dueAt).where(sql`${table.doneAt} is null`)],
);

/** Who is still to be told. */
export const waiting = schema.table(
  "broadcast_recipients",
  {
    broadcastId: uuid()
      .notNull()
      .references(() => broadcasts.id, { onDelete: "cascade" }),
    userId: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.broadcastId, table.userId] })],
);
