import { z } from "zod";
import type { EntityName } from "./entities.ts";

const names = z.object({
  username: z.string(),
  kind: z.string(),
  locale: z.string().nullable(),
  timeZone: z.string().nullable(),
  institution: z.string().nullable(),
  graduationYear: z.number().int().nullable(),
});

/** Brings stored data one version further. */
type Upcast = (older: Record<string, unknown>) => Record<string, unknown>;

/** An event's shape: what it is about, the version of its data, the data when written, and when read (unknown fields are let go). */
type EventType = { subject: EntityName; version: number; data: z.ZodType; stored: z.ZodType; upcasts: readonly Upcast[] };

/** The version is one more than there are upcasts: the first of them brings data of version 1 to version 2. */
const event = <S extends EntityName, D extends z.ZodRawShape>(subject: S, data: D, ...upcasts: Upcast[]) => ({
  subject,
  version: upcasts.length + 1,
  data: z.strictObject(data),
  stored: z.object(data),
  upcasts,
});

/** Every event of the graph: ids and small values only, never personal data. */
export const events = {
  "user.registered": event("User", { ...names.shape, invitationId: z.uuid().nullable() }),
  "user.verified": event("User", {}),
  "session.started": event("User", { provider: z.string(), isNewDevice: z.boolean() }),
  "credentials.changed": event("User", { kind: z.enum(["password", "email", "second factor", "identity"]) }),
  "audit.recorded": event("AuditLogEntry", { action: z.string(), targetId: z.string().nullable(), before: z.json(), after: z.json() }),
  "user.updated": event("User", { changedFields: z.array(z.string()), values: names.partial(), version: z.number().int() }),
  "user.privacy_changed": event("User", { changedFields: z.array(z.string()), values: z.record(z.string(), z.union([z.string(), z.boolean()])) }),
  "user.roles_changed": event("User", { added: z.array(z.string()), removed: z.array(z.string()) }),
  "user.suspended": event("User", { reason: z.string(), until: z.iso.datetime().nullable() }),
  "user.reinstated": event("User", {}),
  "user.anonymized": event("User", {}),
  "session.revoked": event("User", { sessionId: z.uuid(), reason: z.enum(["logout", "revoked", "suspended", "token_reuse"]) }),
  "affiliation.verified": event("Affiliation", { userId: z.uuid(), institution: z.string() }),
} as const satisfies Record<string, EventType>;

export type EventName = keyof typeof events;
export type EventData<N extends EventName> = z.infer<(typeof events)[N]["data"]>;

/** An event of the log, its data in the present shape of its type. */
export type LoggedEvent<N extends EventName = EventName> = {
  [K in N]: {
    readonly id: string;
    readonly type: K;
    readonly producer: string;
    readonly subjectId: string;
    readonly actorId: string | null;
    readonly traceId: string | null;
    readonly occurredAt: Date;
    readonly data: EventData<K>;
  };
}[N];

/** An event as it is stored, maybe by another version of this code. */
export type StoredEvent = Omit<LoggedEvent, "type" | "data" | "occurredAt"> & { type: string; version: number; occurredAt: Date | string; data: unknown };

/** Whether this version of the code knows the type. */
export const isEventName = (type: string): type is EventName => Object.hasOwn(events, type);

/** The event, upcast and checked; throws when this version of the code cannot read it. */
export function readEvent(row: StoredEvent): LoggedEvent {
  if (!isEventName(row.type)) throw new Error(`${row.type} is not an event of the graph`);
  const { version, stored, upcasts } = events[row.type];
  if (row.version > version) throw new Error(`${row.type} has version ${row.version}, newer than ${version}`);
  const data = upcasts.slice(row.version - 1).reduce((older, upcast) => upcast(older), row.data as Record<string, unknown>);
  const { id, type, producer, subjectId, actorId, traceId } = row;
  return { id, type, producer, subjectId, actorId, traceId, occurredAt: new Date(row.occurredAt), data: stored.parse(data) } as LoggedEvent;
}

/** The same, but null when it cannot be read. */
export function tryReadEvent(row: StoredEvent): LoggedEvent | null {
  try {
    return readEvent(row);
  } catch {
    return null;
  }
}
