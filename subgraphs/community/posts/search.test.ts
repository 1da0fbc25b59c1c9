import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { sequentialScans } from "@atrium/kit/test/scans";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { listPosts } from "./search.ts";
import { posts, postWords } from "./tables.ts";

const { as, visitor, context } = await testSubgraph(subgraph);
const { aMember, aPost } = factory(context);

const POSTS = `query ($filter: PostFilter, $orderBy: PostOrder, $first: Int = 20, $after: Cursor, $last: Int, $before: Cursor) {
  posts(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { nodes { title } pageInfo { endCursor startCursor hasNextPage } totalCount }
}`;
type Page = { nodes: { title: string }[]; pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean }; totalCount: number };
const list = async (variables: object, ask = visitor): Promise<Page> => (await ask(POSTS, variables as Record<string, unknown>)).data.posts;
const titles = ({ nodes }: Page) => nodes.map(({ title }) => title);
const find = async (query: string) => titles(await list({ filter: { query } }));

test.for(["crème brûlée", "CREME BRULEE", "brulee creme", '"creme brulee"', "brulees", "nothing or brûlée", "creme -chocolate"])(
  "%s finds a post whatever its case and accents",
  async (query) => {
    await aPost({ title: "Dessert", content: "How do you make **Crème** brûlée without a torch?" });

    expect(await find(query)).toContain("Dessert");
  },
);

test.for(["brul", '"brulee creme"', "creme -torch", "<b>", "!!!", "'); drop table community.posts; --", "%", "a & b | !c"])(
  "%s finds nothing",
  async (query) => {
    await aPost({ title: "Dessert", content: "How do you make **Crème** brûlée without a torch?" });

    expect(await find(query)).toEqual([]);
  },
);

test("a query with control characters or of more than 200 is refused", async () => {
  const codes = await Promise.all(
    ["a\u0000b", "x".repeat(201)].map(async (query) => (await visitor(POSTS, { filter: { query } })).errors?.[0]?.extensions.code),
  );

  expect(codes).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT"]);
});

test("words in the title weigh more than in the text, and often more than once", async () => {
  await aPost({ title: "In passing", content: "Among much else there is a xylophone in this rather long text about music." });
  await aPost({ title: "A xylophone", content: "To be played." });
  await aPost({ title: "Often", content: "Xylophone, xylophone, xylophone!" });

  expect(await find("xylophone")).toEqual(["A xylophone", "Often", "In passing"]);
});

test("a changed text is found by its new words only", async () => {
  const { id, authorId } = await aPost({ title: "Changing", content: "Wombats" });
  await as(authorId as string)(`mutation ($id: ID!) { postUpdate(input: { id: $id, content: "Quokkas" }) { errors { code } } }`, { id: globalId("Post", id) });

  expect([await find("wombat"), await find("quokka")]).toEqual([[], ["Changing"]]);
});

test("search shows nothing that the viewer may not see", async () => {
  const { authorId } = await aPost({ title: "Members", content: "Platypus", visibility: "MEMBERS" });
  await aPost({ title: "Draft", content: "Platypus", status: "DRAFT", authorId: authorId as string });
  const other = await aMember();

  const [signedOut, signedIn] = [await list({ filter: { query: "platypus" } }), await list({ filter: { query: "platypus" } }, as(other.id))];

  expect([signedOut, signedIn].map((page) => [titles(page), page.totalCount])).toEqual([
    [[], 0],
    [["Members"], 1],
  ]);
});

test("conditions narrow the list, all of them together", async () => {
  const [one, other] = [await aMember(), await aMember()];
  const usual = { content: "Narrowed", tags: ["narrow"] };
  await aPost({ ...usual, title: "Question", authorId: one.id, topic: "QUESTION" });
  await aPost({ ...usual, title: "Code", authorId: one.id, format: "CODE", codeLanguage: "go", tags: ["narrow", "golang"] });
  const answered = await aPost({ ...usual, title: "Answered", authorId: other.id, topic: "QUESTION" });
  await context().db.update(posts).set({ acceptedAnswerId: newId() }).where(eq(posts.id, answered.id));
  const narrowed = async (filter: object) =>
    titles(await list({ filter: { tags: ["Narrow"], ...filter }, orderBy: { field: "PUBLISHED_AT", direction: "ASC" } }));

  expect(await narrowed({})).toEqual(["Question", "Code", "Answered"]);
  expect(await narrowed({ authorIds: [globalId("User", one.id)] })).toEqual(["Question", "Code"]);
  expect(await narrowed({ formats: ["CODE"] })).toEqual(["Code"]);
  expect(await narrowed({ topics: ["QUESTION", "JOB"] })).toEqual(["Question", "Answered"]);
  expect(await narrowed({ unanswered: true })).toEqual(["Question"]);
  expect(await narrowed({ tags: ["golang", "unknown"] })).toEqual(["Code"]);
  expect(await narrowed({ publishedAfter: "2100-01-01T00:00:00Z" })).toEqual([]);
  expect(await narrowed({ authorIds: [globalId("User", one.id)], topics: ["QUESTION"], query: "narrowed" })).toEqual(["Question"]);
});

