import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { userAdminUpdate, userApprove } from "./administration.ts";

export const resolvers = {
  Mutation: {
    userAdminUpdate: (_, { input }, ctx) => payload({ user: userAdminUpdate(ctx, input) }),
    userApprove: (_, { input }, ctx) => payload({ user: userApprove(ctx, input) }),
  },
} satisfies Resolvers;
