import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { accountDeactivate, accountDelete, userDelete } from "./accounts.ts";

export const resolvers = {
  Mutation: {
    accountDeactivate: (_, { input }, ctx) => payload({ user: accountDeactivate(ctx, input) }),
    accountDelete: (_, { input }, ctx) => payload({ scheduledFor: accountDelete(ctx, input) }),
    userDelete: (_, { input }, ctx) => payload({ scheduledFor: userDelete(ctx, input.id) }),
  },
} satisfies Resolvers;
