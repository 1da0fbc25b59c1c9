import { type EventData, type EventName, type LoggedEvent, events as types } from "@atrium/schema/events.ts";
import { type Placeholder, sql } from "drizzle-orm";
import { tell } from "../committed.ts";
import type { Pool, Tx } from "../db.ts";
import { newId } from "../ids.ts";
import { notify } from "../notify.ts";
import { events } from "./tables.ts";

/** The channel on which processes tell each other that the log has grown. */
export const CHANNEL = "log";

/** Who follows the log in this process, to be woken at each commit. */
export const followers = new WeakMap<Pool, () => void>();

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
