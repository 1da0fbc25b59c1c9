import { payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { announcementSend } from "./announcements.ts";

export const resolvers = {
  Mutation: {
    announcementSend: (_, { input }, ctx) => payload({ recipients: announcementSend(ctx, input) }),
  },
} satisfies Resolvers;
