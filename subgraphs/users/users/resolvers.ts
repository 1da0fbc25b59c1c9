import { config } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { listUsers } from "./directory.ts";
import { usernameAvailable } from "./usernames.ts";
import { canRead, emailFor, emailVerifiedFor, getMe, getUser, getUserBy, ownOrAdmin } from "./users.ts";

export const resolvers = {
  Query: {
    me: (_, __, ctx) => getMe(ctx),
    user: (_, args, ctx) => getUserBy(ctx, args),
    users: (_, args, ctx) => listUsers(ctx, args),
    usernameAvailable: (_, { username }, ctx) => usernameAvailable(ctx, username),
  },
  User: {
    __resolveReference: ({ id }, ctx) => getUser(ctx, id),
    email: (user, _, ctx) => emailFor(ctx, user),
    emailVerified: (user, _, ctx) => emailVerifiedFor(ctx, user),
    location: async (user, _, ctx) => ((await canRead(ctx, user, user.locationVisibility)) ? user.location : null),
    isActive: ({ status }) => status === "ACTIVE",
    isViewer: ({ id }, _, ctx) => id === ctx.viewer?.id,
    lastLoginAt: (user, _, ctx) => ownOrAdmin(ctx, user, user.lastLoginAt),
    displayTitle: ({ fullName, username }) => fullName ?? username,
    displaySubtitle: ({ headline }) => headline,
    displayImageUrl: () => null,
    canonicalUrl: ({ username }) => `${config.PUBLIC_URL}/people/${username}`,
  },
} satisfies Resolvers;
