import { globalId, newId } from "@atrium/kit";
import { aViewer, testSubgraph } from "@atrium/kit/test";
import { desc, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { auditLog } from "../audit-log/tables.ts";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { emailOf } from "../users/email.ts";
import { type UserRow, users } from "../users/tables.ts";
import { makeAdmin } from "./make-admin.ts";

const { as, visitor, request, context, published, subgraph: opened } = await testSubgraph(subgraph);
const { aUser, aCarefulMember, aSession } = factory(context);

const SET = `mutation ($input: UserRolesSetInput!) { userRolesSet(input: $input) { user { roles } errors { code path } } }`;
const SCOPES = `query ($id: ID!) { user(id: $id) { roles scopes } }`;

const set = async (actor: UserRow, userId: string, roles: string[], reason?: string) =>
  (await as(actor.id, "ADMIN")(SET, { input: { userId: globalId("User", userId), roles, reason } })).data.userRolesSet;

const anAdmin = () => aCarefulMember({ roles: ["MEMBER", "ADMIN"] });

let admin: UserRow;

beforeEach(async () => {
  await context()
    .db.update(users)
    .set({ roles: ["MEMBER"] });
  admin = await anAdmin();
});

test("new roles take the place of the old ones, and MEMBER stays", async () => {
  const { id } = await aUser({ roles: ["MEMBER", "JUDGE", "EDITOR"] });

  const { user, errors } = await set(admin, id, ["EDITOR", "REVIEWER"], "New in the team");

  expect({ user, errors }).toEqual({ user: { roles: ["MEMBER", "EDITOR", "REVIEWER"] }, errors: [] });
  expect(await published("user.roles_changed")).toContainEqual(["user.roles_changed", id, { added: ["REVIEWER"], removed: ["JUDGE"] }]);
});

test("the audit log has the roles before and after, and the reason", async () => {
  const { id } = await aUser();

  await set(admin, id, ["ANALYST"], "Reports for the board");

  const [entry] = await context().db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
  expect(entry).toMatchObject({
    actorId: admin.id,
    action: "userRolesSet",
    targetId: id,
    before: { roles: ["MEMBER"] },
    after: { roles: ["MEMBER", "ANALYST"], reason: "Reports for the board" },
  });
});

test("setting the same roles again changes nothing", async () => {
  const { id } = await aUser({ roles: ["MEMBER", "JUDGE"] });

  const { user } = await set(admin, id, ["JUDGE"]);

  expect(user.roles).toEqual(["MEMBER", "JUDGE"]);
  expect((await published("user.roles_changed")).filter(([, subject]) => subject === id)).toEqual([]);
});

test("ADMIN and FINANCE go to people with two-factor sign-in only", async () => {
  const [without, having] = [await aUser(), await aCarefulMember()];

  expect((await set(admin, without.id, ["FINANCE"])).errors).toEqual([{ code: "POLICY", path: ["roles"] }]);
  expect((await set(admin, without.id, ["ADMIN"])).errors).toEqual([{ code: "POLICY", path: ["roles"] }]);
  expect((await set(admin, having.id, ["FINANCE"])).user.roles).toEqual(["MEMBER", "FINANCE"]);
});

test("new roles count from the next request of a session that runs already", async () => {
  const user = await aUser();
  const { session } = await aSession(user);
  const mayEdit = async () => (await opened.viewer?.({ userId: user.id, sessionId: session.id }, context()))?.scopes.includes("content:write");

  const before = await mayEdit();
  await set(admin, user.id, ["EDITOR"]);
  const given = await mayEdit();
  await set(admin, user.id, []);

  expect([before, given, await mayEdit()]).toEqual([false, true, false]);
});

test("the last administrator stays one", async () => {
  const { errors } = await set(admin, admin.id, ["EDITOR"]);

  expect(errors).toEqual([{ code: "POLICY", path: ["roles"] }]);
});

test("an administrator about to be deleted does not count as another", async () => {
  const leaving = await anAdmin();
  await context().db.update(users).set({ deletionScheduledFor: new Date() }).where(sql`${users.id} = ${leaving.id}`);

  expect((await set(admin, admin.id, [])).errors).toEqual([{ code: "POLICY", path: ["roles"] }]);
});

test("of administrators who demote each other at once, one stays", async () => {
  const admins = [admin, ...(await Promise.all(Array.from({ length: 7 }, anAdmin)))];

  await Promise.all(admins.map((one, index) => set(one, (admins[(index + 1) % 8] as UserRow).id, [])));

  const left = await context().db.select().from(users).where(sql`'ADMIN' = any(${users.roles})`);
  expect(left).toHaveLength(1);
});

test("only administrators set roles, of people who are there", async () => {
  const { id } = await aUser();
  const input = { userId: globalId("User", id), roles: ["EDITOR"] };

  const answers = await Promise.all([as(id, "MODERATOR", "REVIEWER")(SET, { input }), visitor(SET, { input })]);

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["FORBIDDEN", "UNAUTHENTICATED"]);
  expect((await set(admin, newId(), ["EDITOR"])).errors).toEqual([{ code: "NOT_FOUND", path: ["userId"] }]);
  expect((await set(admin, id, ["EDITOR"], "x".repeat(501))).errors).toEqual([{ code: "TOO_LONG", path: ["reason"] }]);
});

test("everybody sees a person's roles, and the scopes of the request are their own", async () => {
  const { id } = await aUser({ roles: ["MEMBER", "EDITOR"] });
  const args = { id: globalId("User", id) };

  const own = await request({ viewer: { ...aViewer(id), scopes: ["account:read", "content:write"] } })(SCOPES, args);
  const others = await as(newId(), "ADMIN")(SCOPES, args);

  expect(own.data.user).toEqual({ roles: ["MEMBER", "EDITOR"], scopes: ["account:read", "content:write"] });
  expect(others.data.user).toEqual({ roles: ["MEMBER", "EDITOR"], scopes: null });
});

test("who runs the server makes an administrator of an account, once, in the audit log under nobody's name", async () => {
  const user = await aUser({ status: "PENDING_VERIFICATION", emailVerifiedAt: null });
  const email = emailOf(user) as string;

  const first = await makeAdmin(context(), email);
  await makeAdmin(context(), email);

  expect(first).toMatchObject({ roles: ["MEMBER", "ADMIN"], status: "ACTIVE", emailVerifiedAt: expect.any(Date) });
  const entries = await context().db.select().from(auditLog).where(sql`${auditLog.targetId} = ${user.id}`);
  expect(entries).toEqual([expect.objectContaining({ actorId: null, action: "admin", after: { roles: ["MEMBER", "ADMIN"], status: "ACTIVE" } })]);
  await expect(makeAdmin(context(), "nobody@example.org")).rejects.toThrow("No account has this address.");
});
