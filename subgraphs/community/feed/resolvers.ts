import { isLagged } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { getPost } from "../posts/posts.ts";
import { getFeed } from "./feed.ts";
import { type FeedEventParent, followFeed } from "./live.ts";

export const resolvers = {
  Query: {
    feed: (_, args, ctx) => getFeed(ctx, args),
  },
  Subscription: {
    feedUpdated: { subscribe: (_, args, ctx) => followFeed(ctx, args), resolve: (message: FeedEventParent) => message },
  },
  FeedEvent: {
    __resolveType: (message) => (isLagged(message) ? "StreamLagged" : "FeedAdvanced"),
  },
  FeedAdvanced: {
    newestPost: ({ newestId }, _, ctx) => getPost(ctx, newestId),
  },
} satisfies Resolvers;
