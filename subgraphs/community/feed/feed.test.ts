import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { FeedMode } from "../generated.ts";
import subgraph from "../index.ts";
import { members } from "../members/tables.ts";
import { posts } from "../posts/tables.ts";
import { hidePost, restorePost } from "../posts/write.ts";
import { addBlock } from "../relationships/blocks.ts";
import { acceptRequest, addRequest } from "../relationships/friendships.ts";
import { addMute } from "../relationships/mutes.ts";
import { FEED, feeds, followTag } from "./feed.fixture.ts";

const { as, visitor, context, clock } = await testSubgraph(subgraph);
const { aMember, aPost, aClubOf, follow, feed, postsOf } = feeds({ context, clock });

type Ask = typeof visitor;
const post = ({ id }: { id: string }) => globalId("Post", id);
const within = <T>(work: Parameters<ReturnType<typeof context>["db"]["transaction"]>[0]) => context().db.transaction(work) as Promise<T>;
const shown = async (ask: Ask, mode: FeedMode): Promise<string[]> => (await feed(ask, mode)).nodes.map(({ id }: { id: string }) => id);

test("HOME merges the people, clubs and tags one follows, each post once, newest first", async () => {
  const [me, followed, stranger] = [(await aMember()).id, (await aMember()).id, (await aMember()).id];
  await follow(me, followed);
  const clubId = await aClubOf(me, followed);
  const slug = await followTag(context, me);
  const [byFollowed, inClub, tagged, , all] = await postsOf(
    { authorId: followed },
    { authorId: stranger, clubId },
    { authorId: stranger, tags: [slug] },
    { authorId: stranger },
    { authorId: followed, clubId, tags: [slug, "other"] },
  );

  expect(await shown(as(me), "HOME")).toEqual([all, tagged, inClub, byFollowed]);
  expect(await shown(as(me), "FOLLOWING")).toEqual([all, byFollowed]);
  expect(await shown(as(me), "CLUBS")).toEqual([all, inClub]);
  expect((await feed(as(me), "HOME")).totalCount).toBeNull();
});

test("who follows nobody has an empty HOME, and still everything in LATEST", async () => {
  const me = (await aMember()).id;
  const [newest] = await postsOf({});

  expect(await shown(as(me), "HOME")).toEqual([]);
  expect((await shown(as(me), "LATEST"))[0]).toBe(newest);
});

test.for(["HOME", "FOLLOWING", "LATEST", "CLUBS", "TRENDING"] as const)(
  "%s shows nobody one has blocked, muted or been blocked by, also to a moderator",
  async (mode) => {
    const [me, friend, blocked, blocker, muted, mutedTillNow] = (await Promise.all(
      Array.from({ length: 6 }, async () => (await aMember()).id),
    )) as string[] as [string, string, string, string, string, string];
    const others = [friend, blocked, blocker, muted, mutedTillNow];
    const clubId = await aClubOf(me, ...others);
    const slug = await followTag(context, me);
    for (const other of others) await follow(me, other);
    await within((tx) => addBlock(tx, me, blocked));
    await within((tx) => addBlock(tx, blocker, me));
    await within((tx) => addMute(tx, me, muted, null));
    await within((tx) => addMute(tx, me, mutedTillNow, context().now()));
    const made = await postsOf(...others.map((authorId) => ({ authorId, clubId, tags: [slug] })));

    for (const ask of [as(me), as(me, "MODERATOR")]) expect((await shown(ask, mode)).filter((id) => made.includes(id))).toEqual([made[4], made[0]]);
  },
);

