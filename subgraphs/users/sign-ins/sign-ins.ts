import { actingAs, line, type Tx, text, UserError, validInput } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { AuthLoginInput, AuthProvider } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { verifyPasswordOf } from "../passwords/passwords.ts";
import { MAX_PASSWORD } from "../passwords/strength.ts";
import { startSession } from "../sessions/sessions.ts";
import type { AuthTokensParent } from "../sessions/tokens.ts";
import { viewer } from "../sessions/viewer.ts";
import { endSuspension, isSuspended } from "../suspensions/suspensions.ts";
import { hasTwoFactor } from "../two-factor/two-factor.ts";
import { findByEmail } from "../users/email.ts";
import { type UserRow, users } from "../users/tables.ts";
import { changeUser, lockUser } from "../users/write.ts";
import { asTyped, forgetFailures, guardAttempts } from "./attempts.ts";
import { issueChallenge, type TwoFactorChallengeParent } from "./challenges.ts";

export type AuthSessionParent = { __typename: "AuthSession"; user: UserRow; sessionId: string; tokens: AuthTokensParent; isNewUser: boolean };
export type AuthOutcomeParent = AuthSessionParent | TwoFactorChallengeParent;

type Device = { provider: AuthProvider; device: string | null };

const login = z.object({ identifier: line(254), password: z.string().min(1).max(MAX_PASSWORD), deviceName: text(100).nullish() });

const wrong = () => new UserError("INVALID_CREDENTIALS", "Wrong identifier or password.");

/** Signs in with a password. Nothing tells an unknown account from a wrong password. */
export async function authLogin(ctx: Ctx, input: AuthLoginInput): Promise<AuthOutcomeParent> {
  const { identifier, password, deviceName } = validInput(login, input);
  const user = await guardAttempts(ctx, asTyped(identifier), () => identify(ctx, identifier, password));
  if (!user) throw wrong();
  return ctx.db.transaction(async (tx) => {
    await forgetFailures(tx, ctx, asTyped(identifier));
    return completeSignIn(tx, ctx, user, { provider: "PASSWORD", device: deviceName || null, isNewUser: false });
  });
}

/**
 * The person whose identifier and password these are. Whatever fails, the same work is done. Failures count against
 * the account too, or its second identifier would give as many guesses again; that lock is not told, or it would
 * tell which address belongs to which username.
 */
async function identify(ctx: Ctx, identifier: string, password: string): Promise<UserRow | null> {
  const user = await findByIdentifier(ctx, identifier);
  const verify = async () => ((await verifyPasswordOf(ctx, user?.id ?? null, password)) ? user : null);
  try {
    return await guardAttempts(ctx, user?.id ?? `nobody ${identifier}`, verify);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await verifyPasswordOf(ctx, null, password);
    return null;
  }
}

async function findByIdentifier(ctx: Ctx, identifier: string): Promise<UserRow | null> {
  if (identifier.includes("@")) return findByEmail(ctx.db, identifier);
  const [user] = await ctx.db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.username})`, identifier.toLowerCase()));
  return user ?? null;
}

/** What follows a right first factor of any kind: a challenge where a second one is set up, else a session. Throws POLICY for a suspended person. */
export async function completeSignIn(tx: Tx, ctx: Ctx, { id }: UserRow, how: Device & { isNewUser: boolean }): Promise<AuthOutcomeParent> {
  const user = await lockUser(tx, id);
  if (!user || user.status === "DELETED") throw wrong();
  refuseSuspended(ctx, user);
  return (await hasTwoFactor(tx, id)) ? issueChallenge(tx, id, how) : enter(tx, ctx, user, how);
}

/** Starts the session of a locked person; signing in ends a suspension that is over, a pause and a scheduled deletion. Throws POLICY for a suspended person. */
export async function enter(
  tx: Tx,
  ctx: Ctx,
  locked: UserRow,
  { isNewUser, ...start }: Device & { twoFactorAt?: Date; isNewUser: boolean },
): Promise<AuthSessionParent> {
  refuseSuspended(ctx, locked);
  const own = actingAs(tx, locked.id);
  let user = locked.status === "SUSPENDED" ? await endSuspension(own, locked) : locked;
  if (user.status === "DEACTIVATED") user = await changeUser(own, user, { status: "ACTIVE" });
  if (user.deletionScheduledFor) user = await changeUser(own, user, { deletionScheduledFor: null }, {}, []);
  const { session, tokens } = await startSession(own, ctx, user, start);
  await forgetFailures(own, ctx, user.id);
  return { __typename: "AuthSession", user, sessionId: session.id, tokens, isNewUser };
}

/** The person who just signed in, to whom the rest of the operation is answered. */
export async function signedIn(ctx: Ctx, { user, sessionId }: AuthSessionParent): Promise<UserRow> {
  ctx.viewer = await viewer(ctx, { userId: user.id, sessionId });
  return user;
}

function refuseSuspended(ctx: Ctx, user: UserRow): void {
  const until = user.suspendedUntil ? ` until ${user.suspendedUntil.toISOString()}` : "";
  if (isSuspended(user, ctx.now())) throw new UserError("POLICY", `This account is suspended${until}.`);
}
