import { publish, type Reference, requireViewer, type Tx } from "@atrium/kit";
import { and, eq } from "drizzle-orm";
import type { UserBlockInput, UserUnblockInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { removeFollow } from "./follows.ts";
import { endFriendship } from "./friendships.ts";
import { edge, lockPair, refuseSelf, requireMember } from "./pairs.ts";
import { blocks } from "./tables.ts";

/** Hides the viewer and a person from each other. */
export async function userBlock(ctx: Ctx, { userId }: UserBlockInput): Promise<Reference> {
  const viewer = requireViewer(ctx);
  refuseSelf(viewer.id, userId);
  await ctx.db.transaction(async (tx) => {
    await lockPair(tx, viewer.id, userId);
    await requireMember(tx, userId);
    await addBlock(tx, viewer.id, userId);
  });
  return { id: userId };
}

/** Ends the viewer's block of a person. */
export async function userUnblock(ctx: Ctx, { userId }: UserUnblockInput): Promise<Reference> {
  const viewer = requireViewer(ctx);
  refuseSelf(viewer.id, userId);
  await ctx.db.transaction(async (tx) => {
    await lockPair(tx, viewer.id, userId);
    await requireMember(tx, userId);
    const isIt = and(eq(blocks.blockerId, viewer.id), eq(blocks.blockedId, userId));
    const removed = await tx.delete(blocks).where(isIt).returning();
    if (removed.length > 0) await publish(tx, "user.unblocked", userId, { blockerId: viewer.id });
  });
  return { id: userId };
}

/** Blocks a person, unless that is so: ends follows and friendship both ways; the caller holds the pair. */
export async function addBlock(tx: Tx, blockerId: string, blockedId: string): Promise<void> {
  const [added] = await tx.insert(blocks).values(edge(tx, { blockerId, blockedId })).onConflictDoNothing().returning();
  if (!added) return;
  await endFriendship(tx, blockerId, blockedId);
  await removeFollow(tx, blockerId, blockedId);
  await removeFollow(tx, blockedId, blockerId);
  await publish(tx, "user.blocked", blockedId, { blockerId });
}
