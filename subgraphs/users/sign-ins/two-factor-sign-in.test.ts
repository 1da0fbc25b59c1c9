import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { factory, PASSWORD } from "../factory.ts";
import subgraph from "../index.ts";
import { sessions } from "../sessions/tables.ts";
import { users } from "../users/tables.ts";
import { signInBy } from "./sign-in.fixture.ts";

const { subgraph: opened, request, context, clock, published } = await testSubgraph(subgraph);
const { aCarefulMember, codeNow } = factory(context);
const { anAddress, signIn, answer } = signInBy(request);
beforeEach(() => {
  clock.now = new Date("2026-03-01T12:00:00Z");
});

const wrong = { outcome: null, errors: [{ code: "INVALID_CREDENTIALS", message: expect.any(String), path: null }] };
const locked = {
  outcome: null,
  errors: [{ code: "QUOTA_EXCEEDED", message: expect.any(String), path: null, limit: 10, remaining: 0, resetAt: "2026-03-01T12:15:00.000Z" }],
};

test("with a second factor the password alone starts no session; a code of the app does, once", async () => {
  const user = await aCarefulMember();

  const { outcome: challenge } = await signIn(user.username);
  const done = await answer(challenge.challengeId, codeNow());
  const again = await answer(challenge.challengeId, codeNow(1));

  expect(challenge).toEqual({ challengeId: expect.stringMatching(/^tfc_/), methods: ["totp", "recovery"], expiresAt: "2026-03-01T12:05:00.000Z" });
  expect(done.outcome).toMatchObject({ user: { id: globalId("User", user.id) }, isNewUser: false });
  expect(again.errors).toMatchObject([{ code: "EXPIRED", path: ["challengeId"] }]);
  expect((await published("session.started")).filter(([, subject]) => subject === user.id)).toHaveLength(1);
});

test("a challenge answered many times at once with one code starts one session", async () => {
  const user = await aCarefulMember();
  const { outcome: challenge } = await signIn(user.username);
  const [code, ip] = [codeNow(), anAddress()];

  const answers = await Promise.all(Array.from({ length: 8 }, () => answer(challenge.challengeId, code, ip)));

  expect(answers.filter(({ outcome }) => outcome !== null)).toHaveLength(1);
});

test("a session begun with a second factor may use the roles that need one", async () => {
  const user = await aCarefulMember({ roles: ["MEMBER", "ADMIN"] });

  const { outcome: challenge } = await signIn(user.username);
  await answer(challenge.challengeId, codeNow());

  const [session] = await context().db.select().from(sessions).where(eq(sessions.userId, user.id));
  const viewer = await opened.viewer?.({ userId: user.id, sessionId: session?.id as string }, context());
  expect(viewer?.roles).toEqual(["MEMBER", "ADMIN"]);
});

test("wrong codes count as failed attempts, which a right password in between does not forget", async () => {
  const [user, ip] = [await aCarefulMember(), anAddress()];
  const tryCode = async () => answer((await signIn(user.username, PASSWORD, ip)).outcome.challengeId, "000000", ip);

  const { outcome: challenge } = await signIn(user.username, PASSWORD, ip);
  for (let index = 0; index < 10; index++) expect((await tryCode()).errors).toMatchObject([{ code: "INVALID_CREDENTIALS", path: ["code"] }]);
  const right = await answer(challenge.challengeId, codeNow(), ip);
  const password = await signIn(user.username, PASSWORD, ip);

  expect(right).toEqual(locked);
  expect(password).toEqual(wrong);
});

test("a challenge takes five wrong codes, from wherever they come, and then not even the right one", async () => {
  const user = await aCarefulMember();
  const { outcome: challenge } = await signIn(user.username);
  const guesses = await Promise.all([1, 2, 3, 4, 5].map(() => answer(challenge.challengeId, "000000")));

  const right = await answer(challenge.challengeId, codeNow());

  expect(guesses.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code))).toEqual(Array(5).fill("INVALID_CREDENTIALS"));
  expect(right).toMatchObject({ outcome: null, errors: [{ code: "QUOTA_EXCEEDED", path: ["challengeId"], limit: 5, remaining: 0, resetAt: null }] });
});

test("a challenge ends after five minutes, and one nobody gave out is refused", async () => {
  const user = await aCarefulMember();
  const { outcome: challenge } = await signIn(user.username);

  clock.advance(5 * 60_000);
  const late = await answer(challenge.challengeId, codeNow());
  const unknown = await answer(`tfc_${newId().replaceAll("-", "")}`, codeNow());

  expect(late.errors).toMatchObject([{ code: "EXPIRED", path: ["challengeId"] }]);
  expect(unknown.errors).toMatchObject([{ code: "INVALID_CREDENTIALS", path: ["challengeId"] }]);
});

test("a suspended person is not asked for a second factor", async () => {
  const user = await aCarefulMember();
  await context().db.update(users).set({ status: "SUSPENDED", suspendedFrom: "ACTIVE" }).where(eq(users.id, user.id));

  expect(await signIn(user.username)).toMatchObject({ outcome: null, errors: [{ code: "POLICY" }] });
});
