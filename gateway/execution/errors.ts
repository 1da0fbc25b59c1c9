import type { GraphQLFormattedError } from "graphql";

/** A place in an answer, with list indexes. */
export type Place = readonly (string | number)[];

const CODES = new Set("UNAUTHENTICATED FORBIDDEN RATE_LIMITED COST_EXCEEDED BAD_USER_INPUT PERSISTED_QUERY_NOT_FOUND SUBGRAPH_UNAVAILABLE INTERNAL".split(" "));
const PRIVATE = ["stacktrace", "exception", "locations", "serviceName"];
const ADDRESS =
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>]+|\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?|\[[0-9a-f:]*:[0-9a-f:]*\](?::\d+)?|(?<![\w:])::1(?::\d+)?|\b[\w.-]+:\d{2,5}\b/gi;

/** A subgraph that could not answer at all. The cause is for the log, never for the client. */
export class SubgraphUnavailable extends Error {
  readonly subgraph: string;

  constructor(subgraph: string, cause?: unknown) {
    super(`The subgraph ${subgraph} is unavailable.`, { cause });
    this.subgraph = subgraph;
  }
}

/** An error of a subgraph as clients may see it at a place: a code of the closed list, no addresses, no stack. */
export function errorAt(error: GraphQLFormattedError, place: Place | undefined): GraphQLFormattedError {
  const { code, ...extensions } = error.extensions ?? {};
  for (const name of PRIVATE) delete extensions[name];
  const isKnown = typeof code === "string" && CODES.has(code);
  const message = typeof error.message === "string" ? error.message : "The subgraph answered with an error.";
  return {
    message: isKnown ? message : message.replace(ADDRESS, "[address]"),
    ...(place && { path: place }),
    extensions: { ...extensions, code: isKnown ? code : "INTERNAL" },
  };
}

/** A failure of the gateway's own, with a code of the closed list. */
export function gatewayError(code: string, message: string, path?: Place): GraphQLFormattedError {
  return { message, ...(path && { path }), extensions: { code } };
}

/** The failures that no error tells of yet: none at the same place, above it or below it. */
export function unexplained(failures: readonly GraphQLFormattedError[], errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const places = new Set<string>();
  const withinOrAbove = new Set<string>();
  const note = ({ path }: GraphQLFormattedError) => {
    if (!path) return;
    places.add(JSON.stringify(path));
    for (let length = 0; length <= path.length; length++) withinOrAbove.add(JSON.stringify(path.slice(0, length)));
  };
  errors.forEach(note);
  return failures.filter((failure) => {
    const path = failure.path ?? [];
    if (withinOrAbove.has(JSON.stringify(path))) return false;
    for (let length = 1; length < path.length; length++) if (places.has(JSON.stringify(path.slice(0, length)))) return false;
    note(failure);
    return true;
  });
}
