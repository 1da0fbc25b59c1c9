import { batchedLists, type Db, type Tx } from "@atrium/kit";
import { asc, eq, getColumns, inArray, sql } from "drizzle-orm";
import { slugOf } from "../tags/slugs.ts";
import { tags } from "../tags/tables.ts";
import { countTags, tagsNamed } from "../tags/write.ts";
import { type PostRow, posts, postTags } from "./tables.ts";

/** Loads the tags of posts, in their order. */
export const tagsOf = batchedLists(
  (db: Db, postIds) =>
    db
      .select({ ...getColumns(tags), postId: postTags.postId })
      .from(postTags)
      .innerJoin(tags, eq(tags.id, postTags.tagId))
      .where(inArray(postTags.postId, [...postIds]))
      .orderBy(asc(postTags.position)),
  ({ postId }) => postId,
);

/** The slugs of a post's tags. */
export async function slugsOf(tx: Tx, postId: string): Promise<string[]> {
  const rows = await tx
    .select({ slug: tags.slug })
    .from(postTags)
    .innerJoin(tags, eq(tags.id, postTags.tagId))
    .where(eq(postTags.postId, postId))
    .orderBy(asc(postTags.position));
  return rows.map(({ slug }) => slug);
}

/** Gives new posts their tags; those that do not exist are made. */
export async function tagPosts(tx: Tx, tagged: readonly { id: string; names: readonly string[] }[]): Promise<void> {
  const names = tagged.flatMap((post) => post.names);
  if (names.length === 0) return;
  const ids = await tagsNamed(tx, names);
  const rows = tagged.flatMap(({ id, names }) =>
    [...new Set(names.map(slugOf))].map((slug, position) => ({ postId: id, tagId: ids.get(slug) as string, position })),
  );
  await tx.insert(postTags).values(rows);
}

/** Makes these the tags of a post the caller has locked, and tells whether they are others than before; new tags are made before any is locked. */
export async function retagPost(tx: Tx, post: PostRow, names: readonly string[]): Promise<boolean> {
  const isOwn = eq(postTags.postId, post.id);
  const former = (await tx.select().from(postTags).where(isOwn).orderBy(asc(postTags.position))).map(({ tagId }) => tagId);
  const wanted = [...(await tagsNamed(tx, names)).values()];
  if (former.join() === wanted.join()) return false;
  await tx.delete(postTags).where(isOwn);
  if (wanted.length > 0) await tx.insert(postTags).values(wanted.map((tagId, position) => ({ postId: post.id, tagId, position })));
  if (post.status !== "PUBLISHED") return true;
  const at = post.publishedAt as Date;
  const [gone, come] = [former.filter((tagId) => !wanted.includes(tagId)), wanted.filter((tagId) => !former.includes(tagId))];
  await countTags(tx, [...gone.map((tagId) => ({ tagId, at, by: -1 as const })), ...come.map((tagId) => ({ tagId, at, by: 1 as const }))]);
  return true;
}

/** Counts posts that are read from now on (1), or no longer (-1), in their tags and in what they share. */
export async function countPosts(tx: Tx, counted: readonly PostRow[], by: 1 | -1): Promise<void> {
  const shared = Map.groupBy(
    counted.filter(({ sharedPostId }) => sharedPostId),
    ({ sharedPostId }) => sharedPostId as string,
  );
  for (const [id, shares] of [...shared].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    await tx
      .update(posts)
      .set({ sharesCount: sql`${posts.sharesCount} + ${by * shares.length}` })
      .where(eq(posts.id, id));
  }
  await countInTags(tx, counted, by);
}

async function countInTags(tx: Tx, counted: readonly PostRow[], by: 1 | -1): Promise<void> {
  const publishedAt = new Map(counted.map((post) => [post.id, post.publishedAt as Date]));
  if (publishedAt.size === 0) return;
  const rows = await tx
    .update(postTags)
    .set({ publishedAt: by === 1 ? sql`(select ${posts.publishedAt} from ${posts} where ${posts.id} = ${postTags.postId})` : null })
    .where(inArray(postTags.postId, [...publishedAt.keys()]))
    .returning();
  await countTags(
    tx,
    rows.map(({ tagId, postId }) => ({ tagId, at: publishedAt.get(postId) as Date, by })),
  );
}
