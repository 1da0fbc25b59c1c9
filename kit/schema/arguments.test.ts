import { readFileSync } from "node:fs";
import { graphql, parse } from "graphql";
import { expect, test } from "vitest";
import { globalId, newId } from "../ids.ts";
import { objectNamed } from "./arguments.ts";
import { buildSchema } from "./build.ts";

const shared = readFileSync(new URL("../../schema/shared.graphql", import.meta.url), "utf8");
const sdl = `${shared}
  input Tree { id: ID name: String branches: [Tree!] }
  type Named { kind: String uuid: ID }
  type Post { title: String }
  type Query {
    seen(tree: Tree, ids: [ID!], text: String, notes: Markdown, numbers: [[Int!]!]): JSON
    picked(skillId: ID, skillIds: [ID!], clubId: ID): JSON
    post(id: ID!): Post
    named(anyId: ID): Named
  }`;
const named = (_: unknown, args: { anyId: string }) => {
  const object = objectNamed(args, "anyId");
  return object && { kind: object.type, uuid: object.id };
};
const echo = (_: unknown, args: object) => args;
const schema = buildSchema("users", parse(sdl), [
  { Query: { seen: echo, picked: echo, post: (_: unknown, { id }: { id: string }) => ({ title: id }), named } },
]);

const QUERY = `query ($tree: Tree, $ids: [ID!], $text: String, $notes: Markdown, $numbers: [[Int!]!]) {
  seen(tree: $tree, ids: $ids, text: $text, notes: $notes, numbers: $numbers)
}`;
const ask = (variableValues: Record<string, unknown>) => graphql({ schema, source: QUERY, variableValues, contextValue: {} });

test("resolvers see uuids wherever ids were sent, also in an input object that holds itself", async () => {
  const [root, leaf] = [newId(), newId()];
  const given = (id: string) => globalId("Skill", id);

  const { data } = await ask({ ids: [given(root)], tree: { id: given(root), branches: [{ name: "twig", branches: [{ id: given(leaf) }] }] } });

  expect(data?.["seen"]).toEqual({ ids: [root], tree: { id: root, branches: [{ name: "twig", branches: [{ id: leaf }] }] } });
});

test.for([
  ["a text", { text: "x".repeat(10_001) }],
  ["a text within an input object", { tree: { branches: [{ name: "x".repeat(10_001) }] } }],
  ["a list of ids", { ids: Array(1_001).fill("x") }],
  ["a list in a list", { numbers: [Array(1_001).fill(1)] }],
] as const)("%s without end is refused", async ([, variables]) => {
  const { errors } = await ask(variables);

  expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
});

test("a text of ten thousand characters passes, and a scalar with a limit of its own", async () => {
  const given = { text: "x".repeat(10_000), notes: "x".repeat(20_000) };

  const { data } = await ask(given);

  expect(data?.["seen"]).toEqual(given);
});

test("an id of another type than its argument's name tells names nothing", async () => {
  const id = newId();
  const [skill, user, nothing] = [globalId("Skill", id), globalId("User", id), "00000000-0000-0000-0000-000000000000"];
  const source = `{ picked(skillId: "${user}", skillIds: ["${skill}", "${user}"], clubId: "club") own: post(id: "${globalId("Post", id)}") { title } other: post(id: "${user}") { title } }`;

  const { data } = await graphql({ schema, source, contextValue: {} });

  expect(data).toEqual({ picked: { skillId: nothing, skillIds: [id, nothing], clubId: nothing }, own: { title: id }, other: { title: nothing } });
});

test("where any type will do, the resolver learns which one was named", async () => {
  const id = newId();
  const source = `{ user: named(anyId: "${globalId("User", id)}") { kind uuid } unknown: named(anyId: "xyz_${id.replaceAll("-", "")}") { kind } none: named { kind } }`;

  const { data } = await graphql({ schema, source, contextValue: {} });

  expect(data).toEqual({ user: { kind: "User", uuid: id }, unknown: null, none: null });
});
