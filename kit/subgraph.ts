import { readFile } from "node:fs/promises";
import type { EventName } from "@atrium/schema/events.ts";
import { type FormattedExecutionResult, type GraphQLSchema, parse } from "graphql";
import type { Context, LoaderMakers, Request, Viewer } from "./context.ts";
import { type Db, ownOrigin, type Pool } from "./db.ts";
import type { Demo } from "./demo.ts";
import type { Handlers } from "./events/consumer.ts";
import { executor, type Operation } from "./execute.ts";
import type { Job } from "./jobs/jobs.ts";
import { type LiveMessage, live } from "./live/live.ts";
import { makeLoaders } from "./loaders.ts";
import { log } from "./log.ts";
import { buildSchema, type ResolverMap } from "./schema/build.ts";
import { answersHere } from "./service.ts";
import { type LiveAnswers, type Resume, subscriber } from "./subscribe.ts";

/** What an access token says: subject and session, both uuids. */
export type Claims = { readonly userId: string; readonly sessionId: string };

/** A domain: what it serves, and what it does when nobody asks. */
export type SubgraphDefinition<L extends LoaderMakers> = {
  readonly name: string;
  readonly nouns: readonly ResolverMap[];
  readonly loaders: L;
  /** Its share of the demo data, in the order in which they build on each other. */
  readonly demo?: readonly Demo<Context<L>>[];
  /** What it does about events, its own included: a map for each noun. */
  readonly handlers?: readonly Handlers[];
  /** Its background and scheduled work. */
  readonly jobs?: readonly Job[];
  /** What whoever runs the server may have it do, by name; answers what to say. */
  readonly commands?: Readonly<Record<string, (ctx: Context<L>, ...args: string[]) => Promise<string>>>;
  /** What the session of an access token may do now; null when it is over. Only one subgraph has it. */
  viewer?(ctx: Context<L>, claims: Claims): Promise<Viewer | null>;
};

/** A subgraph at work on a database. */
export type Subgraph = {
  readonly name: string;
  readonly schema: GraphQLSchema;
  execute(operation: Operation, request: Request): Promise<FormattedExecutionResult>;
  /** Follows a subscription, from behind a cursor if given. */
  subscribe(operation: Operation, request: Request, resume?: Resume): Promise<LiveAnswers>;
  /** Follows the log it is in: a gateway elsewhere forgets by it what has changed. */
  events(types: readonly EventName[], after: string | null): Promise<AsyncIterableIterator<LiveMessage>>;
  readonly viewer: ((claims: Claims, request: Request) => Promise<Viewer | null>) | null;
};

/** Declares a subgraph; `index.ts` exports the result as default. */
export function defineSubgraph<L extends LoaderMakers>(definition: SubgraphDefinition<L>): SubgraphDefinition<L> {
  return definition;
}

const expanded = (name: string) => new URL(`../schema/subgraphs/${name}.graphql`, import.meta.url);

/** Brings a subgraph to work: builds its schema from `schema/subgraphs/<name>.graphql` and binds it to the pool. */
export async function openSubgraph<L extends LoaderMakers>(definition: SubgraphDefinition<L>, pool: Pool, now?: () => Date): Promise<Subgraph> {
  const schema = buildSchema(definition.name, parse(await readFile(expanded(definition.name), "utf8")), definition.nouns);
  const execute = executor(schema);
  const follow = subscriber(schema);
  const { viewer } = definition;
  const answer: Subgraph["execute"] = (operation, request) => execute(operation, contextOf(definition, pool, request, now));
  answersHere(pool, definition.name, async () => answer);
  return {
    name: definition.name,
    schema,
    execute: answer,
    events: (types, after) => live({ db: pool.as(ownOrigin(definition.name)) }, types, undefined, after),
    subscribe: (operation, request, resume) => follow(operation, () => contextOf(definition, pool, request, now), resume),
    viewer: viewer ? (claims, request) => viewer(contextOf(definition, pool, request, now), claims) : null,
  };
}

/** The context of one request, or of one act at another time by `now`. */
export function contextOf<L extends LoaderMakers>(definition: SubgraphDefinition<L>, pool: Pool, request: Request, now = () => new Date()): Context<L> {
  const db = pool.as({ producer: definition.name, actorId: request.viewer?.id ?? null, traceId: request.requestId, now });
  return contextOn(definition, db, request, now);
}

/** The same on a database at hand. */
export function contextOn<L extends LoaderMakers>({ name, loaders }: SubgraphDefinition<L>, db: Db, request: Request, now: () => Date): Context<L> {
  const requestLog = log.child({ requestId: request.requestId, subgraph: name });
  return { ...request, db, loaders: makeLoaders(loaders, db), log: requestLog, now };
}
