import { z } from "zod";
import { requestError, UserError, type UserErrorCode, UserErrors } from "./errors.ts";

/** A mutation's input as the shape describes it, or every problem at once as UserErrors with paths into `input`. */
export function validInput<S extends z.ZodType>(shape: S, input: unknown): z.output<S> {
  const result = shape.safeParse(input);
  if (result.success) return result.data;
  throw new UserErrors(result.error.issues.map(userError));
}

/** The same for the arguments of a query: BAD_USER_INPUT, as a query has no place for errors beside its data. */
export function validArguments<S extends z.ZodType>(shape: S, args: unknown): z.output<S> {
  const result = shape.safeParse(args);
  if (result.success) return result.data;
  throw requestError("BAD_USER_INPUT", result.error.issues.map((issue) => userError(issue).message).join(" "));
}

function userError(issue: z.core.$ZodIssue): UserError {
  const path = issue.path.map(String);
  const code = (issue.code === "custom" && (issue.params?.["code"] as UserErrorCode)) || codeOf(issue);
  return new UserError(code, sentence(issue, path.at(-1) ?? "input"), path);
}

function codeOf(issue: z.core.$ZodIssue): UserErrorCode {
  switch (issue.code) {
    case "too_big":
      return issue.origin === "string" ? "TOO_LONG" : issue.origin === "array" ? "LIMIT_EXCEEDED" : "OUT_OF_RANGE";
    case "too_small":
      return issue.origin === "string" || issue.origin === "array" ? (issue.minimum === 1 ? "REQUIRED" : "TOO_SHORT") : "OUT_OF_RANGE";
    case "invalid_format":
      return "FORMAT";
    case "invalid_type":
      return issue.input == null ? "REQUIRED" : "INVALID";
    default:
      return "INVALID";
  }
}

function sentence(issue: z.core.$ZodIssue, name: string): string {
  const unit = "origin" in issue && issue.origin === "array" ? "entries" : "characters";
  switch (codeOf(issue)) {
    case "TOO_LONG":
    case "LIMIT_EXCEEDED":
      return `${name} may have at most ${"maximum" in issue ? issue.maximum : ""} ${unit}.`;
    case "TOO_SHORT":
      return `${name} needs at least ${"minimum" in issue ? issue.minimum : ""} ${unit}.`;
    case "REQUIRED":
      return `${name} is missing.`;
    default:
      return issue.code === "custom" || issue.code === "invalid_format" ? issue.message : `${name} is not acceptable: ${issue.message}.`;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** One line of text: trimmed, inner white space folded, no control or direction-override characters, 1 to `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .transform((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim())
    .pipe(z.string().min(1).max(max))
    .refine((text) => !CONTROL.test(text), "Control characters are not allowed.");

/** Free text: trimmed, no control characters, up to `max` characters. */
export const text = (max: number) =>
  z
    .string()
    .transform((value) => value.normalize("NFC").trim())
    .pipe(z.string().max(max))
    .refine((value) => !CONTROL.test(value), "Control characters are not allowed.");

/** An update's field: absent stays; null and blank clear. */
export const clearable = <S extends z.ZodType>(shape: S) =>
  z.preprocess((value) => (typeof value === "string" && value.trim() === "" ? null : value), shape.nullable()).optional();
