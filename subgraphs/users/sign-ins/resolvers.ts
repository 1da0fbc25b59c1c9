import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { authLogin, signedIn } from "./sign-ins.ts";
import { authLoginTwoFactor } from "./two-factor-sign-in.ts";

export const resolvers = {
  Mutation: {
    authLogin: (_, { input }, ctx) => payload({ outcome: authLogin(ctx, input) }),
    authLoginTwoFactor: (_, { input }, ctx) => payload({ outcome: authLoginTwoFactor(ctx, input) }),
  },
  AuthSession: {
    user: (session, _, ctx) => signedIn(ctx, session),
  },
  AuthOutcome: {
    __resolveType: ({ __typename }) => __typename,
  },
} satisfies Resolvers;
