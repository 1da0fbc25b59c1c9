import { batched, type Db, notFound, objectNamed, pairKey, pairsOf, publish, requireViewer, type Tx } from "@atrium/kit";
import { eq, ne, sql } from "drizzle-orm";
import type { ThreadSubscriptionSetInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { getSubject, isCommentable } from "../subjects/subjects.ts";
import { threadSubscriptions } from "./tables.ts";

/** Loads what people have said about threads, by the person's and the subject's id. */
export const threadSubscription = batched(
  (db: Db, keys) =>
    db
      .select()
      .from(threadSubscriptions)
      .where(sql`(${threadSubscriptions.userId}, ${threadSubscriptions.subjectId}) in (${pairsOf(keys)})`),
  ({ userId, subjectId }) => pairKey(userId, subjectId),
);

/** Whether the viewer hears of a thread: as they have said, else when it is theirs. */
export async function isSubscribed({ viewer, loaders }: Ctx, { id, ownerId }: { id: string; ownerId: string | null }): Promise<boolean> {
  if (!viewer) return false;
  const said = await loaders.threadSubscription.load(pairKey(viewer.id, id));
  return said?.isSubscribed ?? ownerId === viewer.id;
}

/** Has the viewer hear of a thread, or no longer; what is so already changes nothing. */
export async function threadSubscriptionSet(ctx: Ctx, input: ThreadSubscriptionSetInput): Promise<void> {
  const { id: userId } = requireViewer(ctx);
  const subject = await getSubject(ctx, objectNamed(input, "subjectId"));
  if (!subject || !isCommentable(subject)) throw notFound("Subject", ["subjectId"]);
  if ((await isSubscribed(ctx, subject)) === input.subscribed) return;
  const { type, id } = subject;
  await ctx.db.transaction((tx) => setSubscription(tx, userId, { type, id }, input.subscribed));
}

async function setSubscription(tx: Tx, userId: string, target: { type: string; id: string }, subscribed: boolean): Promise<void> {
  const said = { isSubscribed: subscribed, changedAt: tx.origin.now() };
  const changed = await tx
    .insert(threadSubscriptions)
    .values({ userId, subjectType: target.type, subjectId: target.id, ...said })
    .onConflictDoUpdate({
      target: [threadSubscriptions.userId, threadSubscriptions.subjectId],
      set: said,
      setWhere: ne(threadSubscriptions.isSubscribed, subscribed),
    })
    .returning();
  if (changed.length > 0) await publish(tx, "thread.subscription_changed", userId, { target, subscribed });
}

/** Forgets what a person has said about threads. */
export const forgetSubscriptions = (tx: Tx, userId: string) => tx.delete(threadSubscriptions).where(eq(threadSubscriptions.userId, userId));
