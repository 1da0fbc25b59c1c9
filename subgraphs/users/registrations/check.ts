import { line, UserError, UserErrors, validInput } from "@atrium/kit";
import { z } from "zod";
import type { AuthRegisterInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { hashNewPassword } from "../passwords/passwords.ts";
import { emailTaken, findByEmail } from "../users/email.ts";
import { isUsername, username, usernameAvailable, usernameTaken } from "../users/usernames.ts";
import type { Registration } from "./registrations.ts";

const shape = z.object({
  username,
  fullName: line(100),
  university: line(200).nullish(),
  acceptTerms: z.boolean().refine((accepted) => accepted, { message: "The terms must be accepted.", params: { code: "REQUIRED" } }),
});

/** The registration and the password's hash, or everything that is wrong with the input at once. */
export async function checkRegistration(ctx: Ctx, input: AuthRegisterInput): Promise<{ registration: Registration; passwordHash: string }> {
  const [given, passwordHash] = await all([
    (async () => validInput(shape, input))(),
    hashNewPassword(input.password, input, ["password"]),
    refuseTakenUsername(ctx, input.username),
    refuseTakenEmail(ctx, input.email),
  ]);
  const { email, kind, locale = null, timeZone = null, invitationToken } = input;
  const registration = {
    username: given.username,
    fullName: given.fullName,
    university: given.university,
    email,
    kind: kind ?? "STUDENT",
    locale,
    timeZone,
    invitationToken,
  };
  return { registration, passwordHash };
}

async function refuseTakenUsername(ctx: Ctx, wanted: string): Promise<void> {
  if (isUsername(wanted) && !(await usernameAvailable(ctx, wanted))) throw usernameTaken();
}

async function refuseTakenEmail(ctx: Ctx, email: string): Promise<void> {
  if (await findByEmail(ctx.db, email)) throw emailTaken(["email"]);
}

/** What all checks answer, or the UserErrors of all that fail. */
async function all<const T extends readonly Promise<unknown>[]>(checks: T): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(checks);
  const failures: unknown[] = settled.filter((result) => result.status === "rejected").map((result) => result.reason);
  const errors = failures.flatMap((failure) => (failure instanceof UserErrors ? failure.errors : failure instanceof UserError ? [failure] : []));
  const unexpected = failures.find((failure) => !(failure instanceof UserErrors || failure instanceof UserError));
  if (unexpected) throw unexpected;
  if (errors.length > 0) throw new UserErrors(errors);
  return settled.map((result) => (result as PromiseFulfilledResult<unknown>).value) as { [K in keyof T]: Awaited<T[K]> };
}
