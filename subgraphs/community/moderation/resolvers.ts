import { globalId, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { moderationAppeal } from "./appeals.ts";
import { moderationAct, moderationAssign } from "./decisions.ts";
import { getCase, getReport, listQueue, listReportsOf } from "./queue.ts";
import { contentReport } from "./reports.ts";
import type { ModerationCaseRow } from "./tables.ts";
import { showTarget } from "./targets.ts";

export const resolvers = {
  Query: {
    moderationQueue: (_, args, ctx) => listQueue(ctx, args),
    moderationCase: (_, { id }, ctx) => getCase(ctx, id),
  },
  Mutation: {
    contentReport: (_, { input }, ctx) => payload({ report: contentReport(ctx, input) }),
    moderationAssign: (_, { input }, ctx) => payload({ case: moderationAssign(ctx, input) }),
    moderationAct: (_, { input }, ctx) => payload({ case: moderationAct(ctx, input) }),
    moderationAppeal: (_, { input }, ctx) => payload({ case: moderationAppeal(ctx, input) }),
  },
  ContentReport: {
    __resolveReference: ({ id }, ctx) => getReport(ctx, id),
    reporter: ({ reporterId }) => ({ id: reporterId }),
    targetId: async ({ caseId }, _, ctx) => {
      const { targetType, targetId } = (await ctx.loaders.moderationCase.load(caseId)) as ModerationCaseRow;
      return globalId(targetType, targetId);
    },
  },
  ModerationTarget: { __resolveType: ({ __typename }) => __typename },
  ModerationAction: {
    actor: ({ actorId }) => (actorId ? { id: actorId } : null),
  },
  ModerationCase: {
    __resolveReference: ({ id }, ctx) => getCase(ctx, id),
    targetId: ({ targetType, targetId }) => globalId(targetType, targetId),
    target: ({ targetType, targetId }, _, ctx) => showTarget(ctx, targetType, targetId),
    reports: ({ id }, page, ctx) => listReportsOf(ctx, id, page),
    assignee: ({ assigneeId }) => (assigneeId ? { id: assigneeId } : null),
    actions: ({ id }, _, ctx) => ctx.loaders.moderationActionsOf.load(id),
  },
} satisfies Resolvers;
