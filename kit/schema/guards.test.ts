import { readFileSync } from "node:fs";
import { graphql, parse } from "graphql";
import { expect, test } from "vitest";
import { aViewer } from "../test/index.ts";
import { buildSchema } from "./build.ts";

const shared = readFileSync(new URL("../../schema/shared.graphql", import.meta.url), "utf8");
const build = (sdl: string, resolvers: Record<string, Record<string, unknown>> = {}) => buildSchema("users", parse(`${shared} ${sdl}`), [resolvers]);
const codes = (result: { errors?: readonly { extensions: Record<string, unknown> }[] }) => result.errors?.map(({ extensions }) => extensions["code"]);

const sdl = `
  interface Named { name: String }
  type Thing implements Named { name: String @authenticated secret: String @requiresScopes(scopes: [["users:admin"], ["users:review", "posts:write"]]) }
  union Any = Thing
  type Query { thing: Thing named: Named any: Any }`;
const thing = { __typename: "Thing", name: "n", secret: "s" };
const schema = build(sdl, { Query: { thing: () => thing, named: () => thing, any: () => thing } });
const ask = (source: string, viewer: ReturnType<typeof aViewer> | null) => graphql({ schema, source, contextValue: { viewer } });

test("a guarded field is refused on every path that leads to it", async () => {
  const paths = ["{ thing { name } }", "{ named { name } }", "{ any { ... on Thing { name } } }"];

  const refused = await Promise.all(paths.map((path) => ask(path, null)));

  expect(refused.map(codes)).toEqual([["UNAUTHENTICATED"], ["UNAUTHENTICATED"], ["UNAUTHENTICATED"]]);
});

test("one list of scopes is enough, all scopes of a list are needed", async () => {
  const viewer = (...scopes: string[]) => ({ ...aViewer(), scopes });

  const asked = [viewer("users:admin"), viewer("users:review", "posts:write"), viewer("users:review"), viewer()];
  const results = await Promise.all(asked.map((who) => ask("{ thing { secret } }", who)));

  expect(results.map(codes)).toEqual([undefined, undefined, ["FORBIDDEN"], ["FORBIDDEN"]]);
});

test.for([
  ["a type", `type Thing @authenticated { name: String } type Query { thing: Thing }`],
  ["an interface's field", `interface Named { name: String @authenticated } type Query { thing: String }`],
  ["a scalar", `scalar Odd @authenticated type Query { thing: Odd }`],
  ["an enum", `enum Odd @requiresScopes(scopes: [["users:admin"]]) { A } type Query { thing: Odd }`],
] as const)("a guard on %s refuses to build", ([, source]) => {
  expect(() => build(source)).toThrow("stand on object fields only");
});

test("a scope nobody lists refuses to build", () => {
  expect(() => build(`type Query { thing: String @requiresScopes(scopes: [["users:amdin"]]) }`)).toThrow("users:amdin");
});

test("an entity of one's own without a getter refuses to build", () => {
  expect(() => build(`type Skill @key(fields: "id") { id: ID! name: String } type Query { thing: Skill }`)).toThrow("Skill has no __resolveReference");
});

test("a resolver without a field refuses to build", () => {
  expect(() => build(`type Query { thing: String }`, { Query: { think: () => "" } })).toThrow("Query.think");
});
