import { request as rawRequest } from "node:http";
import { expect, test } from "vitest";
import { testGraph } from "./test/graph.ts";

const { url, ask } = await testGraph();

const post = (body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
  fetch(`${url}/graphql`, { method: "POST", headers, body });
const code = async (answer: Response) => ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const QUERY = JSON.stringify({ query: "{ serverInfo { version } }" });

test("every answer names its request, and takes over a name it was given", async () => {
  const [own, given, lost] = [
    await post(QUERY),
    await post(QUERY, { "content-type": "application/json", "x-request-id": "abc-12345678" }),
    await fetch(`${url}/nowhere`),
  ];

  expect(own.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
  expect(given.headers.get("x-request-id")).toBe("abc-12345678");
  expect(((await given.json()) as { extensions: object }).extensions).toEqual({ requestId: "abc-12345678", timestamp: expect.any(String) });
  expect([lost.status, lost.headers.has("x-request-id")]).toEqual([404, true]);
});

test("queries come by GET too, mutations do not", async () => {
  const query = await fetch(`${url}/graphql?query=${encodeURIComponent("{ serverInfo { version } }")}`, { headers: { "apollo-require-preflight": "1" } });
  const mutation = await fetch(`${url}/graphql?query=${encodeURIComponent("mutation { authLogout(input: {}) { ok } }")}`, {
    headers: { "apollo-require-preflight": "1" },
  });

  expect([query.status, mutation.status]).toEqual([200, 405]);
});

test.for([
  ["a form", { "content-type": "application/x-www-form-urlencoded" }],
  ["plain text", { "content-type": "text/plain" }],
  ["a multipart form", { "content-type": "multipart/form-data; boundary=x" }],
] as const)("%s, which a foreign page could post, is refused", async ([, headers]) => {
  const answer = await post(QUERY, headers);

  expect([answer.status, await code(answer)]).toEqual([400, "BAD_USER_INPUT"]);
});

test("a GET that a foreign page could cause is refused", async () => {
  const answer = await fetch(`${url}/graphql?query=${encodeURIComponent("{ __typename }")}`);

  expect(answer.status).toBe(400);
});

test.for([
  ["no JSON", "{"],
  ["no operation", "{}"],
  ["a syntax error", JSON.stringify({ query: "{" })],
  ["an unknown field", JSON.stringify({ query: "{ nobody }" })],
  ["a missing variable", JSON.stringify({ query: "query ($id: ID!) { node(id: $id) { id } }" })],
  ["a batch", "[{},{}]"],
] as const)("%s is BAD_USER_INPUT", async ([, body]) => {
  expect(await code(await post(body))).toBe("BAD_USER_INPUT");
});

test("a body over 100 KB is refused", async () => {
  const answer = await post(JSON.stringify({ query: "{ __typename }", pad: "x".repeat(110_000) }));

  expect([answer.status, await code(answer)]).toEqual([413, "BAD_USER_INPUT"]);
});

test("unknown fields are refused without suggesting known ones", async () => {
  const { errors } = await ask("{ usr { id } }");

  expect(errors?.[0]?.message).toBe('Cannot query field "usr" on type "Query".');
});

test("a page of a foreign site gets no leave to read", async () => {
  const preflight = await fetch(`${url}/graphql`, {
    method: "OPTIONS",
    headers: { origin: "https://evil.example.org", "access-control-request-method": "POST" },
  });

  expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
});

test("every answer carries the security headers", async () => {
  const { headers } = await post(QUERY);

  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("x-powered-by")).toBeNull();
});

test("health is told", async () => {
  const answers = await Promise.all(["/livez", "/readyz"].map((path) => fetch(`${url}${path}`)));

  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
});

test("a request that ends in the middle harms nobody", async () => {
  const { port } = new URL(url);
  const cut = rawRequest({
    port,
    host: "127.0.0.1",
    path: "/graphql",
    method: "POST",
    headers: { "content-type": "application/json", "content-length": 1000 },
  });
  cut.on("error", () => {});
  cut.write("{");
  await new Promise((resolve) => setImmediate(resolve));
  cut.destroy();

  expect((await post(QUERY)).status).toBe(200);
});

test("the service tells what it is", async () => {
  const { data } = await ask("{ serverInfo { version schemaVersion environment subgraphs { name healthy } } }");

  expect(data.serverInfo).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    schemaVersion: expect.stringMatching(/^[0-9a-f]{12}$/),
    environment: "test",
    subgraphs: expect.arrayContaining([{ name: "users", healthy: true }]),
  });
});

test("nodes answers in order, with null for what is not there", async () => {
  const { data } = await ask(`{ nodes(ids: ["usr_00000000000000000000000000000000", "nonsense", "xyz_00000000000000000000000000000000"]) { id } }`);

  expect(data.nodes).toEqual([null, null, null]);
});
