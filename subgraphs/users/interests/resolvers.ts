import type { Resolvers } from "../generated.ts";
import { listTopics } from "../topics/topics.ts";
import { interests } from "./tables.ts";

export const resolvers = {
  Query: {
    interests: (_, args, ctx) => listTopics(ctx, interests, args),
  },
  Interest: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.interest.load(id),
  },
  User: {
    interests: ({ id }, _, ctx) => ctx.loaders.interestsOf.load(id),
  },
} satisfies Resolvers;
