import { testSubgraph } from "@atrium/kit/test";
import { mailsTo, tokenIn } from "@atrium/kit/test/mails";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { authEmailChange } from "../emails/emails.ts";
import { factory, PASSWORD } from "../factory.ts";
import subgraph from "../index.ts";
import { sessions } from "../sessions/tables.ts";
import { emailOf } from "../users/email.ts";
import type { UserRow } from "../users/tables.ts";
import { verifyPasswordOf } from "./passwords.ts";

const { visitor, context, clock, pool, published } = await testSubgraph(subgraph);
const { aUser, aMember, aSession } = factory(context);
beforeEach(() => {
  clock.now = new Date("2026-03-01T12:00:00Z");
});
const NEW = "a much better password";

const REQUEST = `mutation ($email: EmailAddress!) { authPasswordResetRequest(input: { email: $email }) { ok errors { code } } }`;
const RESET = `mutation ($token: String!, $password: String!) { authPasswordReset(input: { token: $token, newPassword: $password }) { ok errors { code path } } }`;
const LOGIN = `mutation ($identifier: String!, $password: String!) { authLogin(input: { identifier: $identifier, password: $password }) { errors { code } } }`;
const VERIFY = `mutation ($token: String!) { authEmailVerify(input: { token: $token }) { errors { code } } }`;

const mailsOf = async (user: UserRow) => {
  await pool.idle();
  return mailsTo(pool, emailOf(user) as string);
};
const aToken = async (user: UserRow) => {
  await visitor(REQUEST, { email: emailOf(user) });
  return tokenIn((await mailsOf(user)).at(-1));
};
const reset = async (token: string, password = NEW) => (await visitor(RESET, { token, password })).data.authPasswordReset;
const isNow = (user: UserRow, password: string) => verifyPasswordOf(context(), user.id, password);
const done = { ok: true, errors: [] };
const refused = (code: string, path = "token") => ({ ok: false, errors: [{ code, path: [path] }] });

test("the request answers the same for a known and an unknown address, after the same statements; only the known one gets a mail", async () => {
  const user = await aMember();
  const ask = async (email: string) => {
    const before = pool.statements.count;
    const { data } = await visitor(REQUEST, { email });
    return { answer: data.authPasswordResetRequest, statements: pool.statements.count - before };
  };

  const known = await ask((emailOf(user) as string).toUpperCase());
  await pool.idle();
  const unknown = await ask("nobody.at.all@example.org");

  expect(known.answer).toEqual(done);
  expect(unknown).toEqual(known);
  expect(await mailsOf(user)).toMatchObject([
    { mail: "password_reset", variables: { url: expect.stringContaining("https://atrium.localhost/reset-password?token=") } },
  ]);
  expect(await mailsTo(pool, "nobody.at.all@example.org")).toEqual([]);
});

test("the mailed token sets a password once, ends all sessions and is followed by a security mail", async () => {
  const user = await aMember();
  for (let index = 0; index < 2; index++) await aSession(user);
  const token = await aToken(user);

  const [first, second] = [await reset(token), await reset(token, "quite another password")];

  expect([first, second]).toEqual([done, refused("TOKEN_INVALID")]);
  expect([await isNow(user, NEW), await isNow(user, PASSWORD)]).toEqual([true, false]);
  expect((await context().db.select().from(sessions).where(eq(sessions.userId, user.id))).map(({ endReason }) => endReason)).toEqual(["revoked", "revoked"]);
  expect((await mailsOf(user)).map(({ mail }) => mail)).toEqual(["password_reset", "password_was_reset"]);
  expect(await published("credentials.changed")).toContainEqual(["credentials.changed", user.id, { kind: "password" }]);
});

test("a token used many times at once sets one password", async () => {
  const user = await aMember();
  const token = await aToken(user);

  const answers = await Promise.all(Array.from({ length: 5 }, (_, index) => reset(token, `${NEW} ${index}`)));

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await published("credentials.changed")).filter(([, subject]) => subject === user.id)).toHaveLength(1);
});

test("the token is good for an hour, and a weak password does not use it up", async () => {
  const user = await aMember();
  const [used, late] = [await aToken(user), await aToken(user)];

  const weak = await reset(used, "password123");
  clock.advance(3_600_000 - 1);
  const inTime = await reset(used);
  clock.advance(1);
  const tooLate = await reset(late);

  expect([weak, inTime, tooLate]).toEqual([refused("WEAK_PASSWORD", "newPassword"), done, refused("EXPIRED")]);
});

test("tokens nobody gave out, and those for another purpose, are invalid", async () => {
  const user = await aMember();
  const target = `new.${emailOf(user)}`;
  await authEmailChange(context({ id: user.id, sessionId: user.id, roles: [], scopes: [] }), { newEmail: target, password: PASSWORD });
  await pool.idle();
  const forAddress = tokenIn((await mailsTo(pool, target))[0]);

  for (const token of ["", "x", "x".repeat(43), forAddress, "x".repeat(10_000)]) expect(await reset(token)).toEqual(refused("TOKEN_INVALID"));
});

test("a reset makes the links mailed before it worthless, that of a change of address too", async () => {
  const user = await aMember();
  const target = `thief.${emailOf(user)}`;
  await authEmailChange(context({ id: user.id, sessionId: user.id, roles: [], scopes: [] }), { newEmail: target, password: PASSWORD });
  const [older, newer] = [await aToken(user), await aToken(user)];

  await reset(newer);

  expect((await reset(older)).errors).toMatchObject([{ code: "EXPIRED" }]);
  expect((await visitor(VERIFY, { token: tokenIn((await mailsTo(pool, target))[0]) })).data.authEmailVerify.errors).toEqual([{ code: "EXPIRED" }]);
});

test("somebody locked out comes in again after a reset", async () => {
  const user = await aMember();
  const signIn = async (password: string) => (await visitor(LOGIN, { identifier: user.username, password })).data.authLogin.errors;
  for (let index = 0; index < 10; index++) await signIn("wrong");
  const locked = await signIn(PASSWORD);

  await reset(await aToken(user));

  expect([locked, await signIn(NEW)]).toEqual([[{ code: "QUOTA_EXCEEDED" }], []]);
});

test("an account without a password gets its first one by a reset", async () => {
  const user = await aUser();

  await reset(await aToken(user));

  expect(await isNow(user, NEW)).toBe(true);
});

test("a mailbox gets five reset links an hour, however many are asked for at once", async () => {
  const user = await aMember();

  const answers = await Promise.all(Array.from({ length: 12 }, () => visitor(REQUEST, { email: emailOf(user) })));
  const first = await mailsOf(user);
  clock.advance(3_600_001);
  await aToken(user);

  expect(answers.every(({ data }) => data.authPasswordResetRequest.ok)).toBe(true);
  expect(first).toHaveLength(5);
  expect(await mailsOf(user)).toHaveLength(6);
});
