import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { listPositionsOf } from "./positions.ts";
import { profileUpdate } from "./profiles.ts";

export const resolvers = {
  Mutation: {
    profileUpdate: (_, { input }, ctx) => payload({ user: profileUpdate(ctx, input) }),
  },
  Position: {
    isCurrent: ({ endDate }) => endDate === null,
  },
  User: {
    positions: (user, _, ctx) => listPositionsOf(ctx, user),
    links: ({ id }, _, ctx) => ctx.loaders.linksOf.load(id),
  },
} satisfies Resolvers;
