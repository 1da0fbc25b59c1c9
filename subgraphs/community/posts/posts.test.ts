import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { posts } from "./tables.ts";

const { as, visitor, context, published, pool } = await testSubgraph(subgraph);
const { aMember, aPost } = factory(context);

const CREATE = `mutation ($input: PostCreateInput!) {
  postCreate(input: $input) {
    post { id title content contentHtml excerpt(length: 40) format topic codeLanguage linkUrl tags { slug } visibility status version isEdited author { id } mentions { id } displayTitle canonicalUrl }
    errors { code path }
  }
}`;
const DRAFTS = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { drafts { nodes { content status } totalCount } posts { nodes { content } } } } }`;
const pst = (id: string) => globalId("Post", id);
const ofPerson = (id: string) => ({ refs: [{ __typename: "User", id: globalId("User", id) }] });

test("a member publishes a post", async () => {
  const [author, friend] = [await aMember(), await aMember()];
  const content = `## Hello\n\nDear @${friend.username}, **look** at \`@${author.username}\`: <script>alert(1)</script>`;

  const { data } = await as(author.id)(CREATE, { input: { title: "  A \n title ", content, tags: ["Node.js", "node js", "C++"] } });

  const { post, errors } = data.postCreate;
  const usual = { format: "TEXT", topic: "GENERAL", codeLanguage: null, linkUrl: null, visibility: "PUBLIC", status: "PUBLISHED", version: 1, isEdited: false };
  expect(errors).toEqual([]);
  expect(post).toEqual({
    ...usual,
    id: expect.stringMatching(/^pst_/),
    title: "A title",
    content,
    contentHtml: expect.stringContaining("&lt;script&gt;"),
    excerpt: `Hello Dear @${friend.username}…`,
    tags: [{ slug: "node-js" }, { slug: "c-plus-plus" }],
    author: { id: globalId("User", author.id) },
    mentions: [{ id: globalId("User", friend.id) }],
    displayTitle: "A title",
    canonicalUrl: expect.stringContaining(post.id),
  });
  const told = {
    authorId: author.id,
    clubId: null,
    topic: "GENERAL",
    format: "TEXT",
    tags: ["node-js", "c-plus-plus"],
    mentionIds: [friend.id],
    visibility: "PUBLIC",
  };
  expect(await published("post.published")).toContainEqual(["post.published", expect.any(String), { ...told, about: null, sharedPostId: null }]);
});

test.for([
  { input: { content: "" }, code: "REQUIRED", path: ["content"] },
  { input: { content: " \n " }, code: "REQUIRED", path: ["content"] },
  { input: { content: "x".repeat(20_001) }, code: "TOO_LONG", path: ["content"] },
  { input: { content: "a\u0000b" }, code: "INVALID", path: ["content"] },
  { input: { content: "x", title: "x".repeat(201) }, code: "TOO_LONG", path: ["title"] },
  { input: { content: "x", format: "CODE" }, code: "REQUIRED", path: ["codeLanguage"] },
  { input: { content: "x", format: "CODE", codeLanguage: " " }, code: "REQUIRED", path: ["codeLanguage"] },
  { input: { content: "x", format: "LINK" }, code: "REQUIRED", path: ["linkUrl"] },
  { input: { content: "x", visibility: "CLUB" }, code: "REQUIRED", path: ["clubId"] },
  { input: { content: "x", clubId: globalId("Club", newId()) }, code: "NOT_FOUND", path: ["clubId"] },
  { input: { content: "x", subjectId: globalId("Achievement", newId()) }, code: "NOT_FOUND", path: ["subjectId"] },
  { input: { content: "x", tags: Array.from({ length: 11 }, (_, index) => `t${index}`) }, code: "LIMIT_EXCEEDED", path: ["tags"] },
  { input: { content: "x", tags: ["ok", "!!"] }, code: "FORMAT", path: ["tags", "1"] },
  { input: { content: "x", scheduledFor: "2020-01-01T00:00:00Z" }, code: "OUT_OF_RANGE", path: ["scheduledFor"] },
  { input: { content: "x", idempotencyKey: "k".repeat(65) }, code: "TOO_LONG", path: ["idempotencyKey"] },
])("a post is refused with $code at $path", async ({ input, code, path }) => {
  const { id } = await aMember();

  const { data } = await as(id)(CREATE, { input });

  expect(data.postCreate).toEqual({ post: null, errors: [{ code, path }] });
});

