import { globalId, publish } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { posts } from "../posts/tables.ts";
import { addBlock } from "../relationships/blocks.ts";
import { remindOfDue } from "./bookmarks.ts";

const { as, visitor, context, published, clock, deliver, pool } = await testSubgraph(subgraph);
const { aMember, aPost } = factory(context);

const ADD = `mutation ($input: BookmarkAddInput!) { bookmarkAdd(input: $input) { bookmark { id note remindAt post { id viewerHasBookmarked } } errors { code path } } }`;
const REMOVE = `mutation ($id: ID!) { bookmarkRemove(input: { postId: $id }) { removedId errors { code path } } }`;

const post = ({ id }: { id: string }) => globalId("Post", id);
const add = async (who: string, input: Record<string, unknown>) => (await as(who)(ADD, { input })).data.bookmarkAdd;
const remove = async (who: string, id: string) => (await as(who)(REMOVE, { id })).data.bookmarkRemove;
const listOf = async (ask: typeof visitor, who: string, page = "") =>
  (
    await ask(
      `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { bookmarks${page} { nodes { id note post { id } } } } } }`,
      {
        id: globalId("User", who),
      },
    )
  ).data._entities[0].bookmarks?.nodes ?? null;
const due = async (who: string) => (await published("bookmark.due")).filter(([, , data]) => (data as { userId: string }).userId === who);

test("a post is saved once, however often; what is given then changes and the rest stays", async () => {
  const me = (await aMember()).id;
  const saved = await aPost();

  const [first, second] = await Promise.all([add(me, { postId: post(saved), note: " Read it " }), add(me, { postId: post(saved), note: "Read it" })]);
  const reminded = await add(me, { postId: post(saved), remindAt: "2199-01-01T00:00:00Z" });
  const cleared = await add(me, { postId: post(saved), note: null });

  expect(first).toEqual({
    bookmark: { id: expect.stringMatching(/^bkm_/), note: "Read it", remindAt: null, post: { id: post(saved), viewerHasBookmarked: true } },
    errors: [],
  });
  expect(second).toEqual(first);
  expect(reminded.bookmark).toEqual({ ...first.bookmark, remindAt: "2199-01-01T00:00:00.000Z" });
  expect(cleared.bookmark).toEqual({ ...reminded.bookmark, note: null });
  expect(await listOf(as(me), me)).toEqual([{ id: first.bookmark.id, note: null, post: { id: post(saved) } }]);
});

test("bookmarks come newest first, and go", async () => {
  const me = (await aMember()).id;
  const saved = [await aPost(), await aPost(), await aPost()];
  for (const each of saved) await add(me, { postId: post(each) });

  const removed = await remove(me, post(saved[1] as { id: string }));
  const again = await remove(me, post(saved[1] as { id: string }));

  expect((await listOf(as(me), me, "(first: 2)")).map((bookmark: { post: { id: string } }) => bookmark.post.id)).toEqual(
    [saved[2], saved[0]].map((each) => post(each as never)),
  );
  expect([removed, again]).toEqual([
    { removedId: expect.stringMatching(/^bkm_/), errors: [] },
    { removedId: null, errors: [{ code: "NOT_FOUND", path: ["postId"] }] },
  ]);
});

test("bookmarks are their owner's alone, also before administrators", async () => {
  const [me, other] = [(await aMember()).id, (await aMember()).id];
  const { bookmark } = await add(me, { postId: post(await aPost()), note: "private" });
  const read = `query ($id: ID!) { _entities(representations: [{ __typename: "Bookmark", id: $id }]) { ... on Bookmark { note } } }`;

  const seen = await Promise.all([visitor, as(other), as(other, "ADMIN"), as(me)].map(async (ask) => (await ask(read, { id: bookmark.id })).data._entities[0]));

  expect(seen).toEqual([null, null, null, { note: "private" }]);
  expect(await listOf(as(other, "ADMIN"), me)).toBeNull();
});

test("what one may not see is not saved, and shows no more once saved", async () => {
  const [me, author] = [(await aMember()).id, (await aMember()).id];
  const [draft, open] = [await aPost({ authorId: author, status: "DRAFT" }), await aPost({ authorId: author })];
  await add(me, { postId: post(open) });

  const wrong = [
    await add(me, { postId: post(draft) }),
    await add(me, { postId: "pst_nothing" }),
    await add(me, { postId: post(open), note: "x".repeat(501) }),
    await add(me, { postId: post(open), remindAt: "2001-01-01T00:00:00Z" }),
  ];
  await context().db.transaction((tx) => addBlock(tx, author, me));

  expect(wrong.map(({ errors }) => errors[0])).toEqual([
    { code: "NOT_FOUND", path: ["postId"] },
    { code: "NOT_FOUND", path: ["postId"] },
    { code: "TOO_LONG", path: ["note"] },
    { code: "OUT_OF_RANGE", path: ["remindAt"] },
  ]);
  expect(await listOf(as(me), me)).toEqual([{ id: expect.any(String), note: null, post: null }]);
});

test("a reminder comes once at its time, again when set anew, and not for a post that is gone", async () => {
  const me = (await aMember()).id;
  clock.now = new Date("2150-05-01T08:00:00Z");
  const [kept, gone] = [await aPost(), await aPost()];
  const remindAt = "2150-05-01T09:00:00Z";
  const { bookmark } = await add(me, { postId: post(kept), remindAt });
  await add(me, { postId: post(gone), remindAt });
  await context().db.update(posts).set({ status: "REMOVED" }).where(eq(posts.id, gone.id));
  const sweep = () => Promise.all([1, 2, 3].map(() => context().db.transaction(remindOfDue)));

  await sweep();
  const early = await due(me);
  clock.advance(3_600_000);
  await sweep();
  await sweep();
  const once = await due(me);
  await add(me, { postId: post(kept), remindAt: "2150-05-01T10:00:00Z" });
  clock.advance(3_600_000);
  await sweep();
  clock.now = null;

  const told = ["bookmark.due", expect.any(String), { userId: me, postId: kept.id }];
  expect([early, once, await due(me)]).toEqual([[], [told], [told, told]]);
  expect(globalId("Bookmark", once[0]?.[1] as string)).toBe(bookmark.id);
});

test("whether posts are saved costs one statement for a page of them", async () => {
  const me = (await aMember()).id;
  const saved = await Promise.all(Array.from({ length: 5 }, () => aPost()));
  await pool.idle();
  const before = pool.statements.count;

  const representations = saved.map((each) => ({ __typename: "Post", id: post(each) }));
  const { data } = await as(me)(`query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Post { viewerHasBookmarked } } }`, {
    representations,
  });

  expect(data._entities).toEqual(saved.map(() => ({ viewerHasBookmarked: false })));
  expect(pool.statements.count - before).toBe(4); // posts, their authors, what the viewer is to them, bookmarks
});

test("a deleted account leaves no bookmarks", async () => {
  const me = (await aMember()).id;
  await add(me, { postId: post(await aPost()) });

  await context().db.transaction((tx) => publish(tx, "user.anonymized", me, {}));
  await deliver();

  expect(await listOf(as(me), me)).toEqual([]);
});
