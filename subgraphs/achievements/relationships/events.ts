import type { Handlers } from "@atrium/kit";
import { and, eq, or } from "drizzle-orm";
import { showTo } from "../achievements/write.ts";
import type { AchievementAudience } from "../generated.ts";
import { blocks, friends, privacy } from "./tables.ts";

const pairOf = (ids: readonly string[]) => {
  const [lowId, highId] = ids.toSorted() as [string, string];
  return { lowId, highId };
};

export const handlers: Handlers = {
  "friendship.accepted": (tx, { data: { requesterId, addresseeId } }) =>
    tx
      .insert(friends)
      .values(pairOf([requesterId, addresseeId]))
      .onConflictDoNothing(),
  "friendship.ended": async (tx, { data: { userIds } }) => {
    if (userIds.length !== 2) return;
    const { lowId, highId } = pairOf(userIds);
    await tx.delete(friends).where(and(eq(friends.lowId, lowId), eq(friends.highId, highId)));
  },
  "user.blocked": (tx, { subjectId, data: { blockerId } }) => tx.insert(blocks).values({ blockerId, blockedId: subjectId }).onConflictDoNothing(),
  "user.unblocked": (tx, { subjectId, data: { blockerId } }) => tx.delete(blocks).where(and(eq(blocks.blockerId, blockerId), eq(blocks.blockedId, subjectId))),
  "user.privacy_changed": async (tx, { subjectId: userId, data: { values } }) => {
    const setting = values["achievements"] as AchievementAudience | undefined;
    if (!setting) return;
    await tx
      .insert(privacy)
      .values({ userId, achievements: setting })
      .onConflictDoUpdate({ target: privacy.userId, set: { achievements: setting } });
    await showTo(tx, userId, setting);
  },
  "user.anonymized": async (tx, { subjectId }) => {
    await tx.delete(friends).where(or(eq(friends.lowId, subjectId), eq(friends.highId, subjectId)));
    await tx.delete(blocks).where(or(eq(blocks.blockerId, subjectId), eq(blocks.blockedId, subjectId)));
    await tx.delete(privacy).where(eq(privacy.userId, subjectId));
  },
};
