import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { getUser } from "../users/users.ts";
import { getInvitation, invitationByToken, invitedEmail, listInvitations, userInvite } from "./invitations.ts";

export const resolvers = {
  Query: {
    invitations: (_, args, ctx) => listInvitations(ctx, args),
    invitationByToken: (_, { token }, ctx) => invitationByToken(ctx, token),
  },
  Mutation: {
    userInvite: (_, { input }, ctx) => payload({ invitation: userInvite(ctx, input) }),
  },
  Invitation: {
    __resolveReference: ({ id }, ctx) => getInvitation(ctx, id),
    email: (invitation) => invitedEmail(invitation),
    invitedBy: ({ invitedById }, _, ctx) => (invitedById ? getUser(ctx, invitedById) : null),
  },
} satisfies Resolvers;
