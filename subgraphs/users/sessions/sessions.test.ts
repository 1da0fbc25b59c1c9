import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { mailsTo } from "@atrium/kit/test/mails";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { emailOf } from "../users/email.ts";
import { endSessions } from "./sessions.ts";
import { sessions } from "./tables.ts";

const { as, request, visitor, context, clock, pool, published } = await testSubgraph(subgraph);
const { aUser, aSession } = factory(context);
beforeEach(() => {
  clock.now = new Date("2026-03-01T12:00:00Z");
});

const LIST = `query ($id: ID!, $first: Int) { user(id: $id) { sessions(first: $first) { nodes { id device ipPrefix isCurrent createdAt } pageInfo { hasNextPage } } } }`;
const REVOKE = `mutation ($id: ID!) { sessionRevoke(input: { id: $id }) { revokedId errors { code path } } }`;
const REVOKE_OTHERS = `mutation { sessionRevokeOthers { revokedCount errors { code } } }`;
const ENTITY = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Session { device } } }`;
const idOf = (one: { session: { id: string } }) => globalId("Session", one.session.id);
const endsOf = async (userId: string) => (await published("session.revoked")).filter(([, subject]) => subject === userId);

test("a person sees their running sessions, last used first, and which one they use", async () => {
  const user = await aUser();
  const [old, mine, gone] = [await aSession(user, { device: "Phone", ip: "203.0.113.9" }), await aSession(user), await aSession(user)];
  await request({ viewer: gone.viewer })(REVOKE, { id: idOf(gone) });
  clock.advance(1_000);
  await context()
    .db.update(sessions)
    .set({ lastSeenAt: clock.now as Date })
    .where(eq(sessions.id, old.session.id));

  const { data } = await request({ viewer: mine.viewer })(LIST, { id: globalId("User", user.id) });
  const page = await request({ viewer: mine.viewer })(LIST, { id: globalId("User", user.id), first: 1 });

  const createdAt = "2026-03-01T12:00:00.000Z";
  expect(data.user.sessions.nodes).toEqual([
    { id: idOf(old), device: "Phone", ipPrefix: "203.0.113.0/24", isCurrent: false, createdAt },
    { id: idOf(mine), device: "Laptop", ipPrefix: "127.0.0.0/24", isCurrent: true, createdAt },
  ]);
  expect(page.data.user.sessions.pageInfo.hasNextPage).toBe(true);
});

test("nobody else sees a person's sessions, administrators included, neither by list nor by id", async () => {
  const [user, stranger] = [await aUser(), await aUser()];
  const session = await aSession(user);
  const of = [{ __typename: "Session", id: idOf(session) }];

  const list = await as(stranger.id, "ADMIN")(LIST, { id: globalId("User", user.id) });
  const entity = await as(stranger.id, "ADMIN")(ENTITY, { of });
  const own = await as(user.id)(ENTITY, { of });

  expect(list.data.user.sessions).toBeNull();
  expect(entity.data._entities).toEqual([null]);
  expect(own.data._entities).toEqual([{ device: "Laptop" }]);
});

test("a person signs one of their devices out, once", async () => {
  const user = await aUser();
  const [mine, lost] = [await aSession(user), await aSession(user)];
  const revoke = () => request({ viewer: mine.viewer })(REVOKE, { id: idOf(lost) });

  const [first, second] = [await revoke(), await revoke()];

  expect(first.data.sessionRevoke).toEqual({ revokedId: idOf(lost), errors: [] });
  expect(second.data.sessionRevoke).toEqual({ revokedId: null, errors: [{ code: "NOT_FOUND", path: ["id"] }] });
  expect(await endsOf(user.id)).toEqual([["session.revoked", user.id, { sessionId: lost.session.id, reason: "revoked" }]]);
});

test("somebody else's session does not exist, and signing in comes first", async () => {
  const [user, stranger] = [await aUser(), await aUser()];
  const session = await aSession(user);

  const theirs = await as(stranger.id)(REVOKE, { id: idOf(session) });
  const unknown = await as(stranger.id)(REVOKE, { id: "ses_nothing" });
  const signedOut = await visitor(REVOKE, { id: idOf(session) });

  for (const { data } of [theirs, unknown]) expect(data.sessionRevoke.errors).toEqual([{ code: "NOT_FOUND", path: ["id"] }]);
  expect(signedOut.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  expect(await endsOf(user.id)).toEqual([]);
});

test("a person signs all their other devices out", async () => {
  const user = await aUser();
  const [mine] = [await aSession(user), await aSession(user), await aSession(user)];
  const [theirs] = [await aSession(await aUser())];

  const { data } = await request({ viewer: mine.viewer })(REVOKE_OTHERS);
  const again = await request({ viewer: mine.viewer })(REVOKE_OTHERS);

  expect([data.sessionRevokeOthers, again.data.sessionRevokeOthers]).toEqual([
    { revokedCount: 2, errors: [] },
    { revokedCount: 0, errors: [] },
  ]);
  const running = await context().db.select().from(sessions).where(eq(sessions.id, theirs.session.id));
  expect(running[0]?.endedAt).toBeNull();
});

test("sessions ended from many sides at once end once each", async () => {
  const user = await aUser();
  for (let index = 0; index < 5; index++) await aSession(user);

  const counts = await Promise.all(Array.from({ length: 8 }, () => context().db.transaction((tx) => endSessions(tx, user.id, "revoked"))));

  expect(counts.reduce((sum, count) => sum + count)).toBe(5);
  expect(await endsOf(user.id)).toHaveLength(5);
});

test("a device or network not seen before is told to the person by mail, the first of all is not", async () => {
  const user = await aUser();
  const mails = async () => {
    await pool.idle();
    return (await mailsTo(pool, emailOf(user) as string)).length;
  };

  await aSession(user);
  await aSession(user);
  const afterKnown = await mails();
  await aSession(user, { device: "Phone" });
  await aSession(user, { ip: "198.51.100.7" });

  const news = (await published("session.started"))
    .filter(([, subject]) => subject === user.id)
    .map(([, , data]) => (data as { isNewDevice: boolean }).isNewDevice);
  expect(news).toEqual([false, false, true, true]);
  expect([afterKnown, await mails()]).toEqual([0, 2]);
});
