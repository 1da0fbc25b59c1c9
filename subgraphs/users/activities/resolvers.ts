import type { Resolvers } from "../generated.ts";
import { getUser } from "../users/users.ts";
import { getActivity, listActivitiesOf } from "./activities.ts";

export const resolvers = {
  User: {
    activities: ({ id }, args, ctx) => listActivitiesOf(ctx, id, args),
  },
  UserActivity: {
    __resolveReference: ({ id }, ctx) => getActivity(ctx, id),
    user: ({ userId }, _, ctx) => getUser(ctx, userId),
  },
} satisfies Resolvers;
