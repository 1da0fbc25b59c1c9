import { type Db, defineJob, type Tx } from "@atrium/kit";
import { and, eq, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { tellArrival } from "./notify.ts";
import { inboxes, notifications } from "./tables.ts";

const PEOPLE_AT_ONCE = 500;

/** Brings snoozed notifications back. */
export const wakeSnoozed = defineJob("notifications.wake-snoozed", {
  data: z.object({}),
  schedule: { cron: "* * * * *" },
  run: ({ db, now }) => wakeDue(db, now()),
});

/** Brings back what was snoozed until now: unread, unseen and on top, as if it had just arrived. */
export async function wakeDue(db: Db, now: Date): Promise<void> {
  const due = await db.selectDistinct({ userId: notifications.userId }).from(notifications).where(lte(notifications.snoozedUntil, now)).limit(PEOPLE_AT_ONCE);
  for (const { userId } of due) await db.transaction((tx) => wakeOf(tx, userId));
}

async function wakeOf(tx: Tx, userId: string): Promise<void> {
  const now = tx.origin.now();
  const [inbox] = await tx.select().from(inboxes).where(eq(inboxes.id, userId)).for("update", { skipLocked: true });
  if (!inbox) return; // a later sweep comes by
  const woken = await tx
    .update(notifications)
    .set({ snoozedUntil: null, readAt: null, seenAt: null, updatedAt: now })
    .where(and(eq(notifications.userId, userId), lte(notifications.snoozedUntil, now)))
    .returning();
  await tx
    .update(inboxes)
    .set({ unreadCount: sql`${inboxes.unreadCount} + ${woken.length}` })
    .where(eq(inboxes.id, userId));
  for (const [index, notification] of woken.entries()) await tellArrival(tx, notification, inbox.unreadCount + index + 1);
}
