import { buildSchema, execute, type GraphQLObjectType, type GraphQLSchema, type GraphQLUnionType, parse } from "graphql";
import { expect, test } from "vitest";
import { compiler } from "./jit.ts";

const schema: GraphQLSchema = buildSchema(`
  type Query { me: User user(id: ID!): User users(first: Int = 2, filter: Filter): [User!]! any: [Any] broken: [Any] brokenLater: [Any] brokenOne: User node: Node strict: User! later: String fails: String failsLater: String wrong: Int deep(tree: Tree): Int when: Date grid: [[Int]] }
  type Mutation { bump: Int }
  interface Node { id: ID! }
  type User implements Node { id: ID! name: String role: Role friends: [User] best: User! }
  type Post implements Node { id: ID! title(upper: Boolean = false): String! author: User }
  union Any = User | Post
  enum Role { ADMIN MEMBER }
  input Filter { role: Role names: [String!] limit: Int! = 3 }
  input Tree { value: Int children: [Tree!] }
  scalar Date
`);

const ada = { id: "u1", name: "Ada", role: "ADMIN", friends: () => [ben, null], best: () => ben, __typename: "User" };
const ben = { id: "u2", name: null, role: "MEMBER", friends: null, best: () => null, __typename: "User" };
const post = { id: "p1", title: ({ upper }: { upper: boolean }) => (upper ? "TITLE" : "title"), author: ada, __typename: "Post" };

const resolvers: Record<string, (args: Record<string, unknown>) => unknown> = {
  me: () => ada,
  user: ({ id }) => Promise.resolve(id === "u1" ? ada : null),
  users: ({ first, filter }) => [ada, ben].slice(0, Math.min(first as number, (filter as { limit?: number })?.limit ?? 9)),
  any: () => [ada, Promise.resolve(post), null],
  broken: () => [ada, new Error("this one")],
  brokenLater: () => [Promise.resolve(new Error("this one")), Promise.reject(new Error("that one")), post],
  brokenOne: () => new Error("returned"),
  node: () => post,
  strict: () => null,
  later: () => Promise.resolve("later"),
  fails: () => {
    throw new Error("fails");
  },
  failsLater: () => Promise.reject(new Error("fails later")),
  wrong: () => "no number",
  deep: () => 1,
  when: () => new Date(0),
  grid: () => [[1, null], null, [3]],
};
for (const field of Object.values((schema.getQueryType() as GraphQLObjectType).getFields())) field.resolve = (_, args) => resolvers[field.name]?.(args);
for (const name of ["Node", "Any"]) (schema.getType(name) as GraphQLUnionType).resolveType = (value: { __typename: string }) => value.__typename;
const compile = compiler(schema);

const plain = async (result: unknown) => {
  const { data, errors } = JSON.parse(JSON.stringify(await result)) as { data: unknown; errors?: { message: string; path: unknown }[] };
  return { data, errors: errors?.map(({ message, path }) => ({ message, path })) };
};

test.each<[string, Record<string, unknown>?]>([
  ["{ me { id name role friends { id friends { id } } __typename } }"],
  ["query ($id: ID!) { user(id: $id) { ...Names best { ...Names } } } fragment Names on User { name called: name }", { id: "u1" }],
  ["query ($n: Int, $f: Filter) { users(first: $n, filter: $f) { id } }", { f: { role: "ADMIN", names: ["a"], limit: 1 } }],
  ["query ($n: Int = 1) { users(first: $n) { id } }"],
  ["{ any { __typename ... on User { name } ... on Post { title(upper: true) author { id } } ... on Node { id } } }"],
  ["query ($on: Boolean!) { later @include(if: $on) grid @skip(if: $on) me { id @skip(if: true) name @include(if: $on) } }", { on: true }],
  ["query ($on: Boolean!) { later @include(if: $on) grid @skip(if: $on) }", { on: false }],
  ["{ node { id ... on Post { title } } when grid }"],
  ["{ later fails failsLater wrong }"],
  ["{ me { friends { best { id } } } }"],
  ["{ later strict { id } }"],
  ["{ broken { ... on User { id } } brokenOne { id } later }"],
  ["{ brokenLater { ... on Post { id } } }"],
  ['{ __schema { queryType { name } } __type(name: "Role") { enumValues { name } } }'],
])("%s is answered as graphql-js does", async (query, variables = {}) => {
  const document = parse(query);
  const compiled = compile(document);

  expect(await plain(compiled?.({}, variables))).toEqual(await plain(execute({ schema, document, variableValues: variables })));
});

test("variables that do not fit are refused as graphql-js refuses them", async () => {
  const document = parse("query ($id: ID!) { user(id: $id) { id } }");

  const answer = await compile(document)?.({}, {});

  expect(answer?.data).toBeUndefined();
  expect(answer?.errors).toHaveLength(1);
});

test.each([
  ["an input that leads back to itself", "query ($tree: Tree) { deep(tree: $tree) }"],
  ["a mutation", "mutation { bump }"],
  ["several operations", "query A { later } query B { later }"],
  ["more than 500 fields", `{ ${Array.from({ length: 130 }, (_, index) => `u${index}: me { id name role }`).join(" ")} }`],
  [
    "more than 500 fields for the types they may be of",
    `{ ${Array.from({ length: 90 }, (_, index) => `n${index}: node { id ... on User { name } ... on Post { id } }`).join(" ")} }`,
  ],
])("%s is left to graphql-js", (_, query) => {
  expect(compile(parse(query))).toBeNull();
});
