import { config, globalId, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { pointsFor } from "../points/points.ts";
import {
  achievementCreate,
  achievementDelete,
  achievementReview,
  achievementUpdate,
  achievementVerificationRequest,
  getAchievement,
  mayChange,
  rejectionReasonOf,
} from "./achievements.ts";
import { listAchievements, listAchievementsOf } from "./directory.ts";

export const resolvers = {
  Query: {
    achievement: (_, { id }, ctx) => getAchievement(ctx, id),
    achievements: (_, args, ctx) => listAchievements(ctx, args),
  },
  Mutation: {
    achievementCreate: (_, { input }, ctx) => payload({ achievement: achievementCreate(ctx, input) }),
    achievementUpdate: (_, { input }, ctx) => payload({ achievement: achievementUpdate(ctx, input) }),
    achievementDelete: (_, { input }, ctx) => payload({ deletedId: achievementDelete(ctx, input.id).then((id) => globalId("Achievement", id)) }),
    achievementVerificationRequest: (_, { input }, ctx) => payload({ achievement: achievementVerificationRequest(ctx, input.id) }),
    achievementReview: (_, { input }, ctx) => payload({ achievement: achievementReview(ctx, input) }),
  },
  Achievement: {
    __resolveReference: ({ id }, ctx) => getAchievement(ctx, id),
    user: ({ userId }) => ({ id: userId }),
    verifiedBy: ({ verifiedBy }) => (verifiedBy ? { id: verifiedBy } : null),
    rejectionReason: (row, _, ctx) => rejectionReasonOf(ctx, row),
    points: ({ id, userId }, _, ctx) => pointsFor(ctx, id, userId),
    post: ({ postId }) => (postId ? { id: postId } : null),
    viewerCanUpdate: (row, _, ctx) => mayChange(ctx, row),
    displayTitle: ({ title }) => title,
    displaySubtitle: ({ issuer, achievedOn }) => [issuer, achievedOn].filter(Boolean).join(", ") || null,
    displayImageUrl: () => null,
    canonicalUrl: ({ id }) => `${config.PUBLIC_URL}/achievements/${globalId("Achievement", id)}`,
  },
  User: {
    achievements: ({ id }, args, ctx) => listAchievementsOf(ctx, id, args),
  },
} satisfies Resolvers;
