import { expect, onTestFinished, test } from "vitest";
import { type Client, open } from "./client.fixture.ts";
import { openNewsroom } from "./newsroom.fixture.ts";

async function newsroomOfTest() {
  const newsroom = await openNewsroom();
  onTestFinished(newsroom.close);
  return newsroom;
}

const NEWS = "subscription ($after: Cursor) { news(after: $after) { ... on NewsPublished { cursor text author { name } } } }";

const textOf = ({ payload }: Awaited<ReturnType<Client["next"]>>) => payload?.data?.news?.text;
const take = async (client: Client, count: number) => {
  const texts: string[] = [];
  while (texts.length < count) texts.push(textOf(await client.next()));
  return texts;
};

test("who resumes behind a cursor gets what they missed and then shares with the others", async () => {
  const newsroom = await newsroomOfTest();
  const steady = await open(newsroom.url);
  steady.subscribe("1", NEWS);
  await newsroom.untilOpen(1);
  newsroom.publish("a", "b", "c");
  await take(steady, 3);

  const resumed = await open(newsroom.url);
  resumed.subscribe("1", NEWS, { after: "c1" });
  const missed = await take(resumed, 2);
  const uptodate = await open(newsroom.url);
  uptodate.subscribe("1", NEWS, { after: "c3" });
  await newsroom.untilFollowed(3, 1);
  newsroom.publish("d");

  expect(missed).toEqual(["b", "c"]);
  expect(await Promise.all([steady, resumed, uptodate].map((client) => take(client, 2)))).toEqual(Array(3).fill(["to all", "d"]));
});

test("clients that are cut off again and again and resume get every message once", async () => {
  const newsroom = await newsroomOfTest();
  const all = Array.from({ length: 120 }, (_, index) => `${index}`);
  const publishing = (async () => {
    for (const text of all) {
      newsroom.publish(text);
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();

  const follow = async (stride: number) => {
    const got: string[] = [];
    let after = "c0";
    while (got.length < all.length) {
      const client = await open(newsroom.url);
      client.subscribe("1", NEWS, { after });
      for (let count = 0; count < stride && got.length < all.length; count++) {
        const { payload } = await client.next();
        got.push(payload.data.news.text);
        after = payload.data.news.cursor;
      }
      client.ws.terminate();
    }
    return got;
  };
  const followers = await Promise.all([7, 11, 13, 40].map(follow));
  await publishing;

  expect(followers).toEqual([all, all, all, all]);
});

test("upstreams that are lost come back behind the last message, the sockets noticing nothing", async () => {
  const newsroom = await newsroomOfTest();
  const client = await open(newsroom.url);
  client.subscribe("1", NEWS);
  await newsroom.untilOpen(1);

  newsroom.state.isAway = true;
  newsroom.loseUpstreams();
  newsroom.publish("a", "b");
  newsroom.state.isAway = false;
  const first = await take(client, 2);
  newsroom.loseUpstreams();
  newsroom.publish("c");

  expect([...first, ...(await take(client, 1))]).toEqual(["a", "b", "c"]);
});

test("messages that are being made when an upstream is lost are told once", async () => {
  const newsroom = await newsroomOfTest();
  const client = await open(newsroom.url);
  client.subscribe("1", NEWS);
  await newsroom.untilOpen(1);
  newsroom.state.slowMs = 150;

  newsroom.publish("a", "b");
  while (newsroom.counts.fetches === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  newsroom.loseUpstreams();
  newsroom.publish("c");

  expect(await take(client, 3)).toEqual(["a", "b", "c"]);
});

test("a subscription to a subgraph that is away ends with SUBGRAPH_UNAVAILABLE", async () => {
  const newsroom = await newsroomOfTest();
  newsroom.state.isAway = true;
  const client = await open(newsroom.url);

  client.subscribe("1", NEWS);

  expect(await client.next()).toMatchObject({
    id: "1",
    type: "error",
    payload: [{ extensions: { code: "SUBGRAPH_UNAVAILABLE", requestId: expect.any(String) } }],
  });
});
