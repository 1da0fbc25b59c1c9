import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { publicKeySet } from "@atrium/kit/token-keys";
import { eq } from "drizzle-orm";
import { createLocalJWKSet, jwtVerify } from "jose";
import { beforeEach, expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { users } from "../users/tables.ts";
import { sessions } from "./tables.ts";

const { subgraph: opened, request, visitor, context, clock, published } = await testSubgraph(subgraph);
const { aUser, aSession } = factory(context);
const start = new Date("2026-03-01T12:00:00Z");
beforeEach(() => {
  clock.now = start;
});

const REFRESH = `mutation ($token: String!) { authRefresh(input: { refreshToken: $token }) { tokens { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt } errors { code path } } }`;
const LOGOUT = `mutation ($token: String, $all: Boolean) { authLogout(input: { refreshToken: $token, allDevices: $all }) { ok errors { code path } } }`;
const refresh = async (token: string) => (await visitor(REFRESH, { token })).data.authRefresh;
const refused = { tokens: null, errors: [{ code: "TOKEN_INVALID", path: ["refreshToken"] }] };
const rowOf = async (id: string) => (await context().db.select().from(sessions).where(eq(sessions.id, id)))[0];
const endsOf = async (userId: string) => (await published("session.revoked")).filter(([, subject]) => subject === userId).map(([, , data]) => data);

test("a refresh gives a new pair and puts the end of the session 30 days away", async () => {
  const { tokens } = await aSession(await aUser());

  clock.advance(60_000);
  const first = await refresh(tokens.refreshToken);
  const second = await refresh(first.tokens.refreshToken);

  expect(first.errors).toEqual([]);
  expect(new Set([tokens, first.tokens, second.tokens].map(({ refreshToken }) => refreshToken)).size).toBe(3);
  expect(first.tokens).toMatchObject({ accessTokenExpiresAt: "2026-03-01T12:11:00.000Z", refreshTokenExpiresAt: "2026-03-31T12:01:00.000Z" });
});

test("the access token is signed by a published key and tells subject, session and times, no more", async () => {
  const user = await aUser();
  const { session, tokens } = await aSession(user);

  const keys = createLocalJWKSet(publicKeySet() as Parameters<typeof createLocalJWKSet>[0]);
  const { payload, protectedHeader } = await jwtVerify(tokens.accessToken, keys, { currentDate: start, audience: "atrium" });

  expect(protectedHeader).toEqual({ alg: "EdDSA", typ: "at+jwt", kid: publicKeySet().keys[0]?.["kid"] });
  const iat = start.getTime() / 1000;
  expect(payload).toEqual({
    iss: "https://atrium.localhost",
    aud: "atrium",
    sub: globalId("User", user.id),
    sid: globalId("Session", session.id),
    iat,
    exp: iat + 600,
  });
});

test("the token just replaced gives the same pair for ten seconds", async () => {
  const { tokens } = await aSession(await aUser());

  const first = await refresh(tokens.refreshToken);
  clock.advance(10_000);
  const again = await refresh(tokens.refreshToken);

  expect(again).toEqual(first);
});

test("a replaced token used later ends the session with everything that came of it", async () => {
  const user = await aUser();
  const { session, tokens } = await aSession(user);

  const { tokens: next } = await refresh(tokens.refreshToken);
  clock.advance(10_001);
  const reused = await refresh(tokens.refreshToken);
  const dragged = await refresh(next.refreshToken);

  expect([reused, dragged]).toEqual([refused, refused]);
  expect(await endsOf(user.id)).toEqual([{ sessionId: session.id, reason: "token_reuse" }]);
});

test("a token two generations old ends the session even within ten seconds", async () => {
  const user = await aUser();
  const { tokens } = await aSession(user);

  const { tokens: next } = await refresh(tokens.refreshToken);
  await refresh(next.refreshToken);
  const reused = await refresh(tokens.refreshToken);

  expect(reused).toEqual(refused);
  expect(await endsOf(user.id)).toHaveLength(1);
});

test("fifty refreshes at once all succeed and leave one chain", async () => {
  const user = await aUser();
  const { session, tokens } = await aSession(user);

  const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(tokens.refreshToken)));
  const next = await refresh(answers[0].tokens.refreshToken);

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(next.errors).toEqual([]);
  expect((await rowOf(session.id))?.generation).toBe(2);
  expect(await endsOf(user.id)).toEqual([]);
});

