import { actingAs, config, publish, UserError } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { sendLetter } from "../emails/letters.ts";
import type { AuthPasswordResetInput, AuthPasswordResetRequestInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { expireTokens, issueToken, readToken, tokensSince, useToken } from "../mailed-tokens/mailed-tokens.ts";
import { endSessions } from "../sessions/sessions.ts";
import { asTyped, forgetFailures } from "../sign-ins/attempts.ts";
import { emailOf, findByEmail } from "../users/email.ts";
import { type UserRow, users } from "../users/tables.ts";
import { lockUser } from "../users/write.ts";
import { hashNewPassword, ownerOf, storePassword } from "./passwords.ts";

const LIFETIME_MS = 3_600_000;
const MAILS_AN_HOUR = 5;

/** Mails a reset link to a known address. The answer is given before the address is looked at, so it tells nothing, nor does its time. */
export async function authPasswordResetRequest(ctx: Ctx, { email }: AuthPasswordResetRequestInput): Promise<void> {
  await ctx.db.transaction(async (tx) => tx.afterCommit(() => mailResetLink(ctx, email)));
}

async function mailResetLink(ctx: Ctx, email: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const found = await findByEmail(tx, email);
    const user = found && (await lockUser(tx, found.id));
    if (!user) return;
    const recent = await tokensSince(tx, user.id, "password_reset", new Date(ctx.now().getTime() - LIFETIME_MS));
    if (recent.length >= MAILS_AN_HOUR) return;
    const token = await issueToken(tx, user.id, "password_reset", { lifetimeMs: LIFETIME_MS });
    await sendLetter(tx, user, "password_reset", { url: `${config.PUBLIC_URL}/reset-password?token=${token}` });
  });
}

/** Sets the password by a mailed token and ends all sessions, locks and pending changes of the account. */
export async function authPasswordReset(ctx: Ctx, { token, newPassword }: AuthPasswordResetInput): Promise<void> {
  const { userId } = await readToken(ctx.db, ["password_reset"], token, ctx.now()).catch(refuseUsed);
  const [owner] = await ctx.db.select().from(users).where(eq(users.id, userId));
  const hash = await hashNewPassword(newPassword, ownerOf(owner as UserRow), ["newPassword"]);
  await ctx.db.transaction(async (tx) => {
    const user = (await lockUser(tx, userId)) as UserRow;
    await useToken(tx, ["password_reset"], token).catch(refuseUsed);
    await storePassword(tx, userId, hash);
    await expireTokens(tx, userId, ["password_reset", "email_change"]);
    await endSessions(actingAs(tx, userId), userId, "revoked");
    for (const account of [userId, asTyped(user.username), asTyped(emailOf(user) ?? "")]) await forgetFailures(tx, ctx, account, { everywhere: true });
    await publish(actingAs(tx, userId), "credentials.changed", userId, { kind: "password" });
    await sendLetter(tx, user, "password_was_reset", {});
  });
}

function refuseUsed(error: unknown): never {
  if (error instanceof UserError && error.code === "ALREADY_DONE") throw new UserError("TOKEN_INVALID", error.message, error.path);
  throw error;
}
