import { globalId, newId, publish } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { commentId, discussion, postId } from "../comments/discussion.fixture.ts";
import subgraph from "../index.ts";
import { posts } from "../posts/tables.ts";
import { reactions } from "./tables.ts";

const { as, visitor, context, published, deliver, pool } = await testSubgraph(subgraph);
const { within, untilSomebodyWaits, aMember, aPost, aComment, block } = discussion(context);

const GROUPS = "reactionGroups { type count viewerHasReacted } errors { code path }";
const ADD = `mutation ($id: ID!, $type: ReactionType! = LIKE) { reactionAdd(input: { subjectId: $id, type: $type }) { ${GROUPS} } }`;
const REMOVE = `mutation ($id: ID!, $type: ReactionType! = LIKE) { reactionRemove(input: { subjectId: $id, type: $type }) { ${GROUPS} } }`;
const COUNTS = `query ($id: ID!) { post(id: $id) { likesCount reactionsCount viewerReactions reactionGroups { type count } reactions { totalCount nodes { id type user { id } } } } }`;

const add = async (userId: string, id: string, type = "LIKE") => (await as(userId)(ADD, { id, type })).data.reactionAdd;
const remove = async (userId: string, id: string, type = "LIKE") => (await as(userId)(REMOVE, { id, type })).data.reactionRemove;
const told = async (about: string) =>
  (await published("reaction.added", "reaction.removed"))
    .filter(([, , data]) => (data as { target: { id: string } }).target.id === about)
    .map(([type]) => type);

test("a person reacts once of each kind, and takes it back once", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  const subject = postId(post);

  const added = [await add(id, subject), await add(id, subject), await add(id, subject, "CLAP")];
  const removed = [await remove(id, subject), await remove(id, subject)];

  const like = { type: "LIKE", count: 1, viewerHasReacted: true };
  const clap = { type: "CLAP", count: 1, viewerHasReacted: true };
  expect(added.map(({ reactionGroups }) => reactionGroups)).toEqual([[like], [like], [like, clap]]);
  expect(removed).toEqual([
    { reactionGroups: [clap], errors: [] },
    { reactionGroups: [clap], errors: [] },
  ]);
  expect(await told(post.id)).toEqual(["reaction.added", "reaction.added", "reaction.removed"]);
});

test("a post shows its reactions by kind, newest first, and which are the viewer's", async () => {
  const [post, one, other] = [await aPost(), await aMember(), await aMember()];
  await add(one.id, postId(post));
  await add(other.id, postId(post), "HEART");
  await add(other.id, postId(post));
  const read = async (ask: typeof visitor) => (await ask(COUNTS, { id: postId(post) })).data.post;

  const seen = await read(as(other.id));

  expect(seen).toMatchObject({
    likesCount: 2,
    reactionsCount: 3,
    viewerReactions: ["LIKE", "HEART"],
    reactionGroups: [
      { type: "LIKE", count: 2 },
      { type: "HEART", count: 1 },
    ],
    reactions: { totalCount: 3, nodes: [{ type: "LIKE", user: { id: globalId("User", other.id) } }, { type: "HEART" }, { type: "LIKE" }] },
  });
  expect((await read(visitor)).viewerReactions).toEqual([]);
});

test("comments are reacted to, and ordered by it", async () => {
  const [comment, { id }] = [await aComment(await aPost()), await aMember()];

  await add(id, commentId(comment), "INSIGHTFUL");
  await add(id, commentId(comment));

  const query = `query ($id: ID!) { comment(id: $id) { likesCount viewerReactions reactionGroups { type count viewerHasReacted } } }`;
  expect((await as(id)(query, { id: commentId(comment) })).data.comment).toEqual({
    likesCount: 1,
    viewerReactions: ["LIKE", "INSIGHTFUL"],
    reactionGroups: [
      { type: "LIKE", count: 1, viewerHasReacted: true },
      { type: "INSIGHTFUL", count: 1, viewerHasReacted: true },
    ],
  });
});

test("the event tells whose object it was", async () => {
  const [comment, { id }] = [await aComment(await aPost()), await aMember()];

  await add(id, commentId(comment), "CLAP");

  const [, , data] = (await published("reaction.added")).at(-1) ?? [];
  expect(data).toEqual({ target: { type: "Comment", id: comment.id }, targetOwnerId: comment.authorId, userId: id, kind: "CLAP" });
});

test("what is not there or not visible is not reacted to, what a blocked person made is BLOCKED, either way", async () => {
  const [{ id }, blocker] = [await aMember(), await aMember()];
  await block(blocker.id, id);
  const [friendly, theirs, own] = [await aPost({ visibility: "FRIENDS" }), await aPost({ authorId: blocker.id }), await aPost({ authorId: id })];
  const comment = await aComment(await aPost(), { authorId: blocker.id });

  expect((await add(id, globalId("Post", newId()))).errors).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
  expect((await add(id, postId(friendly))).errors).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
  expect((await add(id, postId(theirs))).errors).toEqual([{ code: "BLOCKED", path: ["subjectId"] }]);
  expect((await add(blocker.id, postId(own))).errors).toEqual([{ code: "BLOCKED", path: ["subjectId"] }]);
  expect((await add(id, commentId(comment))).errors).toEqual([{ code: "BLOCKED", path: ["subjectId"] }]);
});

