import { publish, type Tx } from "@atrium/kit";
import type { EventData } from "@atrium/schema/events.ts";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { LeaderboardMetric } from "../generated.ts";
import { members } from "../members/tables.ts";
import { clubMembers, marks, optOuts, standings } from "./tables.ts";
import { dayOf, dayWindowOf, METRICS, windowsOf } from "./windows.ts";

export type Standing = { window: number; score: number; reachedAt: number };
type Found = { changed: Standing[] | null; todays: Standing[] | null; scopes: string[] | null };

const integers = (values: readonly number[]) => sql`${`{${values.join()}}`}::int[]`;
const texts = (values: readonly string[]) => sql`${`{${values.join()}}`}::text[]`;

/** Whether boards may show a person. */
export const isListed = (userId: string | SQL) => sql`(exists (select from ${members} m where m.id = ${userId} and m.status = 'ACTIVE')
  and not exists (select from ${optOuts} o where o.user_id = ${userId}))`;

/** With whom a person is compared beside everybody; null for whom no board shows. */
export const scopesOf = (
  userId: string | SQL,
) => sql`(select array_to_json(array_remove(array['INSTITUTION:' || m.institution, 'COHORT:' || m.graduation_year], null)
  || array(select 'CLUB:' || c.club_id from ${clubMembers} c where c.user_id = m.id)) from ${members} m where m.id = ${userId} and ${isListed(userId)})`;

export const asJson = (rows: SQL) =>
  sql`(select json_agg(json_build_object('window', s.window_id, 'score', s.score, 'reachedAt', (extract(epoch from s.reached_at) * 1000)::bigint)) from ${rows} s)`;

export const standingsIn = (userId: string | SQL, windows: readonly number[]) =>
  asJson(sql`(select * from ${standings} where user_id = ${userId} and window_id = any(${integers(windows)}))`);

/** Counts a thing towards a person's scores, once for each metric however often it is told; again once it was taken back. */
export function count(tx: Tx, thing: { sourceId: string; userId: string; amount: number; at: Date }, metrics: readonly LeaderboardMetric[]): Promise<void> {
  const { sourceId, userId, amount, at } = thing;
  const fresh = sql`insert into ${marks} as m (source_id, metric, user_id, amount, at)
    select ${sourceId}::uuid, metric, ${userId}::uuid, ${amount}::int, ${at.toISOString()}::timestamptz from unnest(${texts(metrics)}) metric
    on conflict (source_id, metric) do update set amount = excluded.amount where m.amount = 0 returning metric, amount`;
  return shift(tx, userId, at, metrics, fresh);
}

/** Counts a verified achievement, on the day it was first verified. */
export async function countAchievement(tx: Tx, sourceId: string, userId: string, at: Date): Promise<void> {
  const [mark] = await tx.select().from(marks).where(isMark(sourceId, "ACHIEVEMENTS"));
  await count(tx, { sourceId, userId, amount: 1, at: mark?.at ?? at }, ["ACHIEVEMENTS"]);
}

/** Takes back what a thing counted; that it was there stays known. */
export async function uncount(tx: Tx, sourceId: string, metric: LeaderboardMetric): Promise<void> {
  const [mark] = await tx.select().from(marks).where(isMark(sourceId, metric)).for("update");
  if (!mark || mark.amount === 0) return;
  const fresh = sql`update ${marks} set amount = 0 where ${isMark(sourceId, metric)} returning metric, ${-mark.amount}::int as amount`;
  await shift(tx, mark.userId, mark.at, [metric], fresh);
}

const isMark = (sourceId: string, metric: LeaderboardMetric) => and(eq(marks.sourceId, sourceId), eq(marks.metric, metric));

/** Adds amounts to the person's scores in the windows of a moment, and tells so. */
async function shift(tx: Tx, userId: string, at: Date, metrics: readonly LeaderboardMetric[], amounts: SQL): Promise<void> {
  const day = dayOf(tx.origin.now());
  const windows = metrics.flatMap((metric) => windowsOf(metric, dayOf(at)).map((window) => ({ window, metric })));
  const [found] = await tx.execute<Found>(sql`
    with amounts as (${amounts}),
    changed as (
      insert into ${standings} as s (window_id, user_id, score, reached_at, is_listed)
      select w.id, ${userId}::uuid, a.amount, ${at.toISOString()}::timestamptz, ${isListed(userId)}
      from unnest(${integers(windows.map(({ window }) => window))}, ${texts(windows.map(({ metric }) => metric))}) w(id, metric) join amounts a on a.metric = w.metric
      on conflict (user_id, window_id) do update set score = s.score + excluded.score, reached_at = greatest(s.reached_at, excluded.reached_at)
      returning *)
    select ${asJson(sql`changed`)} as changed, ${standingsIn(
      userId,
      metrics.flatMap((metric) => windowsOf(metric, day)),
    )} as todays, ${scopesOf(userId)} as scopes`);
  if (!found?.changed) return;
  const known = new Map([...(found.todays ?? []), ...found.changed].map((standing) => [standing.window, standing]));
  await tell(tx, userId, { day, scopes: found.scopes, hasMoved: false, standings: found.changed }, known);
}

/** Has boards show a person, or not, as they now want and are, and among whom they now are. */
export async function place(tx: Tx, userId: string): Promise<void> {
  const day = dayOf(tx.origin.now());
  await tx.execute(sql`update ${standings} set is_listed = not is_listed where user_id = ${userId} and is_listed is distinct from ${isListed(userId)}`);
  const [found] = await tx.execute<Found>(
    sql`select ${standingsIn(
      userId,
      METRICS.flatMap((metric) => windowsOf(metric, day)),
    )} as todays, ${scopesOf(userId)} as scopes`,
  );
  const todays = found?.todays ?? [];
  if (todays.length === 0) return;
  await tell(
    tx,
    userId,
    { day, scopes: found?.scopes ?? null, hasMoved: true, standings: todays },
    new Map(todays.map((standing) => [standing.window, standing])),
  );
}

type Told = Omit<EventData<"standing.changed">, "standings"> & { standings: readonly Standing[] };

/** Tells how a person now stands, as nobody's act: in the transaction in which it came to be. */
export function tell(tx: Tx, userId: string, told: Told, known: ReadonlyMap<number, Standing>): Promise<void> {
  const own: Tx = Object.assign(Object.create(tx) as Tx, { origin: { ...tx.origin, actorId: null } });
  const today = (window: number) => known.get(dayWindowOf(window, told.day))?.score ?? 0;
  return publish(own, "standing.changed", userId, { ...told, standings: told.standings.map((standing) => ({ ...standing, today: today(standing.window) })) });
}
