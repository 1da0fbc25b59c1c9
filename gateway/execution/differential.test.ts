import { readdir, readFile } from "node:fs/promises";
import fc from "fast-check";
import { Kind, NoUnusedFragmentsRule, NoUnusedVariablesRule, type OperationDefinitionNode, parse, print, specifiedRules, validate } from "graphql";
import { afterAll, expect, test } from "vitest";
import { contractFixture, libraryFixture } from "../test/federation/library.ts";
import { drawOperation } from "../test/federation/operations.ts";
import { type Pair, startRivals } from "../test/federation/oracle.ts";
import type { SubgraphAnswer } from "../transports.ts";
import type { Answer } from "./execute.ts";

const RUNS = 250;
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule && rule !== NoUnusedFragmentsRule);
const library = await libraryFixture();
const { schema, ask, stop } = await startRivals(library, withoutInterfaceNames);
afterAll(stop);

test.each([
  ["when all is well", { nulls: 0, errors: 0 }],
  ["when fields are null", { nulls: 7, errors: 0 }],
  ["when fields fail", { nulls: 9, errors: 9 }],
])(
  "generated operations are answered as by Apollo's executor %s",
  async (_, faults) => {
    library.setFaults(faults);

    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.constantFrom("query" as const, "query" as const, "query" as const, "mutation" as const), async (g, kind) => {
        const { query, variables } = drawOperation(g, schema, kind);
        if (validate(schema, parse(query), rules).length > 0) return;
        const pair = await ask(query, variables);

        expect(told(pair.ours)).toEqual(pair.ours);
        if (isOracleWrong(pair)) return;
        expect(comparable(pair.ours)).toEqual(comparable(pair.oracle ?? {}));
      }),
      { numRuns: RUNS, seed: 20, endOnFailure: true },
    );
  },
  60_000,
);

test("the committed operations are answered as by Apollo's executor", async () => {
  const contract = await contractFixture();
  const rivals = await startRivals(contract);
  const folder = new URL("../../schema/operations/", import.meta.url);
  const texts = await Promise.all((await readdir(folder)).filter((file) => file.endsWith(".graphql")).map((file) => readFile(new URL(file, folder), "utf8")));
  const { definitions } = parse(texts.join("\n"), { noLocation: true });
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION && node.operation !== "subscription");

  for (const operation of operations as OperationDefinitionNode[]) {
    for (const faults of [
      { nulls: 0, errors: 0 },
      { nulls: 5, errors: 5 },
    ]) {
      contract.setFaults(faults);
      const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
      const { ours, oracle } = await rivals.ask(print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }), variablesFor(operation));

      expect(comparable(ours), operation.name?.value).toEqual(comparable(oracle ?? {}));
    }
  }
  await rivals.stop();
});

/** A value for each variable that needs one. */
function variablesFor({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const required = variableDefinitions.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return Object.fromEntries(required.map(({ variable, type }) => [variable.name.value, print(type) === "Int!" ? 2 : "u1"]));
}

/** The oracle takes the name of an interface object for the type of the object, and loses its fields. */
function withoutInterfaceNames(subgraph: string, answer: SubgraphAnswer): SubgraphAnswer {
  const entities = answer.data?.["_entities"];
  if (subgraph !== "reviews" || !Array.isArray(entities)) return answer;
  for (const entity of entities) if (entity?.__typename === "Item") delete entity.__typename;
  return answer;
}

/**
 * The oracle fails where ours answers: it plans one field with the arguments of another (`@requires` and the client ask
 * the same field differently), and gives fields that it had to rename back the name of another.
 */
function isOracleWrong({ ours, oracle }: Pair): boolean {
  if (!oracle) return !ours.data && ours.errors?.length === 1;
  return oracle.errors?.some(({ message }) => /conflict because|Invalid non-object value|Invalid non-list/.test(message)) ?? false;
}

/**
 * Data, and the errors of subgraphs with their places. Indexes are left out: the oracle counts them without the objects
 * it did not send. So are failures to complete a value: the oracle hides them in the extensions.
 */
function comparable({ data = null, errors = [] }: Answer): unknown {
  const own = /^(Cannot return null|The type of this|Invalid )/;
  const places = errors
    .filter(({ message }) => !own.test(message))
    .map(({ message, path }) => `${message} at ${path?.map((part) => (typeof part === "number" ? "@" : part)).join()}`);
  return { data, errors: [...new Set(places)].sort() };
}

/** The answer without the errors whose path leads to something else than null. */
function told(answer: Answer): Answer {
  const leadsToNull = (path: readonly (string | number)[]) => {
    let value: unknown = answer.data;
    for (const part of path) value = value === null || value === undefined ? null : (value as Record<string | number, unknown>)[part];
    return value === null || value === undefined;
  };
  return { ...answer, ...(answer.errors && { errors: answer.errors.filter(({ path }) => !path || leadsToNull(path)) }) };
}
