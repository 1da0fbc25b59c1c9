import { events } from "@atrium/kit/events/tables";
import { testSubgraph } from "@atrium/kit/test";
import { mailsTo, tokenIn } from "@atrium/kit/test/mails";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { factory, PASSWORD } from "../factory.ts";
import subgraph from "../index.ts";
import { emailOf, findByEmail } from "../users/email.ts";
import { type UserRow, users } from "../users/tables.ts";
import { sendVerification } from "./emails.ts";

const { as, visitor, context, clock, pool, published } = await testSubgraph(subgraph);
const { aUser, aMember } = factory(context);
beforeEach(() => {
  clock.now = new Date("2026-03-01T12:00:00Z");
});

const VERIFY = `mutation ($token: String!) { authEmailVerify(input: { token: $token }) { user { id status } errors { code path } } }`;
const RESEND = `mutation { authEmailVerificationResend { ok errors { code ... on LimitError { limit remaining resetAt } } } }`;
const CHANGE = `mutation ($email: EmailAddress!, $password: String!) { authEmailChange(input: { newEmail: $email, password: $password }) { user { id } errors { code path } } }`;

const aNewcomer = () => aUser({ status: "PENDING_VERIFICATION", emailVerifiedAt: null });
const mailsAt = async (address: string) => {
  await pool.idle();
  return mailsTo(pool, address);
};
const lastToken = async (address: string) => tokenIn((await mailsAt(address)).at(-1));
const verify = async (token: string) => (await visitor(VERIFY, { token })).data.authEmailVerify;
const resend = async (user: UserRow) => (await as(user.id)(RESEND)).data.authEmailVerificationResend;
const ask = async (user: UserRow, email: string, password = PASSWORD) => (await as(user.id)(CHANGE, { email, password })).data.authEmailChange;
const mailLink = async (user: UserRow) => {
  await context().db.transaction((tx) => sendVerification(tx, user));
  return lastToken(emailOf(user) as string);
};
const ownerOf = async (email: string) => (await findByEmail(context().db, email))?.id;
const verifiedEvents = async (user: UserRow) => (await published("user.verified")).filter(([, subject]) => subject === user.id);
const refused = (code: string, path: string[] | null = ["token"]) => ({ user: null, errors: [{ code, path }] });

test("the mailed link verifies an account once, which is published once", async () => {
  const user = await aNewcomer();
  const token = await mailLink(user);

  const [first, second] = [await verify(token), await verify(token)];

  expect(first).toMatchObject({ user: { status: "ACTIVE" }, errors: [] });
  expect(second).toEqual(refused("ALREADY_DONE"));
  expect(await verifiedEvents(user)).toEqual([["user.verified", user.id, {}]]);
  const [row] = await context().db.select().from(users).where(eq(users.id, user.id));
  expect(row?.emailVerifiedAt).toEqual(clock.now);
});

test("who opens the link signed out is still the one who verified", async () => {
  const user = await aNewcomer();

  await verify(await mailLink(user));

  const logged = await context().db.select().from(events).where(eq(events.subjectId, user.id));
  expect(logged.map(({ type, actorId }) => [type, actorId])).toEqual([
    ["user.updated", user.id],
    ["user.verified", user.id],
  ]);
});

test("opened many times at once, and by a second link, it is still verified once", async () => {
  const user = await aNewcomer();
  const [token, other] = [await mailLink(user), await mailLink(user)];

  const answers = await Promise.all([...Array(5).fill(token), ...Array(5).fill(other)].map(verify));

  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(new Set(answers.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code)))).toEqual(new Set(["ALREADY_DONE"]));
  expect(await verifiedEvents(user)).toHaveLength(1);
});

test("the link is good for 24 hours, and what nobody mailed is invalid", async () => {
  const user = await aNewcomer();
  const token = await mailLink(user);

  clock.advance(24 * 3_600_000);

  expect(await verify(token)).toEqual(refused("EXPIRED"));
  for (const forged of ["", token.slice(1), `${token}x`, "x".repeat(10_000)]) expect(await verify(forged)).toEqual(refused("TOKEN_INVALID"));
});

test("a link proves the address it was mailed to and no later one", async () => {
  const user = await aNewcomer();
  const token = await mailLink(user);
  const moved = await aNewcomer();

  await context().db.update(users).set({ email: moved.email }).where(eq(users.id, user.id));

  expect(await verify(token)).toEqual(refused("TOKEN_INVALID"));
});

