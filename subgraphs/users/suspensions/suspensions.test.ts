import { actingAs, globalId, newId, publish } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { mailsTo } from "@atrium/kit/test/mails";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog } from "../audit-log/tables.ts";
import { factory, PASSWORD } from "../factory.ts";
import subgraph from "../index.ts";
import { emailOf } from "../users/email.ts";
import { type UserRow, users } from "../users/tables.ts";
import { reinstateDue } from "./suspensions.ts";

const { as, visitor, context, pool, clock, published, deliver } = await testSubgraph(subgraph);
const { aUser, aMember, aSession } = factory(context);

const SUSPEND = `mutation ($input: UserSuspendInput!) { userSuspend(input: $input) { user { status isActive } errors { code path ... on StateError { currentState } } } }`;
const REINSTATE = `mutation ($id: ID!) { userReinstate(input: { id: $id }) { user { status } errors { code path ... on StateError { currentState } } } }`;
const LOGIN = `mutation ($input: AuthLoginInput!) { authLogin(input: $input) { outcome { __typename } errors { code } } }`;
const DAY_MS = 24 * 3_600_000;

const suspend = async ({ id }: { id: string }, given: object = {}, actor = newId(), role = "MODERATOR") =>
  (await as(actor, role)(SUSPEND, { input: { userId: globalId("User", id), reason: "Spam", ...given } })).data.userSuspend;
const reinstate = async ({ id }: UserRow, role = "MODERATOR") => (await as(newId(), role)(REINSTATE, { id: globalId("User", id) })).data.userReinstate;
const stored = async ({ id }: UserRow) => (await context().db.select().from(users).where(eq(users.id, id)))[0];

test("a suspension ends every session at once, and content stays", async () => {
  const user = await aUser();
  const { session } = await aSession(user);

  const suspended = await suspend(user, { reason: "Repeated spam" });

  expect(suspended).toEqual({ user: { status: "SUSPENDED", isActive: false }, errors: [] });
  expect(await subgraph.viewer?.(context(), { userId: user.id, sessionId: session.id })).toBeNull();
  expect(await published("user.suspended", "session.revoked")).toEqual([
    ["user.suspended", user.id, { reason: "Repeated spam", until: null }],
    ["session.revoked", user.id, { sessionId: session.id, reason: "suspended" }],
  ]);
});

test("who is suspended cannot sign in until reinstated", async () => {
  const user = await aMember();
  const login = async () => (await visitor(LOGIN, { input: { identifier: user.username, password: PASSWORD } })).data.authLogin;

  await suspend(user);
  const shut = await login();
  await reinstate(user);
  const open = await login();

  expect(shut).toEqual({ outcome: null, errors: [{ code: "POLICY" }] });
  expect(open).toEqual({ outcome: { __typename: "AuthSession" }, errors: [] });
});

test("the person is told the reason and the end, and that it is over", async () => {
  const user = await aUser();

  await suspend(user, { reason: "Repeated spam", until: "2999-01-01T00:00:00Z" });
  await reinstate(user);
  await pool.idle();

  const mails = await mailsTo(pool, emailOf(user) as string);
  expect(mails).toMatchObject([
    { mail: "account_suspended", variables: { reason: "Repeated spam", until: expect.stringContaining("01 Jan 2999") } },
    { mail: "account_reinstated" },
  ]);
});

test("both leave a line in the audit log", async () => {
  const [user, moderator] = [await aUser(), await aUser()];

  await suspend(user, {}, moderator.id);
  await reinstate(user);

  const entries = await context().db.select().from(auditLog).where(eq(auditLog.targetId, user.id)).orderBy(auditLog.id);
  expect(entries).toMatchObject([
    { actorId: moderator.id, action: "userSuspend", before: { status: "ACTIVE" }, after: { status: "SUSPENDED", reason: "Spam", until: null } },
    { action: "userReinstate", before: { status: "SUSPENDED" }, after: { status: "ACTIVE" } },
  ]);
});

test.each(["PENDING_VERIFICATION", "PENDING_APPROVAL", "DEACTIVATED"] as const)("a reinstated account is %s again, as it was", async (status) => {
  const user = await aUser({ status });
  await suspend(user, {}, newId(), "ADMIN");

  const { user: reinstated } = await reinstate(user, "ADMIN");

  expect(reinstated.status).toBe(status);
  expect(await stored(user)).toMatchObject({ suspendedFrom: null, suspendedUntil: null, suspensionReason: null });
});

test("suspending twice and reinstating an active person name the state", async () => {
  const user = await aUser();
  await suspend(user);

  const again = await suspend(user);
  await reinstate(user);
  const active = await reinstate(user);

  expect(again.errors).toEqual([{ code: "INVALID_STATE", path: ["userId"], currentState: "SUSPENDED" }]);
  expect(active.errors).toEqual([{ code: "INVALID_STATE", path: ["id"], currentState: "ACTIVE" }]);
});

test("of two suspensions at once, one is carried out", async () => {
  const user = await aUser();

  const answers = await Promise.all([suspend(user), suspend(user), suspend(user)]);

  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
});

