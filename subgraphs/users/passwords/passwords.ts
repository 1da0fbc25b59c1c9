import { publish, type Tx, UserError, uuidOf } from "@atrium/kit";
import { and, eq } from "drizzle-orm";
import { sendLetter } from "../emails/letters.ts";
import type { AuthPasswordChangeInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { expireTokens } from "../mailed-tokens/mailed-tokens.ts";
import { endSessions } from "../sessions/sessions.ts";
import { guardAttempts } from "../sign-ins/attempts.ts";
import { emailOf } from "../users/email.ts";
import type { UserRow } from "../users/tables.ts";
import { requireMe } from "../users/users.ts";
import { lockUser } from "../users/write.ts";
import { hashPassword, needsRehash, verifyPassword } from "./hashing.ts";
import { checkStrength, type Owner } from "./strength.ts";
import { passwords } from "./tables.ts";

type Password = typeof passwords.$inferSelect;

const wrongPassword = (path: string[]) => new UserError("INVALID_CREDENTIALS", "The password is wrong.", path);

/** The person's password as it is stored; null for who has none, and for nobody. */
export async function passwordOf(tx: Pick<Tx, "select">, userId: string | null): Promise<Password | null> {
  const [found] = await tx
    .select()
    .from(passwords)
    .where(eq(passwords.userId, userId ?? uuidOf("")));
  return found ?? null;
}

/** The hash of a password that is strong enough for its owner, else WEAK_PASSWORD. Takes its time: call it outside of transactions. */
export async function hashNewPassword(password: string, owner: Owner, path: string[]): Promise<string> {
  await checkStrength(password, owner, path);
  return hashPassword(password);
}

/** Stores a hash in place of any earlier one. */
export async function storePassword(tx: Tx, userId: string, hash: string): Promise<void> {
  const changedAt = tx.origin.now();
  await tx.insert(passwords).values({ userId, hash, changedAt }).onConflictDoUpdate({ target: passwords.userId, set: { hash, changedAt } });
}

/** Leaves the person without a password. */
export async function removePassword(tx: Tx, userId: string): Promise<void> {
  await tx.delete(passwords).where(eq(passwords.userId, userId));
}

/** What a password of this person must not be made of. */
export const ownerOf = (user: UserRow): Owner => ({ username: user.username, fullName: user.fullName, email: emailOf(user) });

/** Whether it is the person's password; the work is the same for nobody (null). A hash of former parameters is renewed. */
export async function verifyPasswordOf(ctx: Ctx, userId: string | null, password: string): Promise<boolean> {
  const stored = await passwordOf(ctx.db, userId);
  const isRight = await verifyPassword(stored?.hash ?? null, password);
  if (isRight && stored && needsRehash(stored.hash)) {
    const isSame = and(eq(passwords.userId, stored.userId), eq(passwords.hash, stored.hash));
    await ctx.db
      .update(passwords)
      .set({ hash: await hashPassword(password) })
      .where(isSame);
  }
  return isRight;
}

/** Makes the signed-in person prove themselves where they have a password; answers it as it was then. Throws INVALID_CREDENTIALS or QUOTA_EXCEEDED. */
export async function confirmPassword(ctx: Ctx, user: UserRow, password: string | null, path: string[]): Promise<Pick<Password, "changedAt"> | null> {
  const stored = await passwordOf(ctx.db, user.id);
  if (!stored) return null;
  const isRight = password !== null && (await guardAttempts(ctx, user.id, async () => (await verifyPasswordOf(ctx, user.id, password)) || null));
  if (!isRight) throw wrongPassword(path);
  return stored;
}

/** Changes the viewer's password; the other devices are signed out unless asked not to. */
export async function authPasswordChange(ctx: Ctx, { currentPassword, newPassword, revokeOtherSessions }: AuthPasswordChangeInput): Promise<void> {
  const me = await requireMe(ctx);
  const confirmed = await confirmPassword(ctx, me, currentPassword ?? null, ["currentPassword"]);
  const hash = await hashNewPassword(newPassword, ownerOf(me), ["newPassword"]);
  await ctx.db.transaction(async (tx) => {
    const user = (await lockUser(tx, me.id)) as UserRow;
    const current = await passwordOf(tx, user.id);
    if (current?.changedAt.getTime() !== confirmed?.changedAt.getTime()) throw wrongPassword(["currentPassword"]);
    await storePassword(tx, user.id, hash);
    await expireTokens(tx, user.id, ["password_reset", "email_change"]);
    if (revokeOtherSessions ?? true) await endSessions(tx, user.id, "revoked", { except: ctx.viewer?.sessionId as string });
    await publish(tx, "credentials.changed", user.id, { kind: "password" });
    await sendLetter(tx, user, "password_changed", {});
  });
}
