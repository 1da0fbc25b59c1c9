import { UserError, type UserErrorCode, type UserErrorDetails, UserErrors } from "./errors.ts";

/** A user error as data: one of the four types that implement `UserError`. */
export type UserErrorData = UserErrorDetails & {
  __typename: "InputError" | "StateError" | "ConflictError" | "LimitError";
  code: UserErrorCode;
  message: string;
  path: string[] | null;
};
type Settled<T> = { [K in keyof T]: Awaited<T[K]> | null };

/** The payload of a mutation: its fields, or null for each and what the caller can mend in `errors`. */
export async function payload<T extends Record<string, unknown>>(fields: T): Promise<Settled<T> & { errors: UserErrorData[] }> {
  const names = Object.keys(fields);
  const settled = await Promise.allSettled(Object.values(fields));
  const failed = settled.find((result) => result.status === "rejected");
  const errors = failed ? userErrors(failed.reason) : [];
  const values = settled.map((result) => (failed || result.status === "rejected" ? null : result.value));
  return { ...(Object.fromEntries(names.map((name, index) => [name, values[index]])) as Settled<T>), errors };
}

/** The payload of a mutation that has nothing to show: `ok`. */
export async function acknowledge(done: Promise<unknown>): Promise<{ ok: boolean; errors: UserErrorData[] }> {
  const { errors } = await payload({ done });
  return { ok: errors.length === 0, errors };
}

function userErrors(reason: unknown): UserErrorData[] {
  const errors = reason instanceof UserErrors ? reason.errors : reason instanceof UserError ? [reason] : null;
  if (!errors) throw reason;
  return errors.map(({ code, message, path, details }) => ({ __typename: typeOf(details), code, message, path, ...details }));
}

function typeOf(details: UserErrorDetails): UserErrorData["__typename"] {
  if ("currentState" in details || "allowedStates" in details) return "StateError";
  if ("existingId" in details || "currentVersion" in details) return "ConflictError";
  if ("limit" in details || "remaining" in details || "resetAt" in details) return "LimitError";
  return "InputError";
}
