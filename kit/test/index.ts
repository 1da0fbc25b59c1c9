import { scopesOf } from "@atrium/schema/scopes.ts";
import { asc } from "drizzle-orm";
import type { Context, LoaderMakers, Request, Viewer } from "../context.ts";
import type { Pool } from "../db.ts";
import { events } from "../events/tables.ts";
import { newId } from "../ids.ts";
import { contextOf, openSubgraph, type Subgraph, type SubgraphDefinition } from "../subgraph.ts";
import { testPool } from "./database.ts";
import { deliver, runJobs } from "./work.ts";

export { testDatabase, testPool } from "./database.ts";

/** An answer, loosely typed: tests compare it whole. */
// biome-ignore lint/suspicious/noExplicitAny: answers of arbitrary operations
export type Answer = { data?: any; errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[] };
/** Asks an operation as somebody. */
export type Ask = (document: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** A subgraph under test, and how to ask it. */
export type TestSubgraph<L extends LoaderMakers> = {
  readonly subgraph: Subgraph;
  readonly pool: Pool;
  /** Asks as a person (their uuid) with the roles given, MEMBER by default. */
  as(userId: string, ...roles: string[]): Ask;
  /** Asks as exactly this request. */
  request(request: Partial<Request>): Ask;
  /** Asks signed out. */
  visitor: Ask;
  /** A context for calling the domain's functions, at the test's time. */
  context(viewer?: Viewer | null): Context<L>;
  /** Events in the log, oldest first: type, subject and data; only those of the types given, if any. */
  published(...types: string[]): Promise<[type: string, subjectId: string, data: unknown][]>;
  /** Has the subgraph handle every event in the log; fails if one fails. */
  deliver(): Promise<void>;
  /** Runs every job enqueued, also those for later; fails if one fails. */
  runJobs(): Promise<void>;
  /** What `ctx.now()` answers; real time until it is set. */
  clock: { now: Date | null; advance(ms: number): void };
};

/** A viewer with these roles and their scopes, in a session of their own. */
export function aViewer(userId: string = newId(), ...roles: string[]): Viewer {
  const held = roles.length > 0 ? ["MEMBER", ...roles] : ["MEMBER"];
  return { id: userId, sessionId: newId(), roles: held, scopes: scopesOf(held) };
}

/** A subgraph on a database of its own, asked directly as its gateway would. */
export async function testSubgraph<L extends LoaderMakers>(definition: SubgraphDefinition<L>): Promise<TestSubgraph<L>> {
  const pool = await testPool();
  const clock: TestSubgraph<L>["clock"] = {
    now: null,
    advance(ms) {
      clock.now = new Date((clock.now?.getTime() ?? Date.now()) + ms);
    },
  };
  const now = () => new Date(clock.now ?? Date.now());
  const subgraph = await openSubgraph(definition, pool, now);
  const signedOut: Request = { requestId: "test", viewer: null, ip: "127.0.0.1", userAgent: "vitest" };
  const request =
    (given: Partial<Request>): Ask =>
    async (query, variables) =>
      (await subgraph.execute({ query, variables }, { ...signedOut, requestId: newId(), ...given })) as Answer;

  return {
    subgraph,
    pool,
    clock,
    request,
    visitor: request({}),
    as: (userId, ...roles) => request({ viewer: aViewer(userId, ...roles) }),
    context: (viewer = null) => contextOf(definition, pool, { ...signedOut, viewer }, now),
    async published(...types) {
      const db = pool.as({ producer: "test", actorId: null, traceId: null, now });
      const rows = await db.select().from(events).orderBy(asc(events.xid), asc(events.seq));
      return rows.filter((row) => types.length === 0 || types.includes(row.type)).map((row) => [row.type, row.subjectId, row.data]);
    },
    deliver: () => deliver(pool, { name: definition.name, handlers: definition.handlers ?? [], now }),
    runJobs: () => runJobs(pool, definition, now),
  };
}
