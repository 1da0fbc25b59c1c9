import { line, type Tx, text, UserError, validInput } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { sendVerification, verifyEmail } from "../emails/emails.ts";
import type { AuthLoginWithFirebaseInput, AuthLoginWithOAuthInput, AuthProvider } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { registerUser } from "../registrations/registrations.ts";
import { type AuthOutcomeParent, completeSignIn } from "../sign-ins/sign-ins.ts";
import { emailOf, findByEmail } from "../users/email.ts";
import type { UserRow } from "../users/tables.ts";
import { lockUser } from "../users/write.ts";
import { profileByIdToken } from "./firebase.ts";
import { findByIdentity, linkIdentity, renameIdentity, tellOfIdentity } from "./identities.ts";
import { profileByCode } from "./oauth.ts";
import type { Profile } from "./providers.ts";
import { usernamesFor } from "./usernames.ts";

const device = z.object({ deviceName: text(100).nullish() });

/** Signs in with an authorisation code of Google, GitHub or LinkedIn. */
export async function authLoginWithOAuth(ctx: Ctx, input: AuthLoginWithOAuthInput): Promise<AuthOutcomeParent> {
  const { deviceName } = validInput(device, input);
  const profile = await profileByCode(ctx.log, input);
  return signIn(ctx, input.provider, profile, deviceName || null);
}

/** Signs in with an ID token of the community's own Firebase project. */
export async function authLoginWithFirebase(ctx: Ctx, input: AuthLoginWithFirebaseInput): Promise<AuthOutcomeParent> {
  const { deviceName } = validInput(device, input);
  const profile = await profileByIdToken(ctx.log, input.idToken);
  return signIn(ctx, "FIREBASE", profile, deviceName || null);
}

async function signIn(ctx: Ctx, provider: AuthProvider, profile: Profile, device: string | null): Promise<AuthOutcomeParent> {
  return ctx.db.transaction(async (tx) => {
    // of two first sign-ins at once, the second finds the account that the first one makes
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${provider} ${profile.subject}`}, 0))`);
    const known = await findByIdentity(tx, provider, profile.subject);
    if (known) {
      await renameIdentity(tx, provider, profile);
      return completeSignIn(tx, ctx, await verified(tx, known, profile), { provider, device, isNewUser: false });
    }
    const owner = profile.email === null ? null : await findByEmail(tx, profile.email);
    const user = owner ? await adopt(tx, owner, provider, profile) : await register(tx, profile);
    if (!(await linkIdentity(tx, user.id, provider, profile))) throw belongsToAnother();
    return completeSignIn(tx, ctx, user, { provider, device, isNewUser: !owner });
  });
}

const belongsToAnother = () => new UserError("CONFLICT", "An account with this email address exists. Sign in to it and link this sign-in method there.", null);

/** Our own Firebase project may vouch for an address that the account has proven too; any other provider is linked by the signed-in person. */
async function adopt(tx: Tx, owner: UserRow, provider: AuthProvider, profile: Profile): Promise<UserRow> {
  if (provider !== "FIREBASE" || !profile.isEmailVerified || !owner.emailVerifiedAt) throw belongsToAnother();
  await tellOfIdentity(tx, owner, "identity_linked", "FIREBASE");
  return owner;
}

/** Creates the account of somebody new. An address the provider does not vouch for is verified by mail. */
async function register(tx: Tx, profile: Profile): Promise<UserRow> {
  const { email, isEmailVerified, fullName } = profile;
  if (email === null) throw new UserError("PROVIDER_ERROR", "The provider tells no email address. Allow it to, or register with a password.");
  const person = { email, isEmailVerified, fullName: line(100).safeParse(fullName).data ?? null, kind: "STUDENT" as const };
  const user = await withFreeUsername(usernamesFor(profile), (username) => registerUser(tx, { ...person, username }));
  if (!isEmailVerified) await sendVerification(tx, user);
  return user;
}

async function withFreeUsername<T>([username, ...others]: string[], use: (username: string) => Promise<T>): Promise<T> {
  try {
    return await use(username as string);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== "UNIQUE") throw error;
    if (error.path?.[0] === "email") throw belongsToAnother();
    if (others.length === 0) throw error;
    return withFreeUsername(others, use);
  }
}

/** The person, with their address verified if the provider vouches for it by now. */
async function verified(tx: Tx, { id }: UserRow, { email, isEmailVerified }: Profile): Promise<UserRow> {
  const user = (await lockUser(tx, id)) as UserRow;
  const isTheirs = email !== null && email.toLowerCase() === emailOf(user)?.toLowerCase();
  return isEmailVerified && isTheirs && !user.emailVerifiedAt ? verifyEmail(tx, user) : user;
}
