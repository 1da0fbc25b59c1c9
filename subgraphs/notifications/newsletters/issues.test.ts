import { globalId, newId, uuidOf } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { emailMessages } from "../emails/tables.ts";
import subgraph from "../index.ts";
import { beginDue, queueIssue } from "./sending.ts";
import { sealedColumns } from "./subscriptions.ts";
import { newsletterIssues, newsletterSubscriptions } from "./tables.ts";

const { as, context, clock, runJobs, published } = await testSubgraph(subgraph);
beforeEach(async () => {
  clock.now = new Date("2026-03-01T12:00:00Z");
  await context().db.delete(newsletterSubscriptions);
});

const ISSUE =
  "issue { id subject body status scheduledFor sentAt recipients delivered bounced } errors { code path ... on StateError { currentState allowedStates } }";
const CREATE = `mutation ($input: NewsletterIssueCreateInput!) { newsletterIssueCreate(input: $input) { ${ISSUE} } }`;
const UPDATE = `mutation ($input: NewsletterIssueUpdateInput!) { newsletterIssueUpdate(input: $input) { ${ISSUE} } }`;
const SEND = `mutation ($id: ID!, $key: String!) { newsletterIssueSend(input: { id: $id, idempotencyKey: $key }) { ${ISSUE} } }`;
const CANCEL = `mutation ($id: ID!) { newsletterIssueCancel(input: { id: $id }) { ${ISSUE} } }`;
const LIST = `query ($first: Int) { newsletterIssues(first: $first) { nodes { id status } } }`;

const viewer = newId();
const editor = as(viewer, "EDITOR");
const create = async (given = {}) => (await editor(CREATE, { input: { subject: "News", body: "Hello.", ...given } })).data.newsletterIssueCreate;
const update = async (input: object) => (await editor(UPDATE, { input })).data.newsletterIssueUpdate;
const send = async (id: string, key = newId().slice(0, 30)) => (await editor(SEND, { id, key })).data.newsletterIssueSend;
const cancel = async (id: string) => (await editor(CANCEL, { id })).data.newsletterIssueCancel;
const readers = (count: number) => {
  const now = context().now();
  const rows = Array.from({ length: count }, () => ({ ...sealedColumns({ email: `${newId()}@example.org`, name: null }), status: "SUBSCRIBED" as const }));
  return context()
    .db.insert(newsletterSubscriptions)
    .values(rows.map((row) => ({ ...row, confirmedAt: now, askedFrom: now, createdAt: now })));
};
const runAll = async () => {
  for (let n = 0; n < 3; n++) await runJobs();
};
const inState = (code: string, currentState: string, allowedStates: string[]) => ({
  issue: null,
  errors: [{ code, path: ["id"], currentState, allowedStates }],
});

test("an issue is a draft until it has a time, and a draft again without it", async () => {
  const { issue } = await create();
  const scheduled = await update({ id: issue.id, subject: "Better news", scheduledFor: "2026-03-02T09:00:00Z" });
  const back = await update({ id: issue.id, scheduledFor: null });

  expect(issue).toMatchObject({ subject: "News", status: "DRAFT", scheduledFor: null, recipients: 0 });
  expect(scheduled).toMatchObject({
    issue: { subject: "Better news", body: "Hello.", status: "SCHEDULED", scheduledFor: "2026-03-02T09:00:00.000Z" },
    errors: [],
  });
  expect(back.issue).toMatchObject({ subject: "Better news", status: "DRAFT", scheduledFor: null });
});

test.for([
  [{ subject: " " }, "REQUIRED", "subject"],
  [{ subject: "x".repeat(151) }, "TOO_LONG", "subject"],
  [{ body: "" }, "REQUIRED", "body"],
  [{ body: "x".repeat(50_001) }, "TOO_LONG", "body"],
  [{ scheduledFor: "2026-03-01T11:59:59Z" }, "OUT_OF_RANGE", "scheduledFor"],
] as const)("what cannot be an issue is refused: %o", async ([given, code, field]) => {
  expect((await create(given)).errors).toEqual([{ code, path: [field] }]);
});

