import { type EventName, type LoggedEvent, tryReadEvent } from "@atrium/schema/events.ts";
import { tell } from "../committed.ts";
import { ownOrigin, type Pool } from "../db.ts";
import { headOf, type Place, past, placeOf, readLog } from "../events/log.ts";
import { CHANNEL, followers } from "../events/publish.ts";
import { loop } from "../loop.ts";
import { listen } from "../notify.ts";

type Hear = (event: LoggedEvent, place: Place) => void;

/** The log as this process follows it: each settled event once, in order, milliseconds after its commit. */
export type Tail = {
  /** The place of the last event passed on. */
  readonly place: Place;
  /** Hears what comes, of the types given; answers how to stop. */
  hear(types: readonly EventName[] | "all", listener: Hear): () => void;
};

const POLL_MS = 1_000;
const MAX_PATIENCE_MS = 50;
const SPACING_MS = 2;
const PAGE = 500;

const tails = new WeakMap<Pool, Promise<Tail>>();

/** The one tail of this process on a database, begun when first asked for; it ends with the pool. */
export function tailOf(pool: Pool): Promise<Tail> {
  const tail = tails.get(pool) ?? follow(pool);
  tails.set(pool, tail);
  tail.catch(() => tails.delete(pool));
  return tail;
}

async function follow(pool: Pool): Promise<Tail> {
  const db = pool.as(ownOrigin("log"));
  const hearers = new Set<{ types: readonly string[] | "all"; listener: Hear }>();
  let place = await headOf(db);
  let held = 0;

  const { wake, stop } = loop("following the log", SPACING_MS, async () => {
    const rows = await readLog(db, past(place), PAGE);
    const passing = rows.filter((row) => row.isSettled);
    for (const row of passing) {
      place = placeOf(row);
      const event = tryReadEvent(row);
      if (!event) continue; // a consumer will park it
      tell(event);
      for (const { types, listener } of hearers) if (types === "all" || types.includes(event.type)) listener(event, place);
    }
    // An elder transaction that is still open hides what committed after it began, and may end without a word.
    held = passing.length === rows.length ? 0 : passing.length > 0 ? 1 : held + 1;
    if (held > 0) return Math.min(2 ** held, MAX_PATIENCE_MS);
    return rows.length === PAGE ? 0 : POLL_MS;
  });
  followers.set(pool, wake);
  listen(pool, CHANNEL, wake);
  pool.beforeClose(stop);
  const hear: Tail["hear"] = (types, listener) => {
    const hearer = { types, listener };
    hearers.add(hearer);
    return () => void hearers.delete(hearer);
  };
  return Object.defineProperty({ hear } as Tail, "place", { get: () => place });
}
