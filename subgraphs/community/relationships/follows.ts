import { publish, type Reference, requireViewer, type Tx, UserError } from "@atrium/kit";
import { and, eq } from "drizzle-orm";
import type { UserFollowInput, UserUnfollowInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { changeCounts } from "./counts.ts";
import { edge, lockPair, refuseSelf, requirePerson } from "./pairs.ts";
import { follows } from "./tables.ts";

/** How many people one follows at most: what a page of the feed costs grows with it. */
export const MAX_FOLLOWING = 5_000;

/** Has the viewer follow a person. */
export async function userFollow(ctx: Ctx, { userId }: UserFollowInput): Promise<Reference> {
  const viewer = requireViewer(ctx);
  refuseSelf(viewer.id, userId);
  await ctx.db.transaction(async (tx) => {
    await lockPair(tx, viewer.id, userId);
    await requirePerson(tx, viewer.id, userId);
    const following = await addFollow(tx, viewer.id, userId);
    if (following !== null && following > MAX_FOLLOWING) {
      throw new UserError("LIMIT_EXCEEDED", `One follows at most ${MAX_FOLLOWING} people.`, ["userId"], { limit: MAX_FOLLOWING, remaining: 0 });
    }
  });
  return { id: userId };
}

/** Has the viewer no longer follow a person. */
export async function userUnfollow(ctx: Ctx, { userId }: UserUnfollowInput): Promise<Reference> {
  const viewer = requireViewer(ctx);
  refuseSelf(viewer.id, userId);
  await ctx.db.transaction(async (tx) => {
    await lockPair(tx, viewer.id, userId);
    const isRemoved = await removeFollow(tx, viewer.id, userId);
    if (!isRemoved) await requirePerson(tx, viewer.id, userId);
  });
  return { id: userId };
}

/** Adds a follow, unless there is one; answers how many people the follower now follows, null when nothing changed. */
export async function addFollow(tx: Tx, followerId: string, followeeId: string): Promise<number | null> {
  const [added] = await tx.insert(follows).values(edge(tx, { followerId, followeeId })).onConflictDoNothing().returning();
  if (!added) return null;
  const counts = await changeCounts(tx, [
    { id: followerId, following: 1 },
    { id: followeeId, followers: 1 },
  ]);
  await publish(tx, "user.followed", followeeId, { followerId });
  return counts.find(({ id }) => id === followerId)?.followingCount ?? null;
}

/** Ends a follow; answers whether there was one. */
export async function removeFollow(tx: Tx, followerId: string, followeeId: string): Promise<boolean> {
  const isIt = and(eq(follows.followerId, followerId), eq(follows.followeeId, followeeId));
  const removed = await tx.delete(follows).where(isIt).returning();
  if (removed.length === 0) return false;
  await changeCounts(tx, [
    { id: followerId, following: -1 },
    { id: followeeId, followers: -1 },
  ]);
  await publish(tx, "user.unfollowed", followeeId, { followerId });
  return true;
}
