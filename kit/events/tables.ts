import { sql } from "drizzle-orm";
import { bigint, customType, index, integer, jsonb, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { at, domainSchema } from "../columns.ts";

const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });

export const schema = domainSchema("log");

/** What happened, in the order of transactions. Written with the change it reports, never changed; partitioned by `seq`. */
export const events = schema.table(
  "events",
  {
    seq: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
    xid: xid8().notNull().default(sql`pg_current_xact_id()`),
    id: uuid().notNull(),
    type: text().notNull(),
    version: integer().notNull(),
    producer: text().notNull(),
    actorId: uuid(),
    subjectId: uuid().notNull(),
    data: jsonb().notNull(),
    traceId: text(),
    occurredAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.xid, table.seq] })],
);

export type EventRow = typeof events.$inferSelect;

/** How far each consumer has come: every event up to here has had its effect, or is a failure. */
export const cursors = schema.table("cursors", { consumer: text().primaryKey(), xid: xid8().notNull(), seq: bigint({ mode: "number" }).notNull() });

/** Events a consumer could not handle: tried again at `retryAt`, parked without it. They are copies, as the log's may be dropped. */
export const failures = schema.table(
  "failures",
  {
    consumer: text().notNull(),
    eventId: uuid().notNull(),
    event: jsonb().$type<EventRow>().notNull(),
    error: text().notNull(),
    attempts: integer().notNull(),
    failedAt: at().notNull(),
    retryAt: at(),
  },
  (table) => [
    primaryKey({ columns: [table.consumer, table.eventId] }),
    index("failures_due_idx").on(table.consumer, table.retryAt).where(sql`${table.retryAt} is not null`),
  ],
);
