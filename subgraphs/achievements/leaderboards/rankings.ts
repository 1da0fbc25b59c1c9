import type { Ctx } from "../index.ts";
import { placeOn, rankingOf } from "./entries.ts";
import { canSee } from "./leaderboards.ts";
import type { LeaderboardRow } from "./tables.ts";

export type RankingParent = { readonly leaderboard: LeaderboardRow; readonly rank: number; readonly score: number; readonly percentile: number };

/** A person's places on the running boards that the viewer may see, in the order of the boards. */
export async function listRankings(ctx: Ctx, userId: string): Promise<RankingParent[]> {
  const boards = (await ctx.loaders.boardsOfPerson.load(userId)).filter((board) => canSee(ctx.viewer, board));
  const rankings = await Promise.all(boards.map((board) => rankingFor(ctx, board, userId)));
  return rankings.filter((ranking) => ranking !== null);
}

async function rankingFor(ctx: Ctx, leaderboard: LeaderboardRow, userId: string): Promise<RankingParent | null> {
  const place = await placeOn(ctx, leaderboard, userId);
  if (!place) return null;
  const participants = await (await rankingOf(ctx, leaderboard)).size();
  const lower = Math.max(0, participants - (place.rank - 1) - place.tied);
  return { leaderboard, rank: place.rank, score: place.score, percentile: Math.round((10_000 * lower) / Math.max(1, participants)) / 100 };
}
