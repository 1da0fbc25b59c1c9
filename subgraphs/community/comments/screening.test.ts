import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { clubFactory } from "../clubs/factory.ts";
import subgraph from "../index.ts";
import { moderationCases, screenedWords } from "../moderation/tables.ts";
import { posts } from "../posts/tables.ts";
import { commentId, discussion, postId } from "./discussion.fixture.ts";

const { as, context, published } = await testSubgraph(subgraph);
const { aMember, aPost, aComment } = discussion(context);
const { aClub, aClubMember } = clubFactory(context);
await context().db.insert(screenedWords).values({ word: "casino" });

const CREATE = `mutation ($id: ID!, $content: Markdown!) { commentCreate(input: { subjectId: $id, content: $content }) { comment { id status } errors { code } } }`;
const UPDATE = `mutation ($id: ID!, $content: Markdown!) { commentUpdate(input: { id: $id, content: $content }) { comment { status } errors { code } } }`;

const casesOf = (targetId: string) => context().db.$count(moderationCases, eq(moderationCases.targetId, targetId));

test("a text with a word that is watched waits for a moderator, untold of", async () => {
  const [post, { id }] = [await aPost(), await aMember()];

  const { data } = await as(id)(CREATE, { id: postId(post), content: "Visit my casino" });

  expect(data.commentCreate.comment.status).toBe("PENDING_REVIEW");
  expect((await published("comment.created")).filter(([, , told]) => (told as { authorId: string }).authorId === id)).toEqual([]);
  expect((await published("comment.removed")).length).toBe(0);
});

test("a published comment that is given such a text is hidden, in a case of its own", async () => {
  const comment = await aComment(await aPost());

  const { data } = await as(comment.authorId as string)(UPDATE, { id: commentId(comment), content: "Visit my casino" });

  expect(data.commentUpdate).toEqual({ comment: { status: "HIDDEN" }, errors: [] });
  expect(await casesOf(comment.id)).toBe(1);
});

test("who writes more than twenty comments a minute has to wait", async () => {
  const [post, { id }] = [await aPost(), await aMember()];
  const answers = [];

  for (let count = 0; count < 21; count++) answers.push((await as(id)(CREATE, { id: postId(post), content: `Thought ${count}` })).data.commentCreate);

  expect(answers.slice(0, 20).flatMap(({ errors }) => errors)).toEqual([]);
  expect(answers[20]).toMatchObject({ comment: null, errors: [{ code: "LIMIT_EXCEEDED" }] });
});

test("the moderators of a club comment below its locked posts, its members do not", async () => {
  const { club } = await aClub();
  const [moderator, member] = [await aClubMember(club.id, "MODERATOR"), await aClubMember(club.id)];
  const post = await aPost({ clubId: club.id, visibility: "CLUB", authorId: member.userId });
  const comment = await aComment(post, { authorId: member.userId });
  await context().db.update(posts).set({ isLocked: true }).where(eq(posts.id, post.id));
  const create = async (userId: string) => (await as(userId)(CREATE, { id: postId(post), content: "Enough" })).data.commentCreate.errors;
  const canModerate = async (userId: string) =>
    (await as(userId)(`query ($id: ID!) { comment(id: $id) { viewerCanModerate } }`, { id: commentId(comment) })).data.comment.viewerCanModerate;

  expect([await create(moderator.userId), await create(member.userId)]).toMatchObject([[], [{ code: "POLICY" }]]);
  expect([await canModerate(moderator.userId), await canModerate(member.userId)]).toEqual([true, false]);
});