test("a draft takes no reactions, not even its author's", async () => {
  const draft = await aPost({ status: "DRAFT" });

  expect((await add(draft.authorId as string, postId(draft))).errors).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
});

test("a reaction is taken back also from what one no longer sees, without showing it", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  await add(id, postId(post));
  await context().db.update(posts).set({ visibility: "FRIENDS" }).where(eq(posts.id, post.id));

  expect(await remove(id, postId(post))).toEqual({ reactionGroups: null, errors: [] });
  expect(await context().db.$count(reactions, eq(reactions.subjectId, post.id))).toBe(0);
});

test("signed out nobody reacts", async () => {
  const id = postId(await aPost());

  expect((await visitor(ADD, { id })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  expect((await visitor(REMOVE, { id })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("the reactions of a blocked person are not listed, nor found by id", async () => {
  const [post, viewer, blocked] = [await aPost(), await aMember(), await aMember()];
  await block(viewer.id, blocked.id);
  await add(blocked.id, postId(post));
  const [reaction] = await context().db.select().from(reactions).where(eq(reactions.userId, blocked.id));
  const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Reaction", id: $id }]) { ... on Reaction { type } } }`;
  const entity = async (ask: typeof visitor) => (await ask(query, { id: globalId("Reaction", reaction?.id ?? "") })).data._entities;

  expect((await as(viewer.id)(COUNTS, { id: postId(post) })).data.post.reactions.nodes).toEqual([]);
  expect([await entity(as(viewer.id)), await entity(visitor)]).toEqual([[null], [{ type: "LIKE" }]]);
});

test("what an anonymised person gave still counts, as nobody's", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  await add(id, postId(post));

  await within((tx) => publish(tx, "user.anonymized", id, {}));
  await deliver();

  expect((await visitor(COUNTS, { id: postId(post) })).data.post).toMatchObject({ likesCount: 1, reactions: { nodes: [{ type: "LIKE", user: null }] } });
});

test("four hundred reactions at once, of people who react and take back and repeat themselves, are counted exactly", async () => {
  const post = await aPost();
  const people = await Promise.all(Array.from({ length: 100 }, () => aMember()));
  const kinds = ["LIKE", "CLAP"] as const;

  await Promise.all(
    people.flatMap(({ id }, index) => [
      add(id, postId(post), kinds[index % 2]),
      add(id, postId(post), kinds[index % 2]),
      add(id, postId(post), "HEART"),
      index % 4 === 0 ? remove(id, postId(post), "HEART") : add(id, postId(post), kinds[index % 2]),
    ]),
  );

  const { data } = await visitor(COUNTS, { id: postId(post) });
  const rows = await context().db.select().from(reactions).where(eq(reactions.subjectId, post.id));
  const count = (type: string) => rows.filter((row) => row.type === type).length;
  expect([count("LIKE"), count("CLAP")]).toEqual([50, 50]);
  expect(data.post).toMatchObject({
    likesCount: 50,
    reactionsCount: rows.length,
    reactionGroups: [{ count: 50 }, { count: 50 }, { type: "HEART", count: count("HEART") }],
  });
  expect(
    (await told(post.id)).filter((type) => type === "reaction.added").length - (await told(post.id)).filter((type) => type === "reaction.removed").length,
  ).toBe(rows.length);
});

test("a reaction that meets the removal of its post leaves nothing behind", async () => {
  const [post, { id }] = [await aPost(), await aMember()];

  const { reacting } = await within(async (tx) => {
    await tx.update(posts).set({ status: "REMOVED" }).where(eq(posts.id, post.id));
    const reacting = add(id, postId(post));
    await untilSomebodyWaits();
    return { reacting };
  });

  expect((await reacting).errors).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
  expect(await context().db.$count(reactions, eq(reactions.subjectId, post.id))).toBe(0);
  expect(await told(post.id)).toEqual([]);
});

test("twenty posts with reactions take as many statements as two", async () => {
  const { id } = await aMember();
  const all = await Promise.all(Array.from({ length: 20 }, () => aPost({ authorId: id })));
  for (const post of all) await add(id, postId(post));
  const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Post {
    likesCount reactionGroups { type count viewerHasReacted } viewerReactions reactions(first: 3) { nodes { type user { id } } }
  } } }`;
  const counted = async (some: typeof all) => {
    await pool.idle();
    const before = pool.statements.count;
    await as(id)(query, { refs: some.map((post) => ({ __typename: "Post", id: postId(post) })) });
    return pool.statements.count - before;
  };

  const [, small, large] = [await counted(all.slice(0, 1)), await counted(all.slice(0, 2)), await counted(all)];

  expect([small, large]).toEqual([4, 4]);
});

test("an id with the prefix of another type names nothing to react to", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  await add(id, postId(post));
  const disguised = commentId(post);

  const [added, removed] = [await add(id, disguised, "CLAP"), await remove(id, disguised)];

  expect(added.errors).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
  expect(removed).toEqual({ reactionGroups: null, errors: [] });
  expect(await told(post.id)).toEqual(["reaction.added"]);
});
