import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { ownScopes, userRolesSet } from "./roles.ts";

export const resolvers = {
  Mutation: {
    userRolesSet: (_, { input }, ctx) => payload({ user: userRolesSet(ctx, input) }),
  },
  User: {
    scopes: ({ id }, _, ctx) => ownScopes(ctx, id),
  },
} satisfies Resolvers;
