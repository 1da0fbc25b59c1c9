import type { Db } from "@atrium/kit";
import { and, eq, lt } from "drizzle-orm";
import { settle } from "./settle.ts";
import { emailMessages } from "./tables.ts";

const BATCH = 500;
const GIVEN_UP_MS = 24 * 3_600_000;

/** How long the log of mails is kept: 90 days. */
export const KEPT_MS = 90 * 24 * 3_600_000;

/** Gives up mails that wait for a day: what they say may not be true any more. */
export async function giveUp(db: Db, now: Date): Promise<void> {
  const isStale = and(eq(emailMessages.status, "QUEUED"), lt(emailMessages.createdAt, new Date(now.getTime() - GIVEN_UP_MS)));
  const stale = await db.select().from(emailMessages).where(isStale).limit(BATCH);
  for (const message of stale) await settle(db, message, { status: "FAILED", error: "It could not be sent within a day." });
}

/** Forgets mails after 90 days. */
export async function forgetMails(db: Db, now: Date): Promise<void> {
  await db.delete(emailMessages).where(lt(emailMessages.createdAt, new Date(now.getTime() - KEPT_MS)));
}
