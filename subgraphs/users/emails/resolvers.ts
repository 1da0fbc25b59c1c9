import { acknowledge, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { authEmailChange, authEmailVerificationResend, authEmailVerify } from "./emails.ts";

export const resolvers = {
  Mutation: {
    authEmailVerify: (_, { input }, ctx) => payload({ user: authEmailVerify(ctx, input) }),
    authEmailVerificationResend: (_, __, ctx) => acknowledge(authEmailVerificationResend(ctx)),
    authEmailChange: (_, { input }, ctx) => payload({ user: authEmailChange(ctx, input) }),
  },
} satisfies Resolvers;
