import { request as rawRequest } from "node:http";
import { afterAll, expect, test } from "vitest";
import { connect, open } from "./client.fixture.ts";
import { openNewsroom } from "./newsroom.fixture.ts";

const newsroom = await openNewsroom({ initMs: 150 });
const { url } = newsroom;
afterAll(() => newsroom.close());

const NEWS = "subscription { news { ... on NewsPublished { text } } }";
const init = { type: "connection_init" };
const told = (text: string) => ({ data: { news: { text } } });

test("a socket without the protocol's name is closed with 4406", async () => {
  const client = await connect(url, { protocol: "graphql-ws" }).catch(() => null);
  const nameless = await connect(url, { protocol: null });

  expect(client).toBeNull();
  expect(await nameless.closed).toBe(4406);
});

test("a client that never begins is closed with 4408", async () => {
  const client = await connect(url);

  expect(await client.closed).toBe(4408);
});

test.for([
  ["text that is no JSON", "nonsense"],
  ["an unknown type", { type: "hello" }],
  ["a message without a type", { id: "1" }],
  ["a list", []],
  ["a subscribe without an id", { type: "subscribe", payload: { query: "{ newsCount }" } }],
  ["a subscribe with an empty id", { id: "", type: "subscribe", payload: { query: "{ newsCount }" } }],
  ["a subscribe without a query", { id: "1", type: "subscribe", payload: {} }],
  ["variables that are no object", { id: "1", type: "subscribe", payload: { query: "{ newsCount }", variables: 1 } }],
] as const)("%s is closed with 4400", async ([, message]) => {
  const client = await open(url);

  client.say(message);

  expect(await client.closed).toBe(4400);
});

test("who subscribes before the acknowledgement is closed with 4401", async () => {
  const client = await connect(url);

  client.subscribe("1", NEWS);

  expect(await client.closed).toBe(4401);
  expect(client.received).toEqual([]);
});

test.for(["Bearer nonsense", "Bearer ", "Basic abc", "", 7, {}])("the authorization %j is not acknowledged but closed with 4403", async (authorization) => {
  const client = await connect(url);

  client.say({ ...init, payload: { authorization } });

  expect(await client.closed).toBe(4403);
  expect(client.received).toEqual([]);
});

test("the token of a session that is over is not acknowledged", async () => {
  const { viewer, token } = await newsroom.signIn();
  newsroom.sessions.delete(viewer.sessionId);
  const client = await connect(url);

  client.say({ ...init, payload: { authorization: `Bearer ${token}` } });

  expect(await client.closed).toBe(4403);
});

test("an operation's id used twice at a time is closed with 4409, one after the other is fine", async () => {
  const client = await open(url);
  client.subscribe("1", "{ newsCount }");
  await client.next();
  await client.next();

  client.subscribe("1", NEWS);
  client.subscribe("1", NEWS);

  expect(await client.closed).toBe(4409);
});

test("a second beginning is closed with 4429", async () => {
  const client = await open(url);

  client.say(init);

  expect(await client.closed).toBe(4429);
});

test("a message over 100 KB is closed with 1009", async () => {
  const client = await open(url);

  client.say({ type: "ping", payload: { pad: "x".repeat(103_000) } });

  expect(await client.closed).toBe(1009);
});

test("pings are answered at any time with what they carry, and pongs are taken", async () => {
  const client = await connect(url);

  client.say({ type: "ping", payload: { a: 1 } });
  client.say({ type: "pong" });
  client.say(init);
  const answers = [await client.next(), await client.next()];
  client.say({ type: "ping" });

  expect([...answers, await client.next()]).toEqual([{ type: "pong", payload: { a: 1 } }, { type: "connection_ack" }, { type: "pong" }]);
});

test("queries and mutations are answered once and completed", async () => {
  const client = await open(url);

  client.subscribe("a", 'mutation { newsPublish(text: "first") }');
  const answers = [await client.next(), await client.next()];
  client.subscribe("b", "query ($no: Boolean = false) { newsCount me @include(if: $no) { id } }", {});
  answers.push(await client.next(), await client.next());

  const extensions = { requestId: expect.any(String), timestamp: expect.any(String) };
  expect(answers).toEqual([
    { id: "a", type: "next", payload: { data: { newsPublish: newsroom.published.length }, extensions } },
    { id: "a", type: "complete" },
    { id: "b", type: "next", payload: { data: { newsCount: newsroom.published.length }, extensions } },
    { id: "b", type: "complete" },
  ]);
});

