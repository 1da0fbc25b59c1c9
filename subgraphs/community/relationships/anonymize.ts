import type { Tx } from "@atrium/kit";
import { eq, or } from "drizzle-orm";
import { changeCounts } from "./counts.ts";
import { blocks, follows, friends, friendships, mutes, relationshipCounts } from "./tables.ts";

/** Removes every edge of a person whose account was deleted; everybody else's counts stay exact. */
export async function removeEdges(tx: Tx, userId: string): Promise<void> {
  const followed = await tx
    .delete(follows)
    .where(or(eq(follows.followerId, userId), eq(follows.followeeId, userId)))
    .returning();
  const befriended = await tx.delete(friends).where(eq(friends.userId, userId)).returning();
  await tx.delete(friendships).where(or(eq(friendships.requesterId, userId), eq(friendships.addresseeId, userId)));
  await tx.delete(blocks).where(or(eq(blocks.blockerId, userId), eq(blocks.blockedId, userId)));
  await tx.delete(mutes).where(or(eq(mutes.muterId, userId), eq(mutes.mutedId, userId)));
  const others = [
    ...followed.map(({ followerId, followeeId }) => (followerId === userId ? { id: followeeId, followers: -1 } : { id: followerId, following: -1 })),
    ...befriended.map(({ friendId }) => ({ id: friendId, friends: -1 })),
  ];
  if (others.length > 0) await changeCounts(tx, others);
  await tx.delete(relationshipCounts).where(eq(relationshipCounts.id, userId));
}
