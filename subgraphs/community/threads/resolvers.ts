import { acknowledge } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { isSubscribed, threadSubscriptionSet } from "./threads.ts";

export const resolvers = {
  Mutation: {
    threadSubscriptionSet: (_, { input }, ctx) => acknowledge(threadSubscriptionSet(ctx, input)),
  },
  Post: {
    viewerIsSubscribed: ({ id, authorId }, _, ctx) => isSubscribed(ctx, { id, ownerId: authorId }),
  },
} satisfies Resolvers;
