import type { Tx } from "@atrium/kit";
import { asc, eq } from "drizzle-orm";
import { clubMemberships } from "../../club-members/tables.ts";
import type { Chance } from "../../demo/chance.ts";
import { activeMembers } from "../../demo/people.ts";
import type { Member } from "../../members/tables.ts";
import { type PostRow, posts } from "../../posts/tables.ts";
import { blocks, friends } from "../../relationships/tables.ts";

/** Somebody who takes part, and how eagerly, from 0 to 1. */
export type Reader = Pick<Member, "id" | "username" | "joinedAt"> & { readonly zeal: number };

/** Who reads what: everybody, but for clubs, friends and blocks. */
export type Readers = { someoneReading(post: PostRow, at: Date): Reader | null };

/** Published posts, oldest first. */
export const publishedPosts = (tx: Tx): Promise<PostRow[]> =>
  tx.select().from(posts).where(eq(posts.status, "PUBLISHED")).orderBy(asc(posts.publishedAt), asc(posts.title), asc(posts.id));

export async function gatherReaders(tx: Tx, chance: Chance): Promise<Readers> {
  const active = await activeMembers(tx);
  const everybody = active.map((member): Reader => ({ ...member, zeal: chance.random() ** 2 }));
  const byId = new Map(everybody.map((reader) => [reader.id, reader]));
  const gathered = (pairs: { of: string; id: string }[]) =>
    new Map([...Map.groupBy(pairs, ({ of }) => of)].map(([of, all]) => [of, all.flatMap(({ id }) => byId.get(id) ?? []).toSorted(byAge)]));

  const { clubId, userId, status } = clubMemberships;
  const inClub = gathered(await tx.select({ of: clubId, id: userId }).from(clubMemberships).where(eq(status, "ACTIVE")));
  const friendsOf = gathered(await tx.select({ of: friends.userId, id: friends.friendId }).from(friends));
  const apart = new Set((await tx.select().from(blocks)).flatMap(({ blockerId: a, blockedId: b }) => [`${a} ${b}`, `${b} ${a}`]));

  return {
    someoneReading(post, at) {
      const { visibility, authorId } = post;
      const some = post.clubId ? inClub.get(post.clubId) : visibility === "FRIENDS" ? friendsOf.get(authorId ?? "") : everybody;
      if (!some?.length || (post.clubId && visibility === "FRIENDS")) return null;
      for (let tries = 0; tries < 30; tries++) {
        const reader = chance.one(some);
        const isThere = reader.joinedAt <= at && !apart.has(`${reader.id} ${authorId}`);
        if (isThere && chance.odds(reader.zeal)) return reader;
      }
      return null;
    },
  };
}

const byAge = (a: Reader, b: Reader) => a.joinedAt.getTime() - b.joinedAt.getTime() || ((a.username ?? "") < (b.username ?? "") ? -1 : 1);

/** A moment after another: most soon, a few much later; null when it is yet to come. */
export function soonAfter(chance: Chance, at: Date, hours: number, present: Date): Date | null {
  const later = new Date(at.getTime() + (60_000 + -Math.log(1 - chance.random()) * hours * 3_600_000));
  return later < present ? later : null;
}
