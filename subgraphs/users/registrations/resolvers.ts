import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { authRegister } from "./registrations.ts";

export const resolvers = {
  Mutation: {
    authRegister: (_, { input }, ctx) => payload({ outcome: authRegister(ctx, input) }),
  },
} satisfies Resolvers;
