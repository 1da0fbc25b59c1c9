import { globalId, newId, publish } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { commentId, discussion, postId } from "../comments/discussion.fixture.ts";
import subgraph from "../index.ts";
import { threadSubscriptions } from "./tables.ts";

const { as, visitor, context, published, deliver } = await testSubgraph(subgraph);
const { within, aMember, aPost, aComment } = discussion(context);

const SET = `mutation ($id: ID!, $subscribed: Boolean!) { threadSubscriptionSet(input: { subjectId: $id, subscribed: $subscribed }) { ok errors { code path } } }`;

const set = async (userId: string, id: string, subscribed: boolean) => (await as(userId)(SET, { id, subscribed })).data.threadSubscriptionSet;
const isSubscribed = async (ask: typeof visitor, post: { id: string }) =>
  (await ask(`query ($id: ID!) { post(id: $id) { viewerIsSubscribed } }`, { id: postId(post) })).data.post.viewerIsSubscribed;
const told = async (userId: string) => (await published("thread.subscription_changed")).filter(([, id]) => id === userId).map(([, , data]) => data);

test("authors and those who comment hear of a thread, others do not", async () => {
  const [post, other] = [await aPost(), await aMember()];
  const comment = await aComment(post);

  const asked = [as(post.authorId as string), as(comment.authorId as string), as(other.id), visitor].map((ask) => isSubscribed(ask, post));

  expect(await Promise.all(asked)).toEqual([true, true, false, false]);
});

test("what a person says about a thread stays, and is told of once", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  const target = { type: "Post", id: post.id };

  await set(id, postId(post), true);
  await set(id, postId(post), true);
  const on = await isSubscribed(as(id), post);
  const answer = await set(id, postId(post), false);
  await aComment(post, { authorId: id });

  expect([on, await isSubscribed(as(id), post)]).toEqual([true, false]);
  expect(answer).toEqual({ ok: true, errors: [] });
  expect(await told(id)).toEqual([
    { target, subscribed: true },
    { target, subscribed: false },
  ]);
});

test("an author may leave their own thread", async () => {
  const post = await aPost();
  const author = post.authorId as string;

  await set(author, postId(post), false);

  expect(await isSubscribed(as(author), post)).toBe(false);
});

test("the same said ten times at once is told of once", async () => {
  const [post, { id }] = [await aPost(), await aMember()];

  await Promise.all(Array.from({ length: 10 }, () => set(id, postId(post), true)));

  expect(await told(id)).toHaveLength(1);
});

test("there is nothing to hear of what has no thread, or is not the viewer's to see", async () => {
  const [hidden, { id }] = [await aPost({ visibility: "FRIENDS" }), await aMember()];
  const comment = await aComment(await aPost());

  for (const subject of [postId(hidden), commentId(comment), globalId("Post", newId())]) {
    expect((await set(id, subject, true)).errors).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
  }
  expect((await visitor(SET, { id: postId(hidden), subscribed: true })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("nothing is kept of what an anonymised person heard of", async () => {
  const comment = await aComment(await aPost());
  const userId = comment.authorId as string;

  await within((tx) => publish(tx, "user.anonymized", userId, {}));
  await deliver();

  expect(await context().db.$count(threadSubscriptions, eq(threadSubscriptions.userId, userId))).toBe(0);
});
