import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { clubFactory } from "../clubs/factory.ts";
import { clubs } from "../clubs/tables.ts";
import subgraph from "../index.ts";
import { posts } from "../posts/tables.ts";
import { moderationFactory } from "./factory.ts";

const { as, visitor, context, published } = await testSubgraph(subgraph);
const { aMember, aReport, aReportedPost, aDecision, caseOf } = moderationFactory(context);
const { aClub, aResource } = clubFactory(context);

const ACT = `mutation ($input: ModerationActInput!) { moderationAct(input: $input) { case { status resolvedAt assignee { id } actions { kind note actor { id } } } errors { code path ... on StateError { currentState allowedStates } } } }`;
const ASSIGN = `mutation ($input: ModerationAssignInput!) { moderationAssign(input: $input) { case { status assignee { id } } errors { code path } } }`;

type Found = { id: string };
const act = async ({ id }: Found, kind: string, given: object = {}, actor = newId(), role = "MODERATOR") =>
  (await as(actor, role)(ACT, { input: { caseId: globalId("ModerationCase", id), kind, ...given } })).data.moderationAct;
const assign = async ({ id }: Found, assigneeId: string | null) =>
  (await as(newId(), "MODERATOR")(ASSIGN, { input: { caseId: globalId("ModerationCase", id), assigneeId: assigneeId && globalId("User", assigneeId) } })).data
    .moderationAssign;
const statusOf = async ({ id }: Found) => (await context().db.select().from(posts).where(eq(posts.id, id)))[0]?.status;
const told = async (type: string, { id }: Found) => (await published(type)).filter(([, subject]) => subject === id);

test("a removed post is gone, its author is told, and all is in the audit log", async () => {
  const { post, found } = await aReportedPost();
  const { id: moderator } = await aMember();

  const decided = await act(found, "REMOVE", { note: "Against the rules." }, moderator);

  expect(decided).toEqual({
    case: {
      status: "RESOLVED",
      resolvedAt: expect.any(String),
      assignee: null,
      actions: [{ kind: "REMOVE", note: "Against the rules.", actor: { id: globalId("User", moderator) } }],
    },
    errors: [],
  });
  expect(await statusOf(post)).toBe("REMOVED");
  expect(await told("post.removed", post)).toEqual([["post.removed", post.id, { authorId: post.authorId, clubId: null, byModerator: true }]]);
  expect(await told("moderation.action_taken", found)).toEqual([
    [
      "moderation.action_taken",
      found.id,
      { target: { type: "Post", id: post.id }, kind: "REMOVE", authorId: post.authorId, notifyAuthor: true, suspendUntil: null },
    ],
  ]);
  expect((await published("audit.recorded")).map(([, , data]) => data)).toContainEqual({
    action: "moderationAct",
    targetId: globalId("Post", post.id),
    before: { status: "OPEN", state: "PUBLISHED" },
    after: { status: "RESOLVED", kind: "REMOVE", suspendUntil: null },
  });
});

test("a removal is undone later, with what depended on it", async () => {
  const { post, found } = await aReportedPost();
  await act(found, "REMOVE");

  const restored = await act(found, "RESTORE");

  expect(restored.errors).toEqual([]);
  expect(await statusOf(post)).toBe("PUBLISHED");
  expect(await told("post.restored", post)).toHaveLength(1);
});

test("hiding leaves the case undecided, with who hid it", async () => {
  const { post, found } = await aReportedPost();
  const { id: moderator } = await aMember();

  const hidden = await act(found, "HIDE", {}, moderator);
  const twice = await act(found, "HIDE");
  const dismissed = await act(found, "DISMISS");

  expect(hidden.case).toMatchObject({ status: "IN_REVIEW", resolvedAt: null, assignee: { id: globalId("User", moderator) } });
  expect(twice.errors).toEqual([{ code: "INVALID_STATE", path: ["kind"], currentState: "HIDDEN", allowedStates: ["PUBLISHED"] }]);
  expect(dismissed.case.status).toBe("RESOLVED");
  expect(await statusOf(post)).toBe("PUBLISHED");
});

