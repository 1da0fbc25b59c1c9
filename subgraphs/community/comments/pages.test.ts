import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { addReaction } from "../reactions/write.ts";
import { commentId, discussion, postId } from "./discussion.fixture.ts";
import { comments } from "./tables.ts";

const { as, visitor, context, pool } = await testSubgraph(subgraph);
const { within, aMember, aPost, aComment } = discussion(context);

const PAGE = `query ($id: ID!, $first: Int, $after: Cursor, $last: Int, $before: Cursor, $orderBy: CommentOrder) {
  post(id: $id) { comments(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    nodes { id } pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
  } }
}`;
const THREAD = `query ($id: ID!, $first: Int) { post(id: $id) { commentsCount reactionGroups { type count viewerHasReacted } comments(first: $first) { nodes {
  id content author { id } isAcceptedAnswer viewerCanUpdate viewerCanModerate likesCount viewerReactions
  reactionGroups { type count viewerHasReacted } subject { ... on Post { id } } parent { id }
  repliesCount replies(first: 3) { nodes { id author { id } parent { id } viewerReactions reactionGroups { type viewerHasReacted } replies(first: 1) { nodes { id } } } }
} } } }`;

const page = async (post: { id: string }, variables: object) => (await visitor(PAGE, { id: postId(post), ...variables })).data.post.comments;
const react = (comment: { id: string }, userId: string) =>
  within((tx) => addReaction(tx, { about: { type: "Comment", id: comment.id }, ownerId: null, userId, type: "LIKE" }));

/** All ids, by pages of two, with a new comment before each further page. */
async function readWhileTheyCome(post: { id: string }, orderBy: object): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, isMore = true, come = 0; isMore; come++) {
    const { nodes, pageInfo } = await page(post, { first: 2, after, orderBy });
    ids.push(...nodes.map(({ id }: { id: string }) => id));
    if (come < 3) await aComment(post);
    [after, isMore] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return ids;
}

test.for([
  { field: "CREATED_AT", direction: "ASC", seen: 8 },
  { field: "CREATED_AT", direction: "DESC", seen: 5 },
  { field: "REACTIONS", direction: "DESC", seen: 6 },
])("pages by $field $direction repeat and miss nothing while comments come", async ({ seen, ...orderBy }) => {
  const post = await aPost();
  const old = [];
  for (let index = 0; index < 5; index++) old.push(await aComment(post));
  for (const [index, comment] of old.entries()) for (let count = 0; count < index % 3; count++) await react(comment, (await aMember()).id);

  const ids = await readWhileTheyCome(post, orderBy);

  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(old.map(commentId)));
  expect(ids).toHaveLength(seen);
});

test("a thread is read from either end, most liked first if so asked", async () => {
  const post = await aPost();
  const [first, second, third] = [await aComment(post), await aComment(post), await aComment(post)].map(commentId);
  const [, liked] = await context().db.select().from(comments).where(eq(comments.subjectId, post.id)).orderBy(comments.createdAt, comments.id);
  if (liked) await react(liked, (await aMember()).id);
  const ids = async (variables: object) => (await page(post, variables)).nodes.map(({ id }: { id: string }) => id);

  expect(await ids({})).toEqual([first, second, third]);
  expect(await ids({ last: 2 })).toEqual([second, third]);
  expect(await ids({ orderBy: { field: "REACTIONS", direction: "DESC" } })).toEqual([second, third, first]);
});

test("a page of a thread with replies, authors and reactions takes as many statements for twenty comments as for two", async () => {
  const [post, viewer] = [await aPost(), await aMember()];
  const parents = await Promise.all(Array.from({ length: 20 }, () => aComment(post)));
  const replies = await Promise.all(parents.flatMap((parent) => [1, 2].map(() => aComment(post, { parent }))));
  for (const comment of [...parents, ...replies.slice(0, 10)]) await react(comment, viewer.id);
  const ask = as(viewer.id);
  const counted = async (first: number) => {
    await pool.idle();
    const before = pool.statements.count;
    const { data } = await ask(THREAD, { id: postId(post), first });
    return { nodes: data.post.comments.nodes, statements: pool.statements.count - before };
  };

  const [, small, large] = [await counted(1), await counted(2), await counted(20)];

  expect(large.nodes).toHaveLength(20);
  expect(large.nodes[0]).toMatchObject({ likesCount: 1, viewerReactions: ["LIKE"], repliesCount: 2, replies: { nodes: [{}, {}] } });
  expect(large.statements).toBe(small.statements);
  expect(large.statements).toBe(14);
});
