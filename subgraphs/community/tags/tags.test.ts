import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { tags } from "./tables.ts";

const { as, visitor, context, pool } = await testSubgraph(subgraph);
const { aMember, aPost } = factory(context);

const FOLLOW = `mutation ($id: ID!, $following: Boolean!) { tagFollowSet(input: { tagId: $id, following: $following }) { tag { slug followersCount viewerIsFollowing } errors { code path } } }`;
const FOLLOWED = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { followedTags { slug } } } }`;
const ofPerson = (id: string) => ({ refs: [{ __typename: "User", id: globalId("User", id) }] });
const stored = async (slug: string) => (await context().db.select().from(tags).where(eq(tags.slug, slug)))[0] as typeof tags.$inferSelect;
const idOf = async (slug: string) => globalId("Tag", (await stored(slug)).id);

test("names are the same tag whatever their case, spacing and hash", async () => {
  await aPost({ tags: ["Machine Learning"] });
  const { id } = await aPost({ tags: ["#machine-learning", "MACHINE  learning", "Écologie", "機械学習", "C#"] });

  const { data } = await visitor(`query ($id: ID!) { post(id: $id) { tags { name slug postsCount } } tag(slug: "Machine Learning") { postsCount } }`, {
    id: globalId("Post", id),
  });

  expect(data.post.tags).toEqual([
    { name: "Machine Learning", slug: "machine-learning", postsCount: 2 },
    { name: "Écologie", slug: "écologie", postsCount: 1 },
    { name: "機械学習", slug: "機械学習", postsCount: 1 },
    { name: "C#", slug: "c-sharp", postsCount: 1 },
  ]);
  expect(data.tag).toEqual({ postsCount: 2 });
});

test("fifty people bring the same new tags at once, in any order", async () => {
  const names = Array.from({ length: 10 }, (_, n) => `Fresh ${n}`);

  await Promise.all(Array.from({ length: 50 }, (_, n) => aPost({ tags: n % 2 ? names : names.toReversed() })));

  const { data } = await visitor(`{ tags(query: "fresh", first: 100) { nodes { postsCount } } }`);
  expect(data.tags.nodes.map(({ postsCount }: { postsCount: number }) => postsCount)).toEqual(Array(10).fill(50));
});

test("tags are found by the start of their name, most used first, page by page", async () => {
  await aPost({ tags: ["Prefix rare", "Prefix common", "No prefix"] });
  await aPost({ tags: ["Prefix common"] });
  const page = async (after?: string) =>
    (
      await visitor(`query ($after: Cursor) { tags(query: "preFIX", first: 1, after: $after) { nodes { slug } pageInfo { endCursor hasNextPage } } }`, {
        after,
      })
    ).data.tags;

  const first = await page();
  const second = await page(first.pageInfo.endCursor);

  expect([first.nodes, second.nodes, second.pageInfo.hasNextPage]).toEqual([[{ slug: "prefix-common" }], [{ slug: "prefix-rare" }], false]);
  expect((await visitor(`{ tags(query: "%") { nodes { slug } } }`)).data.tags.nodes).toEqual([]);
});

test("following is counted once per person, however often and at once", async () => {
  await aPost({ tags: ["Followed"] });
  const [id, people] = [await idOf("followed"), await Promise.all(Array.from({ length: 12 }, () => aMember()))];
  const set = (userId: string, following: boolean) => as(userId)(FOLLOW, { id, following });

  await Promise.all(people.flatMap((person) => [set(person.id, true), set(person.id, true)]));
  await Promise.all(people.slice(0, 4).flatMap((person) => [set(person.id, false), set(person.id, false)]));

  const { data } = await set(people[11]?.id as string, true);
  expect(data.tagFollowSet).toEqual({ tag: { slug: "followed", followersCount: 8, viewerIsFollowing: true }, errors: [] });
});

test("followed tags are seen by who follows them", async () => {
  const [one, other] = [await aMember(), await aMember()];
  await aPost({ tags: ["Beta", "Alpha"] });
  for (const slug of ["beta", "alpha"]) await as(one.id)(FOLLOW, { id: await idOf(slug), following: true });

  const [own, seen, unsigned] = [
    await as(one.id)(FOLLOWED, ofPerson(one.id)),
    await as(other.id)(FOLLOWED, ofPerson(one.id)),
    await visitor(FOLLOWED, ofPerson(one.id)),
  ];

  expect([own, seen].map(({ data }) => data._entities[0].followedTags)).toEqual([[{ slug: "alpha" }, { slug: "beta" }], null]);
  expect(unsigned.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("a tag that is none cannot be followed, and visitors follow nothing", async () => {
  const { id } = await aMember();
  const unknown = { id: globalId("Tag", newId()), following: true };

  const [refused, unsigned] = [await as(id)(FOLLOW, unknown), await visitor(FOLLOW, unknown)];

  expect(refused.data.tagFollowSet.errors).toEqual([{ code: "NOT_FOUND", path: ["tagId"] }]);
  expect(unsigned.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("tags with posts of these days trend before those with many posts of the past", async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  for (let n = 0; n < 8; n++) await aPost({ tags: ["Was hot"], createdAt: daysAgo(30) });
  for (let n = 0; n < 3; n++) await aPost({ tags: ["Is hot"], createdAt: daysAgo(1) });
  await aPost({ tags: ["Is warm"], createdAt: daysAgo(1) });
  await aPost({ tags: ["Only drafted"], status: "DRAFT" });

  const { data } = await visitor(`{ trendingTags(first: 50) { slug } }`);

  const ours = data.trendingTags.map(({ slug }: { slug: string }) => slug).filter((slug: string) => /hot|warm|drafted/.test(slug));
  expect(ours).toEqual(["is-hot", "is-warm", "was-hot"]);
});

test("a post that is removed takes its heat with it", async () => {
  await aPost({ tags: ["Cooling"] });
  const before = (await stored("cooling")).heat as number;
  const { id, authorId } = await aPost({ tags: ["Cooling"] });
  const between = (await stored("cooling")).heat as number;

  await as(authorId as string)(`mutation ($id: ID!) { postDelete(input: { id: $id }) { errors { code } } }`, { id: globalId("Post", id) });

  expect(between).toBeGreaterThan(before + 0.9);
  expect((await stored("cooling")).heat).toBeCloseTo(before, 6);
});

test.for([0, 51])("%i trending tags are no page", async (first) => {
  const { errors } = await visitor(`query ($first: Int) { trendingTags(first: $first) { slug } }`, { first });

  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

test("posts of many tags take as many statements as those of few", async () => {
  const { id } = await aMember();
  for (let n = 0; n < 20; n++) await aPost({ tags: [`Page ${n}`, "Page all"] });
  const statements = async (first: number) => {
    await pool.idle();
    const before = pool.statements.count;
    const { data } = await as(id)(
      `query ($first: Int) { tags(query: "page", first: $first) { nodes { viewerIsFollowing posts(first: 5) { nodes { id } totalCount } } } }`,
      { first },
    );
    expect(data.tags.nodes).toHaveLength(first);
    return pool.statements.count - before;
  };

  expect([await statements(2), await statements(20)]).toEqual([4, 4]);
});

test("posts with a tag show each viewer what they may see", async () => {
  const { authorId } = await aPost({ tags: ["Sightings"] });
  await aPost({ tags: ["Sightings"], visibility: "MEMBERS", authorId: authorId as string });
  const count = async (ask: ReturnType<typeof as>) => (await ask(`{ tag(slug: "sightings") { posts { totalCount } } }`)).data.tag.posts.totalCount;

  expect([await count(visitor), await count(as((await aMember()).id))]).toEqual([1, 2]);
});