test("a locked thread stays, a warned author too", async () => {
  const [locked, warned] = [await aReportedPost(), await aReportedPost()];

  await act(locked.found, "LOCK");
  await act(warned.found, "WARN", { notifyAuthor: false });

  const [post] = await context().db.select().from(posts).where(eq(posts.id, locked.post.id));
  expect([post?.isLocked, post?.status, await statusOf(warned.post)]).toEqual([true, "PUBLISHED", "PUBLISHED"]);
  expect(await told("moderation.action_taken", warned.found)).toMatchObject([[expect.anything(), expect.anything(), { kind: "WARN", notifyAuthor: false }]]);
});

test.each([
  ["APPROVE", "PUBLISHED"],
  ["RESTORE", "PUBLISHED"],
])("%s needs something to bring back", async (kind, state) => {
  const { found } = await aReportedPost();

  expect((await act(found, kind)).errors).toMatchObject([{ code: "INVALID_STATE", path: ["kind"], currentState: state }]);
});

test("of decisions at once one is taken, about a post or a person, and a decided case stays decided", async () => {
  const { id } = await aMember();
  const cases = [(await aReportedPost()).found, await aReport({ type: "User", id, authorId: id })];

  const answers = await Promise.all(cases.map((found) => Promise.all(["DISMISS", "WARN", "DISMISS", "WARN"].map((kind) => act(found, kind)))));

  const late = { code: "INVALID_STATE", path: ["caseId"], currentState: "RESOLVED", allowedStates: ["OPEN", "IN_REVIEW", "APPEALED"] };
  expect(answers.map((some) => some.flatMap(({ errors }) => errors))).toEqual([Array(3).fill(late), Array(3).fill(late)]);
});

test("an author is suspended through the event, until when it says", async () => {
  const { post, found } = await aReportedPost();
  const suspendUntil = new Date(Date.now() + 86_400_000).toISOString();

  const past = await act(found, "SUSPEND_AUTHOR", { suspendUntil: "2020-01-01T00:00:00Z" });
  const done = await act(found, "SUSPEND_AUTHOR", { suspendUntil });

  expect(past.errors).toEqual([{ code: "OUT_OF_RANGE", path: ["suspendUntil"] }]);
  expect(done.errors).toEqual([]);
  expect(await told("moderation.action_taken", found)).toMatchObject([
    [expect.anything(), expect.anything(), { kind: "SUSPEND_AUTHOR", authorId: post.authorId, suspendUntil }],
  ]);
  expect(await statusOf(post)).toBe("PUBLISHED");
});

test("nobody decides about themselves, and staff is suspended by administrators", async () => {
  const [reviewer, admin] = [await aMember({ roles: ["MEMBER", "REVIEWER"] }), await aMember({ roles: ["MEMBER", "ADMIN"] })];
  const [own, high] = [await aReportedPost({ authorId: reviewer.id }), await aReportedPost({ authorId: admin.id })];

  expect((await act(own.found, "DISMISS", {}, reviewer.id)).errors).toMatchObject([{ code: "POLICY", path: ["caseId"] }]);
  expect((await act(own.found, "SUSPEND_AUTHOR")).errors).toMatchObject([{ code: "POLICY", path: ["kind"] }]);
  expect((await act(high.found, "SUSPEND_AUTHOR", {}, newId(), "ADMIN")).errors).toMatchObject([{ code: "POLICY", path: ["kind"] }]);
  expect((await act(own.found, "SUSPEND_AUTHOR", {}, newId(), "ADMIN")).errors).toEqual([]);
});

