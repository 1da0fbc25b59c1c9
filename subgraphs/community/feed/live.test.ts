import { globalId, liveCursor } from "@atrium/kit";
import { aViewer, testSubgraph } from "@atrium/kit/test";
import { expect, onTestFinished, test } from "vitest";
import { factory } from "../factory.ts";
import type { FeedMode } from "../generated.ts";
import definition from "../index.ts";
import { addBlock } from "../relationships/blocks.ts";
import { addFollow, removeFollow } from "../relationships/follows.ts";
import { followFeed } from "./live.ts";

const { subgraph, context } = await testSubgraph(definition);
const { aMember, aPost } = factory(context);

const QUERY = `subscription ($mode: FeedMode, $after: Cursor) { feedUpdated(mode: $mode, after: $after) { ... on FeedAdvanced { cursor newPostsCount newestPost { id } } ... on StreamLagged { missed } } }`;

const post = ({ id }: { id: string }) => globalId("Post", id);
const follow = (a: string, b: string) => context().db.transaction((tx) => addFollow(tx, a, b));

async function followed() {
  const [me, author] = [(await aMember()).id, (await aMember()).id];
  await follow(me, author);
  return { me, author, viewer: aViewer(me) };
}

/** The messages of a feed, without their pace: each `next` tells the count and the newest post. */
async function stream(viewer: ReturnType<typeof aViewer>, mode: FeedMode, after: string) {
  const messages = await followFeed(context(viewer), { mode, after }, 0);
  onTestFinished(() => void messages.return?.());
  return async () => {
    const { value } = await messages.next();
    return "newPostsCount" in value ? [value.newPostsCount, value.newestId] : value;
  };
}

test("a reader is told of new posts in their feed, nobody else's and not their own, with the newest", async () => {
  const { me, author, viewer } = await followed();
  const next = await stream(viewer, "HOME", await liveCursor(context()));

  await aPost({ authorId: me });
  await aPost();
  await aPost({ authorId: author, visibility: "FRIENDS" });
  const first = await aPost({ authorId: author });
  const one = await next();
  const second = await aPost({ authorId: author });

  expect([one, await next()]).toEqual([
    [1, first.id],
    [2, second.id],
  ]);
});

test("the first new post is told at once, the next ones only after a while", async () => {
  const { author, viewer } = await followed();
  const opening = { query: QUERY, variables: { mode: "FOLLOWING", after: await liveCursor(context()) } };
  const answers = await subgraph.subscribe(opening, { requestId: "test", viewer, ip: null, userAgent: null });
  onTestFinished(() => void answers.return?.());
  const newest = await aPost({ authorId: author });

  const first = (await answers.next()).value;
  const second = answers.next();
  await aPost({ authorId: author });
  await liveCursor(context());

  expect(first.data.feedUpdated).toEqual({ cursor: expect.any(String), newPostsCount: 1, newestPost: { id: post(newest) } });
  expect(await Promise.race([second, Promise.resolve("not yet")])).toBe("not yet");
});

test("what a reader may see, and follows, is asked anew for each message", async () => {
  const { me, author, viewer } = await followed();
  const other = (await aMember()).id;
  await follow(me, other);
  const next = await stream(viewer, "HOME", await liveCursor(context()));
  const kept = await aPost({ authorId: author });
  const before = await next();

  await context().db.transaction((tx) => removeFollow(tx, me, other));
  await aPost({ authorId: other });
  await follow(me, other);
  await context().db.transaction((tx) => addBlock(tx, other, me));
  await aPost({ authorId: other });
  const last = await aPost({ authorId: author });

  expect([before, await next()]).toEqual([
    [1, kept.id],
    [2, last.id],
  ]);
});

test("a stream resumes behind a cursor, and counts from there", async () => {
  const { author, viewer } = await followed();
  const messages = await followFeed(context(viewer), { mode: "LATEST", after: await liveCursor(context()) }, 0);
  await aPost({ authorId: author });
  const { value: last } = await messages.next();
  await messages.return?.();
  const missed = await aPost({ authorId: author });

  const next = await stream(viewer, "LATEST", last.cursor);

  expect(await next()).toEqual([1, missed.id]);
});

test("a visitor follows no feed", async () => {
  const answers = await subgraph.subscribe({ query: QUERY }, { requestId: "test", viewer: null, ip: null, userAgent: null });

  expect((await answers.next()).value.errors[0].extensions.code).toBe("UNAUTHENTICATED");
});
