import { globalId, isLagged, payload } from "@atrium/kit";
import type { EntityName } from "@atrium/schema/entities.ts";
import type { Resolvers } from "../generated.ts";
import { type ForeignType, forEachForeign } from "../subjects/kinds.ts";
import { followReactions, type ReactionEventParent } from "./live.ts";
import { getReaction, ifSeen, likesCountOf, listReactionsOf, reactionAdd, reactionGroupsOf, reactionRemove, viewerReactionsTo } from "./reactions.ts";

/** What a type of another domain gets. */
const reactable = (type: ForeignType) =>
  ({
    likesCount: ({ id }, _, ctx) => ifSeen(ctx, type, id, likesCountOf),
    reactionGroups: ({ id }, _, ctx) => ifSeen(ctx, type, id, reactionGroupsOf),
  }) satisfies Resolvers[typeof type];

export const resolvers = {
  Mutation: {
    reactionAdd: (_, { input }, ctx) => payload({ reactionGroups: reactionAdd(ctx, input) }),
    reactionRemove: (_, { input }, ctx) => payload({ reactionGroups: reactionRemove(ctx, input) }),
  },
  Subscription: {
    reactionsChanged: {
      subscribe: (_, args, ctx) => followReactions(ctx, args),
      resolve: (message: ReactionEventParent) => message,
    },
  },
  Reaction: {
    __resolveReference: ({ id }, ctx) => getReaction(ctx, id),
    user: ({ userId }) => (userId ? { id: userId } : null),
  },
  ReactionEvent: {
    __resolveType: (message) => (isLagged(message) ? "StreamLagged" : "ReactionsChanged"),
  },
  ReactionsChanged: {
    subjectId: ({ data: { target } }) => globalId(target.type as EntityName, target.id),
    reactionGroups: async ({ data: { target } }, _, ctx) => (await ifSeen(ctx, target.type, target.id, reactionGroupsOf)) ?? [], // it may have waited
  },
  Post: {
    reactionGroups: ({ id }, _, ctx) => reactionGroupsOf(ctx, id),
    reactions: ({ id }, page, ctx) => listReactionsOf(ctx, id, page),
    viewerReactions: ({ id }, _, ctx) => viewerReactionsTo(ctx, id),
  },
  Comment: {
    likesCount: ({ id }, _, ctx) => likesCountOf(ctx, id),
    reactionGroups: ({ id }, _, ctx) => reactionGroupsOf(ctx, id),
    viewerReactions: ({ id }, _, ctx) => viewerReactionsTo(ctx, id),
  },
  ...forEachForeign(reactable),
} satisfies Resolvers;
