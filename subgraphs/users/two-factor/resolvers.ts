import { acknowledge, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { authTwoFactorConfirm, authTwoFactorDisable, authTwoFactorSetup, twoFactorEnabled } from "./enrolment.ts";

export const resolvers = {
  Mutation: {
    authTwoFactorSetup: (_, __, ctx) => payload({ setup: authTwoFactorSetup(ctx) }),
    authTwoFactorConfirm: (_, { input }, ctx) => payload({ recoveryCodes: authTwoFactorConfirm(ctx, input) }),
    authTwoFactorDisable: (_, { input }, ctx) => acknowledge(authTwoFactorDisable(ctx, input)),
  },
  User: {
    twoFactorEnabled: ({ id }, _, ctx) => twoFactorEnabled(ctx, id),
  },
} satisfies Resolvers;