test("it is sent once to everybody subscribed, however often it is asked for, and then stays as it is", async () => {
  await readers(3);
  const { issue } = await create();

  const asked = await Promise.all([send(issue.id, "same"), send(issue.id, "same"), send(issue.id, "other"), send(issue.id, "third")]);
  await runAll();
  const after = await Promise.all([update({ id: issue.id, subject: "Other news" }), cancel(issue.id), send(issue.id)]);

  expect(asked.filter(({ errors }) => errors.length === 0).length).toBeLessThanOrEqual(2);
  expect(await context().db.select().from(emailMessages).where(eq(emailMessages.status, "SENT"))).toHaveLength(3);
  const [sent] = await context().db.select().from(newsletterIssues).where(eq(newsletterIssues.status, "SENT"));
  expect(sent).toMatchObject({ recipients: 3, delivered: 3, bounced: 0, sentAt: clock.now });
  expect(after).toEqual([
    inState("INVALID_STATE", "SENT", ["DRAFT", "SCHEDULED"]),
    inState("INVALID_STATE", "SENT", ["SCHEDULED", "SENDING"]),
    inState("INVALID_STATE", "SENT", ["DRAFT", "SCHEDULED"]),
  ]);
  expect(await published("newsletter.sent")).toEqual([["newsletter.sent", sent?.id, { recipients: 3 }]]);
});

test("the same key for another issue is a mismatch", async () => {
  const [one, two] = [await create(), await create()];
  await send(one.issue.id, "taken");

  expect((await send(two.issue.id, "taken")).errors).toMatchObject([{ code: "IDEMPOTENCY_MISMATCH" }]);
});

test("a scheduled issue goes out at its time, once", async () => {
  await readers(2);
  const { issue } = await create({ scheduledFor: "2026-03-02T09:00:00Z" });
  const begin = () => beginDue(context().db, context().now());

  await begin();
  const early = (await editor(LIST, { first: 1 })).data.newsletterIssues.nodes;
  clock.advance(24 * 3_600_000);
  await Promise.all([begin(), begin()]);
  await runAll();

  expect(early).toEqual([{ id: issue.id, status: "SCHEDULED" }]);
  expect((await editor(LIST, { first: 1 })).data.newsletterIssues.nodes).toEqual([{ id: issue.id, status: "SENT" }]);
});

test("a running sending is stopped: nobody else gets it", async () => {
  await readers(5);
  const { issue } = await create();
  await send(issue.id);
  await queueIssue(context().db, uuidOf(issue.id), new AbortController().signal);

  const cancelled = await cancel(issue.id);
  await runAll();

  expect(cancelled).toMatchObject({ issue: { status: "CANCELLED" }, errors: [] });
  expect((await published("newsletter.sent")).some(([, id]) => globalId("NewsletterIssue", id) === issue.id)).toBe(false);
  const mails = await context().db.select().from(emailMessages);
  const statuses = mails.filter(({ issueId }) => issueId === uuidOf(issue.id)).map(({ status }) => status);
  expect(statuses).toEqual(Array(5).fill("SUPPRESSED"));
});

test("an issue nobody takes is sent, too", async () => {
  const { issue } = await create();

  await send(issue.id);
  await runAll();

  expect((await published("newsletter.sent")).at(-1)).toMatchObject(["newsletter.sent", expect.anything(), { recipients: 0 }]);
});

test("issues are for editors alone, and unknown ones are not found", async () => {
  const member = as(newId());
  const { issue } = await create();
  const unknown = globalId("NewsletterIssue", newId());

  expect((await member(LIST)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await member(SEND, { id: issue.id, key: "x" })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  for (const answer of [await send(unknown), await cancel(unknown), await update({ id: unknown })]) {
    expect(answer).toEqual({ issue: null, errors: [{ code: "NOT_FOUND", path: ["id"] }] });
  }
});
