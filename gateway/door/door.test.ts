import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { serverAudits } from "graphql-http";
import { afterAll, expect, test } from "vitest";
import { openTinyDoor } from "./door.fixture.ts";
import { LIMITS, readLimits } from "./limits.ts";

const door = await openTinyDoor();
const { post } = door;
afterAll(() => door.close());

const MEMBER = { authorization: "Bearer of-a-member" };
const LONG = { query: `{ echo(text: "${"word ".repeat(1_000)}") }` };

/** Recommended and not followed: Apollo Server answers 400 to what never runs, `application/json` or not; GET needs a header that other sites cannot send. */
const NOT_FOLLOWED: Record<string, string> = {
  "SHOULD use 200 status code on document parsing failure when accepting application/json": "warn",
  "SHOULD use 200 status code on document validation failure when accepting application/json": "warn",
  "SHOULD use a status code of 200 on variable coercion failure when accepting application/json": "warn",
  "MAY accept application/x-www-form-urlencoded formatted GET requests": "notice",
  "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json": "notice",
  "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json": "notice",
};

test.each(serverAudits({ url: () => door.url, fetchFn: fetch }).map((audit) => [audit.name, audit] as const))("GraphQL over HTTP: %s", async (name, audit) => {
  const { status } = await audit.fn();

  expect(status).toBe(NOT_FOLLOWED[name] ?? "ok");
});

test("the points of an operation are told and taken from the allowance of who asks", async () => {
  const query = "{ rateLimit { limit remaining cost maxCostPerOperation } users(first: 3) { nodes { id } } }";

  const [visitor, again, viewer] = [await post({ query }), await post({ query }), await post({ query }, MEMBER)];

  const remaining = Number(visitor.headers.get("ratelimit-remaining"));
  expect(visitor.body.data?.["rateLimit"]).toEqual({ limit: 200_000, remaining, cost: 5, maxCostPerOperation: 1_000 });
  expect(again.body.data?.["rateLimit"]).toMatchObject({ remaining: remaining - 5 });
  expect(viewer.body.data?.["rateLimit"]).toMatchObject({ limit: 1_000_000, maxCostPerOperation: 10_000 });
  expect(visitor.headers.get("ratelimit-limit")).toBe("200000");
  expect(Number(visitor.headers.get("ratelimit-reset"))).toBeGreaterThan(0);
});

test("a dry run prices an operation however dear, and does not run it", async () => {
  const query =
    'query ($dry: Boolean) { rateLimit(dryRun: $dry) { cost } echo(text: "ran") users(first: 100) { nodes { friends(first: 100) { nodes { id } } } } }';

  const { body } = await post({ query, variables: { dry: true } });

  expect(body.data).toEqual({ rateLimit: { cost: 10_202 }, echo: null, users: null });
});

test("what is too dear for a visitor names the three dearest fields, and runs for a member", async () => {
  const query = "{ me { best { id } } users(first: 40) { nodes { friends(first: 30) { nodes { best { id } } } } } }";

  const [visitor, viewer] = [await post({ query }), await post({ query }, MEMBER)];

  expect(visitor.body.errors?.[0]?.extensions).toMatchObject({
    code: "COST_EXCEEDED",
    cost: 2_483,
    maxCost: 1_000,
    dearestFields: [
      { field: "users.nodes.friends.nodes", cost: 1_200 },
      { field: "users.nodes.friends.nodes.best", cost: 1_200 },
      { field: "users.nodes", cost: 40 },
    ],
  });
  expect(viewer.body.errors).toBeUndefined();
});

test("who signs in too often is told when to come back, and others go on", async () => {
  const signIns = await Promise.all(Array.from({ length: LIMITS.OPEN_MUTATIONS_RATE.default + 1 }, () => post({ query: "mutation { signIn }" })));

  const refused = signIns.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.body.errors?.[0]?.extensions).toMatchObject({ code: "RATE_LIMITED", resetAt: expect.stringMatching(/^\d{4}-/) });
  expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await post({ query: "mutation { rename }" }, MEMBER)).body.data).toEqual({ rename: true });
});

test("an automatic persisted query is registered once and then asked by its hash, or by its document id", async () => {
  const query = "query Registered { me { name } }";
  const sha256Hash = createHash("sha256").update(query).digest("hex");
  const extensions = { persistedQuery: { version: 1, sha256Hash } };

  const [unknown, registered] = [await post({ extensions }), await post({ query, extensions })];
  const [known, byId] = [await post({ extensions }), await post({ documentId: `sha256:${sha256Hash}` })];

  expect(unknown.body.errors?.[0]?.extensions).toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
  expect([registered, known, byId].map(({ body }) => body.data)).toEqual([{ me: { name: "Ada" } }, { me: { name: "Ada" } }, { me: { name: "Ada" } }]);
});

