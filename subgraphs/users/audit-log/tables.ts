import { at, id } from "@atrium/kit";
import type { EntityName } from "@atrium/schema/entities.ts";
import { sql } from "drizzle-orm";
import { check, index, jsonb, text, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";

/** Privileged actions of all services; a trigger refuses any change of a row. */
export const auditLog = schema.table(
  "audit_log",
  {
    id: id(),
    actorId: uuid(),
    action: text().notNull(),
    targetType: text().$type<EntityName>(),
    targetId: uuid(),
    before: jsonb(),
    after: jsonb(),
    ipPrefix: text(),
    occurredAt: at().notNull(),
  },
  (table) => [
    index("audit_log_occurred_idx").on(table.occurredAt, table.id),
    index("audit_log_actor_idx").on(table.actorId, table.occurredAt, table.id),
    index("audit_log_target_idx").on(table.targetId, table.occurredAt, table.id),
    check("audit_log_target_check", sql`(${table.targetType} is null) = (${table.targetId} is null)`),
  ],
);

export type AuditLogEntryRow = typeof auditLog.$inferSelect;
