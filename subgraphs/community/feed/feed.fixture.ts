import { newId } from "@atrium/kit";
import { clubMemberships } from "../club-members/tables.ts";
import { clubs } from "../clubs/tables.ts";
import type { Ctx } from "../index.ts";
import { posts } from "../posts/tables.ts";
import { follows } from "../relationships/tables.ts";
import { tagFollows, tags } from "../tags/tables.ts";

/** A private club of these members; answers its id. */
export async function aClubOf(context: () => Ctx, ...people: string[]): Promise<string> {
  const [id, now] = [newId(), new Date()];
  const usual = { visibility: "PRIVATE", joinPolicy: "OPEN", status: "ACTIVE", activity: 0, createdAt: now, updatedAt: now } as const;
  await context()
    .db.insert(clubs)
    .values({ id, name: "Chess", slug: id, ...usual });
  await context()
    .db.insert(clubMemberships)
    .values(people.map((userId) => ({ clubId: id, userId, status: "ACTIVE" as const, joinedAt: now, createdAt: now })));
  return id;
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
