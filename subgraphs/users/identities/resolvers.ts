import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { authIdentityLink, authIdentityUnlink, listIdentitiesOf } from "./identities.ts";
import { authLoginWithFirebase, authLoginWithOAuth } from "./outside-sign-in.ts";

export const resolvers = {
  Mutation: {
    authLoginWithFirebase: (_, { input }, ctx) => payload({ outcome: authLoginWithFirebase(ctx, input) }),
    authLoginWithOAuth: (_, { input }, ctx) => payload({ outcome: authLoginWithOAuth(ctx, input) }),
    authIdentityLink: (_, { input }, ctx) => payload({ user: authIdentityLink(ctx, input) }),
    authIdentityUnlink: (_, { input }, ctx) => payload({ user: authIdentityUnlink(ctx, input) }),
  },
  User: {
    identities: ({ id }, _, ctx) => listIdentitiesOf(ctx, id),
  },
} satisfies Resolvers;
