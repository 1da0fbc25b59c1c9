import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";

/** A row of the mock world: which thing it is, and what a representation told of it. */
type Row = { readonly __typename?: string; readonly $is: string } & Record<string, unknown>;

/** How often fields fail, as one in so many; 0 is never. */
export type Faults = { readonly nulls: number; readonly errors: number };

const IDENTITY = /[a-z]\d+/;
const THINGS = 5;

/** A number that depends on nothing but the text. */
export function hash(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  return (value ^ (value >>> 13)) >>> 0;
}

/**
 * Resolvers for every field of a subgraph's schema. A value depends only on the thing, the field and its arguments,
 * so all subgraphs tell the same of it, and a failing field fails wherever it is asked.
 */
export function mockResolvers(typeDefs: DocumentNode, faults: () => Faults, own: Record<string, Record<string, unknown>> = {}): Record<string, unknown> {
  const schema = buildSubgraphSchema([{ typeDefs }]);
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("_")) continue;
    if (isAbstractType(type))
      resolvers[type.name] = {
        __resolveType: (row: Row) => row.__typename,
        __resolveReference: (key: Key) => rowOf(schema, type.name, key),
        ...own[type.name],
      };
    if (!isObjectType(type)) continue;
    const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith("_"));
    resolvers[type.name] = {
      ...Object.fromEntries(fields.map((field) => [field.name, resolverOf(schema, type.name, field, faults)])),
      __resolveReference: (key: Key) => rowOf(schema, type.name, key),
      ...own[type.name],
    };
    if (["Query", "Mutation", "Subscription"].includes(type.name)) delete resolvers[type.name]?.["__resolveReference"];
  }
  return resolvers;
}

type Key = { readonly id?: string; readonly isbn?: string; readonly name?: object };

function rowOf(schema: GraphQLSchema, typeName: string, key: Key): Row {
  const { id, isbn, name } = key;
  const $is = IDENTITY.exec(JSON.stringify(id ?? isbn ?? name ?? ""))?.[0] ?? "x0";
  const type = schema.getType(typeName);
  const actual = isAbstractType(type) ? schema.getPossibleTypes(type).find(({ name }) => name.toLowerCase().startsWith($is.replace(/\d.*/, ""))) : type;
  return { ...key, $is, __typename: actual?.name ?? typeName };
}

function resolverOf(schema: GraphQLSchema, typeName: string, { name, type }: GraphQLField<unknown, unknown>, faults: () => Faults) {
  return (row: Row | undefined, args: object) => {
    const known = row?.[name];
    if (known !== undefined) return known;
    const seed = `${row?.$is ?? typeName} ${name} ${JSON.stringify(args)}`;
    const { nulls, errors } = faults();
    if (errors > 0 && name !== "id" && hash(`error ${seed}`) % errors === 0) throw new Error(`no ${name}`);
    return mockValue(schema, type, seed, row?.$is ?? "", name, nulls);
  };
}

function mockValue(schema: GraphQLSchema, type: GraphQLOutputType, seed: string, $is: string, name: string, nulls: number): unknown {
  if (isNonNullType(type)) return mockValue(schema, type.ofType, seed, $is, name, 0);
  if (nulls > 0 && name !== "id" && hash(`null ${seed}`) % nulls === 0) return null;
  if (isListType(type)) return Array.from({ length: hash(seed) % 4 }, (_, index) => mockValue(schema, type.ofType, `${seed} ${index}`, $is, name, nulls));
  if (isScalarType(type)) return scalarOf(type.name, seed, $is, name);
  if (isEnumType(type)) return type.getValues()[hash(seed) % type.getValues().length]?.value;
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const actual = possible[hash(seed) % possible.length];
  const isEntity = isObjectType(actual) && actual.astNode?.directives?.some((directive) => directive.name.value === "key");
  const row: Row = {
    __typename: actual?.name ?? "",
    $is: isEntity ? `${thing(actual.name, seed)}${hash(`${seed} thing`) % THINGS}` : `${$is || "root1"}.${name}`,
  };
  return row;
}

/** Things are called by the first letter of their type; items, where only the interface is known, by that of one of its types. */
function thing(typeName: string, seed: string): string {
  if (typeName === "Item") return hash(seed) % 2 ? "b" : "f";
  return typeName.charAt(0).toLowerCase();
}

function scalarOf(type: string, seed: string, $is: string, name: string): unknown {
  switch (type) {
    case "Int":
      return hash(seed) % 50;
    case "Float":
      return (hash(seed) % 100) / 4;
    case "Boolean":
      return hash(seed) % 2 === 0;
    case "ID":
      return $is;
    case "JSON":
      return { of: $is, list: [1, null, { deep: true }] };
    default:
      return `${name}-${$is}`;
  }
}
