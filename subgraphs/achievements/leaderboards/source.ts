import { type SQL, sql } from "drizzle-orm";
import type { Key, Place } from "../boards/board.ts";
import { members } from "../members/tables.ts";
import { clubMembers, type LeaderboardRow, standings } from "./tables.ts";
import { dayOf, dayWindowOf, periodOf, startOfDay, windowOf } from "./windows.ts";

/** What a board shows: a window's standings, of those in the scope, with the ranks at the start of a day. */
export type Source = {
  readonly window: number;
  readonly dayWindow: number;
  readonly day: number;
  /** `INSTITUTION:…`, `COHORT:…` or `CLUB:…`; null for everybody. */
  readonly scope: string | null;
  /** Whether people still come and go in it, and score. */
  readonly isRunning: boolean;
};

/** A place in the event log: what an answer is at least as new as. */
export type LogPlace = readonly [xid: bigint, seq: bigint];

export type Range = { readonly after: Key | null; readonly before: Key | null; readonly count: number; readonly isBackwards: boolean };

/** A board as it stands: in memory or in Postgres, with the same answers. */
export type Ranking = {
  size(): number | Promise<number>;
  /** The places of people, null for who has none. */
  places(userIds: readonly string[]): (Place | null)[] | Promise<(Place | null)[]>;
  /** The first or the last places of a range, best first. */
  range(range: Range): Place[] | Promise<Place[]>;
  around(userId: string, radius: number): Place[] | Promise<Place[]>;
  /** As of when in the log this is; asked for before what it is about. */
  place(): LogPlace | Promise<LogPlace>;
};

const scopeOf = ({ scope, scopeId }: Pick<LeaderboardRow, "scope" | "scopeId">) => (scopeId === null ? null : `${scope}:${scopeId}`);

/** What a board shows at a time. */
export function sourceOf(board: LeaderboardRow, now: Date): Source {
  const { metric, period, startsOn, frozenAt, frozenWindow } = board;
  if (frozenAt && frozenWindow !== null) return { window: frozenWindow, dayWindow: frozenWindow - 1, day: dayOf(frozenAt), scope: null, isRunning: false };
  const day = startsOn === null ? dayOf(now) : (periodOf(period, startsOn)?.to ?? 1) - 1;
  const window = windowOf(metric, period, day);
  return { window, dayWindow: dayWindowOf(window, day), day, scope: scopeOf(board), isRunning: startsOn === null };
}

/** The period a board shows at a time; null for ALL_TIME. */
export function spanOf({ period, startsOn, frozenAt }: LeaderboardRow, now: Date): { from: Date; to: Date } | null {
  const span = periodOf(period, startsOn ?? dayOf(frozenAt ?? now));
  return span && { from: startOfDay(span.from), to: startOfDay(span.to) };
}

export const keyOf = ({ window, day, scope }: Source) => `${window} ${day} ${scope ?? ""}`;

/** Which standings a source has, for `standings s`. */
export function isIn({ window, scope }: Source): SQL {
  const isListed = sql`s.window_id = ${window} and s.is_listed and s.score > 0`;
  if (scope === null) return isListed;
  const [kind, name] = [scope.slice(0, scope.indexOf(":")), scope.slice(scope.indexOf(":") + 1)];
  if (kind === "CLUB") return sql`${isListed} and exists (select from ${clubMembers} c where c.user_id = s.user_id and c.club_id = ${name})`;
  if (kind === "INSTITUTION") return sql`${isListed} and exists (select from ${members} m where m.id = s.user_id and m.institution = ${name})`;
  if (kind === "COHORT") return sql`${isListed} and exists (select from ${members} m where m.id = s.user_id and m.graduation_year = ${name}::int)`;
  return sql`false`; // nobody is known to take a course yet
}

/** The standings of a source with what of each score came on the day, in their order. */
export const membersOf = (source: Source): SQL => sql`
  select s.user_id, s.score, s.reached_at, coalesce(d.score, 0) as today
  from ${standings} s left join ${standings} d on d.window_id = ${source.dayWindow} and d.user_id = s.user_id
  where ${isIn(source)} order by s.score desc, s.reached_at, s.user_id`;
