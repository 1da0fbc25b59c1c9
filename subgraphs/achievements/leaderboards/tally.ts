import type { Tx } from "@atrium/kit";
import { sql } from "drizzle-orm";
import type { LeaderboardMetric } from "../generated.ts";
import { asJson, isListed, type Standing, scopesOf, standingsIn, tell } from "./standings.ts";
import { marks, standings } from "./tables.ts";
import { dayOf, windowsOf } from "./windows.ts";

/** What counts towards a person's scores, and where. */
type Thing = { readonly sourceId: string; readonly userId: string; readonly amount: number; readonly at: Date; readonly metrics: readonly LeaderboardMetric[] };
type Changed = { userId: string; changed: Standing[]; todays: Standing[] | null; scopes: string[] | null };

const asRows = (rows: readonly object[]) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)`;

/** Counts things towards people's scores, each once for each metric however often it is told; who has moved is told once. */
export async function countAll(tx: Tx, things: readonly Thing[], { isTold }: { isTold: boolean }): Promise<void> {
  const given = new Map(
    things.flatMap(({ sourceId: source, userId: person, amount, at, metrics }) =>
      metrics.map((metric) => [`${source} ${metric}`, { source, metric, person, amount, at, day: dayOf(at) }] as const),
    ),
  );
  if (given.size === 0) return;
  const windows = new Map([...given.values()].flatMap(({ metric, day }) => windowsOf(metric, day).map((id) => [`${id} ${day}`, { metric, day, id }] as const)));
  const day = dayOf(tx.origin.now());
  const metrics = [...new Set(things.flatMap((thing) => thing.metrics))];
  const rows = await tx.execute<Changed>(sql`
    with given as (select * from ${asRows([...given.values()])} as g(source uuid, metric text, person uuid, amount int, at timestamptz, day int)),
    fresh as (
      insert into ${marks} as m (source_id, metric, user_id, amount, at) select source, metric, person, amount, at from given
      on conflict (source_id, metric) do update set amount = excluded.amount where m.amount = 0
      returning source_id, metric),
    summed as (
      select w.id as window_id, g.person as user_id, sum(g.amount)::int as score, max(g.at) as reached_at
      from given g join fresh f on f.source_id = g.source and f.metric = g.metric
      join ${asRows([...windows.values()])} as w(metric text, day int, id int) on w.metric = g.metric and w.day = g.day group by 1, 2),
    changed as (
      insert into ${standings} as s (window_id, user_id, score, reached_at, is_listed)
      select window_id, user_id, score, reached_at, ${isListed(sql`summed.user_id`)} from summed order by user_id, window_id
      on conflict (user_id, window_id) do update set score = s.score + excluded.score, reached_at = greatest(s.reached_at, excluded.reached_at)
      returning *)
    select p.user_id as "userId", ${asJson(sql`(select * from changed c where c.user_id = p.user_id)`)} as changed,
      ${standingsIn(
        sql`p.user_id`,
        metrics.flatMap((metric) => windowsOf(metric, day)),
      )} as todays, ${scopesOf(sql`p.user_id`)} as scopes
    from (select distinct user_id from changed) p ${isTold ? sql`` : sql`where false`}`);
  for (const { userId, changed, todays, scopes } of rows) {
    const known = new Map([...(todays ?? []), ...changed].map((standing) => [standing.window, standing]));
    await tell(tx, userId, { day, scopes, hasMoved: false, standings: changed }, known);
  }
}
