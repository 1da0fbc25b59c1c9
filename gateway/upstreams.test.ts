import { createServer } from "node:net";
import { onCommitted } from "@atrium/kit";
import { ownOrigin } from "@atrium/kit/db";
import { publish } from "@atrium/kit/events/publish";
import { type HttpServer, listen } from "@atrium/kit/server";
import type { Subgraph } from "@atrium/kit/subgraph";
import { openSubgraph } from "@atrium/kit/subgraph";
import { serveSubgraph } from "@atrium/kit/subgraph-server";
import { serveSubscriptions } from "@atrium/kit/subgraph-socket";
import { testPool } from "@atrium/kit/test";
import { buildSchema } from "graphql";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { discoverSubgraphs, loadSubgraph } from "./discover.ts";
import { type Client, open } from "./live/client.fixture.ts";
import { openNewsroom } from "./live/newsroom.fixture.ts";
import { remoteUpstream, type Upstream, UpstreamLost } from "./upstreams.ts";

const NEWS = "subscription ($after: Cursor) { news(after: $after) { ... on NewsPublished { text } } }";
const REQUEST = { requestId: "upstreams", viewer: null, ip: null, userAgent: null };

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** A newsroom whose `news` is a service of its own that can be restarted. */
async function newsroomElsewhere() {
  const port = await freePort();
  const remote = remoteUpstream("news", `http://127.0.0.1:${port}/graphql`);
  let own: Upstream | undefined;
  let service: HttpServer | undefined;
  let sockets = 0;
  const start = async () => {
    const subgraph = {
      name: "news",
      schema: buildSchema("type Query { a: Int }"),
      viewer: null,
      subscribe: (...args: Parameters<Upstream>) => (own as Upstream)(...args),
    } as unknown as Subgraph;
    service = await serveSubgraph(subgraph, { port, host: "127.0.0.1" });
    service.server.on("upgrade", () => sockets++);
  };
  const newsroom = await openNewsroom(
    {},
    {
      upstreamOver: (upstream) => {
        own = upstream;
        return remote.upstream;
      },
    },
  );
  await start();
  onTestFinished(async () => {
    await newsroom.close();
    await remote.close();
    await service?.drain();
  });
  return { ...newsroom, port, start, stop: () => service?.drain(), sockets: () => sockets };
}

const take = async (client: Client, count: number) => {
  const texts: string[] = [];
  while (texts.length < count) texts.push((await client.next()).payload.data.news.text);
  return texts;
};

test("all subscriptions of a subgraph elsewhere go over one socket, each signed", async () => {
  const newsroom = await newsroomElsewhere();
  const client = await open(newsroom.url);
  client.subscribe("1", NEWS);
  client.subscribe("2", "subscription { news { ... on NewsPublished { cursor } } }");
  await newsroom.untilOpen(2);

  newsroom.publish("a");
  const messages = [await client.next(), await client.next()];

  expect(messages.map(({ payload }) => payload.data.news).toSorted((x, y) => Number("text" in y) - Number("text" in x))).toEqual([
    { text: "a" },
    { cursor: "c1" },
  ]);
  expect(newsroom.sockets()).toBe(1);
});

test("a subgraph that restarts gives its streams back where they were; the clients' sockets stay", async () => {
  const newsroom = await newsroomElsewhere();
  const client = await open(newsroom.url);
  client.subscribe("1", NEWS);
  await newsroom.untilOpen(1);
  newsroom.publish("before");
  await take(client, 1);

  for (const round of ["a", "b", "c"]) {
    await newsroom.stop();
    newsroom.publish(`while away ${round}`);
    await newsroom.start();
    newsroom.publish(`after ${round}`);
  }

  expect(await take(client, 6)).toEqual(["a", "b", "c"].flatMap((round) => [`while away ${round}`, `after ${round}`]));
});

