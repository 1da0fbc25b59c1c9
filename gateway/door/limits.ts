import { config, requestError } from "@atrium/kit";
import { ConfigError } from "@atrium/kit/config";
import type { GraphQLError } from "graphql";
import { metrics } from "../metrics.ts";

type Code = "BAD_USER_INPUT" | "COST_EXCEEDED" | "RATE_LIMITED";
type Limit = { readonly default: number; readonly code: Code; readonly of: string };

/** Every limit of the door; `GRAPHQL_LIMITS_<NAME>` sets another value. */
export const LIMITS = {
  BODY: { default: 102_400, code: "BAD_USER_INPUT", of: "bytes of a request's body" },
  TOKENS: { default: 2_000, code: "BAD_USER_INPUT", of: "tokens of a document" },
  SELECTIONS: { default: 2_000, code: "COST_EXCEEDED", of: "selections of a document with its fragments spread out" },
  REPEATS: { default: 5_000, code: "COST_EXCEEDED", of: "pairs of fields that ask for the same in the same place" },
  DEPTH: { default: 12, code: "BAD_USER_INPUT", of: "levels of fields" },
  ALIASES: { default: 30, code: "BAD_USER_INPUT", of: "aliases of an operation" },
  DIRECTIVES: { default: 50, code: "BAD_USER_INPUT", of: "directives of an operation" },
  ROOT_FIELDS: { default: 20, code: "BAD_USER_INPUT", of: "fields of Query or Subscription" },
  ROOT_MUTATIONS: { default: 10, code: "BAD_USER_INPUT", of: "fields of Mutation" },
  OPEN_MUTATIONS: { default: 1, code: "BAD_USER_INPUT", of: "mutations open to visitors, such as signing in" },
  INTROSPECTION: { default: 150, code: "COST_EXCEEDED", of: "percent of what the usual introspection query answers" },
  VARIABLES_DEPTH: { default: 16, code: "BAD_USER_INPUT", of: "levels of lists and objects in the variables" },
  PAGE_SIZE: { default: 100, code: "BAD_USER_INPUT", of: "entries of a page" },
  COST_VISITOR: { default: 1_000, code: "COST_EXCEEDED", of: "points of an operation, signed out" },
  COST_VIEWER: { default: 10_000, code: "COST_EXCEEDED", of: "points of an operation, signed in" },
  POINTS_VISITOR: { default: 200_000, code: "RATE_LIMITED", of: "points an hour from one address, signed out" },
  POINTS_VIEWER: { default: 1_000_000, code: "RATE_LIMITED", of: "points an hour of one person" },
  OPEN_MUTATIONS_RATE: { default: 300, code: "RATE_LIMITED", of: "mutations open to visitors in ten minutes from one address" },
  PERSISTED_QUERIES: { default: 1_000, code: "BAD_USER_INPUT", of: "automatic persisted queries kept, the longest unused leaving first" },
  PERSISTED_QUERY: { default: 16_384, code: "BAD_USER_INPUT", of: "characters of one; a longer one runs and is not kept" },
  CONNECTIONS_VISITOR: { default: 500, code: "RATE_LIMITED", of: "sockets and event streams open from one address, signed out" },
  CONNECTIONS_VIEWER: { default: 50, code: "RATE_LIMITED", of: "sockets and event streams open of one person" },
  SUBSCRIPTIONS: { default: 100, code: "BAD_USER_INPUT", of: "operations under way on one socket" },
  SOCKET_BUFFER: { default: 1_048_576, code: "RATE_LIMITED", of: "bytes that wait for a subscriber to read them; its connection is closed" },
  ERRORS: { default: 100, code: "BAD_USER_INPUT", of: "errors of an answer; the rest is left out" },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** The limits in force. Throws ConfigError for a variable that names none. */
export function readLimits(given: Readonly<Record<string, number>>): Readonly<Record<LimitName, number>> {
  const unknown = Object.keys(given).filter((name) => !(name in LIMITS));
  if (unknown.length > 0) throw new ConfigError(unknown.map((name) => `GRAPHQL_LIMITS_${name} is not a limit`));
  return Object.freeze(Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, given[name] ?? limit.default])) as Record<LimitName, number>);
}

export const limits = readLimits(config.GRAPHQL_LIMITS);

/** The refusal of what goes over a limit; counted. `found` says how much there is, where that is known. */
export function overLimit(name: LimitName, found?: number, extensions: Record<string, unknown> = {}, detail = ""): GraphQLError {
  metrics.limitsHit.inc({ limit: name });
  const excess = found === undefined ? "" : `, not ${found}`;
  return requestError(LIMITS[name].code, `At most ${limits[name]} ${LIMITS[name].of}${excess}.${detail}`, { limit: name, ...extensions });
}
