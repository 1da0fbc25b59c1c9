import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { posts } from "../posts/tables.ts";
import { commentId, discussion, postId } from "./discussion.fixture.ts";

const { as, visitor, context, published } = await testSubgraph(subgraph);
const { within, untilSomebodyWaits, aMember, aPost, aComment, block } = discussion(context);

const CREATE = `mutation ($input: CommentCreateInput!) { commentCreate(input: $input) {
  comment { id depth content contentHtml author { id } parent { id } subject { ... on Post { id commentsCount } } }
  errors { code path }
} }`;
const COMMENT = `query ($id: ID!) { comment(id: $id) { id content author { id } } }`;

const create = async (authorId: string, input: object, ...roles: string[]) => (await as(authorId, ...roles)(CREATE, { input })).data.commentCreate;

test("a member comments on a post: rendered, counted, told of", async () => {
  const [post, { id }] = [await aPost(), await aMember()];

  const { comment, errors } = await create(id, { subjectId: postId(post), content: "**Well** said <script>x</script>" });

  expect(errors).toEqual([]);
  expect(comment).toMatchObject({ depth: 1, author: { id: globalId("User", id) }, parent: null, subject: { id: postId(post), commentsCount: 1 } });
  expect(comment.contentHtml).toContain("<strong>Well</strong>");
  expect(comment.contentHtml).not.toContain("<script");
  const [[, , told] = []] = (await published("comment.created")).filter(([, , data]) => (data as { authorId: string }).authorId === id);
  expect(told).toEqual({
    target: { type: "Post", id: post.id },
    targetOwnerId: post.authorId,
    parentId: null,
    parentAuthorId: null,
    authorId: id,
    mentionIds: [],
  });
});

test("a thread is five levels deep, and what answers the fifth level joins it", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  let parentId: string | null = null;
  const depths: number[] = [];
  const parents: (string | null)[] = [];

  for (let level = 0; level < 7; level++) {
    const { comment } = await create(id, { subjectId: postId(post), content: `Level ${level}`, parentId });
    depths.push(comment.depth);
    parents.push(comment.parent?.id ?? null);
    parentId = comment.id;
  }

  expect(depths).toEqual([1, 2, 3, 4, 5, 5, 5]);
  expect(new Set(parents.slice(4)).size).toBe(1);
});

test("who answers whom is told, also where the answer joins the fifth level", async () => {
  const post = await aPost();
  let parent = await aComment(post);
  for (let level = 2; level <= 5; level++) parent = await aComment(post, { parent });
  const { id } = await aMember();

  await create(id, { subjectId: postId(post), parentId: commentId(parent), content: "Indeed" });

  const [, , told] = (await published("comment.created")).at(-1) ?? [];
  expect(told).toMatchObject({ authorId: id, parentId: parent.parentId, parentAuthorId: parent.authorId });
});

test("people mentioned are told of once, the author is not", async () => {
  const [post, author, friend] = [await aPost(), await aMember(), await aMember()];

  await create(author.id, { subjectId: postId(post), content: `@${friend.username} and @${author.username}, @${friend.username}` });

  expect((await published("comment.created")).at(-1)?.[2]).toMatchObject({ mentionIds: [friend.id] });
});

test.for([
  { content: " \n ", code: "REQUIRED" },
  { content: "x".repeat(10_001), code: "TOO_LONG" },
])("a comment of $content.length characters is $code", async ({ content, code }) => {
  const [post, { id }] = [await aPost(), await aMember()];

  const { comment, errors } = await create(id, { subjectId: postId(post), content });

  expect([comment, errors]).toEqual([null, [{ code, path: ["content"] }]]);
});

test("what is not there, not visible or takes no comments is not commented on", async () => {
  const [{ id }, post] = [await aMember(), await aPost()];
  const [friendly, draft, own] = [await aPost({ visibility: "FRIENDS" }), await aPost({ status: "DRAFT" }), await aPost({ authorId: id, status: "DRAFT" })];
  const elsewhere = await aComment(await aPost());
  const errorsOf = async (subjectId: string, parentId?: string) => (await create(id, { subjectId, content: "Hm", parentId })).errors;

  expect(await errorsOf(globalId("Post", newId()))).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
  expect(await errorsOf(postId(friendly))).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
  expect(await errorsOf(postId(draft))).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
  expect(await errorsOf(commentId(elsewhere))).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
  expect(await errorsOf(postId(post), commentId(elsewhere))).toEqual([{ code: "NOT_FOUND", path: ["parentId"] }]);
  expect(await errorsOf(postId(own))).toEqual([{ code: "INVALID_STATE", path: ["subjectId"] }]);
});

