import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { userReinstate, userSuspend } from "./suspensions.ts";

export const resolvers = {
  Mutation: {
    userSuspend: (_, { input }, ctx) => payload({ user: userSuspend(ctx, input) }),
    userReinstate: (_, { input }, ctx) => payload({ user: userReinstate(ctx, input.id) }),
  },
} satisfies Resolvers;
