import { type Connection, connection, entityOf, globalId, hasScope, newId, parseGlobalId, publish, type Tx, within } from "@atrium/kit";
import { ipPrefix } from "@atrium/kit/ip";
import type { EntityName } from "@atrium/schema/entities.ts";
import type { LoggedEvent } from "@atrium/schema/events.ts";
import { and, eq, inArray } from "drizzle-orm";
import type { QueryAuditLogArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type AuditLogEntryRow, auditLog } from "./tables.ts";

type Fields = Record<string, string | number | boolean | null | string[]>;

/** Notes a privileged act, in the transaction that does it. Only what changed, and nothing personal: an entry is for ever. */
export async function audit(ctx: Ctx, tx: Tx, action: string, target: [EntityName, string] | null, before: Fields, after: Fields): Promise<void> {
  const id = newId(ctx.now());
  const [targetType, targetId] = target ?? [];
  await tx
    .insert(auditLog)
    .values({ id, actorId: ctx.viewer?.id, action, targetType, targetId, before, after, ipPrefix: ipPrefix(ctx.ip), occurredAt: ctx.now() });
  await publish(tx, "audit.recorded", id, { action, targetId: target && globalId(...target), before, after });
}

/** Keeps what another service recorded, once; what this one did is there already. */
export async function keepRecorded(tx: Tx, { subjectId: id, actorId, occurredAt, data }: LoggedEvent<"audit.recorded">): Promise<void> {
  const { action, before, after } = data;
  const target = data.targetId === null ? null : parseGlobalId(data.targetId);
  const targetType = target && entityOf(target.prefix);
  const entry = { id, actorId, action, targetType, targetId: targetType && target.uuid, before, after, occurredAt };
  await tx.insert(auditLog).values(entry).onConflictDoNothing();
}

/** An entry, for administrators. */
export async function getAuditLogEntry(ctx: Ctx, id: string): Promise<AuditLogEntryRow | null> {
  return hasScope(ctx.viewer, "users:admin") ? ctx.loaders.auditLogEntry.load(id) : null;
}

/** Privileged actions, newest first. */
export function listAuditLog(ctx: Ctx, { actorId, targetId, actions, range, ...page }: QueryAuditLogArgs): Promise<Connection<AuditLogEntryRow>> {
  const where = and(
    actorId ? eq(auditLog.actorId, actorId) : undefined,
    targetId ? eq(auditLog.targetId, targetId) : undefined,
    actions?.length ? inArray(auditLog.action, [...actions]) : undefined,
    within(auditLog.occurredAt, range),
  );
  return connection(ctx.db, page, { from: auditLog, where, orderBy: [{ name: "occurred", by: auditLog.occurredAt, direction: "DESC" }] });
}
