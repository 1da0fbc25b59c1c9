import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { clubFactory } from "../clubs/factory.ts";
import { addComment } from "../comments/write.ts";
import subgraph from "../index.ts";
import { posts } from "../posts/tables.ts";
import { subjects } from "../subjects/tables.ts";
import { moderationFactory, targetOf } from "./factory.ts";
import { contentReports, moderationCases, moderationSettings } from "./tables.ts";

const { as, visitor, context, published } = await testSubgraph(subgraph);
const { aMember, aPost, aReport, aReportedPost, aDecision } = moderationFactory(context);
const { aClub, aClubMember, aResource } = clubFactory(context);

const REPORT = `mutation ($input: ContentReportInput!) { contentReport(input: $input) { report { targetId reason details reporter { id } } errors { code path } } }`;
const report = async (userId: string, targetId: string, input: object = {}) =>
  (await as(userId)(REPORT, { input: { targetId, reason: "SPAM", ...input } })).data.contentReport;
const statusOf = async (id: string) => (await context().db.select().from(posts).where(eq(posts.id, id)))[0]?.status;
const casesOf = (targetId: string) => context().db.select().from(moderationCases).where(eq(moderationCases.targetId, targetId));

test("a person reports a post once, whoever else did", async () => {
  const post = await aPost();
  const id = globalId("Post", post.id);
  const [one, other] = [await aMember(), await aMember()];

  const first = await Promise.all([report(one.id, id), report(one.id, id)]);
  const second = await report(other.id, id, { reason: "OTHER", details: "It copies my text." });

  expect(first).toContainEqual({ report: { targetId: id, reason: "SPAM", details: null, reporter: { id: globalId("User", one.id) } }, errors: [] });
  expect(first).toContainEqual({ report: null, errors: [{ code: "ALREADY_DONE", path: ["targetId"] }] });
  expect(second.errors).toEqual([]);
  expect(await casesOf(post.id)).toMatchObject([{ reportsCount: 2, status: "OPEN", authorId: post.authorId, reasons: ["OTHER", "SPAM"] }]);
  expect(await published("content.reported")).toEqual([
    ["content.reported", expect.any(String), { target: { type: "Post", id: post.id }, reason: "SPAM", reportsCount: 1 }],
    ["content.reported", expect.any(String), { target: { type: "Post", id: post.id }, reason: "OTHER", reportsCount: 2 }],
  ]);
});

test("of reports at once by three people, the last takes a post out of sight, once", async () => {
  const post = await aPost();
  const people = await Promise.all(Array.from({ length: 3 }, () => aMember()));

  await Promise.all(people.map(({ id }) => report(id, globalId("Post", post.id))));

  const [found] = await casesOf(post.id);
  const seen = await visitor(`query ($id: ID!) { post(id: $id) { title } }`, { id: globalId("Post", post.id) });
  expect([await statusOf(post.id), found?.reportsCount, seen.data.post]).toEqual(["HIDDEN", 3, null]);
  expect((await published("moderation.action_taken")).filter(([, id]) => id === found?.id)).toEqual([
    [
      "moderation.action_taken",
      found?.id,
      { target: { type: "Post", id: post.id }, kind: "HIDE", authorId: post.authorId, notifyAuthor: true, suspendUntil: null },
    ],
  ]);
  expect((await published("post.removed")).filter(([, id]) => id === post.id)).toHaveLength(1);
});

test("two reports hide nothing, and a decision begins the count anew", async () => {
  const { post, found } = await aReportedPost();
  await aReport(targetOf(post));
  await aDecision(found, "DISMISS");

  const again = await aReport(targetOf(post));

  expect(await statusOf(post.id)).toBe("PUBLISHED");
  expect(again).toMatchObject({ reportsCount: 1, status: "OPEN" });
  expect(again.id).not.toBe(found.id);
});

test("how many reports hide is a setting", async () => {
  await context().db.insert(moderationSettings).values({ reportsToHide: 1 });

  const { post } = await aReportedPost();
  await context().db.delete(moderationSettings);

  expect(await statusOf(post.id)).toBe("HIDDEN");
});

