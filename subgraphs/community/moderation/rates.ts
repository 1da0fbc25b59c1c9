import { config, type Tx, takeTurn, UserError } from "@atrium/kit";
import { and, desc, eq, gt, lt } from "drizzle-orm";
import { screenings } from "./tables.ts";

const rates = [
  { limit: 20, ms: 60_000, name: "minute" },
  { limit: 200, ms: 3_600_000, name: "hour" },
] as const;
const MOST = 200;
const KEPT_MS = 24 * 3_600_000;
const LONGEST_MS = 3_600_000;

/**
 * Throws LIMIT_EXCEEDED, with `resetAt`, when a person sends more than people write: 20 texts a minute, 200 an hour; called
 * before each new post, comment, club or resource, and what else the person sends waits until the transaction ends.
 */
export async function guardRate(tx: Tx, authorId: string): Promise<void> {
  if (config.RATE_LIMITS === "off") return;
  await takeTurn(tx, authorId);
  const now = tx.origin.now().getTime();
  const sent = await tx
    .select({ at: screenings.createdAt })
    .from(screenings)
    .where(and(eq(screenings.authorId, authorId), gt(screenings.createdAt, new Date(now - LONGEST_MS))))
    .orderBy(desc(screenings.createdAt))
    .limit(MOST);
  for (const { limit, ms, name } of rates) {
    const oldest = sent[limit - 1]?.at.getTime();
    if (oldest === undefined || oldest <= now - ms) continue;
    throw new UserError("LIMIT_EXCEEDED", `You may send ${limit} texts a ${name}.`, null, { limit, remaining: 0, resetAt: new Date(oldest + ms) });
  }
}

/** Forgets what was sent more than a day ago. */
export async function forgetSent(tx: Tx): Promise<void> {
  await tx.delete(screenings).where(lt(screenings.createdAt, new Date(tx.origin.now().getTime() - KEPT_MS)));
}
