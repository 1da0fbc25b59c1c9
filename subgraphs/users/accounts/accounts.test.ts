import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { mailsTo } from "@atrium/kit/test/mails";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog } from "../audit-log/tables.ts";
import { factory, PASSWORD } from "../factory.ts";
import subgraph from "../index.ts";
import { emailOf } from "../users/email.ts";
import { type UserRow, users } from "../users/tables.ts";

const { as, visitor, context, pool, published } = await testSubgraph(subgraph);
const { aUser, aMember, aSession } = factory(context);

const DEACTIVATE = `mutation ($password: String) { accountDeactivate(input: { password: $password }) { user { status } errors { code path ... on StateError { currentState } } } }`;
const DELETE = `mutation ($password: String) { accountDelete(input: { password: $password }) { scheduledFor errors { code path } } }`;
const USER_DELETE = `mutation ($id: ID!) { userDelete(input: { id: $id }) { scheduledFor errors { code path } } }`;
const LOGIN = `mutation ($input: AuthLoginInput!) { authLogin(input: $input) { outcome { ... on AuthSession { user { status } } } errors { code } } }`;
const PROFILE = `query ($id: ID!) { user(id: $id) { username } }`;
const DAY_MS = 24 * 3_600_000;

/** Starts a session; answers how to ask whether it is still theirs. */
async function aSignIn(user: UserRow): Promise<() => Promise<boolean>> {
  const { session } = await aSession(user);
  return async () => Boolean(await subgraph.viewer?.(context(), { userId: user.id, sessionId: session.id }));
}

const stored = async ({ id }: UserRow) => (await context().db.select().from(users).where(eq(users.id, id)))[0];
const isSeen = async ({ id }: UserRow) => Boolean((await visitor(PROFILE, { id: globalId("User", id) })).data.user);
const signIn = async ({ username }: UserRow) => (await visitor(LOGIN, { input: { identifier: username, password: PASSWORD } })).data.authLogin;
const remove = async ({ id }: UserRow, by = newId()) => (await as(by, "ADMIN")(USER_DELETE, { id: globalId("User", id) })).data.userDelete;

test("a deactivated account is hidden and signed out, until its owner signs in again", async () => {
  const user = await aMember();
  const isSignedIn = await aSignIn(user);

  const { data } = await as(user.id)(DEACTIVATE, { password: PASSWORD });

  expect(data.accountDeactivate).toEqual({ user: { status: "DEACTIVATED" }, errors: [] });
  expect([await isSeen(user), await isSignedIn()]).toEqual([false, false]);
  expect(await signIn(user)).toEqual({ outcome: { user: { status: "ACTIVE" } }, errors: [] });
  expect([await isSeen(user), await isSignedIn()]).toEqual([true, false]);
});

test("deactivation and deletion ask for the password, where the account has one", async () => {
  const [user, without] = [await aMember(), await aUser()];
  const refused = [{ code: "INVALID_CREDENTIALS", path: ["password"] }];

  expect((await as(user.id)(DEACTIVATE, { password: "something else" })).data.accountDeactivate.errors).toMatchObject(refused);
  expect((await as(user.id)(DELETE)).data.accountDelete.errors).toEqual(refused);
  expect((await as(without.id)(DEACTIVATE)).data.accountDeactivate.errors).toEqual([]);
  expect((await stored(user))?.status).toBe("ACTIVE");
});

test("an account that is not active yet cannot be switched off", async () => {
  const user = await aMember({ status: "PENDING_VERIFICATION" });

  const { data } = await as(user.id)(DEACTIVATE, { password: PASSWORD });

  expect(data.accountDeactivate.errors).toEqual([{ code: "INVALID_STATE", path: null, currentState: "PENDING_VERIFICATION" }]);
});

test("a deletion is set for thirty days later; account and sessions are gone at once, and a mail says so", async () => {
  const user = await aMember();
  const isSignedIn = await aSignIn(user);

  const { data } = await as(user.id)(DELETE, { password: PASSWORD });
  await pool.idle();

  const days = (Date.parse(data.accountDelete.scheduledFor) - Date.now()) / DAY_MS;
  expect(days).toBeCloseTo(30, 2);
  expect([await isSeen(user), await isSignedIn()]).toEqual([false, false]);
  expect((await mailsTo(pool, emailOf(user) as string)).at(-1)).toMatchObject({ mail: "deletion_scheduled" });
});

test("signing in cancels the deletion", async () => {
  const user = await aMember();
  const isSignedIn = await aSignIn(user);
  await as(user.id)(DELETE, { password: PASSWORD });

  const { outcome } = await signIn(user);

  expect([outcome.user.status, await isSignedIn()]).toEqual(["ACTIVE", false]);
  expect((await stored(user))?.deletionScheduledFor).toBeNull();
});

test("an administrator deletes somebody's account like its owner would, with a line in the audit log", async () => {
  const [user, admin] = [await aMember(), await aUser()];

  const { scheduledFor, errors } = await remove(user, admin.id);

  expect(errors).toEqual([]);
  expect(await stored(user)).toMatchObject({ status: "DEACTIVATED", deletionScheduledFor: new Date(scheduledFor) });
  const [entry] = await context().db.select().from(auditLog).where(eq(auditLog.targetId, user.id));
  expect(entry).toMatchObject({ actorId: admin.id, action: "userDelete", before: { status: "ACTIVE" }, after: { scheduledFor } });
});

test("userDelete is refused for oneself, twice, and for nobody", async () => {
  const [user, admin] = [await aMember(), await aUser()];
  await remove(user);

  expect((await remove(admin, admin.id)).errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect((await remove(user)).errors).toEqual([{ code: "ALREADY_DONE", path: ["id"] }]);
  expect((await remove({ ...user, id: newId() })).errors).toEqual([{ code: "NOT_FOUND", path: ["id"] }]);
});

test("only administrators delete others, and only the signed-in their own account", async () => {
  const user = await aMember();
  const id = globalId("User", user.id);

  const answers = await Promise.all([as(newId(), "MODERATOR")(USER_DELETE, { id }), visitor(USER_DELETE, { id }), visitor(DELETE), visitor(DEACTIVATE)]);

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["FORBIDDEN", "UNAUTHENTICATED", "UNAUTHENTICATED", "UNAUTHENTICATED"]);
});

test("the last administrator does not go, not even when all go at once", async () => {
  const [one, other] = [await aMember({ roles: ["MEMBER", "ADMIN"] }), await aMember({ roles: ["MEMBER", "ADMIN"] })];

  const answers = await Promise.all([one, other].map(({ id }) => as(id)(DELETE, { password: PASSWORD })));

  const codes = answers.flatMap(({ data }) => data.accountDelete.errors.map(({ code }: { code: string }) => code));
  expect(codes).toEqual(["POLICY"]);
  const [left] = await context()
    .db.select({ count: sql<number>`count(*)::int` })
    .from(users)
    .where(sql`'ADMIN' = any(${users.roles}) and ${users.deletionScheduledFor} is null`);
  expect(left?.count).toBe(1);
});

test("others hear that an account is no longer active", async () => {
  const user = await aMember();

  await as(user.id)(DEACTIVATE, { password: PASSWORD });

  expect((await published("user.updated")).filter(([, id]) => id === user.id).map(([, , data]) => data)).toEqual([
    { changedFields: ["status"], values: { isVisible: false }, version: 2 },
  ]);
});
