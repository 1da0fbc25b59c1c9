import { defineJob, enqueue, type Handlers, type Tx } from "@atrium/kit";
import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { lockInbox, settle } from "./changes.ts";
import { actors, inboxes, notifications } from "./tables.ts";

const BATCH = 1_000;

/** What is taken back is no longer told, and a person's inbox goes with their account. */
export const handlers: Handlers = {
  "reaction.removed": (tx, { data: { target, targetOwnerId, userId } }) =>
    targetOwnerId && retract(tx, { userId: targetOwnerId, type: "reaction.added", subjectId: target.id, actorId: userId }),
  "user.unfollowed": (tx, { subjectId, data: { followerId } }) => retract(tx, { userId: subjectId, type: "user.followed", subjectId, actorId: followerId }),
  "user.anonymized": (tx, { subjectId: userId }) => enqueue(tx, eraseInbox, { userId }),
};

type Group = { readonly userId: string; readonly type: string; readonly subjectId: string; readonly actorId: string };

/** Takes somebody out of an unread notification once all they did is taken back; without anybody left in it, it is gone. */
async function retract(tx: Tx, { userId, type, subjectId, actorId }: Group): Promise<void> {
  const unread = await lockInbox(tx, userId);
  const isIt = and(eq(notifications.userId, userId), eq(notifications.type, type), eq(notifications.subjectId, subjectId), notifications.isOpen);
  const [open] = await tx.select().from(notifications).where(isIt);
  if (!open) return;
  const isTheirs = and(eq(actors.notificationId, open.id), eq(actors.actorId, actorId));
  const [lowered] = await tx
    .update(actors)
    .set({ times: sql`${actors.times} - 1` })
    .where(isTheirs)
    .returning();
  if (lowered?.times !== 0) return;
  await tx.delete(actors).where(isTheirs);
  const [other] = await tx
    .select()
    .from(actors)
    .where(and(eq(actors.notificationId, open.id), ne(actors.actorId, actorId)))
    .limit(1);
  const latest = open.actorId === actorId ? (other?.actorId ?? null) : open.actorId;
  if (other)
    await tx
      .update(notifications)
      .set({ actorId: latest, actorsCount: sql`${notifications.actorsCount} - 1` })
      .where(eq(notifications.id, open.id));
  else await tx.delete(notifications).where(eq(notifications.id, open.id));
  const silent: Tx = Object.assign(Object.create(tx), { origin: { ...tx.origin, actorId: null } });
  await settle(silent, userId, unread - (!other && open.isUnread ? 1 : 0), [open]);
}

/** Deletes an inbox in batches. */
export const eraseInbox = defineJob("notifications.erase-inbox", {
  data: z.object({ userId: z.uuid() }),
  async run({ db }, { userId }) {
    const some = db.select({ id: notifications.id }).from(notifications).where(eq(notifications.userId, userId)).limit(BATCH);
    while ((await db.delete(notifications).where(inArray(notifications.id, some)).returning({ id: notifications.id })).length > 0);
    await db.delete(inboxes).where(eq(inboxes.id, userId));
  },
});
