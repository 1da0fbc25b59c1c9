import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { LeaderboardMetric, LeaderboardPeriod, LeaderboardScope, LeaderboardVisibility } from "../generated.ts";
import { schema } from "../tables.ts";

/** Boards: which standings they show, and to whom. `startsOn` is the first day of a board that keeps a closed period. */
export const leaderboards = schema.table(
  "leaderboards",
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    metric: text().$type<LeaderboardMetric>().notNull(),
    scope: text().$type<LeaderboardScope>().notNull(),
    scopeId: text(), // institution, year, or uuid of the club or course
    period: text().$type<LeaderboardPeriod>().notNull(),
    visibility: text().$type<LeaderboardVisibility>().notNull(),
    /** Its turn in lists: running boards first, everybody's before those of some, points before the rest. */
    position: integer().notNull(),
    startsOn: integer(),
    runningId: uuid(),
    frozenAt: at(),
    /** The windows that hold what it stood at when it was frozen: that of its scores, and of the day. */
    frozenWindow: integer(),
    createdAt: at().notNull(),
  },
  (table) => [
    uniqueIndex("leaderboards_board_key").on(
      table.metric,
      table.scope,
      sql`coalesce(${table.scopeId}, '')`,
      table.period,
      sql`coalesce(${table.startsOn}, -1)`,
    ),
    index("leaderboards_position_idx").on(table.position, table.id),
    check("leaderboards_scope_check", sql`(${table.scope} = 'GLOBAL') = (${table.scopeId} is null)`),
    check("leaderboards_frozen_check", sql`(${table.frozenAt} is null) = (${table.frozenWindow} is null)`),
    check("leaderboards_closed_check", sql`(${table.startsOn} is null) = (${table.runningId} is null)`),
  ],
);

/** What counts, once for each thing and metric: the ledger as far as standings have followed it. */
export const marks = schema.table(
  "marks",
  {
    sourceId: uuid().notNull(),
    metric: text().$type<LeaderboardMetric>().notNull(),
    userId: uuid().notNull(),
    amount: integer().notNull(),
    at: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.sourceId, table.metric] }), index("marks_metric_idx").on(table.metric, table.at)],
);

/** What each person has in each window: the sum of their marks, and the time of the last. Whom no board shows is not listed. */
export const standings = schema.table(
  "standings",
  { windowId: integer().notNull(), userId: uuid().notNull(), score: integer().notNull(), reachedAt: at().notNull(), isListed: boolean().notNull() },
  (table) => [
    primaryKey({ columns: [table.userId, table.windowId] }),
    index("standings_order_idx").on(table.windowId, table.score.desc().nullsFirst(), table.reachedAt, table.userId).where(sql`${table.isListed}`),
  ],
);

/** Who does not want to be on boards. */
export const optOuts = schema.table("opt_outs", { userId: uuid().primaryKey() });

/** Who is in which club. */
export const clubMembers = schema.table("club_members", { clubId: uuid().notNull(), userId: uuid().notNull() }, (table) => [
  primaryKey({ columns: [table.userId, table.clubId] }),
  index("club_members_club_idx").on(table.clubId, table.userId),
]);

/** Windows of frozen boards, counted downwards. */
export const frozenWindows = schema.sequence("frozen_windows", { startWith: -2, increment: -2, minValue: -2_147_483_648, maxValue: -2 });

export type LeaderboardRow = typeof leaderboards.$inferSelect;
