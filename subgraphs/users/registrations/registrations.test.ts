import { globalId, newId, type UserError } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { mailsTo, tokenIn } from "@atrium/kit/test/mails";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { passwords } from "../passwords/tables.ts";
import { emailOf } from "../users/email.ts";
import { users } from "../users/tables.ts";
import { changeUser } from "../users/write.ts";
import { registerUser } from "./registrations.ts";

const { as, visitor, context, pool, published } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const PERSON = "user { id username fullName kind status locale timeZone university emailVerified roles }";
const REGISTER = `mutation ($input: AuthRegisterInput!) { authRegister(input: $input) {
  outcome { __typename ... on AuthSession { isNewUser tokens { accessToken refreshToken } ${PERSON} } }
  errors { code path }
} }`;
const INVITE = `mutation ($input: UserInviteInput!) { userInvite(input: $input) { errors { code } } }`;
const VERIFY = `mutation ($token: String!) { authEmailVerify(input: { token: $token }) { user { status } errors { code } } }`;

const PASSWORD = "violet harbour tram 94";
const somebody = (given: object = {}) => {
  const handle = `r${newId().replaceAll("-", "").slice(-20)}`;
  return { username: handle, email: `${handle}@example.org`, fullName: "Rita Levi", password: PASSWORD, acceptTerms: true, ...given };
};
const register = async (input: object) => (await visitor(REGISTER, { input })).data.authRegister;
const eventsOf = async (username: string) => {
  const [user] = await context().db.select().from(users).where(eq(users.username, username));
  return (await published()).filter(([, subject]) => subject === user?.id);
};

test("a newcomer has an account that waits for the address, and is signed in at once", async () => {
  const input = somebody({ kind: "ALUMNI", university: " ENS  Lyon ", locale: "fr-FR", timeZone: "Europe/Paris" });

  const { outcome, errors } = await register(input);

  expect(errors).toEqual([]);
  expect(outcome).toEqual({
    __typename: "AuthSession",
    isNewUser: true,
    tokens: { accessToken: expect.stringMatching(/^eyJ/), refreshToken: expect.any(String) },
    user: expect.objectContaining({
      username: input.username,
      fullName: "Rita Levi",
      kind: "ALUMNI",
      status: "PENDING_VERIFICATION",
      locale: "fr-FR",
      timeZone: "Europe/Paris",
      roles: ["MEMBER"],
    }),
  });
  const { data } = await visitor(`query ($id: ID!) { user(id: $id) { id } }`, { id: outcome.user.id });
  expect(data.user).toBeNull();
});

test("the university becomes the primary affiliation", async () => {
  const { outcome } = await register(somebody({ university: "TU Wien", kind: "FACULTY" }));

  expect(outcome.user.university).toBe("TU Wien");
});

test("others hear of a registration once, as the act of the newcomer", async () => {
  const input = somebody({ university: " ENS  Lyon " });

  await register(input);

  const told = (await eventsOf(input.username)).filter(([type]) => type === "user.registered");
  expect(told.map(([, , data]) => data)).toEqual([
    { username: input.username, kind: "STUDENT", locale: null, timeZone: null, institution: "ENS Lyon", graduationYear: null, invitationId: null },
  ]);
  const acts = await context().db.execute<{ type: string }>(sql`
    select type from log.events where actor_id = subject_id and actor_id = (select id from users.users where username = ${input.username}) order by seq`);
  expect(acts.map(({ type }) => type)).toEqual(["user.registered", "user.updated", "session.started"]);
});

test("the mailed link makes the account active", async () => {
  const input = somebody();
  await register(input);
  await pool.idle();

  const { data } = await visitor(VERIFY, { token: tokenIn((await mailsTo(pool, input.email)).at(-1)) });

  expect(data.authEmailVerify).toEqual({ user: { status: "ACTIVE" }, errors: [] });
});

test("everything that is wrong is named at once", async () => {
  const { outcome, errors } = await register({
    username: "a b",
    fullName: " ",
    email: "x@example.org",
    password: "short",
    university: "x".repeat(201),
    acceptTerms: false,
  });

  expect(outcome).toBeNull();
  expect(errors).toEqual([
    { code: "FORMAT", path: ["username"] },
    { code: "REQUIRED", path: ["fullName"] },
    { code: "TOO_LONG", path: ["university"] },
    { code: "REQUIRED", path: ["acceptTerms"] },
    { code: "WEAK_PASSWORD", path: ["password"] },
  ]);
});

