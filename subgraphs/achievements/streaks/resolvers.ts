import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { listStreaksOf, streakFreeze } from "./streaks.ts";

export const resolvers = {
  Mutation: {
    streakFreeze: (_, { input }, ctx) => payload({ streak: streakFreeze(ctx, input) }),
  },
  User: {
    streaks: ({ id }, _, ctx) => listStreaksOf(ctx, id),
  },
} satisfies Resolvers;
