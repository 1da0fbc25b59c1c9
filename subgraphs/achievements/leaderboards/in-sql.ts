import type { Db } from "@atrium/kit";
import { type SQL, sql } from "drizzle-orm";
import type { Key, Place } from "../boards/board.ts";
import { isIn, type LogPlace, type Range, type Ranking, type Source } from "./source.ts";
import { standings } from "./tables.ts";

type Row = { userId: string; above: number; tied: number; score: number; reachedAt: number; morning: number; aboveThen: number };

/** The rankings of Postgres: what boards in memory are filled from, and what answers while one is not ready. */
export function rankingInSql(db: Db, source: Source): Ranking {
  const isMember = isIn(source);
  const higher = (score: SQL) => sql`(select count(*) from ${standings} s where ${isMember} and s.score > ${score})`;

  async function select(chosen: SQL): Promise<Place[]> {
    const [found] = await db.execute<{ places: Row[] | null }>(sql`
      with moved as materialized (
        select s.score as now, s.score - d.score as morning from ${standings} d join ${standings} s on s.user_id = d.user_id
        where d.window_id = ${source.dayWindow} and d.is_listed and d.score <> 0 and ${isMember}),
      chosen as (
        select p.*, p.score - coalesce(d.score, 0) as morning
        from (${chosen}) p left join ${standings} d on d.window_id = ${source.dayWindow} and d.user_id = p.user_id)
      select json_agg(json_build_object(
        'userId', p.user_id, 'score', p.score, 'reachedAt', (extract(epoch from p.reached_at) * 1000)::bigint, 'morning', p.morning,
        'above', ${higher(sql`p.score`)},
        'tied', (select count(*) from ${standings} s where ${isMember} and s.score = p.score),
        'aboveThen', ${higher(sql`p.morning`)} - (select count(*) from moved where now > p.morning) + (select count(*) from moved where morning > p.morning)
      ) order by p.score desc, p.reached_at, p.user_id) as places from chosen p`);
    return (found?.places ?? []).map(({ above, aboveThen, morning, reachedAt, ...row }) => ({
      userId: row.userId,
      rank: above + 1,
      previousRank: morning > 0 ? aboveThen + 1 : null,
      tied: row.tied,
      score: row.score,
      reachedAt: new Date(reachedAt),
    }));
  }

  const range = ({ after, before, count, isBackwards }: Range) => {
    const order = isBackwards ? sql`s.score, s.reached_at desc, s.user_id desc` : sql`s.score desc, s.reached_at, s.user_id`;
    const bounds = sql`${after ? beyond(after, sql`>`, sql`<`) : sql`true`} and ${before ? beyond(before, sql`<`, sql`>`) : sql`true`}`;
    return select(sql`select s.* from ${standings} s where ${isMember} and ${bounds} order by ${order} limit ${count}`);
  };
  const places = async (userIds: readonly string[]) => {
    const found = await select(sql`select s.* from ${standings} s where ${isMember} and s.user_id = any(${`{${userIds.join()}}`}::uuid[])`);
    const byUser = new Map(found.map((place) => [place.userId, place]));
    return userIds.map((userId) => byUser.get(userId) ?? null);
  };

  return {
    places,
    range,
    async size() {
      const [row] = await db.execute<{ count: string }>(sql`select count(*) from ${standings} s where ${isMember}`);
      return Number(row?.count);
    },
    async around(userId, radius) {
      const [own] = await places([userId]);
      if (!own) return [];
      const [better, worse] = await Promise.all([
        range({ after: null, before: own, count: radius, isBackwards: true }),
        range({ after: own, before: null, count: radius, isBackwards: false }),
      ]);
      return [...better, own, ...worse];
    },
    place: () => lastPlace(db),
  };
}

/** The last place of the log that can be seen: whatever is read after it is at least as new. */
export async function lastPlace(db: Db): Promise<LogPlace> {
  const [row] = await db.execute<{ xid: string; seq: string }>(sql`select xid::text, seq::text from log.events e order by e.xid desc, e.seq desc limit 1`);
  return row ? [BigInt(row.xid), BigInt(row.seq)] : [0n, 0n];
}

/** Past a key in the order, or before it. */
export function beyond({ score, reachedAt, userId }: Key, later: SQL, lower: SQL): SQL {
  return sql`(s.score ${lower} ${score} or (s.score = ${score} and (s.reached_at, s.user_id) ${later} (${reachedAt.toISOString()}::timestamptz, ${userId}::uuid)))`;
}
