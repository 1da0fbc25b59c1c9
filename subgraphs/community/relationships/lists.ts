import { type Connection, connectionOf, type PageArguments, type Reference } from "@atrium/kit";
import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { UserFriendshipRequestsArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { asRequesterSees, HIDDEN_MS } from "./friendships.ts";
import { isHidden, isSelfOrAdmin } from "./pairs.ts";
import { isThere, notBlocked, notBlockedBy } from "./relations.ts";
import { blocks, type FriendshipRow, follows, friends, friendships, mutes } from "./tables.ts";

type Count = "followersCount" | "followingCount" | "friendsCount";

/** How many edges of a kind a person has; null when the viewer and they are hidden from each other. */
export async function countOf(ctx: Ctx, userId: string, count: Count): Promise<number | null> {
  if (await isHidden(ctx, userId)) return null;
  return (await ctx.loaders.relationshipCounts.load(userId))?.[count] ?? 0;
}

/** Who follows a person, newest first, without those who are hidden from the viewer. */
export async function listFollowersOf(ctx: Ctx, userId: string, page: PageArguments): Promise<Connection<Reference> | null> {
  if (await isHidden(ctx, userId)) return null;
  const listing = { from: follows, where: and(isThere(follows.followerId), notBlocked(ctx.viewer?.id, follows.followerId)) };
  return people(await connectionOf(ctx.db, "User.followers", userId, page, follows.followeeId, listing), ({ followerId }) => followerId);
}

/** Whom a person follows, newest first, without those who are hidden from the viewer. */
export async function listFollowingOf(ctx: Ctx, userId: string, page: PageArguments): Promise<Connection<Reference> | null> {
  if (await isHidden(ctx, userId)) return null;
  const listing = { from: follows, where: and(isThere(follows.followeeId), notBlocked(ctx.viewer?.id, follows.followeeId)) };
  return people(await connectionOf(ctx.db, "User.following", userId, page, follows.followerId, listing), ({ followeeId }) => followeeId);
}

/** A person's friends, newest first, without those who are hidden from the viewer. */
export async function listFriendsOf(ctx: Ctx, userId: string, page: PageArguments): Promise<Connection<Reference> | null> {
  if (await isHidden(ctx, userId)) return null;
  const listing = { from: friends, where: and(isThere(friends.friendId), notBlocked(ctx.viewer?.id, friends.friendId)) };
  return people(await connectionOf(ctx.db, "User.friends", userId, page, friends.userId, listing), ({ friendId }) => friendId);
}

/** A person's open requests, to them or by them: those declined in secret look open to who made them. */
export async function listFriendshipRequestsOf(
  ctx: Ctx,
  userId: string,
  { incoming, ...page }: UserFriendshipRequestsArgs,
): Promise<Connection<FriendshipRow> | null> {
  if (!isSelfOrAdmin(ctx, userId)) return null;
  const isPending = eq(friendships.status, "PENDING");
  if (incoming ?? true) {
    return connectionOf(ctx.db, "User.friendshipRequests", userId, page, friendships.addresseeId, { from: friendships, where: isPending });
  }
  const hiddenSince = new Date(ctx.now().getTime() - HIDDEN_MS);
  const looksPending = and(eq(friendships.status, "DECLINED"), gt(friendships.respondedAt, hiddenSince), isNull(friendships.withdrawnAt));
  const sent = { from: friendships, where: or(isPending, looksPending) };
  const found = await connectionOf(ctx.db, "User.friendshipRequestsSent", userId, page, friendships.requesterId, sent);
  return mapped(found, (row) => asRequesterSees(row, ctx.now()) ?? row);
}

/** Whom a person has blocked, newest first; for themselves; who has blocked them, too, is not there for them. */
export async function listBlockedBy(ctx: Ctx, userId: string, page: PageArguments): Promise<Connection<Reference> | null> {
  if (!isSelfOrAdmin(ctx, userId)) return null;
  return people(
    await connectionOf(ctx.db, "User.blockedUsers", userId, page, blocks.blockerId, {
      from: blocks,
      where: and(isThere(blocks.blockedId), notBlockedBy(blocks.blockedId, userId)),
    }),
    ({ blockedId }) => blockedId,
  );
}

/** Whom a person has muted and still does, newest first; for themselves; who has blocked them is not there for them. */
export async function listMutedBy(ctx: Ctx, userId: string, page: PageArguments): Promise<Connection<Reference> | null> {
  if (!isSelfOrAdmin(ctx, userId)) return null;
  const isOn = or(isNull(mutes.until), gt(mutes.until, ctx.now()));
  const listing = { from: mutes, where: and(isOn, isThere(mutes.mutedId), notBlockedBy(mutes.mutedId, userId)) };
  return people(await connectionOf(ctx.db, "User.mutedUsers", userId, page, mutes.muterId, listing), ({ mutedId }) => mutedId);
}

/** A page of edges as the people at their other end. */
const people = <E>(page: Connection<E>, otherEnd: (edge: E) => string): Connection<Reference> => mapped(page, (edge) => ({ id: otherEnd(edge) }));

function mapped<A, B>(page: Connection<A>, show: (node: A) => B): Connection<B> {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: show(node) }));
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo, totalCount: () => page.totalCount() };
}
