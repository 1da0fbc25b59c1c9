import { testSubgraph } from "@atrium/kit/test";
import { pendingScopes, scopesOf } from "@atrium/schema/scopes.ts";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { type UserRow, users } from "../users/tables.ts";
import { endSessions } from "./sessions.ts";
import { sessions } from "./tables.ts";
import { viewer } from "./viewer.ts";

const { context, clock, pool } = await testSubgraph(subgraph);
const { aUser, aSession } = factory(context);
beforeEach(() => {
  clock.now = new Date("2026-03-01T12:00:00Z");
});

const claimsOf = ({ session }: { session: { userId: string; id: string } }) => ({ userId: session.userId, sessionId: session.id });
const change = (user: UserRow, values: Partial<UserRow>) => context().db.update(users).set(values).where(eq(users.id, user.id));

test("roles and scopes are those of this moment", async () => {
  const user = await aUser();
  const session = await aSession(user);

  const before = await viewer(context(), claimsOf(session));
  await change(user, { roles: ["MEMBER", "MODERATOR"] });
  const after = await viewer(context(), claimsOf(session));

  expect(before).toEqual({ id: user.id, sessionId: session.session.id, roles: ["MEMBER"], scopes: scopesOf(["MEMBER"]) });
  expect(after?.scopes).toEqual(scopesOf(["MEMBER", "MODERATOR"]));
});

test("roles that need a second factor count only in a session that has one", async () => {
  const user = await aUser({ roles: ["MEMBER", "ADMIN", "FINANCE"] });
  const [one, two] = [await aSession(user), await aSession(user, { twoFactorAt: clock.now })];

  const [single, double] = [await viewer(context(), claimsOf(one)), await viewer(context(), claimsOf(two))];

  expect([single?.roles, single?.scopes.includes("users:admin")]).toEqual([["MEMBER"], false]);
  expect([double?.roles, double?.scopes.includes("users:admin")]).toEqual([["MEMBER", "ADMIN", "FINANCE"], true]);
});

test("who is not fully let in has the scopes of the account alone, whatever their roles", async () => {
  for (const status of ["PENDING_VERIFICATION", "PENDING_APPROVAL"] as const) {
    const session = await aSession(await aUser({ status, roles: ["MEMBER", "ADMIN"] }), { twoFactorAt: clock.now });

    expect(await viewer(context(), claimsOf(session))).toMatchObject({ roles: [], scopes: pendingScopes });
  }
});

test("nobody comes in by a session that is over, somebody else's or made up", async () => {
  const [user, stranger] = [await aUser(), await aUser()];
  const [ended, expired] = [await aSession(user), await aSession(user)];
  await context().db.transaction((tx) => endSessions(tx, user.id, "revoked", { only: ended.session.id }));

  const answers = [
    await viewer(context(), claimsOf(ended)),
    await viewer(context(), { userId: stranger.id, sessionId: expired.session.id }),
    await viewer(context(), { userId: user.id, sessionId: user.id }),
  ];
  clock.advance(30 * 24 * 3_600_000);
  answers.push(await viewer(context(), claimsOf(expired)));

  expect(answers).toEqual([null, null, null, null]);
});

test("nobody comes in who is suspended, switched off or deleted", async () => {
  const user = await aUser();
  const session = await aSession(user);

  for (const status of ["SUSPENDED", "DEACTIVATED", "DELETED"] as const) {
    await change(user, { status });
    expect(await viewer(context(), claimsOf(session)), status).toBeNull();
  }
});

test("presence is noted at most once a minute, and never waited for", async () => {
  const user = await aUser();
  const session = await aSession(user);
  const seen = async () => [
    (await context().db.select().from(sessions).where(eq(sessions.userId, user.id)))[0]?.lastSeenAt,
    (await context().db.select().from(users).where(eq(users.id, user.id)))[0]?.lastActiveAt,
  ];
  const begun = clock.now;

  clock.advance(60_000);
  const count = pool.statements.count;
  await viewer(context(), claimsOf(session));
  const statements = pool.statements.count - count;
  const early = await seen();
  clock.advance(1);
  await viewer(context(), claimsOf(session));
  const late = await seen();
  clock.advance(120_000);
  await context().db.transaction(async (tx) => {
    await tx.select().from(users).where(eq(users.id, user.id)).for("update");
    await tx.select().from(sessions).where(eq(sessions.userId, user.id)).for("update");
    expect(await viewer(context(), claimsOf(session))).not.toBeNull();
  });

  expect(statements).toBe(2);
  expect(early).toEqual([begun, begun]);
  expect(late).toEqual([new Date("2026-03-01T12:01:00.001Z"), new Date("2026-03-01T12:01:00.001Z")]);
});
