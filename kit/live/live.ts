import { type EventName, type LoggedEvent, tryReadEvent } from "@atrium/schema/events.ts";
import { and, eq, inArray } from "drizzle-orm";
import { decodeCursor, encodeCursor, notACursor } from "../cursors.ts";
import type { Db } from "../db.ts";
import { isAfter, type Place, past, placeOf, readLog, START, upTo } from "../events/log.ts";
import { events } from "../events/tables.ts";
import { tailOf } from "./tail.ts";

/** An event as a subscriber gets it: with the cursor that resumes behind it. */
export type LiveEvent<N extends EventName = EventName> = LoggedEvent<N> & { readonly cursor: string };

/** The last message of a stream that cannot prove it missed nothing. */
export type StreamLagged = { readonly __typename: "StreamLagged"; readonly missed: number | null; readonly resumeAfter: string };

export type LiveMessage<N extends EventName = EventName> = LiveEvent<N> | StreamLagged;

type Filter<N extends EventName = EventName> = (event: LoggedEvent<N>) => boolean | Promise<boolean>;
type Found = { readonly event: LoggedEvent; readonly place: Place; readonly isAllowed?: boolean | Promise<boolean> };

const MAX_WAITING = 1_000;
const MAX_REPLAYED = 10_000;
const PAGE = 500;

export const isLagged = (message: object): message is StreamLagged => "__typename" in message && message.__typename === "StreamLagged";

/** The cursor of the log as this process has read it. A stream that begins with a snapshot takes it before, and follows it after. */
export async function liveCursor(ctx: { readonly db: Db }): Promise<string> {
  return cursorOf((await tailOf(ctx.db.pool)).place);
}

/**
 * The events of the given types that pass the filter, as they commit; from behind the cursor `after`, if given, without gap or duplicate.
 * The filter is asked for each event and is where the viewer's right to it is checked.
 * Who falls 1 000 events behind, or resumes further back than the log reaches, gets StreamLagged as the last message.
 */
export async function live<N extends EventName>(
  ctx: { readonly db: Db },
  types: readonly N[],
  filter: Filter<N> = () => true,
  after?: string | null,
): Promise<AsyncIterableIterator<LiveMessage<N>>> {
  const from = after ? decode(after) : null;
  const tail = await tailOf(ctx.db.pool);
  let earlier = from && replay(ctx.db, types, from, tail.place);
  let waiting: Found[] = [];
  let missed: number | null = null; // how many, once the stream lags; NaN when nobody can say
  let isOver = false;
  let wake = () => {};

  const ask = (event: LoggedEvent) => {
    try {
      return filter(event as LoggedEvent<N>);
    } catch (error) {
      return Promise.reject(error);
    }
  };
  const deaf = tail.hear(types, (event, place) => {
    const isAllowed = !from || isAfter(place, from) ? ask(event) : false;
    if (isAllowed === false) return;
    if (isAllowed !== true) isAllowed.catch(() => {}); // whoever takes the event hears of it
    if (missed !== null) missed += isAllowed === true ? 1 : Number.NaN;
    else if (waiting.push({ event, place, isAllowed }) > MAX_WAITING) {
      missed = waiting.every((one) => one.isAllowed === true) ? waiting.length : Number.NaN;
      waiting = [];
    }
    wake();
  });
  const end = (last?: StreamLagged): IteratorResult<LiveMessage> => {
    isOver = true;
    deaf();
    wake();
    return last ? { done: false, value: last } : { done: true, value: undefined };
  };
  const lagged = (count: number | null) => end({ __typename: "StreamLagged", missed: count || null, resumeAfter: cursorOf(tail.place) });
  const next = async (): Promise<IteratorResult<LiveMessage>> => {
    while (!isOver) {
      if (missed !== null) return lagged(missed);
      const step = await earlier?.next();
      if (step?.done) earlier = null;
      const found = step ? step.value : waiting.shift();
      if (found === "gone") return lagged(null);
      const isSent = found && (await (found.isAllowed ?? ask(found.event))) && !isOver;
      if (isSent) return { done: false, value: { ...found.event, cursor: cursorOf(found.place) } };
      if (!step && !found && !isOver) await new Promise<void>((resolve) => (wake = resolve));
    }
    return end();
  };
  const stream: AsyncIterableIterator<LiveMessage> = {
    [Symbol.asyncIterator]: () => stream,
    next: () => next().catch((error) => end() && Promise.reject(error)),
    return: async () => end(),
  };
  return stream as AsyncIterableIterator<LiveMessage<N>>;
}

/** The events between two places, from the log; "gone" when the first is no longer there, or too far back. */
async function* replay(db: Db, types: readonly EventName[], from: Place, to: Place): AsyncGenerator<Found | "gone", undefined> {
  const [known] = await readLog(db, and(eq(events.xid, `${from[0]}`), eq(events.seq, Number(from[1]))), 1);
  let place = from;
  for (let count = 0; (known || from[1] === START[1]) && count < MAX_REPLAYED; count += PAGE) {
    const rows = await readLog(db, and(past(place), upTo(to), inArray(events.type, [...types])), PAGE);
    for (const row of rows) {
      place = placeOf(row);
      const event = tryReadEvent(row);
      if (event) yield { event, place };
    }
    if (rows.length < PAGE) return;
  }
  yield "gone";
}

const cursorOf = (place: Place) => encodeCursor("log", place.map(String));

function decode(cursor: string): Place {
  const [xid, seq] = decodeCursor(cursor, "log", 2) as [string, string];
  if (![xid, seq].every((part) => /^\d{1,18}$/.test(part))) throw notACursor();
  return placeOf({ xid, seq });
}
