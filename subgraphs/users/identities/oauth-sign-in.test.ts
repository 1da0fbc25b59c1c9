import { randomUUID } from "node:crypto";
import { testSubgraph } from "@atrium/kit/test";
import { mailsTo } from "@atrium/kit/test/mails";
import { eq } from "drizzle-orm";
import { afterAll, expect, test, vi } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { enrolAuthenticator } from "../two-factor/two-factor.ts";
import { emailOf } from "../users/email.ts";
import { type UserRow, users } from "../users/tables.ts";

const { openId, github, stop } = await vi.hoisted(async () => {
  const { startProviders } = await import("./providers.fixture.ts");
  const { settings, ...providers } = await startProviders();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return providers;
});
afterAll(stop);

const { visitor, context, published, pool } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const LOGIN = `mutation ($input: AuthLoginWithOAuthInput!) {
  authLoginWithOAuth(input: $input) {
    outcome { __typename ... on AuthSession { isNewUser tokens { accessToken } user { id username fullName } } }
    errors { code path }
  }
}`;

const anEmail = () => `ada.${randomUUID().slice(0, 8)}@example.org`;
const somebody = (given: object = {}) => ({ sub: randomUUID(), email: anEmail(), email_verified: true, name: "Ada Lovelace", ...given });
const aHacker = (given: object = {}) => {
  const id = Math.trunc(Math.random() * 1e12);
  return { id, login: `ada-${id}`, name: "Ada", emails: [{ email: anEmail(), primary: true, verified: true }], ...given };
};
const codes = {
  GOOGLE: (person = somebody()) => openId.code(person),
  LINKEDIN: (person = somebody()) => openId.code(person, { pkce: false }),
  GITHUB: async () => github.code(aHacker()),
};

async function login(provider: string, code: object) {
  return (await visitor(LOGIN, { input: { provider, deviceName: "a laptop", ...code } })).data.authLoginWithOAuth;
}
async function stored(username: string): Promise<UserRow> {
  const [user] = await context().db.select().from(users).where(eq(users.username, username));
  return user as UserRow;
}

test.each(["GOOGLE", "LINKEDIN"] as const)("the first sign-in with %s makes a verified account, the next one finds it", async (provider) => {
  const person = somebody();

  const first = await login(provider, await codes[provider](person));
  const second = await login(provider, await codes[provider](person));

  const { user } = first.outcome;
  expect(first).toMatchObject({ outcome: { isNewUser: true, tokens: { accessToken: expect.any(String) }, user: { fullName: "Ada Lovelace" } }, errors: [] });
  expect(second.outcome).toMatchObject({ isNewUser: false, user });
  const row = await stored(user.username);
  expect([row.status, emailOf(row)]).toEqual(["ACTIVE", person.email]);
  const events = (await published()).filter(([, subject]) => subject === row.id).map(([type]) => type);
  expect(events).toEqual(["user.registered", "user.verified", "session.started", "session.started"]);
});

test("GitHub gives handle and primary address", async () => {
  const hacker = aHacker({
    name: null,
    emails: [
      { email: anEmail(), primary: false, verified: true },
      { email: anEmail(), primary: true, verified: true },
    ],
  });

  const { outcome } = await login("GITHUB", github.code(hacker));

  const row = await stored(outcome.user.username);
  expect(row.username).toBe(hacker.login.replace("-", "_"));
  expect(emailOf(row)).toBe(hacker.emails[1]?.email);
});

test("an address the provider does not vouch for is verified by mail, or once the provider does", async () => {
  const person = somebody({ email_verified: false });

  const { outcome } = await login("GOOGLE", await openId.code(person));
  const before = await stored(outcome.user.username);
  await pool.idle();
  await login("GOOGLE", await openId.code({ ...person, email_verified: true }));

  expect([before.status, before.emailVerifiedAt]).toEqual(["PENDING_VERIFICATION", null]);
  expect((await mailsTo(pool, person.email))[0]).toMatchObject({ mail: "verify_email", variables: { url: expect.stringContaining("?token=") } });
  expect((await stored(outcome.user.username)).status).toBe("ACTIVE");
});

