import { globalId, payload } from "@atrium/kit";
import { requestError } from "@atrium/kit/errors";
import type { Resolvers } from "../generated.ts";
import { entriesAround, entryFor, getEntry, listEntries, placeOn, rankingOf } from "./entries.ts";
import { givenScopeId, shownScopeId } from "./given.ts";
import { findMatching, getLeaderboard, getLeaderboardBySlug, listLeaderboards } from "./leaderboards.ts";
import { asksForViewer, followLeaderboard, type LeaderboardEventParent } from "./live.ts";
import { leaderboardFreezeSet, leaderboardRecompute, leaderboardUpsert } from "./manage.ts";
import { listRankings } from "./rankings.ts";
import { spanOf } from "./source.ts";

export const resolvers = {
  Query: {
    leaderboard(_, { id, slug }, ctx) {
      if ((id == null) === (slug == null)) throw requestError("BAD_USER_INPUT", "Give id or slug.");
      return id == null ? getLeaderboardBySlug(ctx, slug as string) : getLeaderboard(ctx, id);
    },
    leaderboards: (_, args, ctx, info) => listLeaderboards(ctx, { ...args, scopeId: givenScopeId(info) }),
  },
  Mutation: {
    leaderboardUpsert: (_, { input }, ctx, info) => payload({ leaderboard: leaderboardUpsert(ctx, input, givenScopeId(info)) }),
    leaderboardFreezeSet: (_, { input }, ctx) => payload({ leaderboard: leaderboardFreezeSet(ctx, input) }),
    leaderboardRecompute: (_, { input }, ctx) => payload({ leaderboard: leaderboardRecompute(ctx, input.id) }),
  },
  Leaderboard: {
    __resolveReference: ({ id }, ctx) => getLeaderboard(ctx, id),
    scopeId: ({ scope, scopeId }) => shownScopeId(scope, scopeId),
    periodStart: (board, _, ctx) => spanOf(board, ctx.now())?.from ?? null,
    periodEnd: (board, _, ctx) => spanOf(board, ctx.now())?.to ?? null,
    asOf: (board, _, ctx) => board.frozenAt ?? (board.startsOn === null ? ctx.now() : (spanOf(board, ctx.now())?.to ?? ctx.now())),
    participantsCount: async (board, _, ctx) => (await rankingOf(ctx, board)).size(),
    entries: (board, page, ctx) => listEntries(ctx, board, page),
    entryFor: (board, { userId }, ctx) => entryFor(ctx, board, userId),
    around: (board, { userId, radius }, ctx) => entriesAround(ctx, board, userId, radius),
    viewerEntry: (board, _, ctx) => entryFor(ctx, board, ctx.viewer?.id),
  },
  LeaderboardEntry: {
    __resolveReference: ({ id }, ctx) => getEntry(ctx, id),
    rankChange: ({ rank, previousRank }) => (previousRank ?? rank) - rank,
    isTied: ({ tied }) => tied > 1,
    user: ({ userId }) => ({ id: userId }),
  },
  LeaderboardDelta: {
    leaderboardId: ({ leaderboard }) => globalId("Leaderboard", leaderboard.id),
    removedUserIds: ({ removed }) => removed.map((userId) => globalId("User", userId)),
    viewerEntry: ({ leaderboard }, _, ctx) => entryFor(ctx, leaderboard, ctx.viewer?.id),
  },
  LeaderboardSnapshot: {
    viewerEntry: ({ leaderboard }, _, ctx) => entryFor(ctx, leaderboard, ctx.viewer?.id),
  },
  LeaderboardEvent: {
    __resolveType: ({ __typename }) => __typename,
  },
  Subscription: {
    leaderboardUpdated: {
      subscribe: (_, args, ctx, info) => followLeaderboard(ctx, args, asksForViewer(info)),
      resolve: (message: LeaderboardEventParent) => message,
    },
  },
  User: {
    async rank({ id }, { metric, period, scope }, ctx, info) {
      const board = await findMatching(ctx, { metric, period, scope, scopeId: givenScopeId(info) ?? null });
      return board ? ((await placeOn(ctx, board, id))?.rank ?? null) : null;
    },
    rankings: ({ id }, _, ctx) => listRankings(ctx, id),
  },
} satisfies Resolvers;
