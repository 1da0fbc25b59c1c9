import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { getTagBy, listFollowedTags, listPostsWith, listTags, listTrendingTags, tagFollowSet, viewerIsFollowing } from "./tags.ts";

export const resolvers = {
  Query: {
    tag: (_, { slug }, ctx) => getTagBy(ctx, slug),
    tags: (_, args, ctx) => listTags(ctx, args),
    trendingTags: (_, { first }, ctx) => listTrendingTags(ctx, first),
  },
  Mutation: {
    tagFollowSet: (_, { input }, ctx) => payload({ tag: tagFollowSet(ctx, input) }),
  },
  Tag: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.tag.load(id),
    viewerIsFollowing: ({ id }, _, ctx) => viewerIsFollowing(ctx, id),
    posts: ({ id }, page, ctx) => listPostsWith(ctx, id, page),
  },
  User: {
    followedTags: ({ id }, _, ctx) => listFollowedTags(ctx, id),
  },
} satisfies Resolvers;
