import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { factory, PASSWORD } from "../factory.ts";
import subgraph from "../index.ts";
import { verifications } from "../passwords/hashing.ts";
import { emailOf } from "../users/email.ts";
import { type UserRow, users } from "../users/tables.ts";
import { signInBy } from "./sign-in.fixture.ts";

const { request, context, clock, pool, published } = await testSubgraph(subgraph);
const { aUser, aMember } = factory(context);
const { anAddress, signIn } = signInBy(request);
const start = new Date("2026-03-01T12:00:00Z");
beforeEach(() => {
  clock.now = start;
});

const change = (user: UserRow, values: Partial<UserRow>) => context().db.update(users).set(values).where(eq(users.id, user.id));
const wrong = { outcome: null, errors: [{ code: "INVALID_CREDENTIALS", message: expect.any(String), path: null }] };
const locked = {
  outcome: null,
  errors: [{ code: "QUOTA_EXCEEDED", message: expect.any(String), path: null, limit: 10, remaining: 0, resetAt: "2026-03-01T12:15:00.000Z" }],
};

test("a person signs in with address or username in any case, and the session is published", async () => {
  const user = await aMember();

  const answers = [await signIn((emailOf(user) as string).toUpperCase()), await signIn(user.username.toUpperCase()), await signIn(` ${user.username} `)];

  for (const { outcome, errors } of answers) {
    expect(errors).toEqual([]);
    expect(outcome).toEqual({ user: { id: globalId("User", user.id), status: "ACTIVE" }, tokens: { refreshToken: expect.any(String) }, isNewUser: false });
  }
  const [row] = await context().db.select().from(users).where(eq(users.id, user.id));
  expect(row?.lastLoginAt).toEqual(start);
  expect((await published("session.started")).find(([, subject]) => subject === user.id)?.[2]).toEqual({ provider: "PASSWORD", isNewDevice: false });
});

test("whatever is wrong, answer and work are the same: unknown address, unknown username, no password set, wrong password", async () => {
  const [member, withoutPassword] = [await aMember(), await aUser()];
  const attempts = [
    [emailOf(member), "wrong"],
    [member.username, "wrong"],
    ["nobody@example.org", "wrong"],
    ["nobody_here", PASSWORD],
    [emailOf(withoutPassword), PASSWORD],
    ["' or 1=1 --", PASSWORD],
  ] as [string, string][];

  const seen: unknown[] = [];
  for (const [identifier, password] of attempts) {
    const [verified, asked] = [verifications.count, pool.statements.count];
    const answer = await signIn(identifier, password);
    seen.push({ answer, verified: verifications.count - verified, asked: pool.statements.count - asked });
  }

  expect(seen[0]).toEqual({ answer: wrong, verified: 1, asked: 6 });
  for (const one of seen) expect(one).toEqual(seen[0]);
});

test("what is missing or too long is named, known account or not", async () => {
  const { errors } = await signIn(" ", "x".repeat(129));

  expect(errors).toMatchObject([
    { code: "REQUIRED", path: ["identifier"] },
    { code: "TOO_LONG", path: ["password"] },
  ]);
});

test("the tenth failure locks the account for the address until fifteen minutes are over", async () => {
  const [user, ip] = [await aMember(), anAddress()];
  for (let index = 0; index < 10; index++) expect(await signIn(user.username, "wrong", ip)).toEqual(wrong);

  const count = verifications.count;
  const right = await signIn(user.username, PASSWORD, ip);
  const elsewhere = await signIn(user.username);
  clock.advance(15 * 60_000);
  const later = await signIn(user.username, PASSWORD, ip);

  expect(right).toEqual(locked);
  expect(verifications.count - count).toBe(2);
  expect([elsewhere.errors, later.errors]).toEqual([[], []]);
});

test("an unknown account is locked like a known one", async () => {
  const ip = anAddress();
  for (let index = 0; index < 10; index++) expect(await signIn("ghost@example.org", "wrong", ip)).toEqual(wrong);

  expect(await signIn("Ghost@example.org", "wrong", ip)).toEqual(locked);
});

test("the second identifier of a locked account gives no more guesses, and does not tell that it is the second", async () => {
  const [user, ip] = [await aMember(), anAddress()];
  for (let index = 0; index < 10; index++) await signIn(user.username, "wrong", ip);

  const known = await signIn(emailOf(user) as string, PASSWORD, ip);
  const unknown = await signIn("somebody.else@example.org", PASSWORD, ip);

  expect([known, unknown]).toEqual([wrong, wrong]);
});

test("a success forgets the failures before it", async () => {
  const [user, ip] = [await aMember(), anAddress()];
  const fail = async (times: number) => {
    for (let index = 0; index < times; index++) await signIn(user.username, "wrong", ip);
  };

  await fail(9);
  const first = await signIn(user.username, PASSWORD, ip);
  await fail(9);
  const second = await signIn(user.username, PASSWORD, ip);

  expect([first.errors, second.errors]).toEqual([[], []]);
});

test("fifty wrong passwords at once are ten guesses", async () => {
  const [user, ip] = [await aMember(), anAddress()];
  const count = verifications.count;

  const answers = await Promise.all(Array.from({ length: 50 }, () => signIn(user.username, "wrong", ip)));

  expect(verifications.count - count).toBe(10);
  expect(answers.filter(({ errors }) => errors[0].code === "QUOTA_EXCEEDED")).toHaveLength(40);
});

test("thirty right passwords at once are thirty sessions", async () => {
  const [user, ip] = [await aMember(), anAddress()];

  const answers = await Promise.all(Array.from({ length: 30 }, () => signIn(user.username, PASSWORD, ip)));

  expect(new Set(answers.map(({ outcome }) => outcome.tokens.refreshToken)).size).toBe(30);
});

test("a suspended person hears so once the password is right, and comes back when the suspension is over", async () => {
  const user = await aMember();
  await change(user, { status: "SUSPENDED", suspendedFrom: "ACTIVE", suspendedUntil: new Date("2026-03-02T00:00:00Z") });

  const guess = await signIn(user.username, "wrong");
  const early = await signIn(user.username);
  clock.advance(12 * 3_600_000);
  const late = await signIn(user.username);

  expect(guess).toEqual(wrong);
  expect(early).toMatchObject({ outcome: null, errors: [{ code: "POLICY", message: expect.stringContaining("2026-03-02") }] });
  expect(late.outcome.user.status).toBe("ACTIVE");
  expect((await published("user.reinstated")).map(([, subject]) => subject)).toContain(user.id);
});

test("signing in ends a pause and takes a scheduled deletion back", async () => {
  const user = await aMember();
  await change(user, { status: "DEACTIVATED", deletionScheduledFor: new Date("2026-03-20T00:00:00Z") });

  const { outcome } = await signIn(user.username);

  const [row] = await context().db.select().from(users).where(eq(users.id, user.id));
  expect(outcome.user.status).toBe("ACTIVE");
  expect(row).toMatchObject({ status: "ACTIVE", deletionScheduledFor: null });
});
