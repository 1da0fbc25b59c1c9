import { batched, batchedLists, type Connection, connection, type Db, hasScope, type PageArguments, type Viewer } from "@atrium/kit";
import { and, eq, getColumns, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { LeaderboardMetric, LeaderboardPeriod, LeaderboardScope } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { clubMembers, type LeaderboardRow, leaderboards } from "./tables.ts";

const isAdmin = (viewer: Viewer | null) => hasScope(viewer, "rewards:admin");

/** Whether the viewer may see a board. */
export function canSee(viewer: Viewer | null, { visibility }: LeaderboardRow): boolean {
  return visibility === "PUBLIC" || (visibility === "MEMBERS" && viewer !== null) || isAdmin(viewer);
}

const visibleTo = (viewer: Viewer | null): SQL | undefined => {
  if (isAdmin(viewer)) return undefined;
  return viewer ? ne(leaderboards.visibility, "HIDDEN") : eq(leaderboards.visibility, "PUBLIC");
};

/** A board the viewer may see. */
export async function getLeaderboard(ctx: Ctx, id: string): Promise<LeaderboardRow | null> {
  const board = await ctx.loaders.leaderboard.load(id);
  return board && canSee(ctx.viewer, board) ? board : null;
}

/** The board with the slug, if the viewer may see it. */
export async function getLeaderboardBySlug(ctx: Ctx, slug: string): Promise<LeaderboardRow | null> {
  const [board] = await ctx.db.select().from(leaderboards).where(eq(leaderboards.slug, slug));
  return board && canSee(ctx.viewer, board) ? board : null;
}

export type BoardFilter = {
  metric?: LeaderboardMetric | null | undefined;
  scope?: LeaderboardScope | null | undefined;
  scopeId?: string | null | undefined;
  period?: LeaderboardPeriod | null | undefined;
};

/** Boards the viewer may see: the running ones in their order, then closed periods, the latest first. */
export function listLeaderboards(ctx: Ctx, args: PageArguments & BoardFilter): Promise<Connection<LeaderboardRow>> {
  const { metric, scope, scopeId, period } = args;
  const where = and(
    visibleTo(ctx.viewer),
    metric ? eq(leaderboards.metric, metric) : undefined,
    scope ? eq(leaderboards.scope, scope) : undefined,
    scopeId ? eq(leaderboards.scopeId, scopeId) : undefined,
    period ? eq(leaderboards.period, period) : undefined,
  );
  return connection(ctx.db, args, { from: leaderboards, where, orderBy: [{ name: "position", by: leaderboards.position, direction: "ASC" }] });
}

type Matching = { metric: LeaderboardMetric; scope: LeaderboardScope; scopeId: string | null; period: LeaderboardPeriod };

const matchingKey = ({ metric, scope, scopeId, period }: Matching) => JSON.stringify([metric, scope, scopeId ?? "", period]);

/** Running boards by what they compare. */
export const matchingBoard = batched(
  (db: Db, keys: readonly string[]) => {
    const wanted = keys.map((key) => {
      const [metric, scope, scopeId, period] = JSON.parse(key) as string[];
      return sql`(${metric}, ${scope}, ${scopeId}, ${period}, -1)`;
    });
    const { metric, scope, scopeId, period, startsOn } = leaderboards;
    return db
      .select()
      .from(leaderboards)
      .where(sql`(${metric}, ${scope}, coalesce(${scopeId}, ''), ${period}, coalesce(${startsOn}, -1)) in (${sql.join(wanted, sql`, `)})`);
  },
  (board: LeaderboardRow) => matchingKey(board),
);

/** The running board that compares this, if there is one and the viewer may see it. */
export async function findMatching(ctx: Ctx, matching: Matching): Promise<LeaderboardRow | null> {
  const board = await ctx.loaders.matchingBoard.load(matchingKey(matching));
  return board && canSee(ctx.viewer, board) ? board : null;
}

type BoardOf = LeaderboardRow & { userId: string };

/** Running boards a person may be on: everybody's, and those of their institution, year and clubs. */
export const boardsOfPerson = batchedLists<BoardOf>(
  (db, ids) => {
    const people = sql`unnest(${`{${ids.join()}}`}::uuid[]) as p(id)`;
    const isMember = (is: SQL) => sql`exists (select from ${members} m where m.id = p.id and ${is})`;
    const isTheirs = or(
      eq(leaderboards.scope, "GLOBAL"),
      and(eq(leaderboards.scope, "INSTITUTION"), isMember(sql`m.institution = ${leaderboards.scopeId}`)),
      and(eq(leaderboards.scope, "COHORT"), isMember(sql`m.graduation_year::text = ${leaderboards.scopeId}`)),
      and(eq(leaderboards.scope, "CLUB"), sql`exists (select from ${clubMembers} c where c.user_id = p.id and c.club_id::text = ${leaderboards.scopeId})`),
    );
    return db
      .select({ ...getColumns(leaderboards), userId: sql<string>`p.id` })
      .from(people)
      .innerJoin(leaderboards, and(isNull(leaderboards.startsOn), isTheirs))
      .orderBy(leaderboards.position, leaderboards.id) as unknown as Promise<BoardOf[]>;
  },
  ({ userId }) => userId,
);

/** Every board the viewer may see. */
export const listVisible = (ctx: Ctx): Promise<LeaderboardRow[]> => ctx.db.select().from(leaderboards).where(visibleTo(ctx.viewer));
