import { type SQL, sql } from "drizzle-orm";
import type { Source } from "./sources.ts";

/**
 * SQL: the ids of the newest `limit` posts of all sources together. Who follows many people finds a page among the newest posts of all. Else it takes two
 * steps: the newest post of each source by one look into an index, then the newest posts of those sources alone whose newest are the newest; no others can
 * hold one. Either way it costs as much as is followed, at most, whatever there is to read.
 *
 * Weighed by `bench/community-feed.ts` for 2 000 people followed among 2 000 000 posts: the newest posts of each source merged at once take some 20 times as
 * long; all posts, filtered, take no longer for who follows busy people, and as long as there are posts for who follows quiet ones. A table of each member's
 * feed, written with each post, would be read faster still, but a post of somebody whom 100 000 follow would write 100 000 rows.
 */
export function newestOf(source: Source, limit: number): SQL {
  const recent = source.recent?.(limit);
  if (!recent) return inTwoSteps(source, limit);
  return sql`
    with recent as materialized (${recent})
    select recent.id from recent where (select count(*) from recent) = ${limit}
    union all
    select merged.id from (${inTwoSteps(source, limit)}) merged where (select count(*) from recent) < ${limit}`;
}

function inTwoSteps(source: Source, limit: number): SQL {
  return sql`
    select candidate.id from (
      select ranked.source from (
        select followed.id as source, latest.published_at, latest.id
        from (${source.followed}) followed cross join lateral (${source.newest(sql`followed.id`, 1)}) latest
        order by latest.published_at desc, latest.id desc offset 0
      ) ranked where ${source.isHeard(sql`ranked.source`)}
      order by ranked.published_at desc, ranked.id desc limit ${limit}
    ) chosen cross join lateral (${source.newest(sql`chosen.source`, limit)}) candidate
    order by candidate.published_at desc, candidate.id desc limit ${limit}`;
}
