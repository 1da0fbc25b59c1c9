import { type Reference, validArguments } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { clubMemberships } from "../club-members/tables.ts";
import type { UserFriendSuggestionsArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { isSelfOrAdmin } from "./pairs.ts";
import { notBlocked } from "./relations.ts";
import { follows, friends, friendships, mutes } from "./tables.ts";

const SOURCES = 100; // friends, clubs and people followed that are looked at
const EACH = 100; // people looked at of each of them

/**
 * People a person may know and has nothing to do with yet: by shared friends (3 each), clubs (2 each), institution (2, and 1 more for the year
 * of graduation) and people both follow (1 each). Whatever they have, one statement over a bounded number of edges.
 */
export async function listFriendSuggestionsOf(ctx: Ctx, userId: string, args: UserFriendSuggestionsArgs): Promise<Reference[] | null> {
  const { first } = validArguments(z.object({ first: z.number().int().min(1).max(50).nullish() }), args);
  if (!isSelfOrAdmin(ctx, userId)) return null;
  const found = await ctx.db.execute<{ id: string }>(sql`
    with candidates as (
      select other.id, 3 as weight
      from (select friend_id as id from ${friends} where user_id = ${userId} order by id desc limit ${SOURCES}) mine
      cross join lateral (select friend_id as id from ${friends} where user_id = mine.id order by friends.id desc limit ${EACH}) other
      union all
      select other.id, 2
      from (select club_id as id from ${clubMemberships} where user_id = ${userId} and status = 'ACTIVE' order by id desc limit ${SOURCES}) mine
      cross join lateral (select user_id as id from ${clubMemberships} where club_id = mine.id and status = 'ACTIVE' order by rank, club_memberships.id limit ${EACH}) other
      union all
      select other.id, 1
      from (select followee_id as id from ${follows} where follower_id = ${userId} order by id desc limit ${SOURCES}) mine
      cross join lateral (select followee_id as id from ${follows} where follower_id = mine.id order by follows.id desc limit ${EACH}) other
      union all
      (select other.id, 2 + coalesce((other.graduation_year = me.graduation_year)::int, 0)
      from ${members} me join ${members} other on other.institution = me.institution
      where me.id = ${userId} limit ${EACH})
    )
    select id from candidates c
    where id <> ${userId} and ${notBlocked(userId, sql`c.id`)}
      and exists (select 1 from ${members} m where m.id = c.id and m.status = 'ACTIVE')
      and not exists (select 1 from ${follows} where follower_id = ${userId} and followee_id = c.id)
      and not exists (select 1 from ${mutes} where muter_id = ${userId} and muted_id = c.id)
      and not exists (select 1 from ${friendships} where least(requester_id, addressee_id) = least(c.id, ${userId}::uuid)
        and greatest(requester_id, addressee_id) = greatest(c.id, ${userId}::uuid))
    group by id order by sum(weight) desc, id limit ${first ?? 10}`);
  return [...found];
}
