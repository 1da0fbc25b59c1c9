import type { Handlers, Tx } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { type UserRow, users } from "../users/tables.ts";
import { lockUser } from "../users/write.ts";
import { isStaff, isSuspended, suspend } from "./suspensions.ts";

const REASON = "Decided by the moderators, about something you posted.";

export const handlers: Handlers = {
  "moderation.action_taken": async (tx, { actorId, data: { kind, authorId, suspendUntil } }) => {
    const user = kind === "SUSPEND_AUTHOR" && authorId ? await lockUser(tx, authorId) : null;
    const until = suspendUntil === null ? null : new Date(suspendUntil);
    if (user && (await maySuspend(tx, actorId, user)) && isLonger(tx.origin.now(), user, until)) await suspend(tx, user, REASON, until);
  },
};

/** As `userSuspend` rules it; that the last administrator stays is simplest kept by leaving administrators to it. */
async function maySuspend(tx: Tx, actorId: string | null, user: UserRow): Promise<boolean> {
  if (user.status === "DELETED" || user.id === actorId || user.roles.includes("ADMIN")) return false;
  if (!isStaff(user)) return true;
  const [actor] = actorId ? await tx.select().from(users).where(eq(users.id, actorId)) : [];
  return actor?.roles.includes("ADMIN") ?? false;
}

/** Whether it ends later than now, and than the suspension the person is in. */
function isLonger(now: Date, user: UserRow, until: Date | null): boolean {
  const present = isSuspended(user, now) ? user.suspendedUntil : now;
  return present !== null && (until === null || until > present);
}
