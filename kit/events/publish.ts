import { type EventData, type EventName, type LoggedEvent, events as types } from "@atrium/schema/events.ts";
import { type Placeholder, sql } from "drizzle-orm";
import { tell } from "../committed.ts";
import type { Origin, Pool, Tx } from "../db.ts";
import { newId } from "../ids.ts";
import { notify } from "../notify.ts";
import { events } from "./tables.ts";

/** The channel on which processes tell each other that the log has grown. */
export const CHANNEL = "log";
const MAX_ROWS = 1_000;

/** Who follows the log in this process, to be woken at each commit. */
export const followers = new WeakMap<Pool, () => void>();

const columns = ["id", "type", "version", "producer", "subjectId", "actorId", "traceId", "occurredAt", "data"] as const;
const placeholders = Object.fromEntries(columns.map((column) => [column, sql.placeholder(column)])) as Record<(typeof columns)[number], Placeholder>;

/** What happened to an object: by whom and when, where that is not what the transaction says. */
export type News<N extends EventName = EventName> = { [K in N]: { type: K; subjectId: string; data: EventData<K>; origin?: Partial<Origin> } }[N];

/** Appends an event to the log, in the transaction of the change it reports. */
export async function publish<N extends EventName>(tx: Tx, type: N, subjectId: string, data: EventData<N>): Promise<void> {
  const event = eventOf(tx, { type, subjectId, data } as News);
  await tx.insert(events).values(placeholders).prepare("publish").execute(event);
  announce(tx, [event]);
}

/** Appends many events at once, in their order. */
export async function publishAll(tx: Tx, news: readonly News[]): Promise<void> {
  const all = news.map((one) => eventOf(tx, one));
  for (let at = 0; at < all.length; at += MAX_ROWS) await tx.insert(events).values(all.slice(at, at + MAX_ROWS));
  if (all.length > 0) announce(tx, all);
}

function eventOf(tx: Tx, { type, subjectId, data, origin }: News) {
  const { producer, actorId, traceId, now } = { ...tx.origin, ...origin };
  const occurredAt = now();
  const { version, data: shape } = types[type];
  return { id: newId(occurredAt), type, version, producer, subjectId, actorId, traceId, occurredAt, data: shape.parse(data) };
}

const announce = (tx: Tx, all: readonly object[]) =>
  tx.afterCommit(() => {
    for (const event of all) tell(event as LoggedEvent);
    followers.get(tx.pool)?.();
    return notify(tx.pool, CHANNEL);
  });
