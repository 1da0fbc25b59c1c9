import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { FEED, feeds, followTag, manyPosts } from "./feed.fixture.ts";

const { as, context, pool, clock } = await testSubgraph(subgraph);
const { aMember, aPost, aClubOf, follow, feed, postsOf } = feeds({ context, clock });

const post = ({ id }: { id: string }) => globalId("Post", id);
const _within = <T>(work: Parameters<ReturnType<typeof context>["db"]["transaction"]>[0]) => context().db.transaction(work) as Promise<T>;

test("who follows many people reads all of their posts in order, the newest and those far below", async () => {
  const me = (await aMember()).id;
  const made = await manyPosts(context, { count: 4_000, reader: me, followed: 200, each: 40 });

  const met: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await feed(as(me), "FOLLOWING", 20, after);
    met.push(...page.nodes.map(({ id }: { id: string }) => id));
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }

  expect(met).toEqual(made.map((id) => globalId("Post", id)));
});

test.for(["HOME", "FOLLOWING", "CLUBS", "LATEST"] as const)(
  "pages of %s neither repeat nor leave out a post while others arrive, also of one moment",
  async (mode) => {
    const [me, author] = [(await aMember()).id, (await aMember()).id];
    await follow(me, author);
    const clubId = await aClubOf(me, author);
    const slug = await followTag(context, me);
    const arrive = () => aPost({ authorId: author, clubId, tags: [slug] });
    clock.now = new Date("2150-01-01T00:00:00Z");
    const made: string[] = [];
    for (let count = 0; count < 9; count++) {
      if (count % 3 === 0) clock.advance(1_000); // three at a time are of one moment
      made.push(post(await arrive()));
    }

    const met: string[] = [];
    for (let after: string | null = null, more = true; more && met.length < 20; clock.advance(1_000)) {
      const page = await feed(as(me), mode, 2, after);
      met.push(...page.nodes.map(({ id }: { id: string }) => id));
      more = page.pageInfo.hasNextPage && met.length < 9;
      after = page.pageInfo.endCursor;
      await arrive();
    }
    clock.now = null;

    expect(met.slice(0, 9).toSorted()).toEqual(made.toSorted());
    expect(met.slice(0, 3).toSorted()).toEqual(made.slice(6).toSorted());
  },
);

test("cursors of another order, forged ones and pages too large are refused", async () => {
  const me = (await aMember()).id;
  await postsOf({}, {});
  const { pageInfo } = await feed(as(me), "TRENDING", 1);
  const forged = Buffer.from(JSON.stringify(["published DESC,id DESC", "yesterday'", "x"])).toString("base64url");
  const wrong = [{ after: pageInfo.endCursor }, { after: forged }, { after: "nonsense" }, { first: 0 }, { first: 101 }];

  const codes = await Promise.all(wrong.map(async (variables) => (await as(me)(FEED, { mode: "HOME", ...variables })).errors?.[0]?.extensions.code));

  expect(codes).toEqual(wrong.map(() => "BAD_USER_INPUT"));
});

test.for(["HOME", "FOLLOWING", "LATEST", "CLUBS", "TRENDING"] as const)(
  "a page of %s is one statement, with all that its posts show a few more, however long it is",
  async (mode) => {
    const me = (await aMember()).id;
    const authors = await Promise.all(Array.from({ length: 6 }, async () => (await aMember()).id));
    const clubId = await aClubOf(me, ...authors);
    for (const author of authors) await follow(me, author);
    await postsOf(...authors.map((authorId) => ({ authorId, clubId, tags: ["one", "two"] })));
    const statements = async (first: number, fields: string) => {
      await pool.idle(); // what was said of new posts is over
      const before = pool.statements.count;
      const { errors } = await as(me)(`{ feed(mode: ${mode}, first: ${first}) { nodes { id ${fields} } } }`);
      expect(errors).toBeUndefined();
      return pool.statements.count - before;
    };
    const all = "author { id viewerIsFollowing } tags { id } club { id } viewerHasBookmarked reactionGroups { count } viewerIsSubscribed viewerCanUpdate";

    expect([await statements(1, ""), await statements(6, "")]).toEqual([1, 1]);
    expect(await statements(6, all)).toBe(await statements(1, all));
  },
);
