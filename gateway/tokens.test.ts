import { createHmac, createSign, generateKeyPairSync } from "node:crypto";
import { config, newId } from "@atrium/kit";
import { tokenKeys } from "@atrium/kit/token-keys";
import { SignJWT } from "jose";
import { expect, test } from "vitest";
import { testGraph } from "./test/graph.ts";

const { url, ask, signIn } = await testGraph();

const ME = "{ me { id username } }";
const { accessToken } = await signIn();
const [head = "", claims = "", mac = ""] = accessToken.split(".");
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const decode = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>;
const header = decode(head);
const payload = decode(claims);
const now = Math.floor(Date.now() / 1000);

/** A token signed with our own key, right but for what is given. */
function signed(change: Record<string, unknown>, protectedHeader: Record<string, unknown> = {}): Promise<string> {
  const [key] = tokenKeys();
  const given = Object.fromEntries(Object.entries({ ...payload, ...change }).filter(([, value]) => value !== undefined));
  return new SignJWT(given).setProtectedHeader({ ...header, alg: "EdDSA", ...protectedHeader }).sign(key?.privateKey as never);
}

function hs256(secret: string | Buffer): string {
  const text = `${encode({ ...header, alg: "HS256" })}.${claims}`;
  return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
}

function rs256(): string {
  const text = `${encode({ ...header, alg: "RS256" })}.${claims}`;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return `${text}.${createSign("RSA-SHA256").update(text).sign(privateKey).toString("base64url")}`;
}

const { privateKey: stranger } = generateKeyPairSync("ed25519");
const publicKey = () => tokenKeys()[0]?.publicKey.export({ format: "pem", type: "spki" }) as string;

const bad: [form: string, header: () => string | Promise<string>][] = [
  ["no token", () => "Bearer "],
  ["another scheme", () => `Basic ${accessToken}`],
  ["nonsense", () => "Bearer nonsense"],
  ["two tokens", () => `Bearer ${accessToken} ${accessToken}`],
  ["no signature", () => `Bearer ${head}.${claims}.`],
  ["a cut signature", () => `Bearer ${head}.${claims}.${mac.slice(0, -6)}`],
  ["changed claims", () => `Bearer ${head}.${encode({ ...payload, sub: "usr_00000000000000000000000000000000" })}.${mac}`],
  ["alg none", () => `Bearer ${encode({ ...header, alg: "none" })}.${claims}.`],
  ["HS256 with the public key", () => `Bearer ${hs256(publicKey())}`],
  ["HS256 with an empty key", () => `Bearer ${hs256("")}`],
  ["RS256", () => `Bearer ${rs256()}`],
  ["a stranger's key under our key id", async () => `Bearer ${await new SignJWT(payload).setProtectedHeader({ ...header, alg: "EdDSA" }).sign(stranger)}`],
  ["an unknown key id", async () => `Bearer ${await signed({}, { kid: "unknown" })}`],
  ["no key id", async () => `Bearer ${await signed({}, { kid: undefined })}`],
  ["a key in its own header", async () => `Bearer ${await signed({}, { kid: "unknown", jwk: { kty: "OKP", crv: "Ed25519", x: "AA" } })}`],
  ["another type of token", async () => `Bearer ${await signed({}, { typ: "JWT" })}`],
  ["an expired token", async () => `Bearer ${await signed({ iat: now - 700, exp: now - 100 })}`],
  ["a token that never expires", async () => `Bearer ${await signed({ exp: undefined })}`],
  ["a token of a year", async () => `Bearer ${await signed({ iat: now - 3600, exp: now + 31_536_000 })}`],
  ["a token not valid yet", async () => `Bearer ${await signed({ nbf: now + 600 })}`],
  ["another issuer", async () => `Bearer ${await signed({ iss: "https://elsewhere.example.org" })}`],
  ["another audience", async () => `Bearer ${await signed({ aud: "elsewhere" })}`],
  ["no session", async () => `Bearer ${await signed({ sid: undefined })}`],
  ["a session nobody has", async () => `Bearer ${await signed({ sid: `ses_${newId().replaceAll("-", "")}` })}`],
  ["somebody else's session", async () => `Bearer ${await signed({ sub: `usr_${newId().replaceAll("-", "")}` })}`],
  ["a token too long to be one", () => `Bearer ${"x".repeat(5000)}`],
];

test.for(bad)("%s is 401 UNAUTHENTICATED, never a silent visitor", async ([, authorization]) => {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: await authorization() },
    body: JSON.stringify({ query: ME }),
  });

  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED", requestId: answer.headers.get("x-request-id") } }] });
});

test("the token of a running session is its person", async () => {
  expect((await ask(ME, {}, accessToken)).data.me).not.toBeNull();
  expect((await ask(ME)).data).toEqual({ me: null });
});

test("the key set shows public halves alone, and verifies the token", async () => {
  const { keys } = (await (await fetch(`${url}/.well-known/jwks.json`)).json()) as { keys: Record<string, unknown>[] };

  expect(keys.map(({ kid }) => kid)).toContain(header["kid"]);
  expect(keys.every((key) => key["crv"] === "Ed25519" && !("d" in key))).toBe(true);
});

test("signing out bites on the next request", async () => {
  const person = await signIn();
  await ask(ME, {}, person.accessToken);

  await ask("mutation { authLogout(input: {}) { ok } }", {}, person.accessToken);

  expect((await ask(ME, {}, person.accessToken)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("a changed role bites on the next request, without signing in again", async () => {
  const [admin, person] = [await signIn("ADMIN"), await signIn()];
  const scopes = async () => ((await ask("{ me { scopes } }", {}, person.accessToken)).data.me.scopes as string[]).includes("content:write");
  const id = (await ask(ME, {}, person.accessToken)).data.me.id;
  const before = await scopes();

  await ask(
    "mutation ($input: UserRolesSetInput!) { userRolesSet(input: $input) { errors { code } } }",
    { input: { userId: id, roles: ["MEMBER", "EDITOR"] } },
    admin.accessToken,
  );

  expect([before, await scopes()]).toEqual([false, true]);
});

test("tokens are for this issuer and live at most fifteen minutes", () => {
  expect(payload["iss"]).toBe(config.PUBLIC_URL);
  expect(Number(payload["exp"]) - Number(payload["iat"])).toBeLessThanOrEqual(900);
});
