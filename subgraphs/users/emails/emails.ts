import { actingAs, config, publish, type Tx, UserError } from "@atrium/kit";
import type { AuthEmailChangeInput, AuthEmailVerifyInput, UserStatus } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { expireTokens, issueToken, type Purpose, readToken, tokensSince, useToken } from "../mailed-tokens/mailed-tokens.ts";
import { confirmPassword } from "../passwords/passwords.ts";
import { claimEmail, emailOf, emailTaken, findByEmail, sealEmail } from "../users/email.ts";
import type { UserRow } from "../users/tables.ts";
import { requireMe } from "../users/users.ts";
import { changeUser, lockUser } from "../users/write.ts";
import { sendLetter } from "./letters.ts";

const LIFETIME_MS = 24 * 3_600_000;
const HOUR_MS = 3_600_000;
const MAILS_AN_HOUR = 5;

const verifiedAlready = () => new UserError("ALREADY_DONE", "This email address is verified already.");

/** What an account is once its address is verified: let in, or waiting for a reviewer where the community asks for approval. */
export const statusOnceVerified = (): UserStatus => (config.APPROVAL === "required" ? "PENDING_APPROVAL" : "ACTIVE");

/** Mails a person the link that proves their address, good for 24 hours. */
export async function sendVerification(tx: Tx, user: UserRow): Promise<void> {
  const email = emailOf(user);
  if (email) await mailLink(tx, user, "email_verification", email);
}

/** Mails the viewer another link that proves their address. */
export async function authEmailVerificationResend(ctx: Ctx): Promise<void> {
  const { id } = await requireMe(ctx);
  await ctx.db.transaction(async (tx) => {
    const user = (await lockUser(tx, id)) as UserRow;
    if (user.emailVerifiedAt) throw verifiedAlready();
    await spareMailbox(tx, id, "email_verification");
    await sendVerification(tx, user);
  });
}

/** Asks for another address. It takes effect when the link mailed to it is opened; the present one is told. */
export async function authEmailChange(ctx: Ctx, { newEmail, password }: AuthEmailChangeInput): Promise<UserRow> {
  const me = await requireMe(ctx);
  await confirmPassword(ctx, me, password, ["password"]);
  return ctx.db.transaction(async (tx) => {
    const user = (await lockUser(tx, me.id)) as UserRow;
    if (await findByEmail(tx, newEmail)) throw emailTaken(["newEmail"]);
    await spareMailbox(tx, user.id, "email_change");
    await expireTokens(tx, user.id, ["email_change"]);
    await mailLink(tx, user, "email_change", newEmail);
    await sendLetter(tx, user, "email_change_requested", {});
    return user;
  });
}

/** Takes the proof of an address: verifies the account's own, or puts the asked-for one in its place. */
export async function authEmailVerify(ctx: Ctx, { token }: AuthEmailVerifyInput): Promise<UserRow> {
  return ctx.db.transaction(async (tx) => {
    const purposes = ["email_verification", "email_change"] as const;
    const { userId } = await readToken(tx, purposes, token, ctx.now());
    const user = (await lockUser(tx, userId)) as UserRow; // before the token, as everywhere
    const { purpose, email } = await useToken(tx, purposes, token);
    if (purpose === "email_change") return takeNewAddress(actingAs(tx, userId), user, email as string);
    if (user.emailVerifiedAt) throw verifiedAlready();
    if (email !== emailOf(user)) throw new UserError("TOKEN_INVALID", "This link was for another address.", ["token"]);
    return verifyEmail(actingAs(tx, userId), user);
  });
}

/** Notes that the address of a locked person is proven; who waited for that is let in or waits for approval, and `user.verified` is published. */
export async function verifyEmail(tx: Tx, user: UserRow, change: { email?: string } = {}): Promise<UserRow> {
  const letIn = { PENDING_VERIFICATION: statusOnceVerified() } as Partial<Record<UserStatus, UserStatus>>;
  const status = letIn[user.status] ?? user.status;
  const suspendedFrom = user.suspendedFrom && (letIn[user.suspendedFrom] ?? user.suspendedFrom);
  const verified = await changeUser(
    tx,
    user,
    { ...change, status, suspendedFrom, emailVerifiedAt: tx.origin.now() },
    {},
    change.email ? ["email"] : ["status"],
  );
  if (status !== user.status || suspendedFrom !== user.suspendedFrom) await publish(tx, "user.verified", user.id, {});
  return verified;
}

async function takeNewAddress(tx: Tx, user: UserRow, email: string): Promise<UserRow> {
  await claimEmail(tx, user.id, email, ["token"]);
  await expireTokens(tx, user.id, ["email_verification", "email_change", "password_reset"]);
  await publish(tx, "credentials.changed", user.id, { kind: "email" });
  await sendLetter(tx, user, "email_changed", {});
  return verifyEmail(tx, user, { email: sealEmail(email) });
}

async function mailLink(tx: Tx, user: UserRow, purpose: "email_verification" | "email_change", email: string): Promise<void> {
  const token = await issueToken(tx, user.id, purpose, { email, lifetimeMs: LIFETIME_MS });
  const url = `${config.PUBLIC_URL}/verify-email?token=${token}`;
  await sendLetter(tx, user, purpose === "email_change" ? "confirm_new_email" : "verify_email", { url }, email);
}

async function spareMailbox(tx: Tx, userId: string, purpose: Purpose): Promise<void> {
  const made = await tokensSince(tx, userId, purpose, new Date(tx.origin.now().getTime() - HOUR_MS));
  if (made.length < MAILS_AN_HOUR) return;
  const resetAt = new Date((made[0] as Date).getTime() + HOUR_MS);
  throw new UserError("QUOTA_EXCEEDED", "We have sent several mails already. Look for them, or try again later.", null, {
    limit: MAILS_AN_HOUR,
    remaining: 0,
    resetAt,
  });
}
