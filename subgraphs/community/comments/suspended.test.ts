import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { commentId, discussion, postId } from "./discussion.fixture.ts";

const { as, visitor, context } = await testSubgraph(subgraph);
const { aMember, aPost, aComment } = discussion(context);

const THREAD = `query ($id: ID!) { post(id: $id) { comments { totalCount nodes { id content status author { id } replies { nodes { id content } } } } } }`;
const COMMENT = `query ($id: ID!) { comment(id: $id) { content status } }`;

const thread = async (post: { id: string }, ask = visitor) => (await ask(THREAD, { id: postId(post) })).data.post.comments;

test("what a suspended member said is out of sight for all but moderators", async () => {
  const [post, { id: authorId }, reader] = [await aPost(), await aMember({ status: "SUSPENDED" }), await aMember()];
  const comment = await aComment(post, { authorId });
  const read = async (ask: typeof visitor) => [(await thread(post, ask)).totalCount, (await ask(COMMENT, { id: commentId(comment) })).data.comment];

  expect([await read(visitor), await read(as(reader.id))]).toEqual([
    [0, null],
    [0, null],
  ]);
  expect(await read(as(reader.id, "MODERATOR"))).toEqual([1, { content: comment.content, status: "PUBLISHED" }]);
});

test("a suspended member's comment with replies stays as an empty one, which nobody answers or likes", async () => {
  const [post, { id: authorId }, reader] = [await aPost(), await aMember({ status: "SUSPENDED" }), await aMember()];
  const parent = await aComment(post, { authorId });
  const reply = await aComment(post, { parent });
  const answer = `mutation ($post: ID!, $id: ID!) {
    commentCreate(input: { subjectId: $post, parentId: $id, content: "Hm" }) { errors { code path } }
    reactionAdd(input: { subjectId: $id }) { errors { code path } }
  }`;

  const [seen, bySomebody] = [await thread(post), await thread(post, as(reader.id))];
  const { data } = await as(reader.id)(answer, { post: postId(post), id: commentId(parent) });

  expect(seen.nodes).toEqual([
    { id: commentId(parent), content: "", status: "HIDDEN", author: null, replies: { nodes: [{ id: commentId(reply), content: reply.content }] } },
  ]);
  expect(bySomebody).toEqual(seen);
  expect(data.commentCreate.errors).toEqual([{ code: "INVALID_STATE", path: ["parentId"] }]);
  expect(data.reactionAdd.errors).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
});