test("a suspended newcomer stays out when they verify, and is let in as verified later", async () => {
  const user = await aNewcomer();
  const token = await mailLink(user);
  await context().db.update(users).set({ status: "SUSPENDED", suspendedFrom: "PENDING_VERIFICATION" }).where(eq(users.id, user.id));

  await verify(token);

  const [row] = await context().db.select().from(users).where(eq(users.id, user.id));
  expect(row).toMatchObject({ status: "SUSPENDED", suspendedFrom: "ACTIVE" });
});

test("a newcomer has the link mailed anew, five times an hour at most, also when asked all at once", async () => {
  const user = await aNewcomer();

  const answers = await Promise.all(Array.from({ length: 8 }, () => resend(user)));
  const mails = await mailsAt(emailOf(user) as string);
  clock.advance(3_600_001);
  const later = await resend(user);

  const [limited] = answers.filter(({ ok }) => !ok);
  expect(limited.errors).toEqual([{ code: "QUOTA_EXCEEDED", limit: 5, remaining: 0, resetAt: "2026-03-01T13:00:00.000Z" }]);
  expect(mails).toHaveLength(5);
  expect(later.ok).toBe(true);
});

test("who is verified gets no more links, and signing in comes first", async () => {
  const verified = await resend(await aMember());
  const signedOut = await visitor(RESEND);

  expect(verified).toEqual({ ok: false, errors: [{ code: "ALREADY_DONE" }] });
  expect(signedOut.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("a new address takes effect when its link is opened, and the former one is told before and after", async () => {
  const user = await aMember();
  const [old, next] = [emailOf(user) as string, `new.${emailOf(user)}`];

  const asked = await ask(user, next);
  const ownersBefore = [await ownerOf(old), await ownerOf(next)];
  const opened = await verify(await lastToken(next));

  expect([asked.errors, opened.errors]).toEqual([[], []]);
  expect(ownersBefore).toEqual([user.id, undefined]);
  expect([await ownerOf(old), await ownerOf(next)]).toEqual([undefined, user.id]);
  expect((await mailsAt(old)).map(({ mail }) => mail)).toEqual(["email_change_requested", "email_changed"]);
  expect((await published("credentials.changed")).filter(([, subject]) => subject === user.id)).toEqual([["credentials.changed", user.id, { kind: "email" }]]);
  expect(await verifiedEvents(user)).toEqual([]);
});

test("a newcomer who mistyped their address verifies by the right one", async () => {
  const user = await aMember({ status: "PENDING_VERIFICATION", emailVerifiedAt: null });
  const next = `right.${emailOf(user)}`;

  await ask(user, next);
  const opened = await verify(await lastToken(next));

  expect(opened.user.status).toBe("ACTIVE");
  expect(await verifiedEvents(user)).toHaveLength(1);
});

test("a change needs the password, and an address that is nobody's", async () => {
  const [user, other] = [await aMember(), await aMember()];

  expect(await ask(user, "free@example.org", "wrong")).toEqual(refused("INVALID_CREDENTIALS", ["password"]));
  expect(await ask(user, (emailOf(other) as string).toUpperCase())).toEqual(refused("UNIQUE", ["newEmail"]));
  expect(await ask(user, emailOf(user) as string)).toEqual(refused("UNIQUE", ["newEmail"]));
});

test("of two people who take the same address at once one gets it", async () => {
  const [one, two] = [await aMember(), await aMember()];
  const wanted = `wanted.${emailOf(one)}`;
  await ask(one, wanted);
  await ask(two, wanted);
  await pool.idle();
  const tokens = (await mailsTo(pool, wanted)).map(tokenIn);

  const answers = await Promise.all(tokens.map(verify));

  expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: "UNIQUE", path: ["token"] }]);
  expect([one.id, two.id]).toContain(await ownerOf(wanted));
});

test("asking for another address makes the link to the one asked for before worthless", async () => {
  const user = await aMember();
  const [mistyped, meant] = [`mistyped.${emailOf(user)}`, `meant.${emailOf(user)}`];

  await ask(user, mistyped);
  await ask(user, meant);

  expect(await verify(await lastToken(mistyped))).toEqual(refused("EXPIRED"));
  expect((await verify(await lastToken(meant))).errors).toEqual([]);
});
