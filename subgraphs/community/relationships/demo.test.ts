import { globalId, newId } from "@atrium/kit";
import { seed } from "@atrium/kit/seed";
import { testSubgraph } from "@atrium/kit/test";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { demo as bookmarksDemo } from "../bookmarks/demo.ts";
import { bookmarks } from "../bookmarks/tables.ts";
import subgraph from "../index.ts";
import { members } from "../members/tables.ts";
import { posts } from "../posts/tables.ts";
import { addPosts } from "../posts/write.ts";
import { demo } from "./demo.ts";
import { follows, friends, friendships, relationshipCounts } from "./tables.ts";

const present = new Date("2026-11-01T12:00:00Z");
const day = (ago: number) => new Date(present.getTime() - ago * 24 * 3_600_000);
const { visitor, context, pool, published, deliver } = await testSubgraph(subgraph);
const { db } = context();
const people = Array.from({ length: 400 }, (_, index) => newId(day(index)));
await db
  .insert(members)
  .values(people.map((id, index) => ({ id, username: `person_${index}`, kind: "STUDENT", status: "ACTIVE" as const, joinedAt: day(index) })));
await db.transaction((tx) =>
  addPosts(
    tx,
    people.slice(300).map((authorId, index) => ({ authorId, content: "Words", createdAt: day(99 - index) })),
  ),
);
const statements = pool.statements.count;
await seed({ ...subgraph, demo: [demo, bookmarksDemo] }, pool, { present, account: () => expect.unreachable() });
const spent = pool.statements.count - statements;

test("some four thousand follows, most of them of a few, and six hundred friendships and requests", async () => {
  const counts = await db.select().from(relationshipCounts);
  const followers = counts.map(({ followersCount }) => followersCount).toSorted((a, b) => b - a);
  const total = followers.reduce((sum, count) => sum + count, 0);

  expect(total).toBeGreaterThan(3_800);
  expect(total).toBeLessThan(4_800);
  expect(followers.slice(0, 40).reduce((sum, count) => sum + count, 0) / total).toBeGreaterThan(0.25);
  expect(await db.$count(friendships)).toBeGreaterThan(550);
  expect(await db.$count(friendships, sql`status = 'PENDING'`)).toBeGreaterThan(40);
});

test("every count is what there is, and every friend follows", async () => {
  const wrong = await db.execute(sql`
    select id from ${relationshipCounts} c
    where followers_count <> (select count(*) from ${follows} where followee_id = c.id)
      or following_count <> (select count(*) from ${follows} where follower_id = c.id)
      or friends_count <> (select count(*) from ${friends} where user_id = c.id)`);
  const apart = await db.execute(sql`
    select f.id from ${friends} f where not exists (select 1 from ${follows} where follower_id = f.user_id and followee_id = f.friend_id)`);

  expect([[...wrong], [...apart]]).toEqual([[], []]);
});

test("what is stored was told, in the order of time, with few other statements, and the domain can hear it", async () => {
  const told = (await published()).map(([type]) => type);
  const times = await db.execute<{ ordered: boolean }>(sql`
    select bool_and(occurred_at >= previous) as ordered from (
      select occurred_at, lag(occurred_at, 1, '-infinity') over (order by seq) as previous from log.events where type in ('user.followed', 'friendship.accepted')) e`);

  expect(told.filter((type) => type === "user.followed")).toHaveLength(await db.$count(follows));
  expect(told.filter((type) => type === "friendship.requested")).toHaveLength(await db.$count(friendships));
  expect([...times]).toEqual([{ ordered: true }]);
  expect(spent - told.length).toBeLessThan(40);
  await deliver();
});

test("bookmarks are of posts their owners did not write, some with a reminder still to come", async () => {
  const saved = await db.select().from(bookmarks);
  const own = await db.execute(sql`select b.id from ${bookmarks} b join ${posts} p on p.id = b.post_id where p.author_id = b.user_id`);

  expect(saved.length).toBeGreaterThan(200);
  expect([...own]).toEqual([]);
  expect(saved.some(({ remindAt, remindedAt }) => remindAt && !remindedAt && remindAt > present)).toBe(true);
  expect(saved.every(({ remindAt, remindedAt }) => !remindAt || remindedAt || remindAt > present)).toBe(true);
});

test("the most followed are there to be read about", async () => {
  const [first] = await db.select().from(relationshipCounts).orderBy(sql`followers_count desc`).limit(1);

  const { data } = await visitor(
    `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { followersCount followers(first: 1) { totalCount nodes { id } } } } }`,
    { id: globalId("User", first?.id as string) },
  );

  expect(data._entities[0].followers.totalCount).toBe(data._entities[0].followersCount);
});
