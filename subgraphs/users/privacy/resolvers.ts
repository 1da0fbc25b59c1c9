import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { ownOrAdmin } from "../users/users.ts";
import { privacyOf, privacyUpdate } from "./privacy.ts";

export const resolvers = {
  Mutation: {
    privacyUpdate: (_, { input }, ctx) => payload({ user: privacyUpdate(ctx, input) }),
  },
  User: {
    privacy: (user, _, ctx) => ownOrAdmin(ctx, user, privacyOf(user)),
  },
} satisfies Resolvers;
