import { newId, type Tx } from "@atrium/kit";
import { and, isNull, ne, sql } from "drizzle-orm";
import { isIn, sourceOf } from "./source.ts";
import { type LeaderboardRow, leaderboards, standings } from "./tables.ts";
import { dayOf, periodOf, startOfDay } from "./windows.ts";

const CLOSED = 1_000;
const LAST_DAY = 60_000;

/** Keeps the periods of each running board that have ended, as boards of their own, where anybody took part; answers how many are new. */
export async function keepClosed(tx: Tx): Promise<number> {
  const running = await tx
    .select()
    .from(leaderboards)
    .where(and(isNull(leaderboards.startsOn), ne(leaderboards.period, "ALL_TIME")));
  let kept = 0;
  for (const board of running) {
    const ended = endedPeriods(board, dayOf(tx.origin.now())).map((startsOn) => closedBoard(board, startsOn));
    const windows = ended.map((closed) => sourceOf(closed, tx.origin.now()).window);
    const isShown = isIn({ ...sourceOf({ ...board, frozenAt: null, frozenWindow: null }, tx.origin.now()), window: sql`w.id` as never });
    const used = await tx.execute<{ id: number }>(
      sql`select w.id from unnest(${`{${windows.join()}}`}::int[]) w(id) where exists (select from ${standings} s where ${isShown})`,
    );
    const isUsed = new Set([...used].map(({ id }) => id));
    const rows = ended.filter((_, index) => isUsed.has(windows[index] as number));
    if (rows.length > 0) kept += (await tx.insert(leaderboards).values(rows).onConflictDoNothing().returning({ id: leaderboards.id })).length;
  }
  return kept;
}

/** First days of the periods between a board's beginning and today. */
function endedPeriods({ period, createdAt }: LeaderboardRow, today: number): number[] {
  const days: number[] = [];
  for (let span = periodOf(period, dayOf(createdAt)); span && span.to <= today; span = periodOf(period, span.to)) days.push(span.from);
  return days;
}

function closedBoard(board: LeaderboardRow, startsOn: number): LeaderboardRow {
  const date = startOfDay(startsOn).toISOString().slice(0, 10);
  return {
    ...board,
    id: newId(startOfDay(startsOn)),
    slug: `${board.slug}-${date}`,
    name: `${board.name}, ${date}`,
    position: (1 + LAST_DAY - startsOn) * CLOSED + board.position,
    startsOn,
    runningId: board.id,
    frozenAt: null,
    frozenWindow: null,
  };
}
