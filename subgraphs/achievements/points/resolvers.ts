import { globalId, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { pointsAdjust } from "./adjust.ts";
import { sourceOf } from "./deeds.ts";
import { earnedIn, getPointsEntry, getScore, levelAfter, levelAt, listLevels, listPointsHistoryOf, listPointsRules } from "./points.ts";
import { levelsSet, pointsRuleUpsert } from "./rules.ts";

export const resolvers = {
  Query: {
    levels: (_, __, ctx) => listLevels(ctx),
    pointsRules: (_, __, ctx) => listPointsRules(ctx),
  },
  Mutation: {
    levelsSet: (_, { input }, ctx) => payload({ levels: levelsSet(ctx, input) }),
    pointsAdjust: (_, { input }, ctx) => payload({ entry: pointsAdjust(ctx, input) }),
    pointsRuleUpsert: (_, { input }, ctx) => payload({ rule: pointsRuleUpsert(ctx, input) }),
  },
  Level: {
    __resolveReference: async ({ id }, ctx) => (await listLevels(ctx)).find((level) => level.id === id) ?? null,
    iconUrl: () => null,
  },
  PointsEntry: {
    __resolveReference: ({ id }, ctx) => getPointsEntry(ctx, id),
    user: ({ userId }) => ({ id: userId }),
    rule: ({ ruleId }, _, ctx) => (ruleId ? ctx.loaders.pointsRule.load(ruleId) : null),
    sourceId: ({ key, sourceId }) => globalId(sourceOf(key), sourceId),
    occurredAt: ({ createdAt }) => createdAt,
    reversalOf: ({ reversalOf }, _, ctx) => (reversalOf ? getPointsEntry(ctx, reversalOf) : null),
  },
  PointsRule: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.pointsRule.load(id),
  },
  User: {
    level: async ({ id }, _, ctx) => levelAt(ctx, (await getScore(ctx, id)).total),
    pointsHistory: ({ id }, args, ctx) => listPointsHistoryOf(ctx, id, args),
    score: ({ id }, _, ctx) => getScore(ctx, id),
  },
  UserScore: {
    level: ({ total }, _, ctx) => levelAt(ctx, total),
    nextLevel: ({ total }, _, ctx) => levelAfter(ctx, total),
    pointsToNextLevel: async ({ total }, _, ctx) => {
      const next = await levelAfter(ctx, total);
      return next && next.minPoints - total;
    },
    thisMonth: (score, _, ctx) => earnedIn(ctx, score, "month"),
    thisWeek: (score, _, ctx) => earnedIn(ctx, score, "week"),
  },
} satisfies Resolvers;
