import type { Tx } from "@atrium/kit";
import type { About } from "../subjects/subjects.ts";
import { threadSubscriptions } from "./tables.ts";

/** Has a person who took part in a thread hear of it, unless they have said what they want. */
export async function followThread(tx: Tx, userId: string, { type, id }: About): Promise<void> {
  const row = { userId, subjectType: type, subjectId: id, isSubscribed: true, changedAt: tx.origin.now() };
  await tx.insert(threadSubscriptions).values(row).onConflictDoNothing();
}
