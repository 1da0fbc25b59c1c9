import type { Handlers, Tx } from "@atrium/kit";
import { and, eq, inArray, or } from "drizzle-orm";
import { inboxes } from "../inbox/tables.ts";
import { preferences, subjectMutes } from "../preferences/tables.ts";
import { blocks, clubMembers, follows, friends, mutes, threadFollowers } from "./tables.ts";

/** Keeps who follows, blocks and mutes whom, who is in which club, and who follows which thread. */
export const handlers: Handlers = {
  "user.registered": (tx, { subjectId: id }) => tx.insert(inboxes).values({ id }).onConflictDoNothing(),

  "user.followed": (tx, { subjectId: userId, data: { followerId } }) => tx.insert(follows).values({ userId, followerId }).onConflictDoNothing(),
  "user.unfollowed": (tx, { subjectId, data: { followerId } }) =>
    tx.delete(follows).where(and(eq(follows.userId, subjectId), eq(follows.followerId, followerId))),

  "friendship.accepted": (tx, { data: { requesterId, addresseeId } }) =>
    tx
      .insert(friends)
      .values([
        { userId: requesterId, friendId: addresseeId },
        { userId: addresseeId, friendId: requesterId },
      ])
      .onConflictDoNothing(),
  "friendship.ended": (tx, { data: { userIds } }) => tx.delete(friends).where(and(inArray(friends.userId, userIds), inArray(friends.friendId, userIds))),

  "user.blocked": (tx, { subjectId: blockedId, data: { blockerId } }) => tx.insert(blocks).values({ blockerId, blockedId }).onConflictDoNothing(),
  "user.unblocked": (tx, { subjectId, data: { blockerId } }) => tx.delete(blocks).where(and(eq(blocks.blockerId, blockerId), eq(blocks.blockedId, subjectId))),

  "user.muted": (tx, { subjectId: mutedId, data: { muterId, until: end } }) => {
    const until = end ? new Date(end) : null;
    return tx
      .insert(mutes)
      .values({ muterId, mutedId, until })
      .onConflictDoUpdate({ target: [mutes.muterId, mutes.mutedId], set: { until } });
  },
  "user.unmuted": (tx, { subjectId, data: { muterId } }) => tx.delete(mutes).where(and(eq(mutes.muterId, muterId), eq(mutes.mutedId, subjectId))),

  "club.created": (tx, { subjectId, data: { ownerId } }) => putInClub(tx, subjectId, ownerId, "OWNER"),
  "club.member_joined": (tx, { subjectId, data: { userId, role } }) => putInClub(tx, subjectId, userId, role),
  "club.member_role_changed": (tx, { subjectId, data: { userId, role } }) => putInClub(tx, subjectId, userId, role),
  "club.member_left": (tx, { subjectId, data: { userId } }) =>
    tx.delete(clubMembers).where(and(eq(clubMembers.clubId, subjectId), eq(clubMembers.userId, userId))),

  "post.published": async (tx, { subjectId, data: { authorId } }) => authorId && joinThread(tx, subjectId, authorId),
  "comment.created": (tx, { data: { target, authorId } }) => joinThread(tx, target.id, authorId),
  "thread.subscription_changed": (tx, { subjectId: userId, data: { target, subscribed: isSubscribed } }) =>
    tx
      .insert(threadFollowers)
      .values({ targetId: target.id, userId, isSubscribed })
      .onConflictDoUpdate({ target: [threadFollowers.targetId, threadFollowers.userId], set: { isSubscribed } }),

  "user.anonymized": async (tx, { subjectId: id }) => {
    await tx.delete(follows).where(or(eq(follows.userId, id), eq(follows.followerId, id)));
    await tx.delete(friends).where(or(eq(friends.userId, id), eq(friends.friendId, id)));
    await tx.delete(blocks).where(or(eq(blocks.blockerId, id), eq(blocks.blockedId, id)));
    await tx.delete(mutes).where(or(eq(mutes.muterId, id), eq(mutes.mutedId, id)));
    await tx.delete(clubMembers).where(eq(clubMembers.userId, id));
    await tx.delete(threadFollowers).where(eq(threadFollowers.userId, id));
    await tx.delete(preferences).where(eq(preferences.id, id));
    await tx.delete(subjectMutes).where(eq(subjectMutes.userId, id));
  },
};

function putInClub(tx: Tx, clubId: string, userId: string, role: string) {
  return tx
    .insert(clubMembers)
    .values({ clubId, userId, role })
    .onConflictDoUpdate({ target: [clubMembers.clubId, clubMembers.userId], set: { role } });
}

/** Whoever writes in a thread hears of it, unless they said otherwise. */
const joinThread = (tx: Tx, targetId: string, userId: string) =>
  tx.insert(threadFollowers).values({ targetId, userId, isSubscribed: true }).onConflictDoNothing().prepare("join_thread").execute();
