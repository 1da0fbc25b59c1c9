import { log } from "@atrium/kit/log";
import { GraphQLError, type GraphQLFormattedError } from "graphql";

const KNOWN = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "RATE_LIMITED",
  "COST_EXCEEDED",
  "BAD_USER_INPUT",
  "PERSISTED_QUERY_NOT_FOUND",
  "SUBGRAPH_UNAVAILABLE",
  "INTERNAL",
]);

const APOLLO: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: "BAD_USER_INPUT",
  GRAPHQL_VALIDATION_FAILED: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_USER_INPUT",
  BAD_REQUEST: "BAD_USER_INPUT",
  DOWNSTREAM_SERVICE_ERROR: "SUBGRAPH_UNAVAILABLE",
};

const INNER = new Set(["stacktrace", "exception", "serviceName", "service", "http"]);

/** The error as clients see it: a code of the closed list, nothing of the insides; what is unknown is masked and logged. */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const given = formatted.extensions?.["code"] as string | undefined;
  const code = (given && (KNOWN.has(given) ? given : APOLLO[given])) || (isClients(error) ? "BAD_USER_INPUT" : undefined);
  const extensions = Object.fromEntries(Object.entries(formatted.extensions ?? {}).filter(([key]) => !INNER.has(key)));
  if (!code) {
    log.error({ err: error, path: formatted.path?.join(".") }, "an operation failed");
    return { message: "Something went wrong on our side.", ...place(formatted), extensions: { code: "INTERNAL" } };
  }
  if (given === "DOWNSTREAM_SERVICE_ERROR") return { message: "A part of the graph does not answer right now.", ...place(formatted), extensions: { code } };
  return { ...formatted, extensions: { ...extensions, code } };
}

/** Whether Apollo Server says by status alone that the client is to blame. */
function isClients(error: unknown): boolean {
  const http = error instanceof GraphQLError ? (error.extensions["http"] as { status?: number } | undefined) : undefined;
  return http?.status !== undefined && http.status >= 400 && http.status < 500;
}

const place = ({ path, locations }: GraphQLFormattedError) => ({ ...(path && { path }), ...(locations && { locations }) });
