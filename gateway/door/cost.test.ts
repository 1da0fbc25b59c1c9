import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { costOf } from "./cost.ts";
import { openDocuments, Refused } from "./documents.ts";
import { SUPERGRAPH } from "./door.fixture.ts";
import { readPricing } from "./pricing.ts";

const pricing = readPricing(SUPERGRAPH);
const documents = openDocuments(buildSchema(SUPERGRAPH), pricing);

function price(query: string, variables: Record<string, unknown> = {}) {
  const admitted = documents.read(query);
  if (admitted instanceof Refused) throw admitted.errors[0];
  const [[operation, outline] = []] = [...admitted.outlines];
  if (!operation || !outline) throw new Error("no operation");
  return costOf(outline, operation, variables, pricing);
}

const clubsAnd = (ofUser: string, ofClub: string) =>
  `{ found { ... on User { x: ${ofUser} { nodes { id } } } ... on Club { x: ${ofClub} { nodes { id } } } } }`;

test.each([
  ["an object costs 1, its scalars nothing", "{ me { id name } }", 1],
  ["a page costs its connection and each entry", "{ users(first: 7) { nodes { id } totalCount } }", 8],
  ["an edge and its node cost one each", "{ users(first: 7) { edges { node { id } } } }", 15],
  ["a page without a size has the default one", "{ users { nodes { id } } }", 21],
  ["the larger of two sizes counts", "{ users(first: 2, last: 9) { nodes { id } } }", 10],
  ["pages multiply", "{ users(first: 10) { nodes { friends(first: 10) { nodes { id } } } } }", 1 + 10 + 10 + 100],
  ["a field with a price costs it, beside its arguments and entries", '{ search(text: "x") { id } }', 20 + 3 + 5],
  ["a list is as long as what it is asked with", '{ nodes(ids: ["1", "2", "3"]) { best { id } } }', 6],
  ["a mutation costs 10", "mutation { rename }", 10],
  ["fields asked twice are answered once", "{ me { best { id } } ...F me { best { name } } } fragment F on Query { me { best { id } } }", 2],
  ["aliases are answered each", "{ a: me { id } b: me { id } }", 2],
  [
    "fragments and inline fragments count as what they hold",
    "{ users(first: 3) { ... on UserConnection { ...F } } } fragment F on UserConnection { nodes { id } }",
    4,
  ],
  ["of types that exclude each other the dearest counts", clubsAnd("friends(first: 1)", "members(first: 50)"), 1 + 1 + 50],
  ["in whichever order they come", clubsAnd("friends(first: 50)", "members(first: 1)"), 1 + 1 + 50],
  ["introspection is free", "{ __typename __schema { types { name } } }", 0],
])("%s", (_, query, cost) => {
  expect(price(query).total).toBe(cost);
});

test("variables and their defaults are read", () => {
  const query = "query ($n: Int = 4, $ids: [ID!]!) { users(first: $n) { nodes { id } } nodes(ids: $ids) { id } }";

  expect(price(query, { ids: ["1", "2"] }).total).toBe(1 + 4 + 2);
  expect(price(query, { n: 50, ids: [] }).total).toBe(1 + 50);
  expect(() => price(query, { n: 101, ids: [] })).toThrow("At most 100 entries of a page, not 101.");
  expect(() => price(query, { n: 0, ids: [] })).toThrow("first takes 1 to 100, not 0.");
});

test("directives are known under the names a supergraph links them by", () => {
  const sdl = `
    schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@cost", as: "@price" }]) @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", as: "needs") { query: Query mutation: Mutation }
    type Query { a: Int @price(weight: 7) b: [Int] @cost__listSize(assumedSize: 30) @cost(weight: 9) }
    type Mutation { open: Int guarded: Int @needs(scopes: [["x"]]) }`;

  const { costs, sizes, openMutations } = readPricing(sdl);

  expect([...costs]).toEqual([["Query.a", 7]]);
  expect(sizes.get("Query.b")).toEqual({ assumed: 30, slicing: [], sized: [] });
  expect([...openMutations]).toEqual(["open"]);
});

test("where no mutation demands anything, none counts as open", () => {
  expect(readPricing("type Mutation { a: Int b: Int }").openMutations.size).toBe(0);
});
