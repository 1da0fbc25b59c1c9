import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { mailsTo } from "@atrium/kit/test/mails";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";

const { as, visitor, context, published, pool } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const UPDATE = `mutation ($input: UserAdminUpdateInput!) { userAdminUpdate(input: $input) { user { username fullName kind email emailVerified } errors { code path } } }`;
const APPROVE = `mutation ($id: ID!) { userApprove(input: { id: $id }) { user { status } errors { code path ... on StateError { currentState allowedStates } } } }`;
const AUDIT = `query ($id: ID!) { auditLog(targetId: $id) { nodes { action actor { username } targetId before after } } }`;

const administrator = await aUser();
const admin = as(administrator.id, "ADMIN");
const update = async (id: string, input: object) => (await admin(UPDATE, { input: { id: globalId("User", id), ...input } })).data.userAdminUpdate;
const auditOf = async (id: string) => (await admin(AUDIT, { id: globalId("User", id) })).data.auditLog.nodes;

test("an administrator changes an account, and the audit log keeps what it was and what it is, but no name", async () => {
  const { id, username } = await aUser();

  const { user, errors } = await update(id, { kind: "FACULTY", fullName: "Ada King", username });

  expect(errors).toEqual([]);
  expect(user).toMatchObject({ username, fullName: "Ada King", kind: "FACULTY" });
  expect(await auditOf(id)).toEqual([
    {
      action: "userAdminUpdate",
      actor: { username: administrator.username },
      targetId: globalId("User", id),
      before: { fullName: "[hidden]", kind: "STUDENT" },
      after: { fullName: "[hidden]", kind: "FACULTY" },
    },
  ]);
  expect((await published("user.updated")).at(-1)).toEqual([
    "user.updated",
    id,
    { changedFields: ["fullName", "kind"], values: { kind: "FACULTY" }, version: 2 },
  ]);
});

test("a new address is verified anew, both addresses get mail, and neither is in audit log or event log", async () => {
  const { id, username } = await aUser();

  const { user, errors } = await update(id, { email: `New.${username}@example.org` });

  await pool.idle();
  const [former, next] = [await mailsTo(pool, `${username}@example.org`), await mailsTo(pool, `New.${username}@example.org`)];
  expect(errors).toEqual([]);
  expect(user).toMatchObject({ email: `New.${username}@example.org`, emailVerified: false });
  expect(former).toMatchObject([{ mail: "email_changed_by_staff" }]);
  expect(next).toMatchObject([{ mail: "verify_email", variables: { url: expect.stringContaining("?token=") } }]);
  expect(await auditOf(id)).toMatchObject([{ before: { email: "[hidden]" }, after: { email: "[hidden]" } }]);
  expect(JSON.stringify([await published(), await auditOf(id)])).not.toContain("@example.org");
  expect(await published("credentials.changed")).toContainEqual(["credentials.changed", id, { kind: "email" }]);
});

test("a taken handle or address, and impossible values, come back with their paths and change nothing", async () => {
  const [{ id }, other] = [await aUser(), await aUser()];

  const answers = [
    await update(id, { username: other.username.toUpperCase(), kind: "EXPERT" }),
    await update(id, { email: `${other.username}@EXAMPLE.org` }),
    await update(id, { username: "x", fullName: "x".repeat(101) }),
  ];

  expect(answers.map(({ errors }) => errors)).toEqual([
    [{ code: "UNIQUE", path: ["username"] }],
    [{ code: "UNIQUE", path: ["email"] }],
    [
      { code: "TOO_LONG", path: ["fullName"] },
      { code: "FORMAT", path: ["username"] },
    ],
  ]);
  expect(await auditOf(id)).toEqual([]);
});

test("changing nothing leaves no trace", async () => {
  const { id, username } = await aUser();

  const { errors } = await update(id, { fullName: "Ada Example", email: `${username.toUpperCase()}@example.org` });

  expect(errors).toEqual([]);
  expect(await auditOf(id)).toEqual([]);
});

test("nobody without users:admin changes another account", async () => {
  const [{ id }, other] = [await aUser(), await aUser()];
  const input = { input: { id: globalId("User", id), kind: "STAFF" } };

  const answers = [
    await visitor(UPDATE, input),
    await as(other.id)(UPDATE, input),
    await as(id)(UPDATE, input),
    await as(other.id, "MODERATOR", "REVIEWER")(UPDATE, input),
  ];

  expect(answers.map(({ data, errors }) => [data.userAdminUpdate, errors?.[0]?.extensions.code])).toEqual([
    [null, "UNAUTHENTICATED"],
    [null, "FORBIDDEN"],
    [null, "FORBIDDEN"],
    [null, "FORBIDDEN"],
  ]);
});

test("an account that is not there, or no longer, cannot be changed", async () => {
  const gone = await aUser({ status: "DELETED" });

  const answers = [await update(gone.id, { kind: "STAFF" }), await update("01900000-0000-7000-8000-000000000000", { kind: "STAFF" })];

  expect(answers.map(({ errors }) => errors)).toEqual([[{ code: "NOT_FOUND", path: ["id"] }], [{ code: "NOT_FOUND", path: ["id"] }]]);
});

test("a reviewer lets a waiting account in, once, and the audit log keeps it", async () => {
  const [waiting, reviewer] = [await aUser({ status: "PENDING_APPROVAL" }), await aUser()];
  const approve = async () => (await as(reviewer.id, "REVIEWER")(APPROVE, { id: globalId("User", waiting.id) })).data.userApprove;

  const answers = await Promise.all([approve(), approve()]);

  const codes = answers.map(({ user, errors }) => user?.status ?? errors[0].code).toSorted();
  expect(codes).toEqual(["ACTIVE", "INVALID_STATE"]);
  expect(answers.find(({ user }) => !user)?.errors).toEqual([
    { code: "INVALID_STATE", path: ["id"], currentState: "ACTIVE", allowedStates: ["PENDING_APPROVAL"] },
  ]);
  expect(await auditOf(waiting.id)).toMatchObject([
    { action: "userApprove", actor: { username: reviewer.username }, before: { status: "PENDING_APPROVAL" }, after: { status: "ACTIVE" } },
  ]);
});

test("reviewers see who waits, and nobody else does", async () => {
  const [waiting, other] = [await aUser({ status: "PENDING_APPROVAL" }), await aUser()];
  const list = `{ users(first: 100, filter: { statuses: [PENDING_APPROVAL] }) { nodes { username } } }`;

  const [asReviewer, asMember] = [await as(other.id, "REVIEWER")(list), await as(other.id)(list)];

  expect(asReviewer.data.users.nodes).toContainEqual({ username: waiting.username });
  expect(asMember).toMatchObject({ data: { users: null }, errors: [{ extensions: { code: "FORBIDDEN" } }] });
});

test("members approve nobody, and who a reviewer cannot see does not exist for them", async () => {
  const [waiting, unverified, other] = [await aUser({ status: "PENDING_APPROVAL" }), await aUser({ status: "PENDING_VERIFICATION" }), await aUser()];

  const asMember = await as(other.id)(APPROVE, { id: globalId("User", waiting.id) });
  const tooEarly = await as(other.id, "REVIEWER")(APPROVE, { id: globalId("User", unverified.id) });

  expect(asMember.errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect(tooEarly.data.userApprove.errors).toMatchObject([{ code: "NOT_FOUND", path: ["id"] }]);
});
