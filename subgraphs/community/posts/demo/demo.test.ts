import { newId } from "@atrium/kit";
import { seed } from "@atrium/kit/seed";
import { contextOf } from "@atrium/kit/subgraph";
import { testPool, testSubgraph } from "@atrium/kit/test";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import subgraph from "../../index.ts";
import { members } from "../../members/tables.ts";
import { demo as follow } from "../../tags/demo.ts";
import { postRevisions, posts } from "../tables.ts";
import { demo } from "./demo.ts";

const present = new Date("2026-11-01T12:00:00Z");
const only = { ...subgraph, demo: [demo, follow] };
const people = Array.from({ length: 120 }, (_, index) => ({
  id: newId(),
  username: `person_${index}`,
  kind: "STUDENT",
  status: "ACTIVE" as const,
  roles: index % 40 === 0 ? ["MEMBER", "EDITOR"] : ["MEMBER"],
  joinedAt: new Date(present.getTime() - (index + 1) * 6 * 24 * 3_600_000),
}));

const { visitor, context, published, pool } = await testSubgraph(only);
const { db } = context();
await db.insert(members).values(people);
const before = pool.statements.count;
await seed(only, pool, { present, account: () => expect.unreachable() });
const statements = pool.statements.count - before;

test("three thousand posts of two years, of every topic and most formats, in a bounded number of statements", async () => {
  const rows = await db.select().from(posts).where(eq(posts.status, "PUBLISHED"));

  const days = rows.map(({ publishedAt }) => (present.getTime() - (publishedAt as Date).getTime()) / (24 * 3_600_000));
  expect(rows).toHaveLength(3_000);
  expect(new Set(rows.map(({ topic }) => topic))).toEqual(new Set(["GENERAL", "PROJECT", "RESEARCH", "QUESTION", "EVENT", "JOB", "ANNOUNCEMENT"]));
  expect(new Set(rows.map(({ format }) => format))).toEqual(new Set(["TEXT", "CODE", "LINK"]));
  expect([Math.max(...days) > 600, Math.min(...days) > 0]).toEqual([true, true]);
  expect(statements).toBeLessThan(5_000);
});

test("texts differ, authors are of different zeal, and nobody writes before they joined", async () => {
  const rows = await db.select().from(posts).where(eq(posts.status, "PUBLISHED"));
  const own = rows.filter(({ sharedPostId }) => !sharedPostId);

  const joined = new Map(people.map(({ id, joinedAt }) => [id, joinedAt]));
  const counts = [...Map.groupBy(rows, ({ authorId }) => authorId).values()].map(({ length }) => length).toSorted((a, b) => b - a);
  expect(new Set(own.map(({ title, content }) => `${title}\n${content}`)).size).toBeGreaterThan(0.85 * own.length);
  expect(counts[0]).toBeGreaterThan(5 * (counts[Math.floor(counts.length / 2)] as number) * 0.5);
  expect(
    rows.filter(({ authorId, createdAt }) => createdAt < (joined.get(authorId as string) as Date) && createdAt > (people.at(-1)?.joinedAt as Date)),
  ).toEqual([]);
});

test("the log tells of each published post when it was, and counts are exact", async () => {
  const events = await published("post.published");
  const { data } = await visitor(`{ tags(first: 100) { totalCount nodes { slug postsCount followersCount } } trendingTags(first: 3) { slug } }`);
  const [wrong] = await db.execute<{ count: number }>(sql`select count(*)::int as count from community.tags where
    posts_count <> (select count(*) from community.post_tags join community.posts p on p.id = post_id where tag_id = tags.id and p.status = 'PUBLISHED')
    or followers_count <> (select count(*) from community.tag_follows where tag_id = tags.id)`);
  const [wrongShares] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from community.posts o where shares_count <> (select count(*) from community.posts where shared_post_id = o.id)`,
  );

  expect(new Set(events.map(([, id]) => id)).size).toBe(3_000);
  expect([wrong?.count, wrongShares?.count]).toEqual([0, 0]);
  const [most, least] = [data.tags.nodes[0], data.tags.nodes.at(-1)];
  expect(most.postsCount).toBeGreaterThan(5 * least.postsCount);
  expect(data.trendingTags).toHaveLength(3);
});

test("some posts are shared, edited, pinned, drafted, scheduled, and mention somebody", async () => {
  const count = (where: ReturnType<typeof sql>) => db.$count(posts, where);

  expect(await count(sql`shared_post_id is not null`)).toBeGreaterThan(80);
  expect(await db.$count(postRevisions)).toBeGreaterThan(80);
  expect(await count(sql`pinned_at is not null`)).toBeGreaterThan(3);
  expect([await count(sql`status = 'DRAFT'`), await count(sql`status = 'SCHEDULED' and scheduled_for > ${present.toISOString()}`)]).toEqual([48, 12]);
  expect(await count(sql`mention_ids <> '{}'`)).toBeGreaterThan(80);
});

test("the same people write the same", async () => {
  const other = await testPool();
  const again = contextOf(only, other, { requestId: "again", viewer: null, ip: null, userAgent: null });
  await again.db.insert(members).values(people);
  await seed(only, other, { present, account: () => expect.unreachable() });
  const texts = (from: typeof db) =>
    from.select({ title: posts.title, content: posts.content, at: posts.createdAt }).from(posts).orderBy(posts.createdAt, posts.content);

  expect(await texts(again.db)).toEqual(await texts(db));
});
