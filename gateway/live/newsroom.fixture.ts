import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { config, globalId, newId, type Request, type Viewer } from "@atrium/kit";
import { log } from "@atrium/kit/log";
import { listen } from "@atrium/kit/server";
import type { LiveAnswer, LiveAnswers } from "@atrium/kit/subscribe";
import { tokenKeys } from "@atrium/kit/token-keys";
import { execute, graphql, parse } from "graphql";
import { SignJWT } from "jose";
import { openGuard } from "../door/guard.ts";
import { executionGateway } from "../execution/gateway.ts";
import { openGraphql } from "../graphql.ts";
import { frontHandler, requestOf } from "../http.ts";
import { metrics } from "../metrics.ts";
import type { SubgraphAnswer } from "../transports.ts";
import { type Upstream, UpstreamLost } from "../upstreams.ts";
import { openViewers } from "../viewers.ts";
import { openLive } from "./live.ts";
import { ALIKE, AUTHOR } from "./news.fixture.ts";
import type { SocketTiming } from "./sockets.ts";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@requiresScopes"])\n`;

/** News that anybody may follow, and news told to each viewer in their own way. */
const NEWS = `${LINK}
  scalar Cursor
  type Query { newsCount: Int @tag(name: "viewer-independent") slow: Int }
  type Mutation { newsPublish(text: String!): Int }
  type Subscription {
    news(after: Cursor): NewsEvent @tag(name: "viewer-independent")
    staffNews(after: Cursor): NewsEvent @tag(name: "viewer-independent") @requiresScopes(scopes: [["account:read"]])
    ticks: Int
  }
  union NewsEvent = NewsPublished | StreamLagged
  type NewsPublished @tag(name: "viewer-independent") {
    cursor: Cursor! text: String! title: String! publishedAt: String! likesCount: Int! commentsCount: Int! tags: [Tag!]! author: Author failing: Int
  }
  type Tag @tag(name: "viewer-independent") { slug: String! name: String! }
  type StreamLagged @tag(name: "viewer-independent") { missed: Int }
  type Author @key(fields: "id", resolvable: false) { id: ID! @tag(name: "viewer-independent") }
`;
const PEOPLE = `${LINK}
  type Query { me: Author }
  type Author @key(fields: "id") { id: ID! name: String @tag(name: "viewer-independent") headline: String @tag(name: "viewer-independent") greeting: String }
`;

type News = typeof ALIKE & {
  readonly __typename: string;
  readonly cursor: string;
  readonly text: string;
  readonly author: { __typename: "Author"; id: string };
};

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;