test("pages neither repeat nor skip while posts arrive, in both directions", async () => {
  for (let n = 0; n < 5; n++) await aPost({ title: `Page ${n}`, content: "Paged", tags: ["paged"] });
  const filter = { tags: ["paged"] };

  const first = await list({ filter, first: 2 });
  await aPost({ title: "New", content: "Paged", tags: ["paged"] });
  const second = await list({ filter, first: 2, after: first.pageInfo.endCursor });
  const back = await list({ filter, last: 2, before: second.pageInfo.startCursor });

  expect([titles(first), titles(second), titles(back)]).toEqual([
    ["Page 4", "Page 3"],
    ["Page 2", "Page 1"],
    ["Page 4", "Page 3"],
  ]);
  expect([first.totalCount, second.pageInfo.hasNextPage]).toEqual([5, true]);
});

test("posts are ordered by reactions, comments and trend", async () => {
  const put = async (title: string, counts: object, daysAgo: number) => {
    const { id } = await aPost({ title, content: "Ordered", tags: ["ordered"] });
    const publishedAt = new Date(Date.now() - daysAgo * 86_400_000);
    await context()
      .db.update(posts)
      .set({ publishedAt, ...counts })
      .where(eq(posts.id, id));
  };
  await put("Old and loved", { reactionsCount: 30, commentsCount: 1 }, 30);
  await put("Discussed", { reactionsCount: 2, commentsCount: 9 }, 4);
  await put("New", {}, 0);
  const by = async (field: string) => titles(await list({ filter: { tags: ["ordered"] }, orderBy: { field, direction: "DESC" } }));

  expect(await by("REACTIONS")).toEqual(["Old and loved", "Discussed", "New"]);
  expect(await by("COMMENTS")).toEqual(["Discussed", "Old and loved", "New"]);
  expect(await by("TRENDING")).toEqual(["Discussed", "New", "Old and loved"]);
});

test("an order or cursor that does not fit is refused", async () => {
  const { pageInfo } = await list({ first: 1 });
  const codes = await Promise.all(
    [
      { orderBy: { field: "RELEVANCE", direction: "DESC" } },
      { after: pageInfo.endCursor, orderBy: { field: "COMMENTS", direction: "DESC" } },
      { after: "nonsense" },
      { first: 101 },
    ].map(async (variables) => (await visitor(POSTS, variables)).errors?.[0]?.extensions.code),
  );

  expect(codes).toEqual(Array(4).fill("BAD_USER_INPUT"));
});

test("lists and searches read by index, not from end to end", async () => {
  const { db } = context();
  const { id } = await aMember();
  const sample = await aPost({ content: "Haystack" });
  const columns = sql.raw("title, content, content_html, opening, format, topic, visibility, status, created_at, updated_at");
  await db.execute(sql`insert into ${posts} (id, author_id, published_at, ${columns})
    select gen_random_uuid(), gen_random_uuid(), now() - n * interval '1 minute', ${columns} from ${posts}, generate_series(1, 20000) n where ${posts.id} = ${sample.id}`);
  await db.execute(
    sql`insert into ${postWords} (post_id, words) select id, to_tsvector('simple', 'hay ' || (row_number() over ())) from ${posts} where content = 'Haystack' on conflict do nothing`,
  );
  for (const table of ["posts", "post_words", "post_tags", "tags", "members"]) await db.execute(sql`analyze community.${sql.identifier(table)}`);
  const viewer = { id, sessionId: newId(), roles: ["MEMBER"], scopes: [] };

  const scans = await sequentialScans(db, "community", async (tx) => {
    for (const as of [null, viewer]) {
      const ctx = Object.assign(context(as), { db: tx });
      await listPosts(ctx, {});
      await listPosts(ctx, { filter: { query: "777" } });
      await listPosts(ctx, { filter: { authorIds: [id] } });
      await listPosts(ctx, { orderBy: { field: "TRENDING", direction: "DESC" } });
      await listPosts(ctx, { orderBy: { field: "REACTIONS", direction: "DESC" } });
      await listPosts(ctx, { orderBy: { field: "COMMENTS", direction: "DESC" } });
    }
  });

  expect(scans["posts"] ?? 0).toBe(0);
  expect(scans["post_words"] ?? 0).toBe(0);
});
