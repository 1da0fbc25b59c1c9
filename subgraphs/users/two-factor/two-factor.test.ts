import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { sessions } from "../sessions/tables.ts";
import { authenticators, recoveryCodes } from "./tables.ts";
import { hasTwoFactor, useSecondFactor } from "./two-factor.ts";

const { as, request, visitor, context, clock, published } = await testSubgraph(subgraph);
const { aUser, aCarefulMember, aSession, codeNow } = factory(context);
clock.now = new Date("2026-03-01T12:00:00Z");

const SETUP = `mutation { authTwoFactorSetup { setup { secret otpauthUrl } errors { code } } }`;
const CONFIRM = `mutation ($code: String!) { authTwoFactorConfirm(input: { code: $code }) { recoveryCodes errors { code path } } }`;
const DISABLE = `mutation ($code: String!) { authTwoFactorDisable(input: { code: $code }) { ok errors { code path } } }`;
const ENABLED = `query ($id: ID!) { user(id: $id) { twoFactorEnabled } }`;

const use = (userId: string, code: string) => context().db.transaction((tx) => useSecondFactor(tx, userId, code));

test("an app is set up, confirmed with its first code and answered with ten recovery codes, and the session counts as two-factor from then on", async () => {
  const user = await aUser();
  const { session, viewer } = await aSession(user);
  const ask = request({ viewer });

  const { setup } = (await ask(SETUP)).data.authTwoFactorSetup;
  const { data } = await ask(CONFIRM, { code: codeNow(0, setup.secret) });

  expect(setup).toEqual({ secret: expect.stringMatching(/^[A-Z2-7]{32}$/), otpauthUrl: expect.stringContaining(`secret=${setup.secret}`) });
  expect(new Set(data.authTwoFactorConfirm.recoveryCodes).size).toBe(10);
  expect(data.authTwoFactorConfirm.recoveryCodes[0]).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
  const row = (await context().db.select().from(sessions)).find(({ id }) => id === session.id);
  expect(row?.twoFactorAt).toEqual(clock.now);
  expect(await published("credentials.changed")).toContainEqual(["credentials.changed", user.id, { kind: "second factor" }]);
});

test("secret and recovery codes are not readable in the database", async () => {
  const { id } = await aUser();
  const { setup } = (await as(id)(SETUP)).data.authTwoFactorSetup;
  const { recoveryCodes: codes } = (await as(id)(CONFIRM, { code: codeNow(0, setup.secret) })).data.authTwoFactorConfirm;

  const stored = JSON.stringify([await context().db.select().from(authenticators), await context().db.select().from(recoveryCodes)]);

  expect(stored).not.toContain(setup.secret);
  for (const code of codes) expect(stored).not.toContain(code.replaceAll("-", ""));
});

test("nothing is on before the confirmation, and a wrong code confirms nothing", async () => {
  const { id } = await aUser();
  const early = await as(id)(CONFIRM, { code: "123456" });
  const { setup } = (await as(id)(SETUP)).data.authTwoFactorSetup;

  const wrong = await as(id)(CONFIRM, { code: codeNow(20, setup.secret) });

  expect(early.data.authTwoFactorConfirm.errors).toEqual([{ code: "INVALID_STATE", path: null }]);
  expect(wrong.data.authTwoFactorConfirm).toEqual({ recoveryCodes: null, errors: [{ code: "INVALID_CREDENTIALS", path: ["code"] }] });
  expect(await hasTwoFactor(context().db, id)).toBe(false);
  expect(await use(id, codeNow(0, setup.secret))).toBe(false);
});

test("of two confirmations at once one succeeds, and what is on is not set up again", async () => {
  const { id } = await aUser();
  const { setup } = (await as(id)(SETUP)).data.authTwoFactorSetup;

  const answers = await Promise.all([1, 2].map(() => as(id)(CONFIRM, { code: codeNow(0, setup.secret) })));
  const again = await as(id)(SETUP);

  expect(answers.map(({ data }) => data.authTwoFactorConfirm.errors.map((error: { code: string }) => error.code)).sort()).toEqual([[], ["ALREADY_DONE"]]);
  expect(again.data.authTwoFactorSetup).toEqual({ setup: null, errors: [{ code: "ALREADY_DONE" }] });
});