test("posts, comments, clubs, resources, people and achievements are reported", async () => {
  const { id } = await aMember();
  const { club, owner } = await aClub();
  const resource = await aResource(club.id, owner.id);
  const post = await aPost();
  const text = { content: "Rude", contentHtml: "<p>Rude</p>", authorId: owner.id };
  const comment = await context().db.transaction((tx) => addComment(tx, { about: { type: "Post", id: post.id }, ...text }));
  const achievement = newId();
  await context().db.insert(subjects).values({ id: achievement, type: "Achievement", ownerId: owner.id, audience: "PUBLIC" });
  const targets = [
    globalId("Comment", comment.id),
    globalId("Club", club.id),
    globalId("ClubResource", resource.id),
    globalId("User", owner.id),
    globalId("Achievement", achievement),
  ];

  const answers = [];
  for (const target of targets) answers.push(await report(id, target));

  expect(answers.map(({ report: one }) => one?.targetId)).toEqual(targets);
  const all = await context().db.select().from(moderationCases).where(eq(moderationCases.authorId, owner.id));
  expect(all.map(({ targetType }) => targetType).sort()).toEqual(["Achievement", "Club", "ClubResource", "Comment", "User"]);
});

test("enough reports take a club and a resource out of everybody else's sight, and a person not", async () => {
  const { club, owner } = await aClub();
  const [resource, member] = [await aResource(club.id, owner.id), await aClubMember(club.id)];
  const { id: authorId } = await aMember();
  for (let index = 0; index < 3; index++) {
    await aReport({ type: "ClubResource", id: resource.id, authorId: owner.id });
    await aReport({ type: "Club", id: club.id, authorId: owner.id });
    await aReport({ type: "User", id: authorId, authorId });
  }
  const seen = async (ask: typeof visitor) =>
    (await ask(`query ($id: ID!) { club(id: $id) { resources { totalCount } } }`, { id: globalId("Club", club.id) })).data.club;

  expect(await seen(visitor)).toBeNull();
  expect(await seen(as(member.userId))).toBeNull();
  expect(await seen(as(owner.id))).toEqual({ resources: { totalCount: 1 } });
  expect((await casesOf(authorId))[0]).toMatchObject({ reportsCount: 3, status: "OPEN" });
});

test("one's own and what one cannot see is not reported", async () => {
  const post = await aPost();
  const { club } = await aClub({ visibility: "HIDDEN" });
  const { id } = await aMember();

  expect((await report(post.authorId as string, globalId("Post", post.id))).errors).toEqual([{ code: "POLICY", path: ["targetId"] }]);
  expect((await report(id, globalId("Club", club.id))).errors).toEqual([{ code: "NOT_FOUND", path: ["targetId"] }]);
  expect((await report(id, "pst_nothing")).errors).toEqual([{ code: "NOT_FOUND", path: ["targetId"] }]);
  expect((await report(id, globalId("User", id))).errors).toEqual([{ code: "POLICY", path: ["targetId"] }]);
});

test("OTHER needs details, which are short", async () => {
  const post = await aPost();
  const { id } = await aMember();

  expect((await report(id, globalId("Post", post.id), { reason: "OTHER" })).errors).toEqual([{ code: "REQUIRED", path: ["details"] }]);
  expect((await report(id, globalId("Post", post.id), { details: "x".repeat(2_001) })).errors).toEqual([{ code: "TOO_LONG", path: ["details"] }]);
});

test("who reported is for moderators: the author sees the case without reports", async () => {
  const { post, found } = await aReportedPost();
  const [stored] = await context().db.select().from(contentReports).where(eq(contentReports.caseId, found.id));
  const query = `query ($id: ID!, $r: [_Any!]!) { moderationCase(id: $id) { reportsCount reports { nodes { reporter { id } } } } _entities(representations: $r) { __typename } }`;
  const ask = async (person: typeof visitor) =>
    (
      await person(query, {
        id: globalId("ModerationCase", found.id),
        r: [{ __typename: "ContentReport", id: globalId("ContentReport", stored?.id as string) }],
      })
    ).data;

  const reporter = { reporter: { id: globalId("User", stored?.reporterId as string) } };
  expect(await ask(as(newId(), "MODERATOR"))).toEqual({
    moderationCase: { reportsCount: 1, reports: { nodes: [reporter] } },
    _entities: [{ __typename: "ContentReport" }],
  });
  expect(await ask(as(post.authorId as string))).toEqual({ moderationCase: { reportsCount: 1, reports: null }, _entities: [null] });
  expect(await ask(as(stored?.reporterId as string))).toEqual({ moderationCase: null, _entities: [null] });
});

test("signed out, nobody reports", async () => {
  const { errors } = await visitor(REPORT, { input: { targetId: "x", reason: "SPAM" } });

  expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("an id with the prefix of another type names nothing", async () => {
  const { id } = await aMember();
  const post = await aPost();

  const answers = [await report(id, globalId("User", post.id)), await report(id, globalId("Reaction", post.id)), await report(id, post.id)];

  expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => [{ code: "NOT_FOUND", path: ["targetId"] }]));
});
