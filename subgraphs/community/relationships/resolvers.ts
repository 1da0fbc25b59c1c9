import { pairKey, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { userBlock, userUnblock } from "./blocks.ts";
import { userFollow, userUnfollow } from "./follows.ts";
import { friendshipRemove, friendshipRequest, friendshipRespond, friendshipWith, getFriendship } from "./friendships.ts";
import { countOf, listBlockedBy, listFollowersOf, listFollowingOf, listFriendshipRequestsOf, listFriendsOf, listMutedBy } from "./lists.ts";
import { isMuted, userMute, userUnmute } from "./mutes.ts";
import { listFriendSuggestionsOf } from "./suggestions.ts";

const relationTo = (ctx: Ctx, userId: string) => ctx.viewer && ctx.loaders.relation.load(pairKey(ctx.viewer.id, userId));

export const resolvers = {
  Mutation: {
    userFollow: (_, { input }, ctx) => payload({ user: userFollow(ctx, input) }),
    userUnfollow: (_, { input }, ctx) => payload({ user: userUnfollow(ctx, input) }),
    userBlock: (_, { input }, ctx) => payload({ user: userBlock(ctx, input) }),
    userUnblock: (_, { input }, ctx) => payload({ user: userUnblock(ctx, input) }),
    userMute: (_, { input }, ctx) => payload({ user: userMute(ctx, input) }),
    userUnmute: (_, { input }, ctx) => payload({ user: userUnmute(ctx, input) }),
    friendshipRequest: (_, { input }, ctx) => payload({ friendship: friendshipRequest(ctx, input) }),
    friendshipRespond: (_, { input }, ctx) => payload({ friendship: friendshipRespond(ctx, input) }),
    friendshipRemove: (_, { input }, ctx) => payload({ user: friendshipRemove(ctx, input) }),
  },
  Friendship: {
    __resolveReference: ({ id }, ctx) => getFriendship(ctx, id),
    requester: ({ requesterId }) => ({ id: requesterId }),
    addressee: ({ addresseeId }) => ({ id: addresseeId }),
  },
  User: {
    followersCount: ({ id }, _, ctx) => countOf(ctx, id, "followersCount"),
    followingCount: ({ id }, _, ctx) => countOf(ctx, id, "followingCount"),
    friendsCount: ({ id }, _, ctx) => countOf(ctx, id, "friendsCount"),
    followers: ({ id }, page, ctx) => listFollowersOf(ctx, id, page),
    following: ({ id }, page, ctx) => listFollowingOf(ctx, id, page),
    friends: ({ id }, page, ctx) => listFriendsOf(ctx, id, page),
    friendshipRequests: ({ id }, args, ctx) => listFriendshipRequestsOf(ctx, id, args),
    friendSuggestions: ({ id }, args, ctx) => listFriendSuggestionsOf(ctx, id, args),
    blockedUsers: ({ id }, page, ctx) => listBlockedBy(ctx, id, page),
    mutedUsers: ({ id }, page, ctx) => listMutedBy(ctx, id, page),
    viewerIsFollowing: async ({ id }, _, ctx) => (await relationTo(ctx, id))?.isFollowing ?? null,
    viewerFriendship: ({ id }, _, ctx) => friendshipWith(ctx, id),
    viewerHasBlocked: async ({ id }, _, ctx) => (await relationTo(ctx, id))?.hasBlocked ?? null,
    viewerHasMuted: ({ id }, _, ctx) => isMuted(ctx, id),
  },
} satisfies Resolvers;
