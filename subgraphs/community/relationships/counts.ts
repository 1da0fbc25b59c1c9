import { batched, type Db, type Tx } from "@atrium/kit";
import { uuidArray } from "@atrium/kit/db";
import { inArray, sql } from "drizzle-orm";
import { relationshipCounts } from "./tables.ts";

/** How many edges of a kind a person gained (or lost). */
export type Change = { readonly id: string; readonly followers?: number; readonly following?: number; readonly friends?: number };

type Counts = typeof relationshipCounts.$inferSelect;

/** A person's counts; none are stored of somebody without edges. */
export const countsOf = batched(
  (db: Db, ids) =>
    db
      .select()
      .from(relationshipCounts)
      .where(inArray(relationshipCounts.id, [...ids])),
  ({ id }: Counts) => id,
);

/** Adds up the changes of edges made in this transaction; people are locked in the order of their ids, so that no two transactions wait for each other. */
export async function changeCounts(tx: Tx, changes: readonly Change[]): Promise<Counts[]> {
  const column = (key: "followers" | "following" | "friends") => `{${changes.map((change) => change[key] ?? 0).join(",")}}`;
  const of = (key: string) => sql`coalesce((select d.${sql.identifier(key)} from changes d where d.id = c.id), 0)`;
  const changed = await tx.execute<Counts>(sql`
    with changes as (
      select id, sum(followers)::int as followers, sum(following)::int as following, sum(friends)::int as friends
      from unnest(${uuidArray(changes.map(({ id }) => id))}::uuid[], ${column("followers")}::int[], ${column("following")}::int[], ${column("friends")}::int[])
        as given(id, followers, following, friends) group by id)
    insert into ${relationshipCounts} as c (id, followers_count, following_count, friends_count)
    select id, greatest(followers, 0), greatest(following, 0), greatest(friends, 0) from changes order by id
    on conflict (id) do update set followers_count = c.followers_count + ${of("followers")},
      following_count = c.following_count + ${of("following")}, friends_count = c.friends_count + ${of("friends")}
    returning id, followers_count as "followersCount", following_count as "followingCount", friends_count as "friendsCount"`);
  return [...changed];
}
