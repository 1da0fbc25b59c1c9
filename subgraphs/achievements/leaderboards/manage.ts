import { isUniqueViolation, line, newId, notFound, publish, type Tx, UserError, validInput, wrongState } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { audit } from "../audit/audit.ts";
import type { LeaderboardMetric, LeaderboardPeriod, LeaderboardScope, LeaderboardUpsertInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { membersOf, sourceOf, spanOf } from "./source.ts";
import { type LeaderboardRow, leaderboards, marks, standings } from "./tables.ts";
import { METRICS, PERIODS, startOfDay } from "./windows.ts";

const SCOPES: readonly LeaderboardScope[] = ["GLOBAL", "INSTITUTION", "COHORT", "CLUB", "COURSE"];

const shape = z.object({
  name: line(100),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "A slug has small letters and digits, with hyphens between.")
    .max(80),
  metric: z.enum(METRICS),
  scope: z.enum(SCOPES),
  scopeId: line(200).nullable(),
  period: z.enum(PERIODS),
  visibility: z.enum(["PUBLIC", "MEMBERS", "HIDDEN"]),
});

export type NewBoard = z.input<typeof shape>;

/** The place of a board in lists: everybody's before those of some, points before the rest, the longest period first. */
export const positionOf = ({ metric, scope, period }: { metric: LeaderboardMetric; scope: LeaderboardScope; period: LeaderboardPeriod }) =>
  SCOPES.indexOf(scope) * 100 + METRICS.indexOf(metric) * 10 + PERIODS.indexOf(period);

const slugOf = (name: string) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);

/** Creates a board or changes one. */
export function leaderboardUpsert(ctx: Ctx, { id, ...input }: LeaderboardUpsertInput, scopeId: string | null | undefined): Promise<LeaderboardRow> {
  return ctx.db.transaction(async (tx) => {
    const before = id ? await lock(tx, id) : null;
    const given = Object.fromEntries(Object.entries({ ...input, scopeId }).filter(([name, value]) => value != null || (name === "scopeId" && value === null)));
    const wanted = {
      visibility: "PUBLIC",
      scopeId: null,
      slug: typeof input.name === "string" && !before ? slugOf(input.name) : undefined,
      ...before,
      ...given,
    };
    const board = await storeBoard(tx, wanted as NewBoard, before);
    await audit(tx, "leaderboardUpsert", ["Leaderboard", board.id], before ? said(before) : {}, said(board));
    return board;
  });
}

const said = ({ slug, name, metric, scope, scopeId, period, visibility }: LeaderboardRow) => ({ slug, name, metric, scope, scopeId, period, visibility });

/** Stores a board; what it shows is there at once, as standings are kept whether or not a board shows them. */
export async function storeBoard(tx: Tx, wanted: NewBoard, before: LeaderboardRow | null = null): Promise<LeaderboardRow> {
  const values = validInput(shape, wanted);
  if ((values.scope === "GLOBAL") !== (values.scopeId === null))
    throw new UserError(values.scopeId === null ? "REQUIRED" : "INVALID", "A scope other than GLOBAL names whom it compares in scopeId.", ["scopeId"]);
  const isOther = before && (["metric", "scope", "scopeId", "period"] as const).some((key) => before[key] !== values[key]);
  if (isOther && (before.startsOn !== null || before.frozenAt)) throw wrongState("What a closed or frozen board shows stays.", stateOf(before), ["RUNNING"]);
  const position = before && !isOther ? before.position : positionOf(values);
  const [board] = await (before
    ? tx
        .update(leaderboards)
        .set({ ...values, position })
        .where(eq(leaderboards.id, before.id))
        .returning()
    : tx
        .insert(leaderboards)
        .values({ id: newId(tx.origin.now()), ...values, position, createdAt: tx.origin.now() })
        .returning()
  ).catch((error) => {
    if (isUniqueViolation(error, "leaderboards_slug_key")) throw new UserError("UNIQUE", "Another board has this slug.", ["slug"]);
    if (isUniqueViolation(error, "leaderboards_board_key")) throw new UserError("UNIQUE", "There is a board that compares just this.", ["scope"]);
    throw error;
  });
  await tellChanged(tx, board as LeaderboardRow);
  return board as LeaderboardRow;
}

