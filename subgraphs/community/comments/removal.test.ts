import { newId, publish } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { commentId, discussion, postId } from "./discussion.fixture.ts";
import { type CommentRow, comments } from "./tables.ts";
import { hideComment, publishComment, removeComment, restoreComment } from "./write.ts";

const { as, visitor, context, published, deliver } = await testSubgraph(subgraph);
const { within, aMember, aPost, aComment, block } = discussion(context);

const UPDATE = `mutation ($input: CommentUpdateInput!) { commentUpdate(input: $input) { comment { content contentHtml isEdited status } errors { code path } } }`;
const DELETE = `mutation ($id: ID!) { commentDelete(input: { id: $id }) { deletedId errors { code path } } }`;
const THREAD = `query ($id: ID!) { post(id: $id) { commentsCount comments { nodes { id content author { id } repliesCount replies { nodes { id content replies { nodes { id } } } } } } } }`;

const remove = async (authorId: string, comment: CommentRow, ...roles: string[]) =>
  (await as(authorId, ...roles)(DELETE, { id: commentId(comment) })).data.commentDelete;
const thread = async (post: { id: string }, ask = visitor) => (await ask(THREAD, { id: postId(post) })).data.post;
const by = ({ authorId }: CommentRow) => authorId as string;

test("the author changes a comment, which then says so; the same text changes nothing", async () => {
  const comment = await aComment(await aPost(), { content: "First" });
  const update = async (content: string) => (await as(by(comment))(UPDATE, { input: { id: commentId(comment), content } })).data.commentUpdate;

  const same = await update(" First ");
  const other = await update("*Second*");

  expect(same.comment).toMatchObject({ content: "First", isEdited: false });
  expect(other).toEqual({ comment: { content: "*Second*", contentHtml: "<p><em>Second</em></p>\n", isEdited: true, status: "PUBLISHED" }, errors: [] });
  expect((await published("comment.updated")).filter(([, id]) => id === comment.id)).toHaveLength(1);
});

test("a change tells of those who were not mentioned before", async () => {
  const [old, fresh] = [await aMember(), await aMember()];
  const comment = await aComment(await aPost(), { mentionIds: [old.id] });

  await as(by(comment))(UPDATE, { input: { id: commentId(comment), content: `@${old.username} @${fresh.username}` } });

  expect((await published("comment.updated")).at(-1)?.[2]).toMatchObject({ mentionIds: [fresh.id] });
});

test("another's comment is seen and not changed, one that is nobody's does not exist", async () => {
  const [comment, { id: stranger }] = [await aComment(await aPost()), await aMember()];
  const update = async (id: string) => (await as(stranger)(UPDATE, { input: { id, content: "Mine" } })).data.commentUpdate.errors;

  expect(await update(commentId(comment))).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect(await update(commentId({ id: newId() }))).toEqual([{ code: "NOT_FOUND", path: ["id"] }]);
  expect((await remove(stranger, comment)).errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect((await remove(stranger, comment, "MODERATOR")).errors).toEqual([{ code: "POLICY", path: ["id"] }]);
});

test("a removed comment without replies is gone, counted no more, and told of", async () => {
  const post = await aPost();
  const comment = await aComment(post);

  const first = await remove(by(comment), comment);
  const again = await remove(by(comment), comment);

  expect(first).toEqual({ deletedId: commentId(comment), errors: [] });
  expect(again.errors).toEqual([{ code: "NOT_FOUND", path: ["id"] }]);
  expect(await thread(post)).toEqual({ commentsCount: 0, comments: { nodes: [] } });
  expect(await published("comment.removed")).toContainEqual([
    "comment.removed",
    comment.id,
    { target: { type: "Post", id: post.id }, authorId: comment.authorId, byModerator: false },
  ]);
});

test("a removed comment with replies stays as an empty one that tells nothing of its author", async () => {
  const post = await aPost();
  const parent = await aComment(post);
  const reply = await aComment(post, { parent });

  await remove(by(parent), parent);

  const bare = { id: commentId(parent), content: "", author: null, repliesCount: 1 };
  expect(await thread(post)).toEqual({
    commentsCount: 1,
    comments: { nodes: [{ ...bare, replies: { nodes: [{ id: commentId(reply), content: reply.content, replies: { nodes: [] } }] } }] },
  });
  expect((await thread(post, as(by(parent)))).comments.nodes[0]).toMatchObject(bare);
});

test("the author removes their comment also where they no longer see it", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  const comment = await aComment(post, { authorId: id });
  await block(post.authorId as string, id);

  expect(await remove(id, comment)).toEqual({ deletedId: commentId(comment), errors: [] });
});

test("an empty comment goes with its last reply, and the empty ones above it go as well", async () => {
  const post = await aPost();
  const first = await aComment(post);
  const second = await aComment(post, { parent: first });
  const third = await aComment(post, { parent: second });
  for (const comment of [first, second]) await remove(by(comment), comment);
  const before = await thread(post);

  await remove(by(third), third);

  expect(before).toMatchObject({
    commentsCount: 1,
    comments: { nodes: [{ replies: { nodes: [{ content: "", replies: { nodes: [{ id: commentId(third) }] } }] } }] },
  });
  expect(await thread(post)).toEqual({ commentsCount: 0, comments: { nodes: [] } });
});

