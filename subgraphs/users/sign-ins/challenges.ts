import { randomUUID } from "node:crypto";
import { type Tx, UserError } from "@atrium/kit";
import { eq, lt, sql } from "drizzle-orm";
import type { AuthProvider } from "../generated.ts";
import { twoFactorChallenges } from "./tables.ts";

const LIFETIME_MS = 5 * 60_000;
const KEPT_MS = 24 * 3_600_000;
const MAX_FAILURES = 5;

export type TwoFactorChallengeParent = { __typename: "TwoFactorChallenge"; challengeId: string; methods: string[]; expiresAt: Date };
export type Challenge = typeof twoFactorChallenges.$inferSelect;

/** Asks somebody whose first factor was right for the second. */
export async function issueChallenge(
  tx: Tx,
  userId: string,
  { provider, device }: { provider: AuthProvider; device: string | null },
): Promise<TwoFactorChallengeParent> {
  const createdAt = tx.origin.now();
  const expiresAt = new Date(createdAt.getTime() + LIFETIME_MS);
  const id = randomUUID(); // unlike a UUIDv7, nothing of it can be guessed
  await tx.insert(twoFactorChallenges).values({ id, userId, provider, device, createdAt, expiresAt });
  return { __typename: "TwoFactorChallenge", challengeId: `tfc_${id.replaceAll("-", "")}`, methods: ["totp", "recovery"], expiresAt };
}

/** The challenge, locked. Throws EXPIRED five minutes after it was issued or once it was met, QUOTA_EXCEEDED after five wrong codes. */
export async function lockChallenge(tx: Tx, id: string): Promise<Challenge> {
  const [open] = await tx.select().from(twoFactorChallenges).where(eq(twoFactorChallenges.id, id)).for("update");
  if (!open || open.usedAt || open.expiresAt <= tx.origin.now())
    throw new UserError("EXPIRED", "This sign-in took too long or is done already. Start again.", ["challengeId"]);
  if (open.failures >= MAX_FAILURES)
    throw new UserError("QUOTA_EXCEEDED", "Too many wrong codes. Start again.", ["challengeId"], { limit: MAX_FAILURES, remaining: 0, resetAt: null });
  return open;
}

/** Notes the outcome of an answer to a locked challenge: once met it is over, a wrong code brings it nearer to its end. */
export async function noteAnswer(tx: Tx, id: string, isRight: boolean): Promise<void> {
  const change = isRight ? { usedAt: tx.origin.now() } : { failures: sql`${twoFactorChallenges.failures} + 1` };
  await tx.update(twoFactorChallenges).set(change).where(eq(twoFactorChallenges.id, id));
}

/** Removes challenges that were over a day ago: until then an expired one is told from one nobody gave out. */
export async function removeOldChallenges(tx: Tx): Promise<void> {
  await tx.delete(twoFactorChallenges).where(lt(twoFactorChallenges.expiresAt, new Date(tx.origin.now().getTime() - KEPT_MS)));
}
