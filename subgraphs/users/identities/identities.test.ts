import { randomUUID } from "node:crypto";
import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { mailsTo } from "@atrium/kit/test/mails";
import { afterAll, expect, test, vi } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { passwords } from "../passwords/tables.ts";
import { emailOf } from "../users/email.ts";
import { linkIdentity } from "./identities.ts";
import { identities } from "./tables.ts";

const { openId, github, stop } = await vi.hoisted(async () => {
  const { startProviders } = await import("./providers.fixture.ts");
  const { settings, ...providers } = await startProviders();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return providers;
});
afterAll(stop);

const { as, visitor, context, published, pool } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const LINK = `mutation ($input: AuthIdentityLinkInput!) { authIdentityLink(input: $input) { user { identities { provider displayName } } errors { code path } } }`;
const UNLINK = `mutation ($provider: AuthProvider!) { authIdentityUnlink(input: { provider: $provider }) { user { identities { provider } } errors { code path } } }`;
const LIST = `query ($id: ID!) { user(id: $id) { identities { provider linkedAt displayName } } }`;

const somebody = (given: object = {}) => ({ sub: randomUUID(), email: `g.${randomUUID()}@example.org`, ...given });
const link = async (userId: string, provider: string, code: object) => (await as(userId)(LINK, { input: { provider, ...code } })).data.authIdentityLink;
const unlink = async (userId: string, provider: string) => (await as(userId)(UNLINK, { provider })).data.authIdentityUnlink;

async function linked(...providers: ("GOOGLE" | "GITHUB" | "LINKEDIN" | "FIREBASE")[]) {
  const user = await aUser();
  const profile = { subject: randomUUID(), email: "ada@example.org", isEmailVerified: true, fullName: null, handle: null };
  for (const provider of providers) await context().db.transaction((tx) => linkIdentity(tx, user.id, provider, profile));
  return user;
}

test("an outside account is linked as a sign-in method, and the person told", async () => {
  const user = await aUser();
  const person = somebody();

  const { user: answer, errors } = await link(user.id, "GOOGLE", await openId.code(person));

  await pool.idle();
  expect([answer, errors]).toEqual([{ identities: [{ provider: "GOOGLE", displayName: person.email }] }, []]);
  expect(await published("credentials.changed")).toContainEqual(["credentials.changed", user.id, { kind: "identity" }]);
  expect((await mailsTo(pool, emailOf(user) as string)).at(-1)).toMatchObject({ mail: "identity_linked", variables: { provider: "GOOGLE" } });
});

test("linking it again changes nothing, another one of the same provider is refused", async () => {
  const user = await aUser();
  const person = somebody();
  await link(user.id, "GOOGLE", await openId.code(person));

  const again = await link(user.id, "GOOGLE", await openId.code(person));
  const another = await link(user.id, "GOOGLE", await openId.code(somebody()));

  expect(again).toEqual({ user: { identities: [{ provider: "GOOGLE", displayName: person.email }] }, errors: [] });
  expect(another).toEqual({ user: null, errors: [{ code: "UNIQUE", path: ["provider"] }] });
});

test("an outside account has one owner, also when two people link it at once", async () => {
  const [ada, eve] = [await aUser(), await aUser()];
  const hacker = { id: Math.trunc(Math.random() * 1e12), login: "ada", name: null, emails: null };

  const answers = await Promise.all([ada, eve].map(({ id }) => link(id, "GITHUB", github.code(hacker))));

  expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: "UNIQUE", path: ["provider"] }]);
});

test("a code that is no good links nothing", async () => {
  const { id } = await aUser();

  const answer = await link(id, "LINKEDIN", { code: "made-up", codeVerifier: "x", redirectUri: "https://atrium.localhost/signed-in" });

  expect(answer).toEqual({ user: null, errors: [{ code: "TOKEN_INVALID", path: ["code"] }] });
});

test("a sign-in method is removed while another one stays, the password among them", async () => {
  const user = await linked("GOOGLE", "GITHUB");
  await context().db.insert(passwords).values({ userId: user.id, hash: "never matches", changedAt: new Date() });

  const first = await unlink(user.id, "PASSWORD");
  const second = await unlink(user.id, "GOOGLE");
  const last = await unlink(user.id, "GITHUB");

  expect(first).toEqual({ user: { identities: [{ provider: "GOOGLE" }, { provider: "GITHUB" }] }, errors: [] });
  expect(second).toEqual({ user: { identities: [{ provider: "GITHUB" }] }, errors: [] });
  expect(last).toEqual({ user: null, errors: [{ code: "POLICY", path: ["provider"] }] });
});

test("of two methods removed at once one stays", async () => {
  const { id } = await linked("GOOGLE", "FIREBASE");

  const answers = await Promise.all([unlink(id, "GOOGLE"), unlink(id, "FIREBASE")]);

  expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: "POLICY", path: ["provider"] }]);
});

test("what is not linked cannot be removed", async () => {
  const { id } = await linked("GOOGLE");

  expect(await unlink(id, "GITHUB")).toEqual({ user: null, errors: [{ code: "NOT_FOUND", path: ["provider"] }] });
});

test("sign-in methods are shown to the person alone, and unreadable in the database", async () => {
  const [owner, stranger] = [await linked("GOOGLE"), await aUser()];
  const id = globalId("User", owner.id);

  expect((await as(owner.id)(LIST, { id })).data.user.identities).toEqual([
    { provider: "GOOGLE", displayName: "ada@example.org", linkedAt: expect.any(String) },
  ]);
  expect((await as(stranger.id, "ADMIN")(LIST, { id })).data.user.identities).toBeNull();
  expect(JSON.stringify(await context().db.select().from(identities))).not.toContain("ada@example.org");
});

test("signed out, nothing is linked or removed", async () => {
  const answers = [await visitor(LINK, { input: { provider: "GOOGLE", ...(await openId.code(somebody())) } }), await visitor(UNLINK, { provider: "GOOGLE" })];

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED"]);
});
