import { type EventData, type EventName, type LoggedEvent, events as types } from "@atrium/schema/events.ts";
import { type Placeholder, sql } from "drizzle-orm";
import type { Pool, Tx } from "../db.ts";
import { newId } from "../ids.ts";
import { log } from "../log.ts";
import { notify } from "../notify.ts";
import { events } from "./tables.ts";

/** The channel on which processes tell each other that the log has grown. */
export const CHANNEL = "log";

/** Who follows the log in this process, to be woken at each commit. */
export const followers = new WeakMap<Pool, () => void>();

const hearers = new Set<(event: LoggedEvent) => void>();

const columns = ["id", "type", "version", "producer", "subjectId", "actorId", "traceId", "occurredAt", "data"] as const;
const placeholders = Object.fromEntries(columns.map((column) => [column, sql.placeholder(column)])) as Record<(typeof columns)[number], Placeholder>;

/** Appends an event to the log, in the transaction of the change it reports. */
export async function publish<N extends EventName>(tx: Tx, type: N, subjectId: string, data: EventData<N>): Promise<void> {
  const { producer, actorId, traceId, now } = tx.origin;
  const occurredAt = now();
  const { version, data: shape } = types[type];
  const event = { id: newId(occurredAt), type, version, producer, subjectId, actorId, traceId, occurredAt, data: shape.parse(data) };
  await tx.insert(events).values(placeholders).prepare("publish").execute(event);
  tx.afterCommit(() => announce(tx.pool, event as LoggedEvent));
}

function announce(pool: Pool, event: LoggedEvent): Promise<void> {
  tell(event);
  followers.get(pool)?.();
  return notify(pool, CHANNEL);
}

/** Hears events as early as a process can: its own right after the commit, and every process's when the log is read (its own so twice). Answers how to stop. */
export function onCommitted<N extends EventName>(wanted: readonly N[], hear: (event: LoggedEvent<N>) => void): () => void {
  const hearer = (event: LoggedEvent) => wanted.includes(event.type as N) && hear(event as LoggedEvent<N>);
  hearers.add(hearer);
  return () => void hearers.delete(hearer);
}

export function tell(event: LoggedEvent): void {
  for (const hear of hearers) {
    try {
      hear(event);
    } catch (error) {
      log.error({ err: error, type: event.type }, "a hearer of events failed");
    }
  }
}