test("who does not carry the gateway's signature follows nothing", async () => {
  const newsroom = await newsroomElsewhere();
  const ws = new WebSocket(`ws://127.0.0.1:${newsroom.port}/graphql`, "graphql-transport-ws");
  const received: string[] = [];
  const isRefused = new Promise<void>((resolve) => {
    ws.on("message", (data) => {
      received.push(String(data));
      if (received.length === 4) resolve();
    });
  });
  ws.on("open", () => ws.send('{"type":"connection_init"}'));
  ws.once("message", () => {
    for (const [id, extensions] of [{}, { signature: "forged.forged" }, { events: ["session.revoked"] }].entries()) {
      ws.send(JSON.stringify({ id: `${id}`, type: "subscribe", payload: { query: NEWS, extensions } }));
    }
  });

  await isRefused;
  ws.close();

  expect(received.slice(1).map((text) => JSON.parse(text))).toEqual(
    [0, 1, 2].map((id) => ({ id: `${id}`, type: "error", payload: [expect.objectContaining({ extensions: { code: "UNAUTHENTICATED" } })] })),
  );
});

test("visitors of a service that lets them in do not follow its log", async () => {
  const http = await listen(() => {}, { port: 0, host: "127.0.0.1" });
  const subgraph = { events: () => Promise.reject(new Error("The log is told.")) } as unknown as Subgraph;
  http.onDrain(serveSubscriptions(subgraph, http, () => REQUEST));
  const client = await open(`http://127.0.0.1:${http.port}`);

  client.say({ id: "1", type: "subscribe", payload: { query: "", extensions: { events: ["session.revoked"] } } });
  const refused = await client.next();
  await http.drain();

  expect(refused).toMatchObject({ type: "error", payload: [{ extensions: { code: "UNAUTHENTICATED" } }] });
});

test("what a subgraph refuses is the last message, not a broken way", async () => {
  const http = await listen(() => {}, { port: 0, host: "127.0.0.1" });
  http.onDrain(serveSubscriptions({} as Subgraph, http, () => null));
  const remote = remoteUpstream("news", `http://127.0.0.1:${http.port}/graphql`);
  onTestFinished(async () => {
    await remote.close();
    await http.drain();
  });

  const answers = await remote.upstream({ query: NEWS }, REQUEST, { after: null });

  expect(await answers.next()).toMatchObject({ done: false, value: { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] } });
});

test("a subgraph that is not there is lost", async () => {
  const remote = remoteUpstream("nobody", `http://127.0.0.1:${await freePort()}/graphql`);
  onTestFinished(() => void remote.close());

  const answers = await remote.upstream({ query: NEWS }, REQUEST, { after: null });

  await expect(answers.next()).rejects.toThrow(UpstreamLost);
});

test("a gateway elsewhere hears what changes the viewers it knows", async () => {
  const pool = await testPool();
  const place = (await discoverSubgraphs())[0] as Awaited<ReturnType<typeof discoverSubgraphs>>[number];
  const service = await serveSubgraph(await openSubgraph(await loadSubgraph(place), pool), { port: 0, host: "127.0.0.1" });
  const remote = remoteUpstream(place.name, `http://127.0.0.1:${service.port}/graphql`);
  const heard = new Promise<string>((resolve) => {
    const deaf = onCommitted(["user.suspended"], (event) => {
      if (typeof event.occurredAt === "string") resolve(event.subjectId); // the one that came over the wire
    });
    onTestFinished(deaf);
  });
  const stop = remote.hear(["user.suspended"]);
  onTestFinished(async () => {
    stop();
    await remote.close();
    await service.drain();
  });
  const subject = "01920000-0000-7000-8000-000000000001";

  const publishing = setInterval(
    () => void pool.as(ownOrigin("test")).transaction((tx) => publish(tx, "user.suspended", subject, { reason: "", until: null })),
    50,
  );
  onTestFinished(() => clearInterval(publishing));

  expect(await heard).toBe(subject);
});