test("visitors write nothing", async () => {
  const { errors } = await visitor(CREATE, { input: { content: "Hello" } });

  expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("code and links keep what belongs to them", async () => {
  const { id } = await aMember();

  const code = await as(id)(CREATE, { input: { content: "let a = 1;", format: "CODE", codeLanguage: "typescript" } });
  const link = await as(id)(CREATE, { input: { content: "Read this", format: "LINK", linkUrl: "https://example.org/a b" } });

  expect(code.data.postCreate.post).toMatchObject({ format: "CODE", codeLanguage: "typescript" });
  expect(link.data.postCreate.post).toMatchObject({ format: "LINK", linkUrl: "https://example.org/a%20b" });
});

test("a retry with the same key answers the first post, also when ten arrive at once", async () => {
  const { id } = await aMember();
  const input = { content: "Only once", idempotencyKey: newId() };

  const answers = await Promise.all(Array.from({ length: 10 }, () => as(id)(CREATE, { input })));
  const other = await as(id)(CREATE, { input: { ...input, content: "Another" } });

  expect(new Set(answers.map(({ data }) => data.postCreate.post.id)).size).toBe(1);
  expect(await context().db.$count(posts, eq(posts.authorId, id))).toBe(1);
  expect(other.data.postCreate.errors).toEqual([{ code: "IDEMPOTENCY_MISMATCH", path: ["idempotencyKey"] }]);
});

test("drafts survive for their author, and are nobody else's", async () => {
  const [author, other] = [await aMember(), await aMember()];
  const { data } = await as(author.id)(CREATE, { input: { content: "Unfinished", publish: false } });
  const post = `{ post(id: "${data.postCreate.post.id}") { status } }`;

  const [own, seen] = [await as(author.id)(DRAFTS, ofPerson(author.id)), await as(other.id)(DRAFTS, ofPerson(author.id))];

  expect(own.data._entities[0]).toEqual({ drafts: { nodes: [{ content: "Unfinished", status: "DRAFT" }], totalCount: 1 }, posts: { nodes: [] } });
  expect(seen.data._entities[0].drafts).toBeNull();
  expect([(await as(author.id)(post)).data.post, (await as(other.id)(post)).data.post, (await visitor(post)).data.post]).toEqual([
    { status: "DRAFT" },
    null,
    null,
  ]);
  expect((await published("post.published")).some(([, , told]) => (told as { authorId: string }).authorId === author.id)).toBe(false);
});

test("a member has two hundred drafts at most, also when they come at once", async () => {
  const { id } = await aMember();
  const draft = { authorId: id, content: "Draft", status: "DRAFT" as const };
  await context().db.transaction(async (tx) => (await import("./write.ts")).addPosts(tx, Array(199).fill(draft)));

  const answers = await Promise.all([1, 2, 3].map((n) => as(id)(CREATE, { input: { content: `Draft ${n}`, publish: false } })));

  expect(answers.map(({ data }) => data.postCreate.errors[0]?.code ?? "saved").sort()).toEqual(["LIMIT_EXCEEDED", "LIMIT_EXCEEDED", "saved"]);
});

test("an excerpt is cut at a word, and has 20 to 500 characters", async () => {
  const { id } = await aPost({ content: "One two three four five **six** seven eight nine ten" });
  const ask = (length: number) => visitor(`{ post(id: "${pst(id)}") { excerpt(length: ${length}) } }`);

  const [short, whole, refused] = [await ask(20), await ask(500), await ask(19)];

  expect([short.data.post.excerpt, whole.data.post.excerpt]).toEqual(["One two three four…", "One two three four five six seven eight nine ten"]);
  expect(refused.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

test("ids that name no post are null, and a representation is only a key", async () => {
  const draft = await aPost({ status: "DRAFT" });
  const refs = [{ __typename: "Post", id: pst(draft.id), status: "PUBLISHED", authorId: newId() }];

  const [unknown, wrong, forged] = [
    await visitor(`{ post(id: "${pst(newId())}") { id } }`),
    await visitor(`{ post(id: "nothing") { id } }`),
    await visitor("query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Post { content } } }", { refs }),
  ];

  expect([unknown.data.post, wrong.data.post, forged.data._entities]).toEqual([null, null, [null]]);
});

test("a page of posts takes the same number of statements, however long", async () => {
  const [viewer, friend] = [await aMember(), await aMember()];
  const about = { type: "Achievement", id: newId() };
  for (let n = 0; n < 20; n++) {
    const { id } = await aPost({ content: `Hi @${friend.username} ${n}`, tags: [`many-${n}`, "shared"], about });
    await aPost({ sharedPostId: id, content: "" });
  }
  const page = `query ($first: Int) { posts(first: $first) { totalCount nodes {
    id author { id } title contentHtml excerpt tags { name viewerIsFollowing } mentions { id } subject { ... on Achievement { id } } sharedPost { id author { id } }
    revisions(first: 3) { nodes { content } } viewerCanUpdate viewerCanModerate displayTitle displaySubtitle } } }`;
  const statements = async (first: number) => {
    await pool.idle();
    const before = pool.statements.count;
    const { data, errors } = await as(viewer.id)(page, { first });
    expect([errors, data.posts.nodes.length]).toEqual([undefined, first]);
    return pool.statements.count - before;
  };

  const [few, many] = [await statements(10), await statements(40)];

  expect([few, many]).toEqual([9, 9]);
});