/** Freezes a board as it stands, or lets it run again. */
export function leaderboardFreezeSet(ctx: Ctx, { id, frozen }: { id: string; frozen: boolean }): Promise<LeaderboardRow> {
  return ctx.db.transaction(async (tx) => {
    const before = await lock(tx, id);
    if (before.startsOn !== null) throw wrongState("A closed period is frozen as it is.", "CLOSED", ["RUNNING", "FROZEN"]);
    if ((before.frozenAt !== null) === frozen) throw new UserError("ALREADY_DONE", frozen ? "This board is frozen." : "This board is running.", ["frozen"]);
    const frozenWindow = frozen ? await copyStandings(tx, before) : null;
    if (before.frozenWindow !== null) await tx.execute(sql`delete from ${standings} where window_id in (${before.frozenWindow}, ${before.frozenWindow - 1})`);
    const [board] = await tx
      .update(leaderboards)
      .set({ frozenAt: frozen ? ctx.now() : null, frozenWindow })
      .where(eq(leaderboards.id, id))
      .returning();
    await tellChanged(tx, board as LeaderboardRow);
    await audit(tx, "leaderboardFreezeSet", ["Leaderboard", id], { frozen: !frozen }, { frozen });
    return board as LeaderboardRow;
  });
}

/** Copies what a board shows now to windows of its own; answers the one with the scores. */
async function copyStandings(tx: Tx, board: LeaderboardRow): Promise<number> {
  const [row] = await tx.execute<{ window: string }>(sql`select nextval('achievements.frozen_windows') as window`);
  const window = Number(row?.window);
  await tx.execute(sql`
    with shown as materialized (${membersOf(sourceOf(board, tx.origin.now()))})
    insert into ${standings} (window_id, user_id, score, reached_at, is_listed)
    select ${window}::int, user_id, score, reached_at, true from shown
    union all select ${window - 1}::int, user_id, today, reached_at, true from shown where today <> 0`);
  return window;
}

/** Sums up again what a board and its day show; the result is the same unless a standing was damaged. */
export function leaderboardRecompute(ctx: Ctx, id: string): Promise<LeaderboardRow> {
  return ctx.db.transaction(async (tx) => {
    await tx.execute(sql`lock table ${standings} in share row exclusive mode`); // nobody may count meanwhile
    const board = await lock(tx, id);
    if (board.frozenAt) throw wrongState("A frozen board keeps the state of its moment.", "FROZEN", ["RUNNING", "CLOSED"]);
    const { window, dayWindow, day } = sourceOf(board, ctx.now());
    const span = spanOf(board, ctx.now());
    const mended = await sumUp(tx, board.metric, window, span?.from ?? null, span?.to ?? null);
    const today = await sumUp(tx, board.metric, dayWindow, startOfDay(day), startOfDay(day + 1));
    if (mended + today > 0) await tellChanged(tx, board, [window, dayWindow]);
    await audit(tx, "leaderboardRecompute", ["Leaderboard", id], {}, { mended: mended + today });
    return board;
  });
}

/** Makes the standings of a window those that its marks give; answers how many were not. */
async function sumUp(tx: Tx, metric: LeaderboardMetric, window: number, from: Date | null, to: Date | null): Promise<number> {
  const [row] = await tx.execute<{ mended: string }>(sql`
    with sums as (
      select m.user_id, sum(m.amount)::int as score, max(m.at) as reached_at from ${marks} m
      where m.metric = ${metric} and (${from?.toISOString() ?? null}::timestamptz is null or m.at >= ${from?.toISOString() ?? null})
        and (${to?.toISOString() ?? null}::timestamptz is null or m.at < ${to?.toISOString() ?? null}) group by m.user_id),
    gone as (delete from ${standings} s where s.window_id = ${window} and not exists (select from sums where sums.user_id = s.user_id) returning 1),
    put as (
      insert into ${standings} as s (window_id, user_id, score, reached_at, is_listed)
      select ${window}::int, sums.user_id, sums.score, sums.reached_at, coalesce((select o.is_listed from ${standings} o where o.user_id = sums.user_id limit 1), false) from sums
      on conflict (user_id, window_id) do update set score = excluded.score, reached_at = excluded.reached_at
      where (s.score, s.reached_at) is distinct from (excluded.score, excluded.reached_at) returning 1)
    select (select count(*) from gone) + (select count(*) from put) as mended`);
  return Number(row?.mended);
}

const stateOf = ({ startsOn, frozenAt }: LeaderboardRow) => (startsOn !== null ? "CLOSED" : frozenAt ? "FROZEN" : "RUNNING");

async function lock(tx: Tx, id: string): Promise<LeaderboardRow> {
  const [board] = await tx.select().from(leaderboards).where(eq(leaderboards.id, id)).for("update");
  if (!board) throw notFound("Leaderboard");
  return board;
}

/** Has every process look at the board anew, and at the windows named. */
const tellChanged = (tx: Tx, { id }: LeaderboardRow, windows: number[] = []) => publish(tx, "leaderboard.changed", id, { windows });