test("a query over the length of persisted ones runs and is not kept", async () => {
  const query = `{ me { name } } #${"x".repeat(LIMITS.PERSISTED_QUERY.default)}`;
  const extensions = { persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") } };

  const registered = await post({ query, extensions });

  expect(registered.body.data).toEqual({ me: { name: "Ada" } });
  expect((await post({ extensions })).body.errors?.[0]?.extensions).toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
});

test.each([
  ["br, gzip", "br", brotliDecompressSync],
  ["gzip;q=1, br;q=0.5", "gzip", gunzipSync],
  ["br;q=0, *", "gzip", gunzipSync],
] as const)("a client that accepts %s gets a long answer in %s", async (accepted, encoding, decompress) => {
  const { headers, body } = await raw(LONG, { "accept-encoding": accepted });

  expect(headers).toMatchObject({ "content-encoding": encoding, "content-length": `${body.length}`, vary: expect.stringContaining("accept-encoding") });
  expect(JSON.parse(decompress(body).toString())).toMatchObject({ data: { echo: expect.stringMatching(/^word /) } });
});

test("short answers, and those to clients that accept nothing, come as they are", async () => {
  const [short, plain] = [await raw({ query: "{ __typename }" }, { "accept-encoding": "br" }), await raw(LONG, {})];

  expect(short.headers["content-encoding"]).toBeUndefined();
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(JSON.parse(plain.body.toString())).toMatchObject({ data: {} });
});

test("an answer holds at most a hundred errors, masked and with the request's id", async () => {
  const { body, headers } = await post({ query: "{ failures }" });

  expect(body.errors).toHaveLength(LIMITS.ERRORS.default);
  expect(body.errors?.[7]).toMatchObject({
    message: expect.not.stringContaining("secret"),
    extensions: { code: "INTERNAL", requestId: headers.get("x-request-id") },
  });
});

test("all faults of an invalid document are told, without hints at the schema", async () => {
  const { body, status } = await post({ query: "{ mee { name } user }" });

  expect(status).toBe(400);
  expect(body.errors?.map(({ message }) => message)).toEqual(['Cannot query field "mee" on type "Query".', 'Cannot query field "user" on type "Query".']);
});

test("introspection is free of points and depth", async () => {
  const { body } = await post({
    query: `{ rateLimit { cost } __type(name: "User") { fields { type { ${"ofType { ".repeat(14)} name ${"} ".repeat(14)} } } } }`,
  });

  expect(body.errors).toBeUndefined();
  expect(body.data?.["rateLimit"]).toEqual({ cost: 1 });
});

test("a list of mutations is counted where each is written, and signing in only once", async () => {
  const ten = Array.from({ length: 10 }, (_, n) => `a${n}: rename`).join(" ");

  expect((await post({ query: `mutation { ${ten} }` }, MEMBER)).body.errors).toBeUndefined();
  expect((await post({ query: "mutation { a: signIn ...M } fragment M on Mutation { b: signIn }" }, MEMBER)).body.errors?.[0]?.extensions).toMatchObject({
    limit: "OPEN_MUTATIONS",
  });
});

test("metrics count operations, refusals and documents, with nothing of a client's own words", async () => {
  await post({ query: "query AskedByAClient { me { name } }", operationName: "AskedByAClient" });
  await post({ query: `{ ${"a { ".repeat(13)} b ${"} ".repeat(13)} }` });

  const text = await (await fetch(door.url.replace("/graphql", "/metrics"))).text();

  expect(text).toMatch(/atrium_operations_total\{type="query",outcome="ok"\} \d+/);
  expect(text).toMatch(/atrium_limits_hit_total\{limit="DEPTH"\} [1-9]/);
  expect(text).toMatch(/atrium_nodejs_eventloop_lag_seconds \d/);
  expect(text).not.toContain("AskedByAClient");
});

test("an unknown limit, and one that is no number, is refused by its variable's name", () => {
  expect(() => readLimits({ DEPHT: 3 })).toThrow("GRAPHQL_LIMITS_DEPHT");
  expect(readLimits({ DEPTH: 3 })).toMatchObject({ DEPTH: 3, TOKENS: 2_000 });
});

test("the README tells every limit with its default, code and variable", async () => {
  const readme = await readFile(join(import.meta.dirname, "../README.md"), "utf8");

  const missing = Object.entries(LIMITS).filter(
    ([name, limit]) => !readme.includes(`| \`GRAPHQL_LIMITS_${name}\` | ${limit.default.toLocaleString("en")} | ${limit.code} | ${limit.of} |`),
  );
  expect(missing.map(([name]) => name)).toEqual([]);
});

function raw(body: unknown, headers: Record<string, string>): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asking = httpRequest(door.url, { method: "POST", headers: { "content-type": "application/json", ...headers } }, async (answer) => {
      resolve({ headers: answer.headers, body: Buffer.concat(await answer.toArray()) });
    });
    asking.on("error", reject).end(JSON.stringify(body));
  });
}
