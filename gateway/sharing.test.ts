import type { Request, Viewer } from "@atrium/kit";
import { afterAll, beforeEach, expect, test } from "vitest";
import { openGraph } from "./test/federation/in-process.ts";

let held: (() => void)[] = [];
let isHolding = false;
const graph = await openGraph(
  [
    {
      name: "users",
      typeDefs: 'type Query { me: User other: User } type Mutation { rename: User } type User @key(fields: "id") { id: ID! name: String }',
      resolvers: {
        Query: { me: () => ({ id: "u1", name: "Ada" }), other: () => ({ id: "u2", name: "Ben" }) },
        Mutation: { rename: () => ({ id: "u1", name: "Eve" }) },
      },
    },
    {
      name: "posts",
      typeDefs: 'type User @key(fields: "id") { id: ID! posts: [Post] } type Post { title: String body: String }',
      resolvers: {
        User: {
          posts: () => [
            { title: "A", body: "a" },
            { title: "B", body: "b" },
          ],
        },
      },
    },
    { name: "platform", typeDefs: "type Query { allowance: Int }", resolvers: { Query: { allowance: () => 7 } } },
  ],
  {
    share: true,
    between: async (_, { isQuery }, answer) => {
      if (isHolding && isQuery) await new Promise<void>((resolve) => held.push(resolve));
      return answer();
    },
  },
);
afterAll(() => graph.stop());
beforeEach(async () => {
  isHolding = false;
  for (const query of ["{ me { name } }", "{ me { name posts { title } } }", "{ me { id posts { text: title } } }", "{ me { id posts { text: body } } }"])
    await graph.ask(query);
  graph.sent.length = 0;
  held = [];
  isHolding = true;
});

const as = (id: string, sessionId = id): Request => ({
  requestId: "r",
  viewer: { id, sessionId, roles: [], scopes: [] } satisfies Viewer,
  ip: null,
  userAgent: null,
});
/** Lets queries through, all that wait at a time, until the answers are there. */
async function answered<T>(answers: readonly Promise<T>[]): Promise<T[]> {
  const all = Promise.all(answers);
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  all.then(end, end);
  while (!isOver) {
    await new Promise(setImmediate);
    for (const letThrough of held.splice(0)) letThrough();
  }
  return all;
}

test("requests under way at the same time for the same viewer share their fetches", async () => {
  const query = "{ me { name posts { title } } }";

  const [first, second] = await answered([graph.ask(query, {}, as("u1")), graph.ask(query, {}, as("u1"))]);

  expect(graph.sent.map(({ subgraph }) => subgraph)).toEqual(["users", "posts"]);
  expect(first).toEqual({ data: { me: { name: "Ada", posts: [{ title: "A" }, { title: "B" }] } } });
  expect(second).toEqual(first);
});

test.each([
  ["another viewer", as("u2", "u1")],
  ["another session", as("u1", "u2")],
  ["nobody", { ...as("u1"), viewer: null }],
])("%s shares nothing", async (_, request) => {
  await answered([graph.ask("{ me { name } }", {}, as("u1")), graph.ask("{ me { name } }", {}, request)]);

  expect(graph.sent).toHaveLength(2);
});

test("what the gateway says about a request itself is shared with none", async () => {
  const visitor = { ...as("u1"), viewer: null };

  await answered([graph.ask("{ allowance }", {}, { ...visitor, ip: "192.0.2.1" }), graph.ask("{ allowance }", {}, { ...visitor, ip: "192.0.2.2" })]);

  expect(graph.sent).toHaveLength(2);
});

test("nothing is shared with a fetch that began before a mutation ended", async () => {
  const before = graph.ask("{ me { name } }", {}, as("u1"));
  await new Promise(setImmediate);
  await graph.ask("mutation { rename { name } }", {}, as("u1"));
  const after = graph.ask("{ me { name } }", {}, as("u1"));
  await answered([before, after]);

  expect(graph.sent.filter(({ query }) => !query.startsWith("mutation"))).toHaveLength(2);
});

test("who shares a fetch does not see what the other adds to it", async () => {
  const [first, second] = await answered([
    graph.ask("{ me { id posts { text: title } } }", {}, as("u1")),
    graph.ask("{ me { id posts { text: body } } }", {}, as("u1")),
  ]);

  expect(graph.sent.map(({ subgraph }) => subgraph)).toEqual(["users", "posts", "posts"]);
  expect(first?.data).toEqual({ me: { id: "u1", posts: [{ text: "A" }, { text: "B" }] } });
  expect(second?.data).toEqual({ me: { id: "u1", posts: [{ text: "a" }, { text: "b" }] } });
});

test("what is over is asked again", async () => {
  await answered([graph.ask("{ me { name } }", {}, as("u1"))]);
  await answered([graph.ask("{ me { name } }", {}, as("u1"))]);

  expect(graph.sent).toHaveLength(2);
});