test("forged tokens of every form are refused and change nothing", async () => {
  const [mine, other] = [await aSession(await aUser()), await aSession(await aUser())];
  const { refreshToken } = mine.tokens;
  const [, id, generation, mac] = /^rft_(\w{32})_(\d+)_(.{43})$/.exec(refreshToken) as unknown as [string, string, string, string];
  const { refreshToken: next } = (await refresh(refreshToken)).tokens;
  const before = [await rowOf(mine.session.id), await rowOf(other.session.id)];
  clock.advance(60_000);

  const forged = {
    "another generation": `rft_${id}_7_${mac}`,
    "an old token under the current generation": `rft_${id}_1_${mac}`,
    "the current token under an old generation": next.replace("_1_", "_0_"),
    "another session": `rft_${other.session.id.replaceAll("-", "")}_${generation}_${mac}`,
    "no such session": `rft_${newId().replaceAll("-", "")}_${generation}_${mac}`,
    "a changed last letter": `${refreshToken.slice(0, -1)}${refreshToken.endsWith("A") ? "B" : "A"}`,
    "a mac of zeros": `rft_${id}_${generation}_${"A".repeat(43)}`,
    "a padded generation": `rft_${id}_0${generation}_${mac}`,
    "a negative generation": `rft_${id}_-1_${mac}`,
    "the mac left out": `rft_${id}_${generation}_`,
    "something added": `${refreshToken}x`,
    "capital letters": refreshToken.toUpperCase(),
    "an access token": mine.tokens.accessToken,
    nothing: "",
    "as long as a text may be": "x".repeat(10_000),
    "injected SQL": "rft_' or 1=1 --",
  };
  for (const [form, token] of Object.entries(forged)) expect(await refresh(token), form).toEqual(refused);

  expect([await rowOf(mine.session.id), await rowOf(other.session.id)]).toEqual(before);
  clock.now = start;
  expect((await refresh(next)).errors).toEqual([]);
});

test("the token of an ended session is invalid, that of an expired one expired", async () => {
  const [ended, expired] = [await aSession(await aUser()), await aSession(await aUser())];

  await visitor(LOGOUT, { token: ended.tokens.refreshToken });
  const afterEnd = await refresh(ended.tokens.refreshToken);
  clock.advance(30 * 24 * 3_600_000);
  const afterExpiry = await refresh(expired.tokens.refreshToken);

  expect(afterEnd).toEqual(refused);
  expect(afterExpiry.errors).toEqual([{ code: "EXPIRED", path: ["refreshToken"] }]);
});

test("somebody who is kept out cannot refresh", async () => {
  const user = await aUser();
  const { tokens } = await aSession(user);

  await context().db.update(users).set({ status: "SUSPENDED" }).where(eq(users.id, user.id));

  expect(await refresh(tokens.refreshToken)).toEqual(refused);
});

test("signing out with a token ends its session at once, and once more is fine", async () => {
  const user = await aUser();
  const { session, tokens } = await aSession(user);

  const answers = [await visitor(LOGOUT, { token: tokens.refreshToken }), await visitor(LOGOUT, { token: tokens.refreshToken })];

  expect(answers.map(({ data }) => data.authLogout)).toEqual([
    { ok: true, errors: [] },
    { ok: true, errors: [] },
  ]);
  expect(await refresh(tokens.refreshToken)).toEqual(refused);
  expect(await opened.viewer?.({ userId: user.id, sessionId: session.id }, context())).toBeNull();
  expect(await endsOf(user.id)).toEqual([{ sessionId: session.id, reason: "logout" }]);
});

test("signing out without a token ends the session of the request, or all of one's sessions and nobody else's", async () => {
  const [user, stranger] = [await aUser(), await aUser()];
  const [first, second, third, theirs] = [await aSession(user), await aSession(user), await aSession(user), await aSession(stranger)];

  await request({ viewer: first.viewer })(LOGOUT);
  const afterOne = await endsOf(user.id);
  await request({ viewer: second.viewer })(LOGOUT, { all: true });

  expect(afterOne).toEqual([{ sessionId: first.session.id, reason: "logout" }]);
  expect(new Set(await endsOf(user.id))).toEqual(new Set([first, second, third].map(({ session }) => ({ sessionId: session.id, reason: "logout" }))));
  expect((await refresh(theirs.tokens.refreshToken)).errors).toEqual([]);
});

test("signing out takes a token of ours or a signed-in request", async () => {
  const forged = await visitor(LOGOUT, { token: "rft_forged" });
  const neither = await visitor(LOGOUT);

  expect(forged.data.authLogout).toEqual({ ok: false, errors: [{ code: "TOKEN_INVALID", path: ["refreshToken"] }] });
  expect(neither.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});
