import { globalId, newId } from "@atrium/kit";
import { liveCursor } from "@atrium/kit/live/live";
import { aViewer, testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { posts } from "../posts/tables.ts";
import { commentId, discussion, postId } from "./discussion.fixture.ts";
import { hideComment, restoreComment } from "./write.ts";

const { subgraph: opened, context } = await testSubgraph(subgraph);
const { within, aMember, aPost, aComment, block } = discussion(context);

const QUERY = `subscription ($id: ID!, $after: Cursor) { commentAdded(subjectId: $id, after: $after) {
  __typename ... on CommentAdded { cursor subjectId comment { id content } } ... on CommentRemoved { cursor commentId }
} }`;

const follow = (id: string, userId: string | null, after: string | null = null) =>
  opened.subscribe({ query: QUERY, variables: { id, after } }, { requestId: "test", viewer: userId ? aViewer(userId) : null, ip: null, userAgent: null });
const messages = async (stream: Awaited<ReturnType<typeof follow>>, count: number) => {
  const all = [];
  while (all.length < count) all.push((await stream.next()).value.data.commentAdded);
  return all;
};

test("comments are followed as they come, go and come back, and from behind a cursor", async () => {
  const [post, other] = [await aPost(), await aPost()];
  const stream = await follow(postId(post), null, await liveCursor(context()));

  await aComment(other);
  const comment = await aComment(post);
  await within((tx) => hideComment(tx, comment));
  await within((tx) => restoreComment(tx, comment));
  const all = await messages(stream, 3);
  await stream.return?.();
  const resumed = await follow(postId(post), null, all[0].cursor);

  const added = {
    __typename: "CommentAdded",
    cursor: expect.any(String),
    subjectId: postId(post),
    comment: { id: commentId(comment), content: comment.content },
  };
  expect(all).toEqual([added, { __typename: "CommentRemoved", cursor: expect.any(String), commentId: commentId(comment) }, added]);
  expect(await messages(resumed, 2)).toEqual(all.slice(1));
  await resumed.return?.();
});

test("a post that is no longer the viewer's to see falls silent, and speaks again when it is", async () => {
  const [post, reader] = [await aPost(), await aMember()];
  const see = (visibility: "PUBLIC" | "FRIENDS") => context().db.update(posts).set({ visibility }).where(eq(posts.id, post.id));
  const cursor = await liveCursor(context());
  const [stream, author] = [await follow(postId(post), reader.id, cursor), await follow(postId(post), post.authorId, cursor)];
  const first = await aComment(post);
  const before = await messages(stream, 1);

  await see("FRIENDS");
  const hidden = await aComment(post);
  const next = stream.next();
  const seen = await messages(author, 2); // by then the reader's turn is over
  await see("PUBLIC");
  const last = await aComment(post);

  expect(before[0].comment.id).toBe(commentId(first));
  expect(seen[1].comment.id).toBe(commentId(hidden));
  expect((await next).value.data.commentAdded.comment.id).toBe(commentId(last));
  await Promise.all([stream.return?.(), author.return?.()]);
});

test("the comments of a blocked person are not told of", async () => {
  const [post, reader, blocked] = [await aPost(), await aMember(), await aMember()];
  await block(reader.id, blocked.id);
  const stream = await follow(postId(post), reader.id, await liveCursor(context()));

  await aComment(post, { authorId: blocked.id });
  const seen = await aComment(post);

  expect((await messages(stream, 1))[0].comment.id).toBe(commentId(seen));
  await stream.return?.();
});

test("nobody follows what they may not see, or is not there", async () => {
  const [hidden, comment] = [await aPost({ visibility: "MEMBERS" }), await aComment(await aPost())];
  const refused = async (id: string) => (await (await follow(id, null)).next()).value.errors[0].extensions.code;

  expect(await Promise.all([postId(hidden), globalId("Post", newId()), commentId(comment)].map(refused))).toEqual(["FORBIDDEN", "FORBIDDEN", "FORBIDDEN"]);
});