test.each(["password1234", "1234567890", "qwertyuiop", "rita levi1"])("the password %s is too weak", async (password) => {
  expect((await register(somebody({ password }))).errors).toEqual([{ code: "WEAK_PASSWORD", path: ["password"] }]);
});

test("a taken handle and a taken address are named, whatever their case", async () => {
  const taken = await aUser();

  const { errors } = await register(somebody({ username: taken.username.toUpperCase(), email: emailOf(taken)?.toUpperCase() }));

  expect(errors).toEqual([
    { code: "UNIQUE", path: ["username"] },
    { code: "UNIQUE", path: ["email"] },
  ]);
});

test("of registrations with one address at once, one wins", async () => {
  const { email } = somebody();

  const answers = await Promise.all([1, 2, 3, 4].map(() => register(somebody({ email }))));

  expect(answers.filter(({ outcome }) => outcome)).toHaveLength(1);
  expect(answers.flatMap(({ errors }) => errors)).toEqual(Array.from({ length: 3 }, () => ({ code: "UNIQUE", path: ["email"] })));
});

test("of registrations with one handle at once, one wins, and the others leave nothing", async () => {
  const { username } = somebody();

  const answers = await Promise.all(["", "", ""].map(() => register(somebody({ username }))));

  expect(answers.filter(({ outcome }) => outcome)).toHaveLength(1);
  expect(answers.flatMap(({ errors }) => errors)).toEqual(Array.from({ length: 2 }, () => ({ code: "UNIQUE", path: ["username"] })));
  expect((await eventsOf(username)).filter(([type]) => type === "user.registered")).toHaveLength(1);
});

test("a handle kept for whoever gave it up is refused, and the attempt leaves no account behind", async () => {
  const former = await aUser();
  const person = { username: former.username, email: `${newId()}@example.org`, fullName: null, kind: "STUDENT" as const };

  const outcome = await context().db.transaction(async (tx) => {
    await changeUser(tx, former, { username: `new_${newId().slice(-12)}` });
    return registerUser(tx, person).catch(({ code, path }: UserError) => ({ code, path }));
  });

  expect(outcome).toEqual({ code: "UNIQUE", path: ["username"] });
  expect(await context().db.select().from(users).where(eq(users.username, person.username))).toEqual([]);
});

test("an address that is none, and a locale that is none, are refused as a bad request", async () => {
  const answers = await Promise.all([visitor(REGISTER, { input: somebody({ email: "nonsense" }) }), visitor(REGISTER, { input: somebody({ locale: "??" }) })]);

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT"]);
});

test("the password is stored as an argon2id hash", async () => {
  const input = somebody();
  await register(input);

  const [user] = await context().db.select().from(users).where(eq(users.username, input.username));
  const [stored] = await context()
    .db.select()
    .from(passwords)
    .where(eq(passwords.userId, user?.id as string));

  expect(stored?.hash).toMatch(/^\$argon2id\$/);
  expect(JSON.stringify(stored)).not.toContain(PASSWORD);
});

test("an invitation gives its roles and kind, and spares the verification", async () => {
  const [admin, input] = [await aUser(), somebody()];
  await as(admin.id, "ADMIN")(INVITE, { input: { email: input.email, roles: ["MODERATOR"], kind: "STAFF" } });
  await pool.idle();
  const invitationToken = tokenIn((await mailsTo(pool, input.email)).at(-1));

  const { outcome } = await register({ ...input, email: input.email.toUpperCase(), invitationToken });
  const again = await register(somebody({ invitationToken }));
  await pool.idle();

  expect(outcome.user).toMatchObject({ roles: ["MEMBER", "MODERATOR"], kind: "STAFF", status: "ACTIVE" });
  expect(again).toEqual({ outcome: null, errors: [{ code: "TOKEN_INVALID", path: ["invitationToken"] }] });
  expect((await eventsOf(input.username)).map(([type]) => type)).toEqual(["user.registered", "user.verified", "session.started"]);
  expect(await mailsTo(pool, input.email)).toHaveLength(1);
});

test("a newcomer's session may edit account and profile, and nothing else", async () => {
  const { outcome } = await register(somebody());
  const claims = JSON.parse(Buffer.from(outcome.tokens.accessToken.split(".")[1], "base64url").toString());
  const uuid = (id: string) => id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

  const viewer = await subgraph.viewer?.(context(), { userId: uuid(claims.sub), sessionId: uuid(claims.sid) });

  expect(globalId("User", viewer?.id as string)).toBe(outcome.user.id);
  expect(viewer?.scopes).toEqual(["account:read", "account:write", "profile:write"]);
});
