import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { posts } from "../posts/tables.ts";
import { moderationFactory } from "./factory.ts";
import { forgetSent } from "./rates.ts";
import { moderationCases, moderationSettings, screenings } from "./tables.ts";

const { as, visitor, context, published, clock } = await testSubgraph(subgraph);
const { aMember, aPost, aReportedPost, aDecision } = moderationFactory(context);

const POST = `mutation ($input: PostCreateInput!) { postCreate(input: $input) { post { id status } errors { code path ... on LimitError { limit remaining resetAt } } } }`;
const MINUTE_MS = 60_000;
const LINKS = "See https://a.example https://b.example and https://c.example";
const LONG = "Dear all, please have a look at this wonderful offer of mine.";

const send = async (userId: string, content: string) => (await as(userId)(POST, { input: { content } })).data.postCreate;
const statusesOf = async (userId: string, ...texts: string[]) => {
  const statuses = [];
  for (const text of texts) statuses.push((await send(userId, text)).post?.status);
  return statuses;
};

test("a newcomer's ordinary posts are published at once", async () => {
  const { id } = await aMember({ joinedAt: new Date() });

  expect(await statusesOf(id, "Hello everybody!", "I study physics: https://example.org", "Thanks!", "Thanks!", "Thanks!")).toEqual(Array(5).fill("PUBLISHED"));
});

test("a post with a listed word is held in a case, seen by its author and moderators, and published by approval", async () => {
  const { id } = await aMember();
  const { post } = await send(id, "Buy Viágra\u200b now");
  const found = async (ask: typeof visitor) => (await ask(`query ($id: ID!) { post(id: $id) { status } }`, { id: post.id })).data.post?.status ?? null;
  const [held] = await context().db.select().from(moderationCases).where(eq(moderationCases.authorId, id));

  const before = await Promise.all([visitor, as(id), as(newId(), "MODERATOR")].map(found));
  const notYet = (await published("post.published")).length;
  await aDecision(held as NonNullable<typeof held>, "APPROVE");

  expect(before).toEqual([null, "PENDING_REVIEW", "PENDING_REVIEW"]);
  expect(await found(visitor)).toBe("PUBLISHED");
  expect((await published("post.published")).length).toBe(notYet + 1);
});

test("words are whole: part of another one holds nothing", async () => {
  const { id } = await aMember();

  expect(await statusesOf(id, "I visited Skyscape", "kys")).toEqual(["PUBLISHED", "PENDING_REVIEW"]);
});

test("first posts with many links are held, later ones not", async () => {
  const [newcomer, regular] = [await aMember(), await aMember()];
  for (let index = 0; index < 3; index++) await aPost({ authorId: regular.id });

  expect(await statusesOf(newcomer.id, LINKS)).toEqual(["PENDING_REVIEW"]);
  expect(await statusesOf(regular.id, LINKS)).toEqual(["PUBLISHED"]);
});

test("the third copy of a text is held, until a day has passed", async () => {
  const { id } = await aMember();

  const statuses = await statusesOf(id, LONG, `${LONG}!!`, LONG.toUpperCase());
  clock.advance(25 * 60 * MINUTE_MS);
  statuses.push(...(await statusesOf(id, LONG)));
  clock.now = null;

  expect(statuses).toEqual(["PUBLISHED", "PUBLISHED", "PENDING_REVIEW", "PUBLISHED"]);
});

test("after two decisions against an author their posts are held, a moderator's never", async () => {
  const [{ id }, moderator] = [await aMember(), await aMember({ roles: ["MEMBER", "MODERATOR"] })];
  for (const authorId of [id, id, moderator.id, moderator.id]) await aDecision((await aReportedPost({ authorId })).found, "WARN");

  expect(await statusesOf(id, "Hello again")).toEqual(["PENDING_REVIEW"]);
  expect(await statusesOf(moderator.id, "Hello again", "No viagra here")).toEqual(["PUBLISHED", "PUBLISHED"]);
});

test("a community may review the first posts of newcomers", async () => {
  const { id } = await aMember();
  await context().db.insert(moderationSettings).values({ reviewedFirstPosts: 1 });

  const statuses = await statusesOf(id, "My first");
  await context().db.update(posts).set({ status: "PUBLISHED", publishedAt: new Date() }).where(eq(posts.authorId, id));
  statuses.push(...(await statusesOf(id, "My second")));
  await context().db.delete(moderationSettings);

  expect(statuses).toEqual(["PENDING_REVIEW", "PUBLISHED"]);
});

test("who sends more than twenty texts a minute is told when to go on, also when they are sent at once", async () => {
  const { id } = await aMember();
  clock.now = new Date();

  const answers = await Promise.all(Array.from({ length: 25 }, (_, index) => send(id, `Text ${index}`)));
  const resetAt = new Date(clock.now.getTime() + MINUTE_MS).toISOString();
  clock.advance(MINUTE_MS);
  const later = await send(id, "Text 26");
  clock.now = null;

  expect(answers.filter(({ post }) => post !== null)).toHaveLength(20);
  expect(answers.flatMap(({ errors }) => errors)).toEqual(Array(5).fill({ code: "LIMIT_EXCEEDED", path: null, limit: 20, remaining: 0, resetAt }));
  expect(later.errors).toEqual([]);
});

test("what was sent is forgotten after a day", async () => {
  const { id } = await aMember();
  await send(id, "Hello");
  clock.advance(25 * 60 * MINUTE_MS);

  await context().db.transaction(forgetSent);
  clock.now = null;

  expect(await context().db.select().from(screenings).where(eq(screenings.authorId, id))).toEqual([]);
});