test.for([
  ["a syntax error", "subscription {", {}],
  ["an unknown field", "{ nobody }", {}],
  ["an unknown subscription", "subscription { nothing }", {}],
  ["two fields of Subscription", "subscription { news { __typename } staffNews { __typename } }", {}],
  ["a fragment alone", "fragment F on Query { newsCount }", {}],
  ["a document of too many tokens", `subscription { news { ${"__typename ".repeat(2_100)} } }`, {}],
] as const)("%s ends its operation with errors and leaves the socket open", async ([, query]) => {
  const client = await open(url);

  client.subscribe("bad", query);
  const refused = await client.next();
  client.subscribe("good", "{ newsCount }");

  expect(refused).toEqual({
    id: "bad",
    type: "error",
    payload: [
      expect.objectContaining({
        extensions: expect.objectContaining({ code: expect.stringMatching(/BAD_USER_INPUT|COST_EXCEEDED/), requestId: expect.any(String) }),
      }),
    ],
  });
  expect([await client.next(), await client.next()]).toMatchObject([
    { id: "good", type: "next" },
    { id: "good", type: "complete" },
  ]);
});

test("an id over 128 characters is refused, the socket stays open", async () => {
  const client = await open(url);

  client.subscribe("x".repeat(129), NEWS);
  const refused = await client.next();
  client.say({ type: "ping" });

  expect([refused, await client.next()]).toMatchObject([{ type: "error" }, { type: "pong" }]);
});

test("messages of a subscription come in order, none after the client completes it, and its id is free again", async () => {
  const client = await open(url);
  const before = newsroom.counts.open;
  client.subscribe("1", NEWS);
  await newsroom.untilOpen(before + 1);

  newsroom.publish("a", "b", "c");
  const messages = [await client.next(), await client.next(), await client.next()];
  client.say({ id: "1", type: "complete" });
  await newsroom.untilOpen(before);
  newsroom.publish("d");
  client.subscribe("1", NEWS);
  await newsroom.untilOpen(before + 1);
  newsroom.publish("e");

  expect(messages).toEqual(["a", "b", "c"].map((text) => ({ id: "1", type: "next", payload: told(text) })));
  expect(await client.next()).toEqual({ id: "1", type: "next", payload: told("e") });
  client.ws.close();
});

test("a complete for an operation that is not there is taken without a word", async () => {
  const client = await open(url);

  client.say({ id: "none", type: "complete" });
  client.say({ type: "ping" });

  expect(await client.next()).toEqual({ type: "pong" });
});

test("more than a hundred operations at a time are refused one by one", async () => {
  const { token } = await newsroom.signIn();
  const client = await open(url, token);

  for (let id = 1; id <= 101; id++) client.subscribe(`${id}`, NEWS);
  const refused = await client.next();
  client.ws.close();

  expect(refused).toMatchObject({ id: "101", type: "error", payload: [{ extensions: { code: "BAD_USER_INPUT", limit: "SUBSCRIPTIONS" } }] });
});

test("the answers of a socket's frames are whole whatever their length", async () => {
  const client = await open(url);
  const before = newsroom.counts.open;
  client.subscribe('"ü\\', NEWS);
  await newsroom.untilOpen(before + 1);

  const short = Array.from({ length: 130 }, (_, size) => "x".repeat(size));
  const texts = [...short, ...[1, 60, 100, 3_900, 4_100, 65_400, 65_600, 200_000].map((size) => "ö".repeat(size))];
  newsroom.publish(...texts);
  const got = [];
  for (const _ of texts) got.push(await client.next());
  client.ws.close();

  expect(got).toEqual(texts.map((text) => ({ id: '"ü\\', type: "next", payload: told(text) })));
});

test("elsewhere than on /graphql, and for pages of foreign sites, there is no socket", async () => {
  const status = (path: string, headers: Record<string, string> = {}) =>
    new Promise((resolve) => {
      const { port } = new URL(url);
      const upgrade = { connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13", "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==" };
      const req = rawRequest({ host: "127.0.0.1", port, path, headers: { ...upgrade, ...headers } });
      req.on("response", (res) => resolve(res.statusCode));
      req.on("upgrade", (_res, socket) => resolve(socket.destroy() && 101));
      req.end();
    });

  expect(await status("/other")).toBe(404);
  expect(await status("/graphql", { origin: "https://evil.example.org" })).toBe(403);
  expect(await status("/graphql", { origin: url })).toBe(101);
});
