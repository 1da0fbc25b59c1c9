import { type Client, createClient } from "graphql-sse";
import { afterAll, expect, test } from "vitest";
import { openNewsroom } from "./newsroom.fixture.ts";

const newsroom = await openNewsroom();
const url = `${newsroom.url}/graphql`;
afterAll(() => newsroom.close());

const NEWS = "subscription ($after: Cursor) { news(after: $after) { ... on NewsPublished { cursor text } } }";
const clientOf = (token?: string): Client => createClient({ url, retryAttempts: 0, ...(token && { headers: { authorization: `Bearer ${token}` } }) });
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: "POST",
    headers: { accept: "text/event-stream", "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

test("a subscription comes as events", async () => {
  const before = newsroom.counts.open;
  const stream = clientOf().iterate<{ news: { text: string } }>({ query: NEWS });
  const first = stream.next();
  await newsroom.untilOpen(before + 1);

  newsroom.publish("a", "b");
  const messages = [(await first).value, (await stream.next()).value];
  await stream.return?.();
  await newsroom.untilOpen(before);

  expect(messages.map(({ data }) => data.news.text)).toEqual(["a", "b"]);
});

test("streams and sockets share groups, and streams resume too", async () => {
  newsroom.publish("x", "y");
  const after = `c${newsroom.published.length - 2}`;

  const stream = clientOf().iterate<{ news: { text: string } }>({ query: NEWS, variables: { after } });
  const messages = [(await stream.next()).value, (await stream.next()).value];
  await stream.return?.();

  expect(messages.map(({ data }) => data.news.text)).toEqual(["x", "y"]);
});

test("a query is one event, then the stream is complete", async () => {
  const answer = await post({ query: "{ newsCount }" });

  expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(await answer.text()).toMatch(/^:\n\nevent: next\ndata: \{"data":\{"newsCount":\d+\}.*\}\n\nevent: complete\ndata:\n\n$/);
});

test("an operation that cannot run is one event with errors", async () => {
  const answer = await post({ query: "subscription { nothing }" });

  expect(await answer.text()).toMatch(/^:\n\nevent: next\ndata: \{"errors":\[\{.*BAD_USER_INPUT.*\}\]\}\n\nevent: complete\ndata:\n\n$/);
});

test.for([
  ["a bad token", { query: NEWS }, { authorization: "Bearer nonsense" }, 401, "UNAUTHENTICATED"],
  ["no JSON", "{", {}, 400, "BAD_USER_INPUT"],
  ["no query", {}, {}, 400, "BAD_USER_INPUT"],
  ["a form", "query=x", { "content-type": "application/x-www-form-urlencoded" }, 400, "BAD_USER_INPUT"],
  ["a body over 100 KB", { query: NEWS, pad: "x".repeat(110_000) }, {}, 400, "BAD_USER_INPUT"],
] as const)("%s is refused before any stream", async ([, body, headers, status, code]) => {
  const answer = await post(body, headers);

  expect([answer.status, ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([status, code]);
});

test("a GET follows too, unless a page of a foreign site could have caused it", async () => {
  const get = (headers: Record<string, string>) =>
    fetch(`${url}?query=${encodeURIComponent("{ newsCount }")}`, { headers: { accept: "text/event-stream", ...headers } });
  const [asked, caused] = [await get({ "apollo-require-preflight": "1" }), await get({})];

  expect([asked.status, caused.status]).toEqual([200, 400]);
});

test("a mutation does not come by GET", async () => {
  const answer = await fetch(`${url}?query=${encodeURIComponent('mutation { newsPublish(text: "x") }')}`, {
    headers: { accept: "text/event-stream", "apollo-require-preflight": "1" },
  });

  expect(await answer.text()).toContain("BAD_USER_INPUT");
});

test("the stream of an expired token ends", async () => {
  const { token } = await newsroom.signIn({ expiresIn: 4 });
  const stream = clientOf(token).iterate({ query: NEWS });

  await expect(stream.next()).rejects.toThrow();
});