/** A graph of two subgraphs in memory behind the real gateway, whose subscriptions can be counted, broken and mended. */
export async function openNewsroom(timing: Partial<SocketTiming> = {}, { port = 0, upstreamOver = (own: Upstream): Upstream => own } = {}) {
  const published: News[] = [];
  const waiting = new Set<() => void>();
  const counts = { upstreams: 0, open: 0, fetches: 0, entities: 0 };
  const state = { isAway: false, size: 0, slowMs: 0 };
  const ends = new Set<() => void>();
  const sessions = new Map<string, Viewer>();

  const subscriptionsNow = async () => (await metrics.subscriptions.get()).values[0]?.value ?? 0;
  const followedBefore = await subscriptionsNow();

  const publish = (...texts: string[]) => {
    for (const text of texts)
      published.push({ __typename: "NewsPublished", ...ALIKE, cursor: `c${published.length + 1}`, text, author: { __typename: "Author", id: "1" } });
    for (const wake of [...waiting]) wake();
    return published.length;
  };

  const compose = (news: string, people: string) => {
    const { supergraphSdl, errors } = composeServices([
      { name: "news", typeDefs: parse(news), url: "http://news.invalid" },
      { name: "people", typeDefs: parse(people), url: "http://people.invalid" },
    ]);
    if (errors) throw new Error(`${errors}`);
    return supergraphSdl;
  };
  const newsSchema = buildSubgraphSchema([
    {
      typeDefs: parse(NEWS),
      resolvers: {
        NewsPublished: {
          failing: () => {
            throw new Error("a secret of ours");
          },
        },
        Query: { newsCount: () => published.length, slow: () => new Promise((resolve) => setTimeout(resolve, 200, 1)) },
        Mutation: { newsPublish: (_: unknown, { text }: { text: string }) => publish(text) },
      },
    },
  ]);
  const peopleSchema = buildSubgraphSchema([
    {
      typeDefs: parse(PEOPLE),
      resolvers: {
        Author: {
          __resolveReference: ({ id }: { id: string }) => {
            counts.entities++;
            return { id, ...AUTHOR };
          },
          greeting: (_: unknown, __: unknown, { viewer }: Request) => `Hello ${viewer?.id ?? "visitor"}`,
        },
      },
    },
  ]);

  /** The subscriptions of `news`, as a subgraph tells them. */
  const upstream: Upstream = async ({ query, variables }, request, resume) => {
    if (state.isAway) throw new UpstreamLost("news");
    counts.upstreams++;
    counts.open++;
    const document = parse(query);
    const after = resume.after ?? (variables?.["after"] as string | undefined);
    let at = after ? Number(after.slice(1)) : published.length;
    let isOver = false;
    let isLost = false;
    let wake = () => {};
    let hasBegun = false;
    const rouse = () => wake();
    waiting.add(rouse);
    const finish = () => {
      if (!isOver) counts.open--;
      isOver = true;
      waiting.delete(rouse);
      ends.delete(lose);
      wake();
    };
    const lose = () => {
      isLost = true;
      finish();
    };
    ends.add(lose);
    const answers: LiveAnswers = {
      [Symbol.asyncIterator]: () => answers,
      async next() {
        if (!hasBegun) {
          hasBegun = true;
          return { done: false, value: { extensions: { cursor: `c${at}` } } };
        }
        while (!isOver && at >= published.length) await new Promise<void>((resolve) => (wake = resolve));
        if (isLost) throw new UpstreamLost("news");
        if (isOver) return { done: true, value: undefined };
        const news = published[at++] as News;
        const [field] = (document.definitions[0] as unknown as { selectionSet: { selections: { name: { value: string } }[] } }).selectionSet.selections;
        const padded = { ...news, text: news.text.padEnd(state.size, "x") };
        const root = { __typename: "Subscription", [field?.name.value ?? ""]: padded };
        const { data, errors } = await execute({ schema: newsSchema, document, rootValue: root, contextValue: request, variableValues: variables });
        return { done: false, value: JSON.parse(JSON.stringify({ data, errors, extensions: { cursor: news.cursor } })) as LiveAnswer };
      },
      async return() {
        finish();
        return { done: true, value: undefined };
      },
    };
    return answers;
  };

  const supergraphPath = join(await mkdtemp(join(tmpdir(), "newsroom-")), "supergraph.graphql");
  const supergraph = compose(NEWS, PEOPLE);
  await writeFile(supergraphPath, supergraph);
  const gateway = executionGateway({
    supergraphPath,
    log,
    transportFor:
      (name) =>
      async ({ query, variables }, request) => {
        counts.fetches++;
        if (state.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, state.slowMs));
        const schema = name === "news" ? newsSchema : peopleSchema;
        return JSON.parse(JSON.stringify(await graphql({ schema, source: query, variableValues: variables, contextValue: request }))) as SubgraphAnswer;
      },
  });
  const guard = await openGuard();
  const graphqlEndpoint = await openGraphql(gateway, guard);
  const viewers = openViewers(async ({ sessionId }) => sessions.get(sessionId) ?? null);
  const live = openLive({ gateway, supergraph, guard, graphql: graphqlEndpoint, viewers, upstreamOf: () => upstreamOver(upstream), timing });
  const http = await listen(frontHandler({ graphql: graphqlEndpoint, viewers, live, explorer: null, showsMetrics: false, isReady: () => !http.isDraining }), {
    port,
    host: "127.0.0.1",
  });
  http.server.on("upgrade", (req, socket, head) => live.upgrade(req, socket, head, requestOf(req)));
  http.onDrain(live.drain);

  return {
    url: `http://127.0.0.1:${http.port}`,
    http,
    counts,
    state,
    published,
    publish,
    sessions,
    /** Cuts every way to the subscriptions of `news`. */
    loseUpstreams() {
      for (const lose of [...ends]) lose();
    },
    /** Puts another schema in place of that of `news`. */
    replaceNews: (change: (sdl: string) => string) => writeFile(supergraphPath, compose(change(NEWS), PEOPLE)),
    /**
     * Waits until so many subscriptions are under way, and after a message on so many upstreams: who came while another's
     * was open begins with one of their own, and falls in with the others at the next message.
     */
    async untilFollowed(subscriptions: number, upstreams: number) {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 2));
      while (counts.open < upstreams || (await subscriptionsNow()) - followedBefore !== subscriptions) await pause();
      publish("to all");
      while (counts.open !== upstreams) await pause();
    },
    /** Waits until as many upstreams are open. */
    async untilOpen(count: number) {
      while (counts.open !== count) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    /** Signs somebody in, and answers their token. */
    async signIn({ scopes = [] as string[], expiresIn = 600, userId = newId() } = {}) {
      const viewer: Viewer = { id: userId, sessionId: newId(), roles: [], scopes };
      sessions.set(viewer.sessionId, viewer);
      const now = Math.floor(Date.now() / 1000);
      const [key] = tokenKeys() as [ReturnType<typeof tokenKeys>[number]];
      const token = await new SignJWT({ sid: globalId("Session", viewer.sessionId) })
        .setProtectedHeader({ alg: "EdDSA", typ: "at+jwt", kid: key.kid })
        .setIssuer(config.PUBLIC_URL)
        .setAudience("atrium")
        .setSubject(globalId("User", viewer.id))
        .setIssuedAt(now)
        .setExpirationTime(now + expiresIn)
        .sign(key.privateKey);
      return { viewer, token };
    },
    async close() {
      await http.drain();
      live.stop();
      viewers.stop();
      await graphqlEndpoint.stop();
      await guard.close();
    },
  };
}
