import { batched, hashSecret, keyRing, seal, type Tx, unseal } from "@atrium/kit";
import { and, eq, inArray, isNotNull, isNull, lt } from "drizzle-orm";
import { isTotp, newRecoveryCodes, plainCode, stepOf } from "./codes.ts";
import { authenticators, recoveryCodes } from "./tables.ts";

/** What a sealed authenticator secret is sealed for. */
export const AUTHENTICATOR_SECRET = "authenticators.secret";

/** Loads people's authenticator apps, confirmed or not. */
export const authenticatorsOf = batched(
  (db, userIds) =>
    db
      .select()
      .from(authenticators)
      .where(inArray(authenticators.userId, [...userIds])),
  ({ userId }) => userId,
);

/** Whether the person signs in with a second factor. */
export async function hasTwoFactor(tx: Pick<Tx, "select">, userId: string): Promise<boolean> {
  const [found] = await tx
    .select({ userId: authenticators.userId })
    .from(authenticators)
    .where(and(eq(authenticators.userId, userId), isNotNull(authenticators.confirmedAt)));
  return found !== undefined;
}

/** Uses up a code of the person's authenticator app or a recovery code: each is good once, also when it comes twice at once. */
export async function useSecondFactor(tx: Tx, userId: string, typed: string): Promise<boolean> {
  const code = plainCode(typed);
  return isTotp(code) ? useTotp(tx, userId, code) : useRecoveryCode(tx, userId, code);
}

async function useTotp(tx: Tx, userId: string, code: string): Promise<boolean> {
  const isConfirmed = and(eq(authenticators.userId, userId), isNotNull(authenticators.confirmedAt));
  const [app] = await tx.select().from(authenticators).where(isConfirmed);
  const step = app ? stepOf(openSecret(app.secret), code, tx.origin.now()) : null;
  if (step === null) return false;
  const used = await tx
    .update(authenticators)
    .set({ lastStep: step })
    .where(and(isConfirmed, lt(authenticators.lastStep, step)))
    .returning();
  return used.length === 1;
}

async function useRecoveryCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const isUnused = and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.hash, hashSecret(code)), isNull(recoveryCodes.usedAt));
  const used = await tx.update(recoveryCodes).set({ usedAt: tx.origin.now() }).where(isUnused).returning();
  return used.length === 1;
}

/** Stores the secret of an app that still has to prove itself, in place of an earlier one that never did. Answers false when an app is confirmed already. */
export async function prepareAuthenticator(tx: Tx, userId: string, secret: string): Promise<boolean> {
  const row = { secret: seal(keyRing("PII_KEYS"), AUTHENTICATOR_SECRET, secret), createdAt: tx.origin.now() };
  const stored = await tx
    .insert(authenticators)
    .values({ userId, ...row })
    .onConflictDoUpdate({ target: authenticators.userId, set: row, setWhere: isNull(authenticators.confirmedAt) })
    .returning();
  return stored.length === 1;
}

/** Confirms the prepared app from this time step on; false when another request was faster. */
export async function confirmAuthenticator(tx: Tx, userId: string, lastStep = 0): Promise<boolean> {
  const confirmed = await tx
    .update(authenticators)
    .set({ confirmedAt: tx.origin.now(), lastStep })
    .where(and(eq(authenticators.userId, userId), isNull(authenticators.confirmedAt)))
    .returning();
  return confirmed.length === 1;
}

/** Switches the second factor on with a secret known beforehand, as demo accounts have. */
export async function enrolAuthenticator(tx: Tx, userId: string, secret: string): Promise<void> {
  await prepareAuthenticator(tx, userId, secret);
  await confirmAuthenticator(tx, userId);
}

/** Gives the person ten new recovery codes in place of any earlier ones; only their hashes are kept. */
export async function replaceRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await tx.insert(recoveryCodes).values(codes.map((code) => ({ userId, hash: hashSecret(plainCode(code)) })));
  return codes;
}

/** Forgets app and recovery codes. */
export async function removeAuthenticator(tx: Tx, userId: string): Promise<void> {
  await tx.delete(authenticators).where(eq(authenticators.userId, userId));
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
}

/** The secret in clear. */
export const openSecret = (sealed: string) => unseal(keyRing("PII_KEYS"), AUTHENTICATOR_SECRET, sealed);
