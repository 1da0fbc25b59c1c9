import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globalId, newId, type Viewer } from "@atrium/kit";
import { demandOf, meet } from "@atrium/kit/schema/guards";
import type { Subgraph } from "@atrium/kit/subgraph";
import type { Answer } from "@atrium/kit/test";
import type { EntityName } from "@atrium/schema/entities.ts";
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { root } from "./discover.ts";
import { type Example, testGraph } from "./test/graph.ts";

const { ask, signIn, matrices } = await testGraph();

const api = buildSchema(readFileSync(join(root, "schema/api.graphql"), "utf8"));
const roles = (api.getType("Role") as unknown as { getValues(): { name: string }[] }).getValues().map(({ name }) => name);

const SCALARS: Record<string, string> = {
  Int: "1",
  Float: "1",
  Boolean: "false",
  DateTime: '"2026-01-01T00:00:00Z"',
  Date: '"2026-01-01"',
  URL: '"https://example.org"',
  EmailAddress: '"nobody@example.org"',
};

/** A value the type accepts, with nothing but what must be there. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? '"x"';
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  return `{${required.map((field) => `${field.name}: ${literal(field.type)}`).join(", ")}}`;
}

/** The smallest operation that calls the field. */
function call(kind: "query" | "mutation", { name, args, type }: GraphQLField<unknown, unknown>): string {
  const required = args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  const given = required.length > 0 ? `(${required.map((argument) => `${argument.name}: ${literal(argument.type)}`).join(", ")})` : "";
  return `${kind} { ${name}${given} ${isLeafType(getNamedType(type)) ? "" : "{ __typename }"} }`;
}

const refusals = ({ errors = [] }: Answer) =>
  errors.map(({ extensions }) => extensions.code).filter((code) => code === "UNAUTHENTICATED" || code === "FORBIDDEN");

/** The code with which a demand refuses a viewer; none when it is met. */
function refusal(viewer: Viewer | null, demand: ReturnType<typeof demandOf>): string[] {
  try {
    if (demand) meet(viewer, demand);
    return [];
  } catch (error) {
    return [(error as { extensions: { code: string } }).extensions.code];
  }
}

const direct = async (subgraph: Subgraph, query: string, viewer: Viewer | null, variables?: Record<string, unknown>): Promise<Answer> =>
  (await subgraph.execute({ query, variables }, { requestId: newId(), viewer, ip: "127.0.0.1", userAgent: "vitest" })) as Answer;

const fields = matrices.flatMap(({ subgraph }) =>
  (["query", "mutation"] as const).flatMap((kind) => {
    const type = kind === "query" ? subgraph.schema.getQueryType() : subgraph.schema.getMutationType();
    const own = Object.values(type?.getFields() ?? {}).filter(({ name }) => !name.startsWith("_"));
    return own.map((field) => ({ name: field.name, query: call(kind, field), demand: demandOf(field), subgraph }));
  }),
);

describe("every root field", () => {
  test.for(fields)("$name refuses visitors and each role as its demand says, through the gateway and directly", async ({ query, demand, subgraph }) => {
    const people = await Promise.all(roles.map((role) => signIn(role)));
    const asked = [null, ...people].filter((person) => demand !== null || person === null);

    for (const person of asked) {
      const expected = refusal(person?.viewer ?? null, demand);
      const [through, directly] = [await ask(query, {}, person?.accessToken), await direct(subgraph, query, person?.viewer ?? null)];
      if (demand) expect([refusals(through), refusals(directly)], person?.viewer.roles.join()).toEqual([expected, expected]);
      else expect(through.errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain("INTERNAL");
    }
  });
});

const examples = (
  await Promise.all(
    matrices.map(async ({ matrix, subgraph, context }) => {
      const made: [string, Example][] = Object.entries((await matrix.examples?.(context, signIn)) ?? {});
      return made.map(([entity, example]) => ({ entity: entity as EntityName, example, subgraph }));
    }),
  )
).flat();

test("every entity of the graph has its example", () => {
  const node = api.getType("Node") as Parameters<typeof api.getPossibleTypes>[0];

  expect(
    api
      .getPossibleTypes(node)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(examples.map(({ entity }) => entity).sort());
});

describe("every entity", () => {
  test.for(examples)("$entity is shown by node and _entities to those who may see it, and does not exist for others", async ({ entity, example, subgraph }) => {
    const id = globalId(entity, example.id);
    const people = await Promise.all(roles.map(async (role) => ({ role, ...(await signIn(role)) })));
    const strangers = [{ role: "visitor", viewer: null, accessToken: undefined }, ...people];
    const owner = example.owner ? [{ role: "owner", ...example.owner }] : [];

    for (const { role, viewer, accessToken } of [...strangers, ...owner]) {
      const isAdmin = role === "ADMIN" && !example.hiddenFromAdmin;
      const sees = role === "owner" || isAdmin || example.seenBy === "everyone" || example.seenBy.includes(role);
      const node = await ask("query ($id: ID!) { node(id: $id) { __typename id } }", { id }, accessToken);
      const representations = [{ __typename: entity, id }];
      const entities = await direct(subgraph, `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }`, viewer, {
        representations,
      });

      expect(node, role).toEqual({ data: { node: sees ? { __typename: entity, id } : null }, extensions: expect.anything() });
      expect(entities, role).toEqual({ data: { _entities: [sees ? { __typename: entity } : null] } });
    }
  });
});
