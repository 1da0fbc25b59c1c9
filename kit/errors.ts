import { GraphQLError } from "graphql";

/** The codes of `UserError`, as in `schema/shared.graphql`. */
export type UserErrorCode =
  | "INVALID"
  | "REQUIRED"
  | "TOO_LONG"
  | "TOO_SHORT"
  | "OUT_OF_RANGE"
  | "FORMAT"
  | "UNIQUE"
  | "NOT_FOUND"
  | "INVALID_STATE"
  | "EXPIRED"
  | "ALREADY_DONE"
  | "STALE_VERSION"
  | "CAPACITY_REACHED"
  | "DEADLINE_PASSED"
  | "CONFLICT"
  | "IDEMPOTENCY_MISMATCH"
  | "LIMIT_EXCEEDED"
  | "QUOTA_EXCEEDED"
  | "BLOCKED"
  | "POLICY"
  | "INVALID_CREDENTIALS"
  | "WEAK_PASSWORD"
  | "TOKEN_INVALID"
  | "PAYMENT_FAILED"
  | "PROVIDER_ERROR";

/** What an error tells beside its code: the fields of StateError, ConflictError and LimitError. */
export type UserErrorDetails = {
  currentState?: string;
  allowedStates?: string[];
  existingId?: string;
  currentVersion?: number;
  limit?: number;
  remaining?: number;
  resetAt?: Date | null;
};

/** A failure the caller can mend; a mutation answers it as data in `payload.errors`. `path` leads into `input`. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly path: string[] | null;
  readonly details: UserErrorDetails;

  constructor(code: UserErrorCode, message: string, path: string[] | null = null, details: UserErrorDetails = {}) {
    super(message);
    this.code = code;
    this.path = path;
    this.details = details;
  }
}

/** Several failures of one input at once. */
export class UserErrors extends Error {
  readonly errors: UserError[];

  constructor(errors: UserError[]) {
    super(errors.map((error) => error.message).join(" "));
    this.errors = errors;
  }
}

/** The object is missing, or the viewer may not see it: the two look the same. */
export function notFound(noun: string, path: string[] = ["id"]): UserError {
  return new UserError("NOT_FOUND", `${noun} not found.`, path);
}

/** INVALID_STATE: the object is in another state than those in which this can be done. */
export function wrongState(message: string, currentState: string, allowedStates: string[], path: string[] | null = ["id"]): UserError {
  return new UserError("INVALID_STATE", message, path, { currentState, allowedStates });
}

/** The codes of a request that fails as a whole or at one field. */
export type RequestErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "RATE_LIMITED"
  | "COST_EXCEEDED"
  | "BAD_USER_INPUT"
  | "PERSISTED_QUERY_NOT_FOUND"
  | "SUBGRAPH_UNAVAILABLE"
  | "INTERNAL";

/** A failure of the request itself: a GraphQL error with `extensions.code`. */
export function requestError(code: RequestErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

/** Nobody is signed in. */
export const unauthenticated = () => requestError("UNAUTHENTICATED", "Sign in to do this.");
/** The viewer may not do this at all; names the scopes that would do. */
export const forbidden = (scopes?: readonly string[]) =>
  requestError("FORBIDDEN", scopes?.length ? `This needs the scope ${scopes.join(" and ")}.` : "You may not do this.");