test("signed out nobody comments", async () => {
  const { errors } = await visitor(CREATE, { input: { subjectId: postId(await aPost()), content: "Hm" } });

  expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("people who blocked each other comment on nothing of the other's, either way", async () => {
  const [blocker, blocked] = [await aMember(), await aMember()];
  await block(blocker.id, blocked.id);
  const [theirs, mine, neutral] = [await aPost({ authorId: blocker.id }), await aPost({ authorId: blocked.id }), await aPost()];
  const comment = await aComment(neutral, { authorId: blocker.id });

  const errors = [
    await create(blocked.id, { subjectId: postId(theirs), content: "Hm" }),
    await create(blocker.id, { subjectId: postId(mine), content: "Hm" }),
    await create(blocked.id, { subjectId: postId(neutral), parentId: commentId(comment), content: "Hm" }),
  ].map((payload) => payload.errors);

  expect(errors).toEqual([[{ code: "BLOCKED", path: ["subjectId"] }], [{ code: "BLOCKED", path: ["subjectId"] }], [{ code: "BLOCKED", path: ["parentId"] }]]);
});

test("a block does not tell of posts one would not see without it", async () => {
  const [blocker, blocked] = [await aMember(), await aMember()];
  await block(blocker.id, blocked.id);
  const hidden = await aPost({ authorId: blocker.id, visibility: "FRIENDS" });

  const { errors } = await create(blocked.id, { subjectId: postId(hidden), content: "Hm" });

  expect(errors).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
});

test("a locked thread takes comments of moderators only", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  await context().db.update(posts).set({ isLocked: true }).where(eq(posts.id, post.id));

  const [member, moderator] = [
    await create(id, { subjectId: postId(post), content: "One more thing" }),
    await create(id, { subjectId: postId(post), content: "Closed" }, "MODERATOR"),
  ];

  expect(member.errors).toEqual([{ code: "POLICY", path: ["subjectId"] }]);
  expect(moderator.errors).toEqual([]);
});

test("a comment that meets the locking of its thread is too late", async () => {
  const [post, { id }] = [await aPost(), await aMember()];

  const { writing } = await within(async (tx) => {
    await tx.update(posts).set({ isLocked: true }).where(eq(posts.id, post.id));
    const writing = create(id, { subjectId: postId(post), content: "Wait" });
    await untilSomebodyWaits();
    return { writing };
  });

  expect((await writing).errors).toEqual([{ code: "POLICY", path: ["subjectId"] }]);
});

test("a key makes retries safe: five calls at once make one comment, another text under it is a mismatch", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  const input = { subjectId: postId(post), content: "Once", idempotencyKey: newId() };

  const answers = await Promise.all(Array.from({ length: 5 }, () => create(id, input)));
  const other = await create(id, { ...input, content: "Twice" });

  expect(new Set(answers.map(({ comment }) => comment.id)).size).toBe(1);
  expect(answers[4]?.comment.subject.commentsCount).toBe(1);
  expect(other.errors).toEqual([{ code: "IDEMPOTENCY_MISMATCH", path: ["idempotencyKey"] }]);
});

test("fifty comments at once are all counted, replies as well", async () => {
  const post = await aPost();
  const parent = await aComment(post);

  await Promise.all(Array.from({ length: 50 }, (_, index) => aComment(post, index % 2 ? { parent } : {})));

  const query = `query ($id: ID!) { post(id: $id) { commentsCount comments(first: 1) { totalCount nodes { repliesCount replies(first: 1) { totalCount } } } } }`;
  expect((await visitor(query, { id: postId(post) })).data.post).toEqual({
    commentsCount: 51,
    comments: { totalCount: 26, nodes: [{ repliesCount: 25, replies: { totalCount: 25 } }] },
  });
});

test("a comment is seen by who sees its post and has not blocked its author", async () => {
  const [author, other, blocker] = [await aMember(), await aMember(), await aMember()];
  await block(blocker.id, author.id);
  const open = await aComment(await aPost(), { authorId: author.id });
  const friendly = await aComment(await aPost({ visibility: "FRIENDS", authorId: author.id }));
  const seenBy = async (id: string, ask: typeof visitor) => (await ask(COMMENT, { id })).data.comment !== null;

  expect(await seenBy(commentId(open), visitor)).toBe(true);
  expect(await seenBy(commentId(open), as(blocker.id))).toBe(false);
  expect(await seenBy(commentId(friendly), as(other.id))).toBe(false);
  expect(await seenBy(commentId(friendly), as(author.id))).toBe(true);
  expect(await seenBy(commentId(friendly), as(other.id, "MODERATOR"))).toBe(true);
});

test("the branch of a blocked person is absent from their thread, and both ways", async () => {
  const [author, blocker, post] = [await aMember(), await aMember(), await aPost()];
  await block(blocker.id, author.id);
  await aComment(post, { parent: await aComment(post, { authorId: author.id }) });
  const stays = await aComment(post, { authorId: blocker.id });
  const query = `query ($id: ID!) { comments(subjectId: $id) { nodes { id } } }`;

  const [seen, seenBack] = [await as(blocker.id)(query, { id: postId(post) }), await as(author.id)(query, { id: postId(post) })];

  expect(seen.data.comments.nodes).toEqual([{ id: commentId(stays) }]);
  expect(seenBack.data.comments.nodes).toHaveLength(1);
});

test("what is held is seen by its author and moderators, and not counted", async () => {
  const [author, other, post] = [await aMember(), await aMember(), await aPost()];
  const held = await aComment(post, { authorId: author.id, status: "PENDING_REVIEW" });
  const query = `query ($id: ID!) { post(id: $id) { commentsCount comments { nodes { id content status } } } }`;
  const read = async (ask: typeof visitor) => (await ask(query, { id: postId(post) })).data.post;

  const shown = { commentsCount: 0, comments: { nodes: [{ id: commentId(held), content: held.content, status: "PENDING_REVIEW" }] } };
  const hidden = { commentsCount: 0, comments: { nodes: [] } };
  expect(await Promise.all([visitor, as(other.id), as(author.id), as(other.id, "MODERATOR")].map(read))).toEqual([hidden, hidden, shown, shown]);
});

test("a person's published comments are counted", async () => {
  const [author, post] = [await aMember(), await aPost()];
  await aComment(post, { authorId: author.id });
  await aComment(post, { authorId: author.id });
  await aComment(post, { authorId: author.id, status: "PENDING_REVIEW" });
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { commentsCount } } }`;

  const { data } = await visitor(query, { id: globalId("User", author.id) });

  expect(data._entities).toEqual([{ commentsCount: 2 }]);
});
