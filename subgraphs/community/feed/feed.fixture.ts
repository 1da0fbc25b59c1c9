import { globalId, newId } from "@atrium/kit";
import type { Ask } from "@atrium/kit/test";
import { clubFactory } from "../clubs/factory.ts";
import { factory } from "../factory.ts";
import type { FeedMode } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { posts } from "../posts/tables.ts";
import type { NewPost } from "../posts/write.ts";
import { addFollow } from "../relationships/follows.ts";
import { follows } from "../relationships/tables.ts";
import { tagFollows, tags } from "../tags/tables.ts";

export const FEED = `query ($mode: FeedMode, $first: Int, $after: Cursor) { feed(mode: $mode, first: $first, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;

/** Reads feeds, and makes what is in them, for tests. */
export function feeds({ context, clock }: { context: () => Ctx; clock: { advance(ms: number): void } }) {
  const { aMember, aPost } = factory(context);
  const { aClubOf } = clubFactory(context);
  const follow = (a: string, b: string) => context().db.transaction((tx) => addFollow(tx, a, b));
  const feed = async (ask: Ask, mode: FeedMode, first = 100, after: string | null = null) => (await ask(FEED, { mode, first, after })).data.feed;

  /** Posts a minute apart, the last the newest; answers their public ids. */
  async function postsOf(...given: Partial<NewPost>[]): Promise<string[]> {
    const made = [];
    for (const each of given) {
      clock.advance(60_000);
      made.push(globalId("Post", (await aPost(each)).id));
    }
    return made;
  }

  return { aMember, aPost, aClubOf: (...people: string[]) => aClubOf(people, { visibility: "PRIVATE" }), follow, feed, postsOf };
}

/** Has a person follow a new tag; answers its slug. */
export async function followTag(context: () => Ctx, userId: string): Promise<string> {
  const slug = `t${newId().replaceAll("-", "")}`;
  const [tag] = await context().db.insert(tags).values({ name: slug, slug }).returning();
  await context()
    .db.insert(tagFollows)
    .values({ userId, tagId: tag?.id as string, createdAt: new Date() });
  return slug;
}

/** Posts a minute apart, every so many of them by one of the people the reader follows; answers the ids of these, newest first. */
export async function manyPosts(context: () => Ctx, given: { count: number; reader: string; followed: number; each: number }): Promise<string[]> {
  const { count, reader, followed, each } = given;
  const now = new Date();
  const authors = Array.from({ length: followed }, () => newId());
  const rows = Array.from({ length: count }, (_, index) => {
    const at = new Date(now.getTime() - index * 60_000);
    const authorId = index % each === each - 1 ? (authors[index % followed] as string) : reader;
    return { id: newId(), authorId, at };
  });
  const usual = {
    content: "Words",
    contentHtml: "<p>Words</p>",
    opening: "Words",
    format: "TEXT",
    topic: "GENERAL",
    visibility: "PUBLIC",
    status: "PUBLISHED",
  } as const;
  const { db } = context();
  await db.insert(follows).values(authors.map((followeeId) => ({ followerId: reader, followeeId, createdAt: now })));
  await db.insert(posts).values(rows.map(({ at, ...row }) => ({ ...usual, ...row, publishedAt: at, createdAt: at, updatedAt: at })));
  return rows.flatMap(({ id, authorId }) => (authorId === reader ? [] : [id]));
}