test("a code is good once, also when it comes several times at once, and no older one is good after it", async () => {
  const { id } = await aCarefulMember();
  const older = codeNow(-1);

  const uses = await Promise.all([1, 2, 3, 4].map(() => use(id, codeNow())));

  expect(uses.filter(Boolean)).toHaveLength(1);
  expect(await use(id, older)).toBe(false);
  expect(await use(id, codeNow(1))).toBe(true);
});

test("a clock may be one step off and no more, and a code may be typed with a space", async () => {
  const { id } = await aCarefulMember();

  expect(await use(id, codeNow(-2))).toBe(false);
  expect(await use(id, codeNow(2))).toBe(false);
  expect(await use(id, codeNow(-1).replace(/^.../, "$& "))).toBe(true);
});

test("a recovery code is good once, for its owner, however it is typed", async () => {
  const [owner, stranger] = [await aUser(), await aCarefulMember()];
  const { setup } = (await as(owner.id)(SETUP)).data.authTwoFactorSetup;
  const [code] = (await as(owner.id)(CONFIRM, { code: codeNow(0, setup.secret) })).data.authTwoFactorConfirm.recoveryCodes;

  expect(await use(stranger.id, code)).toBe(false);
  expect((await Promise.all([use(owner.id, code.toUpperCase().replaceAll("-", " ")), use(owner.id, code)])).filter(Boolean)).toHaveLength(1);
  expect(await use(owner.id, code)).toBe(false);
});

test("it is switched off with a code, and app and recovery codes are gone", async () => {
  const { id } = await aCarefulMember();

  const wrong = await as(id)(DISABLE, { code: "no code" });
  const right = await as(id)(DISABLE, { code: codeNow() });
  const again = await as(id)(DISABLE, { code: codeNow(1) });

  expect(wrong.data.authTwoFactorDisable).toEqual({ ok: false, errors: [{ code: "INVALID_CREDENTIALS", path: ["code"] }] });
  expect(right.data.authTwoFactorDisable).toEqual({ ok: true, errors: [] });
  expect(again.data.authTwoFactorDisable.errors).toEqual([{ code: "ALREADY_DONE", path: null }]);
  expect(await hasTwoFactor(context().db, id)).toBe(false);
});

test.each(["ADMIN", "FINANCE"] as const)("%s cannot switch it off", async (role) => {
  const { id } = await aCarefulMember({ roles: ["MEMBER", role] });

  const { data } = await as(id, role)(DISABLE, { code: codeNow() });

  expect(data.authTwoFactorDisable).toEqual({ ok: false, errors: [{ code: "POLICY", path: null }] });
  expect(await hasTwoFactor(context().db, id)).toBe(true);
});

test("codes to switch it off cannot be guessed without end", async () => {
  const { id } = await aCarefulMember();
  for (let guess = 0; guess < 10; guess++) await as(id)(DISABLE, { code: `guess ${guess}` });

  const { data } = await as(id)(DISABLE, { code: codeNow() });

  expect(data.authTwoFactorDisable.errors).toEqual([{ code: "QUOTA_EXCEEDED", path: null }]);
});

test("whether it is on is told to the person and administrators", async () => {
  const [owner, stranger] = [await aCarefulMember(), await aUser()];
  const id = globalId("User", owner.id);

  expect((await as(owner.id)(ENABLED, { id })).data.user.twoFactorEnabled).toBe(true);
  expect((await as(stranger.id, "ADMIN")(ENABLED, { id })).data.user.twoFactorEnabled).toBe(true);
  expect((await as(stranger.id)(ENABLED, { id })).data.user.twoFactorEnabled).toBeNull();
});

test("an unconfirmed app counts for nothing", async () => {
  const { id } = await aUser();
  await as(id)(SETUP);

  const { data } = await as(id)(ENABLED, { id: globalId("User", id) });

  expect(data.user.twoFactorEnabled).toBe(false);
});

test("signed out, nothing can be set up", async () => {
  const answers = await Promise.all([visitor(SETUP), visitor(CONFIRM, { code: "1" }), visitor(DISABLE, { code: "1" })]);

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED", "UNAUTHENTICATED"]);
});
