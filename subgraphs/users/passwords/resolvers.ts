import { acknowledge } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { authPasswordChange } from "./passwords.ts";
import { authPasswordReset, authPasswordResetRequest } from "./reset.ts";

export const resolvers = {
  Mutation: {
    authPasswordResetRequest: (_, { input }, ctx) => acknowledge(authPasswordResetRequest(ctx, input)),
    authPasswordReset: (_, { input }, ctx) => acknowledge(authPasswordReset(ctx, input)),
    authPasswordChange: (_, { input }, ctx) => acknowledge(authPasswordChange(ctx, input)),
  },
} satisfies Resolvers;
