import { expect, onTestFinished, test } from "vitest";
import { type Client, open } from "./client.fixture.ts";
import { openNewsroom } from "./newsroom.fixture.ts";

async function newsroomOfTest() {
  const newsroom = await openNewsroom();
  onTestFinished(newsroom.close);
  return newsroom;
}

const NEWS = "subscription ($after: Cursor) { news(after: $after) { ... on NewsPublished { cursor text author { name } } } }";
const GREETING = "subscription { news { ... on NewsPublished { text author { greeting } } } }";
const STAFF = "subscription { staffNews { ... on NewsPublished { text } } }";

const textOf = ({ payload }: Awaited<ReturnType<Client["next"]>>) => payload?.data?.news?.text;
const take = async (client: Client, count: number) => {
  const texts: string[] = [];
  while (texts.length < count) texts.push(textOf(await client.next()));
  return texts;
};

test("fields of other subgraphs are joined to each message", async () => {
  const newsroom = await newsroomOfTest();
  const client = await open(newsroom.url);
  client.subscribe("1", NEWS);
  await newsroom.untilOpen(1);

  newsroom.publish("hello");

  expect((await client.next()).payload).toEqual({ data: { news: { cursor: "c1", text: "hello", author: { name: "Ada" } } } });
});

test("what is the same for everybody has one upstream and one execution for all viewers", async () => {
  const newsroom = await newsroomOfTest();
  const tokens = await Promise.all(Array.from({ length: 5 }, async () => (await newsroom.signIn()).token));
  const clients = await Promise.all([...tokens, undefined].map((token) => open(newsroom.url, token)));
  for (const [index, client] of clients.entries()) client.subscribe(`${index}`, NEWS);
  await newsroom.untilFollowed(6, 1);
  await Promise.all(clients.map((client) => take(client, 1)));
  newsroom.counts.entities = 0;

  newsroom.publish("one");
  const texts = await Promise.all(clients.map((client) => take(client, 1)));

  expect(texts).toEqual(clients.map(() => ["one"]));
  expect(newsroom.counts).toMatchObject({ open: 1, entities: 1 });
});

test("what depends on the viewer is made for each viewer, once for all their sockets", async () => {
  const newsroom = await newsroomOfTest();
  const [ada, bob] = [await newsroom.signIn(), await newsroom.signIn()];
  const clients = await Promise.all([ada, ada, bob].map(({ token }) => open(newsroom.url, token)));
  for (const client of clients) client.subscribe("1", GREETING);
  await newsroom.untilFollowed(3, 2);
  await Promise.all(clients.map((client) => take(client, 1)));
  newsroom.counts.entities = 0;

  newsroom.publish("one");
  const greetings = await Promise.all(clients.map(async (client) => (await client.next()).payload.data.news.author.greeting));

  expect(greetings).toEqual([ada, ada, bob].map(({ viewer }) => `Hello ${viewer.id}`));
  expect(newsroom.counts).toMatchObject({ open: 2, entities: 2 });
});

test("who may not see shared news is in no group of those who may", async () => {
  const newsroom = await newsroomOfTest();
  const [one, two] = [await newsroom.signIn({ scopes: ["account:read"] }), await newsroom.signIn({ scopes: ["account:read"] })];
  const outsider = await newsroom.signIn();
  const clients = await Promise.all([one, two, outsider].map(({ token }) => open(newsroom.url, token)));

  for (const client of clients) client.subscribe("1", STAFF);
  await newsroom.untilFollowed(3, 2);

  expect(newsroom.counts.open).toBe(2);
});

test("a newcomer begins alone and falls in with the others at the next message, nobody missing or doubling one", async () => {
  const newsroom = await newsroomOfTest();
  const [first, second] = [await open(newsroom.url), await open(newsroom.url)];
  first.subscribe("1", NEWS);
  await newsroom.untilOpen(1);
  newsroom.publish("a");
  await take(first, 1);

  second.subscribe("1", NEWS);
  await newsroom.untilOpen(2);
  newsroom.publish("b");
  const both = [await take(first, 1), await take(second, 1)];
  await newsroom.untilOpen(1);
  newsroom.publish("c", "d");

  expect(both).toEqual([["b"], ["b"]]);
  expect([await take(first, 2), await take(second, 2)]).toEqual([
    ["c", "d"],
    ["c", "d"],
  ]);
});

test("a field that fails is null in its message, the stream goes on and nothing inner is told", async () => {
  const newsroom = await newsroomOfTest();
  const client = await open(newsroom.url);
  client.subscribe("1", "subscription { news { ... on NewsPublished { text failing } } }");
  await newsroom.untilOpen(1);

  newsroom.publish("a", "b");
  const [first, second] = [await client.next(), await client.next()];

  expect(first.payload).toEqual({
    data: { news: { text: "a", failing: null } },
    errors: [
      {
        message: "Something went wrong on our side.",
        path: ["news", "failing"],
        extensions: { code: "INTERNAL", requestId: expect.any(String), timestamp: expect.any(String) },
      },
    ],
  });
  expect(textOf(second)).toBe("b");
});

test("a group ends with its last subscriber, whether it completes, closes or vanishes", async () => {
  const newsroom = await newsroomOfTest();
  const clients = await Promise.all([1, 2, 3].map(() => open(newsroom.url)));
  for (const client of clients) client.subscribe("1", NEWS);
  await newsroom.untilOpen(1);
  const [first, second, third] = clients as [Client, Client, Client];

  first.say({ id: "1", type: "complete" });
  second.ws.close();
  await second.closed;
  newsroom.publish("a");
  const last = await take(third, 1);
  third.ws.terminate();
  await newsroom.untilOpen(0);

  expect(last).toEqual(["a"]);
  expect(first.received.filter(({ type }) => type === "next")).toEqual([]);
});

test("another supergraph changes what can be asked, not who is connected", async () => {
  const newsroom = await newsroomOfTest();
  const [stays, loses] = [await open(newsroom.url), await open(newsroom.url)];
  stays.subscribe("1", NEWS);
  loses.subscribe("1", "subscription { news { ... on NewsPublished { failing } } }");
  await newsroom.untilOpen(2);

  await newsroom.replaceNews((sdl) => sdl.replace("failing: Int", "shouting: String"));
  const refused = await loses.next();
  newsroom.publish("after");

  expect(refused).toMatchObject({ id: "1", type: "error", payload: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  expect(await take(stays, 1)).toEqual(["after"]);
});
