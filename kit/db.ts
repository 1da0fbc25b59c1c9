import { sql } from "drizzle-orm";
import { type PgTransactionConfig, parsePgArray } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { log } from "./log.ts";

type Database = PostgresJsDatabase & { $client: postgres.Sql };

/** What a transaction knows of its cause; events it publishes carry it. */
export type Origin = {
  readonly producer: string;
  readonly actorId: string | null;
  readonly traceId: string | null;
  now(): Date;
};

/** The origin of what a service does by itself, caused by no person. */
export function ownOrigin(producer: string, now: () => Date = () => new Date()): Origin {
  return { producer, actorId: null, traceId: null, now };
}

/** The trace of whatever demo data was made in, or follows from it: nothing of it leaves the graph. */
export const DEMO_TRACE = "demo data";

/** An open transaction. A function that takes one trusts its caller. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0] & {
  readonly origin: Origin;
  readonly pool: Pool;
  /** Runs `effect` once the transaction has committed; its failure is logged and changes nothing. */
  afterCommit(effect: () => unknown): void;
};

/** The database as one request or job sees it: a transaction carries who caused it. */
export type Db = Omit<Database, "transaction"> & {
  readonly pool: Pool;
  /** What was loaded so far, by loader; forgotten at each commit, so that a mutation answers what it wrote. */
  readonly loaded: Map<string, unknown>;
  transaction<T>(work: (tx: Tx) => Promise<T>, config?: PgTransactionConfig): Promise<T>;
};

/** A pool of connections shared by all requests of a process. */
export type Pool = {
  readonly url: string;
  /** Where session connections go, past any pooler: for LISTEN and for what holds locks. */
  readonly directUrl: string;
  /** The pool seen with an origin. */
  as(origin: Origin): Db;
  /** Statements sent so far, for tests that count them. */
  readonly statements: { count: number };
  /** Waits for `afterCommit` effects under way. */
  idle(): Promise<void>;
  /** Has `end` run, and waits for it, before the connections close. */
  beforeClose(end: () => Promise<unknown>): void;
  close(): Promise<void>;
};

/** Connections that transactions leave to reads: one that loads something by the way never waits for those that do the same. */
const SPARE = 2;

const SESSION = {
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 10_000,
  lock_timeout: 5_000,
  "pg_trgm.word_similarity_threshold": 0.45, // finds a name of five letters with one wrong
};

/** Opens a pool of at most `max` connections; statements end after 15 s, idle transactions after 10 s. */
export function openPool(url: string, { max, name, directUrl = url }: { max: number; name: string; directUrl?: string }): Pool {
  const client = postgres(url, {
    max,
    fetch_types: false,
    idle_timeout: 60,
    connect_timeout: 10,
    max_lifetime: 30 * 60,
    backoff: (failures) => Math.min(0.02 * 2 ** failures, 1), // seconds until a lost connection is tried again
    onnotice: () => {},
    types: { array: { to: 1009, from: [1009, 2951], parse: parsePgArray, serialize: String } }, // text[] and uuid[], unknown to it without fetch_types
    // a transaction pooler takes no settings of a session: there they belong to the role or the database
    connection: { application_name: name, ...(directUrl === url ? SESSION : {}) },
  });
  const statements = { count: 0 };
  const database = drizzle({ client, paramsInErrors: false, logger: { logQuery: () => void statements.count++ } });
  const inTurn = turns(Math.max(1, max - SPARE));
  const effects = new Set<Promise<unknown>>();
  const endings: (() => Promise<unknown>)[] = [];

  const run = (effect: () => unknown) => {
    const running: Promise<unknown> = (async () => effect())()
      .catch((error) => log.error({ err: error }, "an effect after commit failed"))
      .finally(() => effects.delete(running));
    effects.add(running);
  };

  const pool: Pool = {
    url,
    directUrl,
    statements,
    as: (origin) => withOrigin(pool, database, origin, inTurn, run),
    beforeClose: (end) => void endings.push(end),
    async idle() {
      while (effects.size > 0) await Promise.all(effects);
    },
    async close() {
      await Promise.allSettled(endings.splice(0).map((end) => end()));
      await this.idle();
      await client.end({ timeout: 5 });
    },
  };
  return pool;
}

/** Has at most `limit` works run at once; others wait for their turn. */
function turns(limit: number) {
  let free = limit;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free--;
    else await new Promise<void>((start) => waiting.push(start));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

function withOrigin(pool: Pool, database: Database, origin: Origin, inTurn: ReturnType<typeof turns>, run: (effect: () => unknown) => void): Db {
  const loaded: Db["loaded"] = new Map();
  const transaction: Db["transaction"] = async (work, config) => {
    const effects: (() => unknown)[] = [];
    const afterCommit = (effect: () => unknown) => void effects.push(effect);
    const result = await inTurn(() => database.transaction((tx) => work(Object.assign(tx, { origin, pool, afterCommit }) as Tx), config));
    loaded.clear();
    for (const effect of effects) run(effect);
    return result;
  };
  return Object.assign(Object.create(database) as Db, { pool, loaded, transaction });
}

/** The transaction as the act of a person who signs in or up in it, or who did something at a time gone by: what is published through it says so. */
export function actingAs(tx: Tx, actorId: string | null, at?: Date): Tx {
  return Object.assign(Object.create(tx) as Tx, { origin: { ...tx.origin, actorId, ...(at && { now: () => at }) } });
}

/** Has the transactions that take turns by the same key run one after another, from here to their ends. */
export async function takeTurn(tx: Tx, key: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** The Postgres error code behind an error drizzle wrapped, and the constraint it names. */
export function violation(error: unknown): { code: string; constraint: string | undefined } | null {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError)) return null;
  return { code: cause.code, constraint: cause.constraint_name };
}

/** Whether the error is a broken UNIQUE constraint, of that name if given. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const found = violation(error);
  return found?.code === "23505" && (!constraint || found.constraint === constraint);
}

/** Ids as a Postgres array literal, the form in which a prepared `= any(…)` takes them. */
export function uuidArray(ids: readonly string[]): string {
  return `{${ids.join(",")}}`;
}