test("a feed holds what its reader may see: friends' posts of friends, club posts of members, nothing of the suspended, held or hidden", async () => {
  const [me, friend, author, away] = (await Promise.all(Array.from({ length: 4 }, async () => (await aMember()).id))) as [string, string, string, string];
  for (const other of [friend, author, away]) await follow(me, other);
  await within(async (tx) => acceptRequest(tx, await addRequest(tx, me, friend, null)));
  const [mine, theirs] = [await aClubOf(me, author), await aClubOf(author)];
  const [ofFriend, , inMine, , , , , open] = await postsOf(
    { authorId: friend, visibility: "FRIENDS" },
    { authorId: author, visibility: "FRIENDS" },
    { authorId: author, visibility: "CLUB", clubId: mine },
    { authorId: author, visibility: "CLUB", clubId: theirs },
    { authorId: author, status: "DRAFT" },
    { authorId: author, status: "PENDING_REVIEW" },
    { authorId: away },
    { authorId: author, visibility: "MEMBERS" },
  );
  await context().db.update(members).set({ status: "SUSPENDED" }).where(eq(members.id, away));

  expect(await shown(as(me), "HOME")).toEqual([open, inMine, ofFriend]);
  expect((await shown(as(me), "LATEST")).slice(0, 3)).toEqual([open, inMine, ofFriend]);
});

test("the newest of many sources are found also where most of what is newer is not for the reader", async () => {
  const me = (await aMember()).id;
  const authors = await Promise.all(Array.from({ length: 8 }, async () => (await aMember()).id));
  for (const author of authors) await follow(me, author);
  const open = await postsOf(...authors.map((authorId) => ({ authorId })));
  await postsOf(
    ...authors.slice(0, 6).flatMap((authorId) => [
      { authorId, visibility: "FRIENDS" as const },
      { authorId, visibility: "FRIENDS" as const },
    ]),
  );
  await Promise.all(authors.slice(6).map((author) => within((tx) => addMute(tx, me, author, null))));

  const page = await feed(as(me), "HOME", 3);

  expect(page.nodes.map(({ id }: { id: string }) => id)).toEqual(open.toReversed().slice(2, 5));
  expect(page.pageInfo.hasNextPage).toBe(true);
});

test("a tag forgets a post that is hidden, and shows it again once it is restored", async () => {
  const me = (await aMember()).id;
  const slug = await followTag(context, me);
  const made = await aPost({ tags: [slug] });
  const change = (work: typeof hidePost) =>
    within(async (tx) => {
      const [row] = await tx.select().from(posts).where(eq(posts.id, made.id)).for("update");
      return work(tx, row as typeof made);
    });

  const before = await shown(as(me), "HOME");
  await change(hidePost);
  const hidden = await shown(as(me), "HOME");
  await change(restorePost);

  expect([before, hidden, await shown(as(me), "HOME")]).toEqual([[post(made)], [], [post(made)]]);
});

test("TRENDING weighs what was said and liked against age: half as much is forgiven every two days", async () => {
  const me = (await aMember()).id;
  const [old, young] = [await aPost(), await aPost()];
  const set = (id: string, values: { reactionsCount: number; publishedAt: Date }) => context().db.update(posts).set(values).where(eq(posts.id, id));
  const day = (count: number) => new Date(Date.UTC(2160, 0, count));
  const order = async () => (await shown(as(me), "TRENDING")).filter((id) => [post(old), post(young)].includes(id));

  await set(old.id, { reactionsCount: 8, publishedAt: day(1) });
  await set(young.id, { reactionsCount: 3, publishedAt: day(3) });
  const liked = await order();
  await set(young.id, { reactionsCount: 4, publishedAt: day(3) });
  const fresh = await order();

  expect([liked, fresh]).toEqual([
    [post(old), post(young)],
    [post(young), post(old)],
  ]);
});

test("a visitor reads public posts by time or trend, and has no feed of their own", async () => {
  const [open, forMembers] = await postsOf({}, { visibility: "MEMBERS" });

  const lists = [await shown(visitor, "LATEST"), await shown(visitor, "TRENDING")];
  const refused = await Promise.all((["HOME", "FOLLOWING", "CLUBS"] as const).map((mode) => visitor(FEED, { mode })));

  expect(lists.map((ids) => [ids.includes(open as string), ids.includes(forMembers as string)])).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(refused.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED", "UNAUTHENTICATED"]);
});
