import { afterAll, expect, test } from "vitest";
import { composeFixture } from "../test/federation/compose.ts";
import { PlanRefused, startPlanner } from "./planner.ts";

const { supergraph } = await composeFixture(
  ["a", "b", "c", "d", "e"].map((name, index) => ({
    name,
    typeDefs: `
      type Query { only_${name}: String root: Thing @shareable }
      type Thing @key(fields: "id") { id: ID! own_${name}: String next: Thing @shareable pair_${index}: String @shareable pair_${(index + 1) % 5}: String @shareable }`,
    resolvers: {},
  })),
);
const limits = { planningMs: 150, memoryMb: 256 };
const planner = startPlanner({ supergraph, withApiSchema: true }, limits);
await planner.facts;
afterAll(() => planner.close());

const plan = (text: string) => planner.plan({ text, overrides: [] });
const fields = "pair_0 pair_1 pair_2 pair_3 pair_4 own_a own_c own_e";
const hostile = `{ one: root { ${fields} next { ${fields} next { ${fields} } } } two: root { ${fields} next { ${fields} } } }`;

test("a plan tells which subgraph is asked what", async () => {
  const { node } = await plan("{ only_a }");

  expect(node).toMatchObject({ kind: "Fetch", serviceName: "a", operation: "{only_a}" });
});

test("an operation that takes too long to plan is refused, and those behind it are planned", async () => {
  const [refused, planned] = await Promise.allSettled([plan(hostile), plan("{ only_b }")]);

  expect(refused).toMatchObject({ status: "rejected", reason: { code: "COST_EXCEEDED" } });
  expect(planned).toMatchObject({ status: "fulfilled", value: { node: { serviceName: "b" } } });
});

test("planning does not hold the main thread", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 5);

  await plan(hostile).catch(() => {});
  clearInterval(timer);

  expect(turns).toBeGreaterThan(5);
});

test("an operation that does not fit the schema is refused without its reasons", async () => {
  const refusal = await plan("{ nowhere }").catch((error: unknown) => error);

  expect(refusal).toBeInstanceOf(PlanRefused);
  expect((refusal as PlanRefused).message).toBe("The operation cannot be planned.");
});

test("a supergraph that cannot be loaded is told", async () => {
  const broken = startPlanner({ supergraph: "type Query { a: Int }", withApiSchema: true });

  await expect(broken.facts).rejects.toThrow();
  await broken.close();
});

test("subgraphs that enforce security themselves are no reason to refuse a supergraph", async () => {
  const { supergraph } = await composeFixture([{ name: "a", typeDefs: "type Query { mine: String @authenticated }", resolvers: {} }]);
  const secured = startPlanner({ supergraph, withApiSchema: true });

  expect(supergraph).toContain("for: SECURITY");
  expect((await secured.facts).subgraphs).toEqual([{ name: "a", url: "http://a.invalid" }]);
  await secured.close();
});