test("an achievement is hidden and brought back by its owner's domain, through events", async () => {
  const target = { type: "Achievement", id: newId(), authorId: (await aMember()).id } as const;
  const found = await aReport(target);

  await act(found, "HIDE");
  await act(found, "DISMISS");

  const kinds = (await told("moderation.action_taken", found)).map(([, , data]) => (data as { kind: string }).kind);
  expect(kinds).toEqual(["HIDE", "DISMISS", "RESTORE"]);
});

test("a club and a resource are removed and restored", async () => {
  const { club, owner } = await aClub();
  const { id } = await aResource(club.id, owner.id);
  const [ofClub, ofResource] = [
    await aReport({ type: "Club", id: club.id, authorId: owner.id }),
    await aReport({ type: "ClubResource", id, authorId: owner.id }),
  ];
  const sees = async () => (await visitor(`query ($id: ID!) { club(id: $id) { resources { totalCount } } }`, { id: globalId("Club", club.id) })).data.club;

  await act(ofResource, "REMOVE");
  const without = await sees();
  await act(ofClub, "REMOVE");
  const gone = await sees();
  await act(ofResource, "RESTORE");
  await act(ofClub, "RESTORE");

  expect([without, gone, await sees()]).toEqual([{ resources: { totalCount: 0 } }, null, { resources: { totalCount: 1 } }]);
});

test("a club whose text a rule holds begins when it is approved", async () => {
  const { club, owner } = await aClub({ description: "Best CASINO   bonus in town" });
  const query = `{ moderationQueue(first: 100) { nodes { id targetId target { ... on Club { name } } } } }`;
  const open = (await as(newId(), "MODERATOR")(query)).data.moderationQueue.nodes;
  const held = open.find(({ targetId }: { targetId: string }) => targetId === globalId("Club", club.id));
  const statusNow = async () => (await context().db.select().from(clubs).where(eq(clubs.id, club.id)))[0]?.status;

  const before = await statusNow();
  const { errors } = (await as(newId(), "MODERATOR")(ACT, { input: { caseId: held.id, kind: "APPROVE" } })).data.moderationAct;

  expect([before, errors, await statusNow()]).toEqual(["PENDING", [], "ACTIVE"]);
  expect(held.target).toEqual({ name: club.name });
  expect(await told("club.created", club)).toEqual([["club.created", club.id, { ownerId: owner.id, visibility: "PUBLIC" }]]);
});

test("a case is given to a moderator and back to the queue, and not when it is decided", async () => {
  const { found } = await aReportedPost();
  const [moderator, member] = [await aMember({ roles: ["MEMBER", "MODERATOR"] }), await aMember()];

  expect(await assign(found, moderator.id)).toEqual({ case: { status: "IN_REVIEW", assignee: { id: globalId("User", moderator.id) } }, errors: [] });
  expect(await assign(found, null)).toEqual({ case: { status: "OPEN", assignee: null }, errors: [] });
  expect((await assign(found, member.id)).errors).toEqual([{ code: "POLICY", path: ["assigneeId"] }]);
  expect((await assign(found, newId())).errors).toEqual([{ code: "NOT_FOUND", path: ["assigneeId"] }]);
  await aDecision(found, "DISMISS");
  expect((await assign(found, null)).errors).toMatchObject([{ code: "INVALID_STATE", path: ["caseId"] }]);
  expect((await caseOf(found.id)).status).toBe("RESOLVED");
});

test("decisions are for moderators", async () => {
  const { found } = await aReportedPost();
  const input = { caseId: globalId("ModerationCase", found.id), kind: "DISMISS" };

  const answers = await Promise.all([visitor(ACT, { input }), as(newId())(ACT, { input }), as(newId())(ASSIGN, { input: { caseId: input.caseId } })]);

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["UNAUTHENTICATED", "FORBIDDEN", "FORBIDDEN"]);
  expect((await act({ id: newId() }, "DISMISS")).errors).toMatchObject([{ code: "NOT_FOUND", path: ["caseId"] }]);
});
