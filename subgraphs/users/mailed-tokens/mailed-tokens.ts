import { hashSecret, keyRing, newSecret, seal, type Tx, UserError, unseal } from "@atrium/kit";
import { and, eq, gt, gte, inArray, isNull, lt } from "drizzle-orm";
import { mailedTokens } from "./tables.ts";

export type Purpose = typeof mailedTokens.$inferSelect.purpose;
export type MailedToken = { readonly userId: string; readonly purpose: Purpose; readonly email: string | null };

const SEAL = "mailed_tokens.email";
const KEPT_MS = 30 * 24 * 3_600_000;

/** Makes a secret to be mailed; only its hash is stored. `email` is the address it proves. */
export async function issueToken(tx: Tx, userId: string, purpose: Purpose, { email, lifetimeMs }: { email?: string; lifetimeMs: number }): Promise<string> {
  const token = newSecret();
  const now = tx.origin.now();
  await tx.insert(mailedTokens).values({
    hash: hashSecret(token),
    userId,
    purpose,
    email: email === undefined ? null : seal(keyRing("PII_KEYS"), SEAL, email),
    createdAt: now,
    expiresAt: new Date(now.getTime() + lifetimeMs),
  });
  return token;
}

/** Whose token it is, without using it up. Throws TOKEN_INVALID, EXPIRED, or ALREADY_DONE for one used before. */
export async function readToken(tx: Pick<Tx, "select">, purposes: readonly Purpose[], token: string, now: Date): Promise<MailedToken> {
  const [found] = await tx
    .select()
    .from(mailedTokens)
    .where(and(eq(mailedTokens.hash, hashSecret(token)), inArray(mailedTokens.purpose, [...purposes])));
  if (!found) throw new UserError("TOKEN_INVALID", "This link is not valid.", ["token"]);
  if (found.usedAt) throw new UserError("ALREADY_DONE", "This link was used before.", ["token"]);
  if (found.expiresAt <= now) throw new UserError("EXPIRED", "This link has expired. Ask for a new one.", ["token"]);
  return { userId: found.userId, purpose: found.purpose, email: found.email && unseal(keyRing("PII_KEYS"), SEAL, found.email) };
}

/** The same, and uses it up: of several uses at once one succeeds. */
export async function useToken(tx: Tx, purposes: readonly Purpose[], token: string): Promise<MailedToken> {
  const now = tx.origin.now();
  const unused = and(
    eq(mailedTokens.hash, hashSecret(token)),
    inArray(mailedTokens.purpose, [...purposes]),
    isNull(mailedTokens.usedAt),
    gt(mailedTokens.expiresAt, now),
  );
  const [used] = await tx.update(mailedTokens).set({ usedAt: now }).where(unused).returning();
  if (!used) return readToken(tx, purposes, token, now);
  return { userId: used.userId, purpose: used.purpose, email: used.email && unseal(keyRing("PII_KEYS"), SEAL, used.email) };
}

/** Makes a person's unused tokens of these purposes worthless. */
export async function expireTokens(tx: Tx, userId: string, purposes: readonly Purpose[]): Promise<void> {
  const now = tx.origin.now();
  const unused = and(
    eq(mailedTokens.userId, userId),
    inArray(mailedTokens.purpose, [...purposes]),
    isNull(mailedTokens.usedAt),
    gt(mailedTokens.expiresAt, now),
  );
  await tx.update(mailedTokens).set({ expiresAt: now }).where(unused);
}

/** When the tokens of one purpose made since `since` were made, oldest first. */
export async function tokensSince(tx: Tx, userId: string, purpose: Purpose, since: Date): Promise<Date[]> {
  const made = await tx
    .select({ createdAt: mailedTokens.createdAt })
    .from(mailedTokens)
    .where(and(eq(mailedTokens.userId, userId), eq(mailedTokens.purpose, purpose), gte(mailedTokens.createdAt, since)))
    .orderBy(mailedTokens.createdAt);
  return made.map(({ createdAt }) => createdAt);
}

/** Removes tokens that were worthless for 30 days: until then a second use is told from a forgery. */
export async function removeOldTokens(tx: Tx): Promise<void> {
  await tx.delete(mailedTokens).where(lt(mailedTokens.expiresAt, new Date(tx.origin.now().getTime() - KEPT_MS)));
}
