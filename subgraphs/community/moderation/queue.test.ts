import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { moderationFactory, targetOf } from "./factory.ts";
import { type ModerationCaseRow, moderationCases } from "./tables.ts";

const { as, visitor, context, clock, pool } = await testSubgraph(subgraph);
const { aReport, aReportedPost, aDecision } = moderationFactory(context);

const QUEUE = `query ($status: ModerationStatus, $reasons: [ReportReason!], $first: Int) { moderationQueue(status: $status, reasons: $reasons, first: $first) { nodes {
  id status reportsCount targetId target { __typename ... on Post { title author { id } } } reports(first: 3) { nodes { reason reporter { id } } } assignee { id } actions { kind } } } }`;
const APPEAL = `mutation ($input: ModerationAppealInput!) { moderationAppeal(input: $input) { case { status appealMessage } errors { code path ... on StateError { currentState } } } }`;
const CASE = `query ($id: ID!) { moderationCase(id: $id) { status target { ... on Post { title } } actions { kind note } } }`;
const DAY_MS = 24 * 3_600_000;

const queue = async (args: object = {}) => (await as(newId(), "MODERATOR")(QUEUE, { first: 100, ...args })).data.moderationQueue.nodes;
const idOf = ({ id }: { id: string }) => globalId("ModerationCase", id);
const appeal = async (userId: string, found: ModerationCaseRow, message = "It was a joke.", ...roles: string[]) =>
  (await as(userId, ...roles)(APPEAL, { input: { caseId: idOf(found), message } })).data.moderationAppeal;

test("the queue has most reports first, then oldest; open and appealed ones by default", async () => {
  const [old, young, decided] = [await aReportedPost(), await aReportedPost(), await aReportedPost()];
  const much = await aReportedPost();
  await aReport(targetOf(much.post), { reason: "HATE" });
  await aDecision(decided.found, "REMOVE");
  await context()
    .db.update(moderationCases)
    .set({ openedAt: new Date(0) })
    .where(eq(moderationCases.id, old.found.id));
  const position = [much, old, young].map(({ found }) => idOf(found));

  const ids = (await queue()).map(({ id }: { id: string }) => id);

  expect(ids.filter((id: string) => position.includes(id))).toEqual(position);
  expect(ids).not.toContain(idOf(decided.found));
  expect((await queue({ status: "RESOLVED" })).map(({ id }: { id: string }) => id)).toContain(idOf(decided.found));
  expect((await queue({ reasons: ["HATE"] })).map(({ id }: { id: string }) => id)).toEqual([idOf(much.found)]);
});

test("a page of the queue takes as many statements as one case", async () => {
  await context().db.delete(moderationCases);
  const count = async () => {
    await pool.idle();
    const before = pool.statements.count;
    const { length } = await queue();
    return [length, pool.statements.count - before];
  };

  await aReportedPost();
  const one = await count();
  for (let index = 0; index < 9; index++) await aReportedPost();

  expect([one, await count()]).toEqual([
    [1, 4],
    [10, 4],
  ]);
});

test("an author appeals once, and the case is in the queue again", async () => {
  const { post, found } = await aReportedPost();
  await aDecision(found, "REMOVE");
  const author = post.authorId as string;

  const both = await Promise.all([appeal(author, found), appeal(author, found)]);
  const waiting = (await queue()).find(({ id }: { id: string }) => id === idOf(found));
  const granted = await aDecision(found, "RESTORE");
  const again = await appeal(author, found);

  expect(both).toContainEqual({ case: { status: "APPEALED", appealMessage: "It was a joke." }, errors: [] });
  expect(both).toContainEqual({ case: null, errors: [{ code: "ALREADY_DONE", path: ["caseId"] }] });
  expect(waiting.status).toBe("APPEALED");
  expect(granted.status).toBe("RESOLVED");
  expect(again.errors).toEqual([{ code: "ALREADY_DONE", path: ["caseId"] }]);
});

test("an appeal comes within 30 days of a decision against the author", async () => {
  const [open, kept, late] = [await aReportedPost(), await aReportedPost(), await aReportedPost()];
  await aDecision(kept.found, "DISMISS");
  await aDecision(late.found, "WARN");
  const by = ({ post, found }: typeof open) => appeal(post.authorId as string, found);

  const [undecided, favourable] = [await by(open), await by(kept)];
  clock.advance(31 * DAY_MS);
  const tooLate = await by(late);
  clock.now = null;

  expect(undecided.errors).toEqual([{ code: "INVALID_STATE", path: ["caseId"], currentState: "OPEN" }]);
  expect(favourable.errors).toEqual([{ code: "POLICY", path: ["caseId"] }]);
  expect(tooLate.errors).toEqual([{ code: "DEADLINE_PASSED", path: ["caseId"] }]);
});

test("only the author appeals; for strangers there is no case", async () => {
  const { post, found } = await aReportedPost();
  await aDecision(found, "REMOVE");

  expect((await appeal(newId(), found)).errors).toEqual([{ code: "NOT_FOUND", path: ["caseId"] }]);
  expect((await appeal(newId(), found, "Mine", "MODERATOR")).errors).toEqual([{ code: "POLICY", path: ["caseId"] }]);
  expect((await appeal(post.authorId as string, found, " ")).errors).toEqual([{ code: "REQUIRED", path: ["message"] }]);
  expect((await appeal(post.authorId as string, found, "x".repeat(2_001))).errors).toEqual([{ code: "TOO_LONG", path: ["message"] }]);
});

test("a case is seen by its author and moderators, and a stranger's looks like none", async () => {
  const { post, found } = await aReportedPost({ title: "Mine" });
  await aDecision(found, "WARN");
  const see = async (ask: typeof visitor) => (await ask(CASE, { id: idOf(found) })).data.moderationCase;
  const whole = { status: "RESOLVED", target: { title: "Mine" }, actions: [{ kind: "WARN", note: null }] };

  expect(await see(as(post.authorId as string))).toEqual(whole);
  expect(await see(as(newId(), "MODERATOR"))).toEqual(whole);
  expect(await see(as(newId()))).toBeNull();
  expect((await visitor(CASE, { id: idOf(found) })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("the queue is for moderators", async () => {
  const { errors } = await as(newId())(QUEUE);

  expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});
