import { createHmac, randomUUID } from "node:crypto";
import { testSubgraph } from "@atrium/kit/test";
import { SignJWT } from "jose";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { emailOf } from "../users/email.ts";
import type { SigningKey } from "./google-keys.fixture.ts";
import { identities } from "./tables.ts";

const google = await vi.hoisted(async () => {
  const { startGoogleKeys } = await import("./google-keys.fixture.ts");
  const keys = await startGoogleKeys();
  vi.stubEnv("FIREBASE_PROJECT_ID", "demo-atrium");
  vi.stubEnv("FIREBASE_KEYS_ORIGIN", keys.origin);
  return keys;
});
afterAll(google.stop);

const { visitor, context, published } = await testSubgraph(subgraph);
const { aUser } = factory(context);
const key = google.addKey();
vi.useFakeTimers({ toFake: ["Date"] });
beforeEach(() => {
  vi.setSystemTime(Date.now() + DAY_MS); // keys that an earlier test made us keep are stale
  Object.assign(google.state, { maxAge: 0, isDown: false, requests: 0 });
});

const DAY_MS = 24 * 3_600_000;
const LOGIN = `mutation ($idToken: String!) {
  authLoginWithFirebase(input: { idToken: $idToken, deviceName: "a phone" }) {
    outcome { ... on AuthSession { isNewUser tokens { accessToken refreshToken } user { id username fullName } } }
    errors { code path }
  }
}`;

const login = async (idToken: string) => (await visitor(LOGIN, { idToken })).data.authLoginWithFirebase;
const refused = { outcome: null, errors: [{ code: "TOKEN_INVALID", path: ["idToken"] }] };
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;
const somebody = (given: object = {}) => ({ sub: randomUUID(), email: `f.${randomUUID()}@example.org`, email_verified: true, name: "Grace Hopper", ...given });

/** An ID token as Firebase signs it, unless told otherwise. */
function token(claims: object = somebody(), { kid, privateKey }: SigningKey = key): Promise<string> {
  const standard = { iss: "https://securetoken.google.com/demo-atrium", aud: "demo-atrium", iat: seconds(-60), exp: seconds(3540), auth_time: seconds(-60) };
  return new SignJWT({ ...standard, ...claims }).setProtectedHeader({ alg: "RS256", kid, typ: "JWT" }).sign(privateKey);
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const payloadOf = (jwt: string) => jwt.split(".")[1] as string;

test("the first sign-in makes an account, the next one finds it", async () => {
  const person = somebody();

  const first = await login(await token(person));
  const second = await login(await token({ ...person, name: "Another name" }));

  expect(first).toMatchObject({
    outcome: { isNewUser: true, tokens: { accessToken: expect.any(String), refreshToken: expect.any(String) }, user: { fullName: "Grace Hopper" } },
    errors: [],
  });
  expect(second.outcome).toMatchObject({ isNewUser: false, user: first.outcome.user });
});

test("an account with the same verified address is linked", async () => {
  const owner = await aUser();
  const person = somebody({ email: emailOf(owner) });

  const { outcome } = await login(await token(person));

  expect(outcome).toMatchObject({ isNewUser: false, user: { username: owner.username } });
  expect((await context().db.select().from(identities)).find(({ userId }) => userId === owner.id)).toMatchObject({ provider: "FIREBASE", subject: person.sub });
  expect(await published("credentials.changed")).toContainEqual(["credentials.changed", owner.id, { kind: "identity" }]);
});

test.each([
  ["Firebase has not verified", { emailVerifiedAt: new Date() }, { email_verified: false }],
  ["the account has not verified", { emailVerifiedAt: null, status: "PENDING_VERIFICATION" as const }, {}],
])("an address that %s links nothing", async (_, account, claims) => {
  const owner = await aUser(account);

  const { outcome, errors } = await login(await token(somebody({ email: emailOf(owner), ...claims })));

  expect([outcome, errors]).toEqual([null, [{ code: "CONFLICT", path: null }]]);
});

test.each([
  ["has expired", () => ({ exp: seconds(-1) })],
  ["is for another project", () => ({ aud: "another-project" })],
  ["is for several audiences", () => ({ aud: ["demo-atrium", "another-project"] })],
  ["is of another issuer", () => ({ iss: "https://securetoken.google.com/another-project" })],
  ["is of nobody", () => ({ sub: "" })],
  ["is not valid yet", () => ({ nbf: seconds(600) })],
])("a token that %s is refused", async (_, claims) => {
  expect(await login(await token(somebody(claims())))).toEqual(refused);
});

test("a token without a signature, or signed with what is public, is refused", async () => {
  const payload = payloadOf(await token());
  const unsigned = `${part({ alg: "none", kid: key.kid })}.${payload}.`;
  const head = `${part({ alg: "HS256", kid: key.kid })}.${payload}`;
  const certificate = Object.values(
    (await (await fetch(`${google.origin}/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com`)).json()) as object,
  )[0] as string;
  const bySymmetricKey = `${head}.${createHmac("sha256", certificate).update(head).digest("base64url")}`;

  expect([await login(unsigned), await login(bySymmetricKey)]).toEqual([refused, refused]);
});

test("a token that was changed, or signed with a key that Google does not publish, is refused", async () => {
  const jwt = await token();
  const [head, , signature] = jwt.split(".");
  const changed = `${head}.${payloadOf(await token())}.${signature}`;
  const unknown = { ...key, kid: "unknown" };
  const stranger = google.addKey();
  google.removeKey(stranger);

  expect([await login(changed), await login(await token(somebody(), unknown)), await login(await token(somebody(), stranger))]).toEqual([
    refused,
    refused,
    refused,
  ]);
});

test.each(["", "nonsense", "a.b.c", `${part({ alg: "RS256" })}.bnVsbA.c2ln`, `${part({ alg: "RS256" })}.${part({ sub: "nobody" })}.c2ln`])(
  "%j is no token",
  async (text) => {
    expect(await login(text)).toEqual(refused);
  },
);

test("after a rotation the new key counts and the old one no more", async () => {
  const old = google.addKey();
  const before = await login(await token(somebody(), old));
  google.removeKey(old);
  const next = google.addKey();

  const [after, byOld] = [await login(await token(somebody(), next)), await login(await token(somebody(), old))];

  expect([before.errors, after.errors, byOld]).toEqual([[], [], refused]);
});

test("keys are read again when the time is over that Google allows to keep them", async () => {
  google.state.maxAge = 3600;
  await login(await token());
  await login(await token());
  const requestsWithinTheHour = google.state.requests;
  vi.setSystemTime(Date.now() + 3_601_000);

  await login(await token());

  expect([requestsWithinTheHour, google.state.requests]).toEqual([1, 2]);
});

test("when the keys cannot be had it is the provider's error, not the token's", async () => {
  google.state.isDown = true;

  const { errors } = await login(await token());

  expect(errors).toEqual([{ code: "PROVIDER_ERROR", path: null }]);
});
