import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { commentId, discussion, postId } from "./discussion.fixture.ts";
import type { CommentRow } from "./tables.ts";
import { hideComment, removeComment, restoreComment } from "./write.ts";

const { as, visitor, context, published } = await testSubgraph(subgraph);
const { within, aMember, aPost, aComment } = discussion(context);

const ACCEPT = `mutation ($id: ID!) { commentAccept(input: { id: $id }) { post { acceptedAnswer { id isAcceptedAnswer } } errors { code path } } }`;
const ANSWER = `query ($id: ID!) { post(id: $id) { acceptedAnswer { id } comments { nodes { isAcceptedAnswer } } } }`;

const aQuestion = () => aPost({ topic: "QUESTION" });
const accept = async (userId: string, comment: CommentRow, ...roles: string[]) =>
  (await as(userId, ...roles)(ACCEPT, { id: commentId(comment) })).data.commentAccept;
const told = async (postId: string) => (await published("answer.accepted")).filter(([, id]) => id === postId).map(([, , data]) => data);

test("who asked accepts an answer, and another in its place; the same again changes nothing", async () => {
  const question = await aQuestion();
  const asker = question.authorId as string;
  const [first, second] = [await aComment(question), await aComment(question)];

  const answers = [await accept(asker, first), await accept(asker, first), await accept(asker, second)];

  const shown = (comment: CommentRow) => ({ post: { acceptedAnswer: { id: commentId(comment), isAcceptedAnswer: true } }, errors: [] });
  expect(answers).toEqual([shown(first), shown(first), shown(second)]);
  expect(await told(question.id)).toEqual([
    { commentId: first.id, authorId: first.authorId, previousCommentId: null, previousAuthorId: null },
    { commentId: second.id, authorId: second.authorId, previousCommentId: first.id, previousAuthorId: first.authorId },
  ]);
});

test("answers accepted at once leave a chain of choices without a gap", async () => {
  const question = await aQuestion();
  const answers = await Promise.all(Array.from({ length: 20 }, () => aComment(question)));

  await Promise.all(answers.map((answer) => accept(question.authorId as string, answer)));

  const chain = (await told(question.id)) as { commentId: string; previousCommentId: string | null }[];
  expect(chain.map(({ previousCommentId }) => previousCommentId)).toEqual([null, ...chain.slice(0, -1).map((choice) => choice.commentId)]);
  expect((await visitor(ANSWER, { id: postId(question) })).data.post.acceptedAnswer.id).toBe(commentId({ id: chain.at(-1)?.commentId ?? "" }));
});

test("nobody else accepts, and only questions have answers", async () => {
  const [question, plain, other] = [await aQuestion(), await aPost(), await aMember()];
  const [answer, comment] = [await aComment(question), await aComment(plain)];

  expect((await accept(other.id, answer)).errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect((await accept(other.id, answer, "MODERATOR")).errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect((await accept(other.id, answer, "ADMIN")).errors).toEqual([]);
  expect((await accept(plain.authorId as string, comment)).errors).toEqual([{ code: "INVALID_STATE", path: ["id"] }]);
});

test("a held answer cannot be accepted", async () => {
  const question = await aQuestion();
  const asker = question.authorId as string;
  const held = await aComment(question, { status: "PENDING_REVIEW", authorId: asker });

  expect((await accept(asker, held)).errors).toEqual([{ code: "INVALID_STATE", path: ["id"] }]);
});

test("an answer that is hidden is not shown, one that is removed is no longer accepted", async () => {
  const question = await aQuestion();
  const answer = await aComment(question);
  await accept(question.authorId as string, answer);
  const shown = async () => (await visitor(ANSWER, { id: postId(question) })).data.post.acceptedAnswer;

  await within((tx) => hideComment(tx, answer));
  const hidden = await shown();
  await within((tx) => restoreComment(tx, answer));
  const restored = await shown();
  await within((tx) => removeComment(tx, answer, { byModerator: true }));
  await within((tx) => restoreComment(tx, answer));

  expect([hidden, restored, await shown()]).toEqual([null, { id: commentId(answer) }, null]);
});
