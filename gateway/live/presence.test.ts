import { tell } from "@atrium/kit/committed";
import type { LoggedEvent } from "@atrium/schema/events.ts";
import { expect, onTestFinished, test } from "vitest";
import { connect, open } from "./client.fixture.ts";
import { openNewsroom } from "./newsroom.fixture.ts";
import type { SocketTiming } from "./sockets.ts";

async function newsroomOfTest(timing?: Partial<SocketTiming>) {
  const newsroom = await openNewsroom(timing);
  onTestFinished(newsroom.close);
  return newsroom;
}

const NEWS = "subscription { news { ... on NewsPublished { cursor text } } }";
const happens = (type: string, subjectId: string, data: object = {}) => tell({ type, subjectId, data } as LoggedEvent);

test("the sockets of a session are closed with 4403 when it ends, those of other sessions are not", async () => {
  const newsroom = await newsroomOfTest();
  const ada = await newsroom.signIn();
  const elsewhere = await newsroom.signIn({ userId: ada.viewer.id });
  const [one, two, other] = [await open(newsroom.url, ada.token), await open(newsroom.url, ada.token), await open(newsroom.url, elsewhere.token)];

  happens("session.revoked", ada.viewer.id, { sessionId: ada.viewer.sessionId, reason: "revoked" });

  expect([await one.closed, await two.closed]).toEqual([4403, 4403]);
  other.say({ type: "ping" });
  expect(await other.next()).toEqual({ type: "pong" });
});

test.for(["user.suspended", "user.roles_changed", "user.anonymized"])("%s closes all sockets of the person", async (type) => {
  const newsroom = await newsroomOfTest();
  const ada = await newsroom.signIn();
  const elsewhere = await newsroom.signIn({ userId: ada.viewer.id });
  const [one, two] = [await open(newsroom.url, ada.token), await open(newsroom.url, elsewhere.token)];

  happens(type, ada.viewer.id);

  expect([await one.closed, await two.closed]).toEqual([4403, 4403]);
});

test("a token that expires takes its socket with it", async () => {
  const newsroom = await newsroomOfTest();
  const { token } = await newsroom.signIn({ expiresIn: 4 });
  const client = await open(newsroom.url, token);

  expect(await client.closed).toBe(4403);
});

test("a session that is found to be over at a message gets no message", async () => {
  const newsroom = await newsroomOfTest();
  const { viewer, token } = await newsroom.signIn();
  const [client, visitor] = [await open(newsroom.url, token), await open(newsroom.url)];
  client.subscribe("1", NEWS);
  visitor.subscribe("1", NEWS);
  await newsroom.untilOpen(1);
  await new Promise((resolve) => setTimeout(resolve, 2_100));

  newsroom.sessions.delete(viewer.sessionId);
  newsroom.publish("secret");

  expect((await visitor.next()).payload.data.news.text).toBe("secret");
  expect(await client.closed).toBe(4403);
  expect(client.received.filter(({ type }) => type === "next")).toEqual([]);
});

test("a person has fifty connections at most; the next is told to come later", async () => {
  const newsroom = await newsroomOfTest();
  const { token } = await newsroom.signIn();
  const clients = await Promise.all(Array.from({ length: 50 }, () => open(newsroom.url, token)));

  const refused = await connect(newsroom.url);
  refused.say({ type: "connection_init", payload: { authorization: `Bearer ${token}` } });
  const code = await refused.closed;
  clients[0]?.ws.close();
  await clients[0]?.closed;
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(code).toBe(1013);
  expect(await open(newsroom.url, token)).toBeDefined();
});

test("a subscriber that does not read loses its connection with 1013, all others get every message", async () => {
  const newsroom = await newsroomOfTest();
  const [reader, sleeper] = [await open(newsroom.url), await open(newsroom.url)];
  reader.subscribe("1", NEWS);
  sleeper.subscribe("1", NEWS);
  await newsroom.untilOpen(1);
  newsroom.state.size = 100_000;

  sleeper.ws.pause();
  for (let index = 0; index < 200; index++) {
    newsroom.publish(`${index} `);
    await reader.next();
  }
  sleeper.ws.resume();

  expect(await sleeper.closed).toBe(1013);
  const got = sleeper.received.filter(({ type }) => type === "next").map(({ payload }) => Number.parseInt(payload.data.news.text, 10));
  expect(got).toEqual(got.map((_, index) => index));
  expect(got.length).toBeLessThan(200);
  expect(reader.ws.readyState).toBe(reader.ws.OPEN);
});

test("a peer that answers no ping is cut off", async () => {
  const newsroom = await newsroomOfTest({ pingMs: 60 });
  const dead = await connect(newsroom.url, { autoPong: false });
  dead.say({ type: "connection_init" });
  const alive = await open(newsroom.url);

  expect(await dead.closed).toBe(1006);
  alive.say({ type: "ping" });
  expect(await alive.next()).toEqual({ type: "pong" });
});

test("a service that stops lets answers finish and sends its sockets away with 1012", async () => {
  const newsroom = await newsroomOfTest();
  const client = await open(newsroom.url);
  client.subscribe("1", NEWS);
  await newsroom.untilOpen(1);

  client.subscribe("2", "{ slow }");
  while (newsroom.counts.fetches === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  await newsroom.http.drain();

  expect(await client.closed).toBe(1012);
  expect(client.received.map(({ id, type }) => [id, type])).toEqual([
    [undefined, "connection_ack"],
    ["2", "next"],
    ["2", "complete"],
  ]);
  await newsroom.untilOpen(0);
});
