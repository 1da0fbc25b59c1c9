import { blindIndexes, keyRing, type Tx, UserError } from "@atrium/kit";
import { householdOf } from "@atrium/kit/ip";
import { and, eq, lt, sql } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { signInFailures } from "./tables.ts";

const MAX_FAILURES = 10;
const LOCKED_MS = 15 * 60_000;

/**
 * Answers what `verify` answers; null is a failure. Ten failures for one account from one address, each within
 * 15 minutes of the one before, lock both out for 15 minutes: then nothing is verified and QUOTA_EXCEEDED thrown.
 */
export function guardAttempts<T>(ctx: Ctx, account: string, verify: () => Promise<T | null>): Promise<T | null> {
  const key = keyOf(ctx, account);
  return inTurn(`${key.account} ${key.address}`, async () => {
    await refuseLocked(ctx, key);
    const verified = await verify();
    if (verified === null) await countFailure(ctx, key);
    return verified;
  });
}

/** The account that an identifier names as somebody typed it, whether it exists or not. */
export const asTyped = (identifier: string) => `typed ${identifier}`;

/** Forgets the failures of an account from the request's address, or from everywhere. */
export async function forgetFailures(tx: Pick<Tx, "delete">, ctx: Ctx, account: string, { everywhere = false } = {}): Promise<void> {
  const key = keyOf(ctx, account);
  const isHere = everywhere ? undefined : eq(signInFailures.address, key.address);
  await tx.delete(signInFailures).where(and(eq(signInFailures.account, key.account), isHere));
}

/** Removes the failures that count no more. */
export async function removeOldFailures(tx: Tx): Promise<void> {
  await tx.delete(signInFailures).where(lt(signInFailures.lastFailedAt, new Date(tx.origin.now().getTime() - LOCKED_MS)));
}

type Key = { account: string; address: string };

function keyOf(ctx: Ctx, account: string): Key {
  const hash = (purpose: string, text: string) => blindIndexes(keyRing("PII_KEYS"), purpose, text)[0] as string;
  return { account: hash("sign_in_failures.account", account.toLowerCase()), address: hash("sign_in_failures.address", householdOf(ctx.ip)) };
}

async function refuseLocked(ctx: Ctx, { account, address }: Key): Promise<void> {
  const [row] = await ctx.db
    .select()
    .from(signInFailures)
    .where(and(eq(signInFailures.account, account), eq(signInFailures.address, address)));
  const resetAt = new Date((row?.lastFailedAt.getTime() ?? 0) + LOCKED_MS);
  if (!row || row.failures < MAX_FAILURES || resetAt <= ctx.now()) return;
  throw new UserError("QUOTA_EXCEEDED", "Too many failed attempts. Try again later.", null, { limit: MAX_FAILURES, remaining: 0, resetAt });
}

async function countFailure(ctx: Ctx, key: Key): Promise<void> {
  const now = ctx.now();
  const isFresh = sql`${signInFailures.lastFailedAt} > ${new Date(now.getTime() - LOCKED_MS).toISOString()}`;
  await ctx.db
    .insert(signInFailures)
    .values({ ...key, failures: 1, lastFailedAt: now })
    .onConflictDoUpdate({
      target: [signInFailures.account, signInFailures.address],
      set: { failures: sql`case when ${isFresh} then ${signInFailures.failures} + 1 else 1 end`, lastFailedAt: now },
    });
}

const turns = new Map<string, Promise<unknown>>();

/** Runs the work of one key one after the other, so that attempts sent at once are counted before the next is judged. */
function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(key) ?? Promise.resolve()).then(work);
  const settled = mine
    .catch(() => {})
    .finally(() => {
      if (turns.get(key) === settled) turns.delete(key);
    });
  turns.set(key, settled);
  return mine;
}
