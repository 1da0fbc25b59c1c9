import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { buildSchema, execute, graphql, subscribe, validate } from "graphql";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { buildExplorer, createExplorer, type Example } from "./explorer.ts";

const TOKEN = "of-a-member";

const schema = buildSchema(`
  type Query {
    "Who the bearer of the token is; null when signed out."
    me: Member
    greeting(name: String!): String!
  }
  "A person with an account."
  type Member { name: String! }
  type Subscription {
    "Counts down to one, to whom the token names."
    countdown(from: Int!): String!
  }
`);

const examples: Example[] = [
  { name: "Signed out", document: "query Greeting($name: String!) {\n  greeting(name: $name)\n}", variables: { name: "visitor" } },
  { name: "Signed in", document: "query Me {\n  me {\n    name\n  }\n}", headers: { Authorization: `Bearer ${TOKEN}` } },
  { name: "Live", document: "subscription Countdown {\n  countdown(from: 2)\n}", headers: { Authorization: `Bearer ${TOKEN}` } },
];

const memberOf = (authorization: unknown) => (authorization === `Bearer ${TOKEN}` ? { name: "Ada" } : null);

/** A small graph with the explorer on one origin, for the browser to look at. */
export async function startTinyGraph(cacheDir: string): Promise<{ url: string; close(): Promise<void> }> {
  const folder = await buildExplorer({ cacheDir });
  const explorer = createExplorer(Promise.resolve(folder), { examples, log: { info() {}, error() {} } });
  const server = createServer(async (req, res) => {
    if (await explorer.handle(req, res)) return;
    if (req.url !== "/graphql") return void res.writeHead(404).end();
    const { query, variables, operationName } = (await json(req)) as { query: string; variables?: Record<string, unknown>; operationName?: string };
    const rootValue = { me: memberOf(req.headers.authorization), greeting: ({ name }: { name: string }) => `Hello, ${name}!` };
    const result = await graphql({ schema, source: query, rootValue, variableValues: variables, operationName });
    res.writeHead(200, { "content-type": "application/graphql-response+json; charset=utf-8" }).end(JSON.stringify(result));
  });

  const sockets = new WebSocketServer({ server, path: "/graphql" });
  const live = useServer(
    {
      schema,
      // Under vitest graphql-ws would otherwise use a second copy of graphql.
      ...{ validate, execute, subscribe },
      // Only the key in lower case counts.
      context: ({ connectionParams }) => memberOf(connectionParams?.["authorization"]),
      roots: {
        subscription: {
          async *countdown({ from }: { from: number }, member: { name: string } | null) {
            for (let left = from; left > 0; left--) yield { countdown: `${left} for ${member?.name}` };
          },
        },
      },
    },
    sockets,
  );

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await live.dispose();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
