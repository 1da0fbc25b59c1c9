import type { Request } from "@atrium/kit";
import type { GraphQLFormattedError } from "graphql";
import type { SubgraphAnswer } from "../transports.ts";
import type { Data } from "./values.ts";

/** One execution of an operation: the answer as it grows. */
export type Run = {
  readonly request: Request;
  /** As the client gave them. */
  readonly variables: Data;
  /** Coerced, with defaults: what conditions look at. */
  readonly coerced: Data;
  readonly data: Data;
  readonly errors: GraphQLFormattedError[];
  extensions: Data | null;
  /** Subgraphs that failed in this run: they are not asked again, so that one slow subgraph costs one timeout. */
  readonly unavailable: Set<string>;
  /** How many of its fetches have been answered. */
  answered: number;
  /** Fetches of this run that another one may repeat. */
  readonly flights: Map<string, Flight>;
};

/** A fetch under way or done, and how many wait for it. */
export type Flight = { readonly answer: Promise<SubgraphAnswer>; readonly epoch: number; takers: number };

/** A part of a compiled plan. */
export type Step = (run: Run) => Promise<void>;

/** A fetch as it leaves the executor. */
export type OutgoingFetch = {
  readonly subgraph: string;
  readonly kind: "query" | "mutation";
  readonly query: string;
  /** The query as JSON text, written once. */
  readonly queryText: string;
  readonly variables: Data | undefined;
  /** Whether the plan holds another fetch with the same query. */
  readonly hasTwin: boolean;
  /** Whether its answer may be changed, so that those who share it need copies. */
  readonly isCopied: boolean;
};

/** Sends a fetch. Rejects with SubgraphUnavailable only. */
export type Send = (fetch: OutgoingFetch, run: Run) => Promise<SubgraphAnswer>;

export function startRun(request: Request, variables: Data, coerced: Data, data: Data = {}): Run {
  return { request, variables, coerced, data, errors: [], extensions: null, unavailable: new Set(), answered: 0, flights: new Map() };
}
