import { setTimeout as sleep } from "node:timers/promises";
import { type Db, defineJob, enqueue, newId, type Tx } from "@atrium/kit";
import { and, asc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { type Audience, idsOf, sizeOf } from "../audiences/audiences.ts";
import { type Notice, notify } from "../inbox/notify.ts";
import { inboxes } from "../inbox/tables.ts";
import { broadcasts, waiting } from "./tables.ts";

const BATCH = 200;
const BUSY_MS = 50;
const DUE_AT_ONCE = 10;

type Broadcast = { readonly id?: string; readonly audience: Audience; readonly notice: Notice; readonly dueAt?: Date };

/** Has an audience told of something, in batches, now or at a later time. */
export async function broadcast(tx: Tx, { id = newId(), audience, notice, dueAt = tx.origin.now() }: Broadcast): Promise<void> {
  const recipients = await sizeOf(tx, audience);
  await tx.insert(broadcasts).values({ id, audience, notice, recipients, dueAt });
  if (recipients > 0) await enqueue(tx, tellAudience, { id }, { key: id, after: dueAt });
}

/** How many people were in the audience of a broadcast when it was asked for. */
export async function recipientsOf(tx: Tx, id: string): Promise<number> {
  const [found] = await tx.select().from(broadcasts).where(eq(broadcasts.id, id));
  return found?.recipients ?? 0;
}

/** Tells the whole audience of a broadcast that is due. It can be left at any point and begun again, also by several at once. */
export async function tellAll(db: Db, id: string): Promise<void> {
  await db.transaction((tx) => fixRecipients(tx, id));
  for (let left = true; left; ) left = await db.transaction((tx) => tellSome(tx, id));
}

/** From here on it is settled who is told: who joins the audience later is not. */
async function fixRecipients(tx: Tx, id: string): Promise<void> {
  const [begun] = await tx
    .update(broadcasts)
    .set({ begunAt: tx.origin.now() })
    .where(and(eq(broadcasts.id, id), isNull(broadcasts.begunAt), lte(broadcasts.dueAt, tx.origin.now())))
    .returning();
  if (begun)
    await tx
      .insert(waiting)
      .select(
        tx
          .select({ broadcastId: sql<string>`${id}::uuid`.as("broadcast_id"), userId: sql<string>`ids.id`.as("user_id") })
          .from(idsOf(tx, begun.audience).as("ids")),
      );
}

/** Tells the next ones: being told and no longer waiting commit together. Answers whether some are left. */
async function tellSome(tx: Tx, id: string): Promise<boolean> {
  const [found] = await tx
    .select()
    .from(broadcasts)
    .where(and(eq(broadcasts.id, id), isNull(broadcasts.doneAt)));
  if (!found?.begunAt) return false;
  const isIts = eq(waiting.broadcastId, id);
  // who is being told something else comes with a later batch: waiting for them while others wait for these would be a deadlock
  const next = await tx
    .select({ userId: waiting.userId })
    .from(waiting)
    .innerJoin(inboxes, eq(inboxes.id, waiting.userId))
    .where(isIts)
    .orderBy(asc(waiting.userId))
    .limit(BATCH)
    .for("update", { skipLocked: true });
  const ids = next.map(({ userId }) => userId);
  if (ids.length > 0) {
    await tx.delete(waiting).where(and(isIts, inArray(waiting.userId, ids)));
    await notify(tx, found.notice, ids);
    return true;
  }
  const [left] = await tx.select({ id: waiting.userId }).from(waiting).where(isIts).limit(1);
  if (left) await sleep(BUSY_MS);
  else await tx.update(broadcasts).set({ doneAt: tx.origin.now() }).where(eq(broadcasts.id, id));
  return left !== undefined;
}

export const tellAudience = defineJob("notifications.broadcast", {
  data: z.object({ id: z.uuid() }),
  timeout: 3_600,
  run: ({ db }, { id }) => tellAll(db, id),
});

/** Takes up what is due and nobody is at: what was scheduled, or left in the middle. */
export const tellDue = defineJob("notifications.broadcasts-due", {
  data: z.object({}),
  schedule: { cron: "* * * * *" },
  timeout: 3_600,
  async run({ db, now }) {
    const due = await db
      .select({ id: broadcasts.id })
      .from(broadcasts)
      .where(and(isNull(broadcasts.doneAt), lte(broadcasts.dueAt, now())))
      .orderBy(asc(broadcasts.dueAt))
      .limit(DUE_AT_ONCE);
    for (const { id } of due) await tellAll(db, id);
  },
});