test("a comment that comes back brings the empty ones above it", async () => {
  const post = await aPost();
  const first = await aComment(post);
  const second = await aComment(post, { parent: first });
  for (const comment of [second, first]) await within((tx) => removeComment(tx, comment, { byModerator: true }));
  const gone = await thread(post);

  await within((tx) => restoreComment(tx, second));

  expect(gone.comments.nodes).toEqual([]);
  expect(await thread(post)).toMatchObject({
    commentsCount: 1,
    comments: { nodes: [{ content: "", repliesCount: 1, replies: { nodes: [{ id: commentId(second) }] } }] },
  });
});

test("an empty comment is not replied to", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  const parent = await aComment(post);
  await aComment(post, { parent });
  await remove(by(parent), parent);
  const create = `mutation ($input: CommentCreateInput!) { commentCreate(input: $input) { errors { code path ... on StateError { currentState } } } }`;

  const { data } = await as(id)(create, { input: { subjectId: postId(post), parentId: commentId(parent), content: "Hm" } });

  expect(data.commentCreate.errors).toEqual([{ code: "INVALID_STATE", path: ["parentId"], currentState: "REMOVED" }]);
});

test("what a moderator hides comes back as it was; what its author removed does not", async () => {
  const post = await aPost();
  const [hidden, removed] = [await aComment(post), await aComment(post)];
  await within((tx) => hideComment(tx, hidden));
  await remove(by(removed), removed);
  const between = await thread(post);

  for (const comment of [hidden, removed, hidden]) await within((tx) => restoreComment(tx, comment));

  expect(between).toEqual({ commentsCount: 0, comments: { nodes: [] } });
  expect(await thread(post)).toMatchObject({ commentsCount: 1, comments: { nodes: [{ id: commentId(hidden), content: hidden.content }] } });
  const told = (await published("comment.removed", "comment.restored")).filter(([, id]) => id === hidden.id).map(([type]) => type);
  expect(told).toEqual(["comment.removed", "comment.restored"]);
});

test("a hidden comment cannot be changed, and its text is its author's and the moderators'", async () => {
  const comment = await aComment(await aPost());
  const other = await aMember();
  await within((tx) => hideComment(tx, comment));
  const read = async (ask: typeof visitor) => (await ask(`query ($id: ID!) { comment(id: $id) { content } }`, { id: commentId(comment) })).data.comment;

  const { data } = await as(by(comment))(UPDATE, { input: { id: commentId(comment), content: "Nicer" } });

  expect(data.commentUpdate.errors).toEqual([{ code: "INVALID_STATE", path: ["id"] }]);
  expect(await Promise.all([as(by(comment)), as(other.id, "MODERATOR"), as(other.id), visitor].map(read))).toEqual([
    { content: comment.content },
    { content: comment.content },
    null,
    null,
  ]);
});

test("a held comment is told of when it is published, once", async () => {
  const post = await aPost();
  const comment = await aComment(post, { status: "PENDING_REVIEW" });
  const told = async () => (await published("comment.created")).filter(([, id]) => id === comment.id);
  const before = await told();

  await Promise.all([1, 2].map(() => within((tx) => publishComment(tx, comment))));

  expect(before).toEqual([]);
  expect(await told()).toMatchObject([["comment.created", comment.id, { targetOwnerId: post.authorId, authorId: comment.authorId }]]);
  expect(await thread(post)).toMatchObject({ commentsCount: 1 });
});

test("replies and removals of their parents at once leave the counters exact", async () => {
  const post = await aPost();
  const parents = await Promise.all(Array.from({ length: 10 }, () => aComment(post)));
  const replies = await Promise.all(parents.map((parent) => aComment(post, { parent })));

  await Promise.all([
    ...parents.map((parent) => remove(by(parent), parent)),
    ...parents.map((parent) => aComment(post, { parent })),
    ...replies.map((reply) => remove(by(reply), reply)),
    ...replies.slice(0, 5).map((reply) => remove(by(reply), reply)),
  ]);

  const rows = await context().db.select().from(comments).where(eq(comments.subjectId, post.id));
  const counted = (parentId: string | null) => rows.filter((row) => row.parentId === parentId && row.isListed).length;
  expect(rows.map((row) => row.repliesCount)).toEqual(rows.map((row) => counted(row.id)));
  expect((await thread(post)).commentsCount).toBe(rows.filter(({ status }) => status === "PUBLISHED").length);
  expect((await thread(post)).comments.nodes).toHaveLength(10);
});

test("what an anonymised person wrote stays, without them", async () => {
  const post = await aPost();
  const comment = await aComment(post);

  await within((tx) => publish(tx, "user.anonymized", by(comment), {}));
  await deliver();
  await within((tx) => removeComment(tx, { ...comment }, { byModerator: true }));
  await within((tx) => restoreComment(tx, comment));

  expect((await thread(post)).comments.nodes).toMatchObject([{ content: comment.content, author: null }]);
});
