import { readFileSync } from "node:fs";
import { graphql, parse } from "graphql";
import { expect, test } from "vitest";
import { globalId, newId } from "../ids.ts";
import { buildSchema } from "./build.ts";

const shared = readFileSync(new URL("../../schema/shared.graphql", import.meta.url), "utf8");
const sdl = `${shared}
  type Skill @key(fields: "id") { id: ID! name: String }
  type Post @key(fields: "id") { id: ID! skills: [String] }
  type Club @key(fields: "id", resolvable: false) { id: ID! }
  type Query { skill(id: ID!): Skill post: Post club: Club }`;

const [known, hidden] = [newId(), newId()];
const row = Object.freeze({ id: known, name: "Rust" });
const getSkill = ({ id }: { id: string }) => {
  if (id === hidden) throw new Error("a resolver failed");
  return id === known ? row : null;
};
const schema = buildSchema("users", parse(sdl), [
  {
    Query: { skill: (_: unknown, args: { id: string }) => getSkill(args) },
    Skill: { __resolveReference: getSkill },
    Post: { skills: ({ id }: { id: string }) => [id] },
  },
]);
const entities = (...representations: unknown[]) =>
  graphql({
    schema,
    source: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Skill { id name } ... on Post { id skills } } }`,
    variableValues: { r: representations },
    contextValue: {},
  });

test("a representation is a key: what it claims besides is not believed", async () => {
  const { data } = await entities({ __typename: "Skill", id: globalId("Skill", known), name: "Forged" });

  expect(data?.["_entities"]).toEqual([{ id: globalId("Skill", known), name: "Rust" }]);
});

test("each representation gets its own answer or error", async () => {
  const { data, errors } = await entities(
    { __typename: "Skill", id: globalId("Skill", newId()) },
    { __typename: "Nobody", id: "x" },
    { __typename: "Skill", id: globalId("Skill", hidden) },
    { __typename: "Skill", id: globalId("Skill", known) },
  );

  expect(data?.["_entities"]).toEqual([null, null, null, { id: globalId("Skill", known), name: "Rust" }]);
  expect(errors?.map(({ path }) => path)).toEqual([
    ["_entities", 1],
    ["_entities", 2],
  ]);
});

test.for([
  ["a type this subgraph only refers to", { __typename: "Club", id: globalId("Club", known) }],
  ["an id of another type", { __typename: "Skill", id: globalId("Post", known) }],
  ["a malformed id", { __typename: "Skill", id: "skl_1" }],
  ["no id", { __typename: "Skill" }],
  ["no type", { id: globalId("Skill", known) }],
  ["a root type", { __typename: "Query", id: globalId("Skill", known) }],
  ["nothing", null],
] as const)("%s is refused", async ([, representation]) => {
  const { data, errors } = await entities(...(representation === null ? [{}] : [representation]));

  expect(data?.["_entities"]).toEqual([null]);
  expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
});

test("a type this subgraph adds fields to starts from its key", async () => {
  const { data } = await entities({ __typename: "Post", id: globalId("Post", known) });

  expect(data?.["_entities"]).toEqual([{ id: globalId("Post", known), skills: [known] }]);
});

test("an id argument that is none of ours finds nothing", async () => {
  const { data, errors } = await graphql({
    schema,
    source: `{ a: skill(id: "nonsense") { id } b: skill(id: "${globalId("Skill", known)}") { name } }`,
    contextValue: {},
  });

  expect([data, errors]).toEqual([{ a: null, b: { name: "Rust" } }, undefined]);
});
