import { type EventName, isEventName, type LoggedEvent, readEvent } from "@atrium/schema/events.ts";
import { and, eq, inArray, lte, sql } from "drizzle-orm";
import { ownOrigin, type Pool, type Tx } from "../db.ts";
import { tailOf } from "../live/tail.ts";
import { loop } from "../loop.ts";
import { noteFailure } from "./failures.ts";
import { headIn, headOf, isAfter, past, placeOf, readLog, START, upTo } from "./log.ts";
import { cursors, type EventRow, events, failures } from "./tables.ts";

/**
 * What is done about events: a function for a type, or `*` for every event. Its database effects happen once.
 * `batch` gets events of all types, in order, as many at a time as there are: after the other functions, and as nobody's act.
 */
export type Handlers = { readonly [N in EventName]?: (tx: Tx, event: LoggedEvent<N>) => unknown } & {
  readonly "*"?: (tx: Tx, event: LoggedEvent) => unknown;
  readonly batch?: (tx: Tx, events: readonly LoggedEvent[]) => unknown;
};

/** A follower of the log with a cursor of its own. */
export type Consumer = {
  readonly name: string;
  readonly handlers: readonly Handlers[];
  /** Where it begins when it is new: with the first event kept (default), or with what comes. */
  readonly from?: "beginning" | "now";
  /** Seconds before each further try of an event that failed; after the last one it is parked. */
  readonly retryAfter?: readonly number[];
  readonly now?: () => Date;
};

const BATCH = 250;
const SWEEP_MS = 1_000;
const SPACING_MS = 8;

/** Has a consumer follow the log in this process until it is stopped, or the pool closes. Any number of processes may run the same one. */
export async function startConsumer(pool: Pool, consumer: Consumer): Promise<{ stop(): Promise<void> }> {
  const tail = await tailOf(pool);
  await register(pool, consumer);
  const { wake, stop } = loop(`consumer ${consumer.name}`, SPACING_MS, async () => {
    const isMore = await takeBatch(pool, consumer);
    return isMore || (await retryNext(pool, consumer)) ? 0 : SWEEP_MS;
  });
  const deaf = tail.hear(typesOf(consumer), wake);
  const end = () => stop().finally(deaf);
  pool.beforeClose(end);
  return { stop: end };
}

/** Gives the consumer its cursor, unless it has one. */
export async function register(pool: Pool, { name, from }: Consumer): Promise<void> {
  const db = pool.as(ownOrigin(name));
  const [xid, seq] = from === "now" ? await headOf(db) : START;
  await db
    .insert(cursors)
    .values({ consumer: name, xid: `${xid}`, seq: Number(seq) })
    .onConflictDoNothing();
}

/** Handles the next events, 250 at most, and moves the cursor with them; answers whether there may be more. None while another process is at it. */
export function takeBatch(pool: Pool, consumer: Consumer): Promise<boolean> {
  return take(pool, consumer, apply).catch(() => take(pool, consumer, applyWithCare));
}

function take(pool: Pool, consumer: Consumer, applyAll: typeof apply): Promise<boolean> {
  return pool.as(ownOrigin(consumer.name, consumer.now)).transaction(async (tx) => {
    const head = headIn(tx).as("head");
    const isIts = eq(cursors.consumer, consumer.name);
    const [at] = await tx.select().from(cursors).innerJoinLateral(head, sql`true`).where(isIts).for("update", { of: cursors, skipLocked: true });
    if (!at || !isAfter(placeOf(at.head), placeOf(at.cursors))) return false;

    const types = typesOf(consumer);
    const isWanted = types === "all" ? undefined : inArray(events.type, types);
    const rows = await readLog(tx, and(past(placeOf(at.cursors)), upTo(placeOf(at.head)), isWanted), BATCH);
    await applyAll(tx, consumer, rows);

    const isMore = rows.length === BATCH;
    const { xid, seq } = (isMore && rows.at(-1)) || at.head;
    await tx.update(cursors).set({ xid, seq }).where(isIts);
    return isMore;
  });
}

/** Tries one event again that is due; answers whether there was one. */
export function retryNext(pool: Pool, consumer: Consumer): Promise<boolean> {
  return pool.as(ownOrigin(consumer.name, consumer.now)).transaction(async (tx) => {
    const isDue = and(eq(failures.consumer, consumer.name), lte(failures.retryAt, sql`now()`));
    const [due] = await tx.select().from(failures).where(isDue).orderBy(failures.retryAt).limit(1).for("update", { skipLocked: true });
    if (!due) return false;
    await tx.delete(failures).where(and(eq(failures.consumer, due.consumer), eq(failures.eventId, due.eventId)));
    await applyWithCare(tx, consumer, [due.event], due.attempts);
    return true;
  });
}

const typesOf = ({ handlers }: Consumer): EventName[] | "all" => {
  const types = handlers.flatMap((some) => Object.keys(some));
  return types.includes("*") || types.includes("batch") ? "all" : (types as EventName[]);
};

/** Has every handler do its part, as an act of the event's actor. Unknown types are for other versions of the code. */
async function apply(tx: Tx, { handlers }: Consumer, rows: readonly EventRow[]): Promise<void> {
  const known = rows.filter(({ type }) => isEventName(type)).map(readEvent);
  for (const event of known) {
    const { actorId, traceId } = event;
    const caused: Tx = Object.assign(Object.create(tx), { origin: { ...tx.origin, actorId, traceId } });
    for (const some of handlers) {
      await some["*"]?.(caused, event);
      await (some[event.type] as Handlers["*"])?.(caused, event);
    }
  }
  for (const { batch } of handlers) if (known.length > 0) await batch?.(tx, known);
}

/** The same, each event within a savepoint: one that fails undoes only its own effects, and is noted. */
async function applyWithCare(tx: Tx, consumer: Consumer, rows: readonly EventRow[], attempts = 0): Promise<void> {
  const { origin, pool } = tx;
  for (const row of rows) {
    const effects: (() => unknown)[] = [];
    const afterCommit = (effect: () => unknown) => void effects.push(effect);
    await tx
      .transaction((inner) => apply(Object.assign(inner, { origin, pool, afterCommit }) as Tx, consumer, [row]))
      .then(
        () => effects.forEach(tx.afterCommit),
        (error) => noteFailure(tx, consumer, row, error, attempts + 1),
      );
  }
}
