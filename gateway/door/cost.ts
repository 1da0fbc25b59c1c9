import { requestError } from "@atrium/kit";
import {
  type FieldNode,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from "graphql";
import { limits, overLimit } from "./limits.ts";
import { isIntrospection, type Outline, type Outlined } from "./outline.ts";
import type { ListSize, Pricing } from "./pricing.ts";

type Variables = Readonly<Record<string, unknown>>;

/** What an operation costs, and where: points by the path of fields, dearest first. */
export type Cost = { readonly total: number; readonly dearest: readonly { field: string; cost: number }[] };

const OF_MUTATION = 10;
const OF_UNSIZED_LIST = 5;
const NAMED = 3;

/**
 * Points of an operation under these variables: 1 for each object an answer may hold, or what `@cost` says, and 10 for each mutation.
 * Connections are as long as `@listSize` says, other lists as the longest list they are asked with, or 5. Throws for page sizes out of bounds.
 */
export function costOf(outline: Outline, operation: OperationDefinitionNode, variables: Variables, pricing: Pricing): Cost {
  const places: { field: string; cost: number }[] = [];
  const values = valuesOf(operation, variables);
  let total = 0;

  const visit = (outlined: Outlined, key: string, path: string, times: number, sizes: Sizes | undefined) => {
    let own = 0;
    let count = 1;
    let largest = 0;
    let inner: Sizes | undefined;
    for (const { node, type, field } of outlined.members) {
      const name = node.name.value;
      if (isIntrospection(name)) return;
      if (!field || !type) continue;
      const coordinate = `${type.name}.${name}`;
      const listSize = pricing.sizes.get(coordinate);
      const page = listSize && pageOf(node, field.args, listSize, values);
      const size = isList(field.type) ? (sizes?.get(name) ?? page ?? listed(node, values)) : 1;
      own = Math.max(own, weightOf(coordinate, node, field.type, size, pricing));
      count = Math.max(count, size);
      if (page === undefined || page <= largest) continue;
      largest = page;
      inner = new Map(listSize?.sized.map((sized) => [sized, page]));
    }
    if (path === "" && operation.operation === "mutation") own += OF_MUTATION;
    const place = path ? `${path}.${key}` : key;
    total += times * own;
    if (own > 0) places.push({ field: place, cost: times * own });
    for (const [childKey, child] of outlined.children) visit(child, childKey, place, times * count, inner);
  };
  for (const [key, outlined] of outline) visit(outlined, key, "", 1, undefined);

  const dearest = places.sort((a, b) => b.cost - a.cost).slice(0, NAMED);
  return { total, dearest };
}

/** The refusal of an operation that is too dear for who asks; names where its points go. */
export function tooDear({ total, dearest }: Cost, isViewer: boolean) {
  const limit = isViewer ? "COST_VIEWER" : "COST_VISITOR";
  const detail = ` The dearest fields: ${dearest.map(({ field, cost }) => `${field} (${cost})`).join(", ")}.`;
  return overLimit(limit, total, { cost: total, maxCost: limits[limit], dearestFields: dearest }, detail);
}

type Sizes = ReadonlyMap<string, number>;
type Values = (value: ValueNode) => unknown;

const isList = (type: GraphQLOutputType) => isListType(getNullableType(type));

function weightOf(coordinate: string, node: FieldNode, type: GraphQLOutputType, size: number, { costs }: Pricing): number {
  const named = getNamedType(type);
  const each = costs.get(named.name) ?? (isCompositeType(named) ? 1 : 0);
  const field = costs.get(coordinate);
  const asked = (node.arguments ?? []).reduce((sum, { name }) => sum + (costs.get(`${coordinate}(${name.value}:)`) ?? 0), 0);
  return asked + (field === undefined ? size * each : field + (isList(type) ? size * each : 0));
}

/** How many entries a field with `@listSize` answers at most. */
function pageOf(node: FieldNode, args: readonly { name: string; defaultValue?: unknown }[], size: ListSize, values: Values): number {
  let asked: number | undefined;
  for (const name of size.slicing) {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    const value = given && values(given.value);
    if (typeof value !== "number") continue;
    if (value < 1 || value > limits.PAGE_SIZE) throw pageSize(name, value);
    asked = Math.max(asked ?? 0, value);
  }
  const defaults = args
    .filter(({ name, defaultValue }) => size.slicing.includes(name) && typeof defaultValue === "number")
    .map(({ defaultValue }) => defaultValue as number);
  return asked ?? size.assumed ?? (defaults.length > 0 ? Math.max(...defaults) : OF_UNSIZED_LIST);
}

const pageSize = (name: string, value: number) =>
  value < 1
    ? requestError("BAD_USER_INPUT", `${name} takes 1 to ${limits.PAGE_SIZE}, not ${value}.`, { limit: "PAGE_SIZE" })
    : overLimit("PAGE_SIZE", value, { argument: name });

/** The length of a list that is not paged: as many as were asked for by a list. */
function listed(node: FieldNode, values: Values): number {
  const lengths = (node.arguments ?? [])
    .map(({ value }) => values(value))
    .filter((value) => Array.isArray(value))
    .map(({ length }) => length);
  return lengths.length > 0 ? Math.max(...lengths) : OF_UNSIZED_LIST;
}

/** Reads values of arguments as far as cost needs them: numbers, lists, and the variables in their place. */
function valuesOf({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): Values {
  const values: Values = (value) => {
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind === Kind.LIST) return value.values;
    if (value.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    if (Object.hasOwn(variables, name)) return variables[name];
    const fallback = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
    return fallback && values(fallback);
  };
  return values;
}
