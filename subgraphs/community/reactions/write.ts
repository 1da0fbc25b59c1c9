import { newId, publish, type Tx } from "@atrium/kit";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { ReactionType } from "../generated.ts";
import { countReactions } from "../subjects/counts.ts";
import type { About } from "../subjects/subjects.ts";
import { type ReactionRow, reactionCounts, reactions } from "./tables.ts";

/** A person's reaction of one kind to a subject. */
export type NewReaction = { readonly about: About; readonly ownerId: string | null; readonly userId: string; readonly type: ReactionType };

/**
 * Adds a reaction, of each kind once, and answers whether the subject is still there to be reacted to; its counters come last,
 * as everybody who reacts waits for them.
 */
export async function addReaction(tx: Tx, { about, ownerId, userId, type }: NewReaction): Promise<boolean> {
  const own = { subjectType: about.type, subjectId: about.id };
  const now = tx.origin.now();
  const [added] = await tx
    .insert(reactions)
    .values({ id: newId(now), ...own, userId, type, createdAt: now })
    .onConflictDoNothing()
    .returning();
  if (!added) return true;
  await publish(tx, "reaction.added", added.id, { target: about, targetOwnerId: ownerId, userId, kind: type });
  await countOne(tx, added, 1);
  return countReactions(tx, own, type, 1);
}

/** Takes a person's reaction back, if there is one. */
export async function removeReaction(tx: Tx, { about, ownerId, userId, type }: NewReaction): Promise<void> {
  const { subjectType, subjectId } = reactions;
  const isIt = and(eq(reactions.userId, userId), eq(subjectType, about.type), eq(subjectId, about.id), eq(reactions.type, type));
  const [removed] = await tx.delete(reactions).where(isIt).returning();
  if (!removed) return;
  const target = { type: removed.subjectType, id: removed.subjectId };
  await publish(tx, "reaction.removed", removed.id, { target, targetOwnerId: ownerId, userId, kind: type });
  await countOne(tx, removed, -1);
  await countReactions(tx, removed, type, -1);
}

function countOne(tx: Tx, { subjectId, type }: ReactionRow, by: 1 | -1) {
  const count: SQL = sql`${reactionCounts.count} + ${by}::int`;
  if (by === -1) {
    return tx
      .update(reactionCounts)
      .set({ count })
      .where(and(eq(reactionCounts.subjectId, subjectId), eq(reactionCounts.type, type)));
  }
  return tx
    .insert(reactionCounts)
    .values({ subjectId, type, count: 1 })
    .onConflictDoUpdate({ target: [reactionCounts.subjectId, reactionCounts.type], set: { count } });
}