test("staff is suspended and reinstated by administrators only, nobody by themselves", async () => {
  const [reviewer, instructor, moderator] = [
    await aUser({ roles: ["MEMBER", "REVIEWER"] }),
    await aUser({ roles: ["MEMBER", "INSTRUCTOR"], kind: "STAFF" }),
    await aUser(),
  ];

  const byModerator = await suspend(reviewer);
  const ofInstructor = await suspend(instructor);
  const byAdmin = await suspend(reviewer, {}, newId(), "ADMIN");
  const undone = await reinstate(reviewer);
  const himself = await suspend(moderator, {}, moderator.id);

  expect(byModerator.errors).toEqual([{ code: "POLICY", path: ["userId"] }]);
  expect(ofInstructor.errors).toEqual([]);
  expect(byAdmin.errors).toEqual([]);
  expect(undone.errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect(himself.errors).toEqual([{ code: "POLICY", path: ["userId"] }]);
});

test("of two administrators who suspend each other at once, one stays", async () => {
  const [one, other] = [await aUser({ roles: ["MEMBER", "ADMIN"] }), await aUser({ roles: ["MEMBER", "ADMIN"] })];

  await Promise.all([suspend(one, {}, other.id, "ADMIN"), suspend(other, {}, one.id, "ADMIN")]);

  expect([(await stored(one))?.status, (await stored(other))?.status].sort()).toEqual(["ACTIVE", "SUSPENDED"]);
});

test("a reason is needed, short, and the end lies ahead", async () => {
  const user = await aUser();

  expect((await suspend(user, { reason: " ", until: "2020-01-01T00:00:00Z" })).errors).toEqual([
    { code: "REQUIRED", path: ["reason"] },
    { code: "OUT_OF_RANGE", path: ["until"] },
  ]);
  expect((await suspend(user, { reason: "x".repeat(501) })).errors).toEqual([{ code: "TOO_LONG", path: ["reason"] }]);
});

test("who is not there is not found, and members suspend nobody", async () => {
  const user = await aUser();
  const input = { userId: globalId("User", user.id), reason: "Spam" };

  const answers = await Promise.all([as(newId())(SUSPEND, { input }), visitor(SUSPEND, { input }), as(newId())(REINSTATE, { id: input.userId })]);

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["FORBIDDEN", "UNAUTHENTICATED", "FORBIDDEN"]);
  expect((await suspend({ id: newId() })).errors).toMatchObject([{ code: "NOT_FOUND", path: ["userId"] }]);
});

test("suspensions whose time is over are ended by the clock", async () => {
  const [short, long] = [await aUser(), await aUser()];
  await suspend(short, { until: new Date(Date.now() + DAY_MS).toISOString() });
  await suspend(long, { until: new Date(Date.now() + 3 * DAY_MS).toISOString() });

  clock.advance(2 * DAY_MS);
  const ended = await reinstateDue(context().db);
  clock.now = null;

  expect(ended).toBe(1);
  expect((await stored(short))?.status).toBe("ACTIVE");
  expect((await stored(long))?.status).toBe("SUSPENDED");
  expect(await published("user.reinstated")).toContainEqual(["user.reinstated", short.id, {}]);
});

const decided = async (authorId: string, given: { kind?: string; suspendUntil?: string | null; actorId?: string | null } = {}) => {
  const { actorId = newId(), kind = "SUSPEND_AUTHOR", suspendUntil = null } = given;
  const data = { target: { type: "Post", id: newId() }, kind, authorId, notifyAuthor: true, suspendUntil };
  await context().db.transaction((tx) => publish(actingAs(tx, actorId), "moderation.action_taken", newId(), data));
  await deliver();
};

test("the author of moderated content is suspended once, as a moderator's act, and longer by a later one", async () => {
  const user = await aUser();
  const [soon, later] = [new Date(Date.now() + DAY_MS), new Date(Date.now() + 3 * DAY_MS)];

  await decided(user.id, { kind: "REMOVE" });
  await decided(user.id, { suspendUntil: later.toISOString() });
  await decided(user.id, { suspendUntil: soon.toISOString() });
  const first = await stored(user);
  await decided(user.id);

  expect(first).toMatchObject({ status: "SUSPENDED", suspendedFrom: "ACTIVE", suspendedUntil: later });
  expect(await stored(user)).toMatchObject({ status: "SUSPENDED", suspendedFrom: "ACTIVE", suspendedUntil: null });
  expect((await published("user.suspended")).filter(([, id]) => id === user.id)).toHaveLength(2);
});

test("a decision suspends no staff unless an administrator made it, nobody who is gone or unknown, and none whose time is over", async () => {
  const [staff, admin, gone, other] = [
    await aUser({ roles: ["MEMBER", "REVIEWER"] }),
    await aUser({ roles: ["MEMBER", "ADMIN"] }),
    await aUser({ status: "DELETED" }),
    await aUser(),
  ];

  await decided(staff.id);
  await decided(admin.id, { actorId: admin.id });
  await decided(gone.id);
  await decided(newId());
  await decided(other.id, { suspendUntil: "2020-01-01T00:00:00.000Z" });
  const statuses = (await Promise.all([staff, admin, gone, other].map(stored))).map((user) => user?.status);
  await decided(staff.id, { actorId: admin.id });

  expect(statuses).toEqual(["ACTIVE", "ACTIVE", "DELETED", "ACTIVE"]);
  expect((await stored(staff))?.status).toBe("SUSPENDED");
});
