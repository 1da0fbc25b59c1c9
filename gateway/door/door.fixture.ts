import type { Viewer } from "@atrium/kit";
import { listen } from "@atrium/kit/server";
import { buildSchema, type DocumentNode, execute, type GraphQLSchema } from "graphql";
import { openGraphql } from "../graphql.ts";
import { frontHandler } from "../http.ts";
import { chargeOf, openGuard } from "./guard.ts";

/** A supergraph as far as the door reads one. */
export const SUPERGRAPH = `
  schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"]) @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY) {
    query: Query
    mutation: Mutation
    subscription: Subscription
  }
  directive @link(url: String, import: [String], for: String) repeatable on SCHEMA
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION
  directive @authenticated on FIELD_DEFINITION
  scalar JSON
  type Query {
    me: User
    users(first: Int = 20, last: Int, filter: JSON): UserConnection @listSize(slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"])
    search(text: String @cost(weight: 3)): [User!] @cost(weight: 20)
    nodes(ids: [ID!]!): [User]
    found: Found
    echo(text: String): String
    failures: [Int]
    later(ms: Int!): Int
    rateLimit(dryRun: Boolean = false): RateLimit
  }
  type User { id: ID name(style: Int): String friends(first: Int = 20): UserConnection @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"]) best: User }
  type Club { members(first: Int = 20): UserConnection @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) }
  union Found = User | Club
  type UserConnection { edges: [UserEdge!]! nodes: [User!]! totalCount: Int }
  type UserEdge { node: User! }
  type RateLimit { limit: Int! remaining: Int! resetAt: String! cost: Int! maxCostPerOperation: Int! }
  type Mutation { signIn(password: String): Boolean rename(name: String): Boolean @authenticated }
  type Subscription { ticks: Int }
`;

export const VIEWER: Viewer = { id: "01920000-0000-7000-8000-000000000001", sessionId: "01920000-0000-7000-8000-000000000002", roles: [], scopes: [] };

const resolvers = {
  me: { id: "1", name: "Ada" },
  users: { edges: [], nodes: [], totalCount: 0 },
  search: [],
  nodes: ({ ids }: { ids: string[] }) => ids.map(() => null),
  echo: ({ text }: { text: string }) => text,
  failures: () => Array.from({ length: 500 }, () => new Error("a secret of ours")),
  later: ({ ms }: { ms: number }) => new Promise((resolve) => setTimeout(resolve, ms, ms)),
  rateLimit: (_: unknown, { request }: { request: Parameters<typeof chargeOf>[0] }) => chargeOf(request),
  signIn: true,
  rename: true,
};

const executorOf = (schema: GraphQLSchema) => ({
  async load() {
    return {
      executor: async ({ document, request, operationName, context }: Run) =>
        execute({ schema, document, rootValue: resolvers, contextValue: context, variableValues: request.variables, operationName }),
    };
  },
  onSchemaLoadOrUpdate(tell: (loaded: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) {
    tell({ apiSchema: schema, coreSupergraphSdl: SUPERGRAPH });
    return () => {};
  },
  async stop() {},
});

type Gateway = Parameters<typeof openGraphql>[0];
type Run = { document: DocumentNode; request: { variables?: Record<string, unknown> }; operationName?: string; context: unknown };

/** A gateway over a graph of its own, behind the real door. */
export async function openTinyDoor() {
  const guard = await openGuard();
  const graphql = await openGraphql(executorOf(buildSchema(SUPERGRAPH)) as unknown as Gateway, guard);
  const viewers = {
    of: async (authorization: string | undefined) => (authorization ? VIEWER : null),
    admit: async () => null,
    current: async () => null,
    stop() {},
  };
  const live = { isStream: () => false, stream: async () => {} };
  const front = frontHandler({ graphql, viewers, live, explorer: null, showsMetrics: true, isReady: () => !http.isDraining });
  const http = await listen(front, { port: 0, host: "127.0.0.1" });
  const url = `http://127.0.0.1:${http.port}/graphql`;
  return {
    url,
    http,
    guard,
    /** Posts a request as JSON and reads what comes back. */
    async post(body: unknown, headers: Record<string, string> = {}) {
      const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
      return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Answer };
    },
    async close() {
      await http.drain(100);
      await graphql.stop();
      await guard.close();
    },
  };
}

type Answer = { data?: Record<string, unknown>; errors?: { message: string; extensions: Record<string, unknown> }[]; extensions: Record<string, unknown> };
