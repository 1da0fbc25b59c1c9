import { globalId, newId } from "@atrium/kit";
import type { TestSubgraph } from "@atrium/kit/test";
import type { loaders } from "../loaders.ts";
import { earning } from "./earning.fixture.ts";
import { boardsOf } from "./in-memory.ts";
import { lastPlace } from "./in-sql.ts";
import { storeBoard } from "./manage.ts";
import { sourceOf } from "./source.ts";
import type { LeaderboardRow } from "./tables.ts";

/** What a page of a board is asked with. */
export const PAGE = `query ($id: ID, $slug: String, $first: Int, $after: Cursor, $last: Int, $before: Cursor) { leaderboard(id: $id, slug: $slug) {
  participantsCount entries(first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor } nodes { rank previousRank rankChange isTied score user { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

/** Boards of people with scores, on a Wednesday. */
export async function standing(opened: TestSubgraph<typeof loaders>) {
  const { context, deliver, clock, pool } = opened;
  const { earn, people } = earning(opened);
  const boards = await boardsOf(pool);
  clock.now = new Date("2026-03-04T10:00:00Z");

  /** A board of an institution of its own, with people who have these scores. */
  async function aBoard(scores: number[], given: Partial<LeaderboardRow> = {}) {
    const institution = `Institution ${newId()}`;
    const ids = await people(scores.length, { institution });
    const values = {
      slug: newId(),
      name: "Board",
      metric: "POINTS",
      scope: "INSTITUTION",
      scopeId: institution,
      period: "ALL_TIME",
      visibility: "PUBLIC",
      ...given,
    } as const;
    const board = await context().db.transaction((tx) => storeBoard(tx, values));
    for (const [index, score] of scores.entries()) {
      clock.advance(1_000);
      await earn(ids[index] as string, score);
    }
    await settle(board);
    return { board, id: globalId("Leaderboard", board.id), ids, userIds: ids.map((userId) => globalId("User", userId)), institution };
  }

  /** Has the board in memory as the log now tells. */
  async function settle(board: LeaderboardRow) {
    await deliver();
    await boards.load(sourceOf(board, context().now()));
    await boards.hasReached(await lastPlace(context().db), 5_000);
  }

  return { aBoard, settle, boards, earn };
}
