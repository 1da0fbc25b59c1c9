import { globalId, newId } from "@atrium/kit";
import { liveCursor } from "@atrium/kit/live/live";
import { aViewer, testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { discussion, postId } from "../comments/discussion.fixture.ts";
import subgraph from "../index.ts";
import { posts } from "../posts/tables.ts";
import { addReaction, removeReaction } from "./write.ts";

const { subgraph: opened, context } = await testSubgraph(subgraph);
const { within, aMember, aPost } = discussion(context);

const QUERY = `subscription ($id: ID!, $after: Cursor) { reactionsChanged(subjectId: $id, after: $after) {
  __typename ... on ReactionsChanged { cursor subjectId reactionGroups { type count viewerHasReacted } }
} }`;
const follow = (id: string, userId: string | null, after: string | null = null) =>
  opened.subscribe({ query: QUERY, variables: { id, after } }, { requestId: "test", viewer: userId ? aViewer(userId) : null, ip: null, userAgent: null });
const reaction = (post: { id: string; authorId: string | null }, userId: string) =>
  ({ about: { type: "Post", id: post.id }, ownerId: post.authorId, userId, type: "LIKE" }) as const;
const like = (post: { id: string; authorId: string | null }, userId: string) => within((tx) => addReaction(tx, reaction(post, userId)));
const next = async (stream: Awaited<ReturnType<typeof follow>>) => (await stream.next()).value.data.reactionsChanged;

test("the last message of a burst has the exact counts, and those of the viewer", async () => {
  const [post, viewer] = [await aPost(), await aMember()];
  const stream = await follow(postId(post), viewer.id, await liveCursor(context()));

  await like(await aPost(), viewer.id);
  await Promise.all(Array.from({ length: 30 }, async () => like(post, (await aMember()).id)));
  await like(post, viewer.id);
  const messages = [];
  do messages.push(await next(stream));
  while (messages.at(-1).reactionGroups[0].count < 31);

  expect(messages.length).toBeLessThan(31);
  expect(messages.at(-1)).toEqual({
    __typename: "ReactionsChanged",
    cursor: expect.any(String),
    subjectId: postId(post),
    reactionGroups: [{ type: "LIKE", count: 31, viewerHasReacted: true }],
  });
  await stream.return?.();
});

test("who resumes behind a cursor gets one message for all that was missed", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  const cursor = await liveCursor(context());
  await like(post, id);
  await like(post, (await aMember()).id);
  await within((tx) => removeReaction(tx, reaction(post, id)));
  await within((tx) => addReaction(tx, { ...reaction(post, id), type: "HEART" }));

  const stream = await follow(postId(post), null, cursor);
  const first = await next(stream);

  expect(first.reactionGroups).toEqual([
    { type: "LIKE", count: 1, viewerHasReacted: false },
    { type: "HEART", count: 1, viewerHasReacted: false },
  ]);
  await stream.return?.();
});

test("nothing is told of a post the viewer no longer sees", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  const cursor = await liveCursor(context());
  const [stream, author] = [await follow(postId(post), id, cursor), await follow(postId(post), post.authorId, cursor)];
  await context().db.update(posts).set({ visibility: "FRIENDS" }).where(eq(posts.id, post.id));
  await like(post, id);
  const told = next(author);
  const silent = stream.next();

  await told; // by then the other's turn is over
  await stream.return?.();

  expect((await silent).done).toBe(true);
  await author.return?.();
});

test("nobody follows what they may not see, or is not there", async () => {
  const hidden = await aPost({ visibility: "MEMBERS" });
  const refused = async (id: string) => (await (await follow(id, null)).next()).value.errors[0].extensions.code;

  expect(await Promise.all([postId(hidden), globalId("Post", newId())].map(refused))).toEqual(["FORBIDDEN", "FORBIDDEN"]);
});