test("without an address there is no account", async () => {
  const { outcome, errors } = await login("GITHUB", github.code(aHacker({ emails: null })));

  expect([outcome, errors]).toEqual([null, [{ code: "PROVIDER_ERROR", path: null }]]);
});

test.each([true, false])("an address of another account is a conflict, be it verified at the provider (%s) or not", async (email_verified) => {
  const owner = await aUser();

  const { outcome, errors } = await login("GOOGLE", await openId.code(somebody({ email: emailOf(owner)?.toUpperCase(), email_verified })));

  expect([outcome, errors]).toEqual([null, [{ code: "CONFLICT", path: null }]]);
});

test.each(["GOOGLE", "LINKEDIN", "GITHUB"] as const)("a code of %s that is used, made up or for another address is refused", async (provider) => {
  const [code, other] = [await codes[provider](), await codes[provider]()];
  await login(provider, code);

  const used = await login(provider, code);
  const forged = await login(provider, { ...code, code: "made-up" });
  const elsewhere = provider === "GITHUB" ? used : await login(provider, { ...other, redirectUri: "https://evil.example/" });

  const refused = { outcome: null, errors: [{ code: "TOKEN_INVALID", path: ["code"] }] };
  expect([used, forged, elsewhere]).toEqual([refused, refused, refused]);
});

test.each(["GOOGLE", "GITHUB"] as const)("a code of %s without its verifier is worthless", async (provider) => {
  const [code, other] = [await codes[provider](), await codes[provider]()];

  const { errors } = await login(provider, { ...code, codeVerifier: other.codeVerifier });

  expect(errors).toEqual([{ code: "TOKEN_INVALID", path: ["code"] }]);
});

test.each(["PASSWORD", "FIREBASE"])("%s has no authorisation codes", async (provider) => {
  const { errors } = await login(provider, await codes.GOOGLE());

  expect(errors).toEqual([{ code: "INVALID", path: ["provider"] }]);
});

test("several first sign-ins at once make one account", async () => {
  const person = somebody();
  const four = await Promise.all([1, 2, 3, 4].map(() => openId.code(person)));

  const answers = await Promise.all(four.map((code) => login("GOOGLE", code)));

  expect(new Set(answers.map(({ outcome }) => outcome.user.id)).size).toBe(1);
  expect(answers.filter(({ outcome }) => outcome.isNewUser)).toHaveLength(1);
});

test("people of one name get different handles, and nobody a reserved one", async () => {
  const [first, second] = [somebody({ email: "jose.nunez@one.example" }), somebody({ email: "José.Nuñez@two.example" })];

  const answers = await Promise.all([first, second].map(async (person) => login("GOOGLE", await openId.code(person))));
  const admin = await login("GOOGLE", await openId.code(somebody({ email: `admin@${randomUUID()}.example`, name: "Root" })));

  const usernames = answers.map(({ outcome }) => outcome.user.username);
  expect(usernames).toContain("jose_nunez");
  expect(usernames.find((username) => username !== "jose_nunez")).toMatch(/^jose_nunez_\d{6}$/);
  expect(admin.outcome.user.username).toMatch(/^member(_\d{6})?$/);
});

test("a second factor is asked for all the same", async () => {
  const person = somebody();
  const { outcome } = await login("GOOGLE", await openId.code(person));
  const { id } = await stored(outcome.user.username);
  await context().db.transaction((tx) => enrolAuthenticator(tx, id, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"));

  const again = await login("GOOGLE", await openId.code(person));

  expect(again.outcome).toEqual({ __typename: "TwoFactorChallenge" });
});

test("a provider that does not answer is given up after five seconds", async () => {
  github.state.isSilent = true;

  const { errors } = await login("GITHUB", github.code(aHacker()));

  expect(errors).toEqual([{ code: "PROVIDER_ERROR", path: ["provider"] }]);
}, 8_000);
