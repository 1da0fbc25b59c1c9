import type { Resolvers } from "../generated.ts";
import { listLevels } from "../points/points.ts";
import type { StreakParent } from "../streaks/streaks.ts";
import { getStreakOf } from "../streaks/streaks.ts";
import { followProgress, messageType, type ProgressEventParent } from "./live.ts";

export const resolvers = {
  BadgeUnlocked: {
    award: ({ subjectId }, _, ctx) => ctx.loaders.badgeAward.load(subjectId),
  },
  LevelReached: {
    level: async ({ data }, _, ctx) => (await listLevels(ctx)).find(({ number }) => number === data.number) ?? null,
  },
  PointsAwarded: {
    entry: ({ subjectId }, _, ctx) => ctx.loaders.pointsEntry.load(subjectId),
    total: ({ data }) => data.total,
  },
  ProgressEvent: {
    __resolveType: (message) => messageType(message),
  },
  StreakAtRisk: {
    streak: async ({ subjectId, data }, _, ctx) => (await getStreakOf(ctx, subjectId, data.kind)) as StreakParent,
  },
  Subscription: {
    progressUpdated: { subscribe: (_, { after }, ctx) => followProgress(ctx, after), resolve: (message: ProgressEventParent) => message },
  },
} satisfies Resolvers;
