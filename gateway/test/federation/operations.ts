import fc, { type GeneratorValue } from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { hash } from "./mock.ts";

/** An operation with its variables. */
export type Operation = { readonly query: string; readonly variables: Record<string, unknown> };

type Draft = {
  readonly schema: GraphQLSchema;
  readonly variables: Map<string, { type: string; value: unknown }>;
  readonly fragments: Map<string, string>;
  left: number;
  pick(count: number): number;
};

/** Draws an operation over a schema: aliases, fragments, variables, `@skip` and `@include`. It may be invalid where fields collide. */
export function drawOperation(g: GeneratorValue, schema: GraphQLSchema, kind: "query" | "mutation"): Operation {
  const draft: Draft = { schema, variables: new Map(), fragments: new Map(), left: 30, pick: (count) => g(fc.nat, { max: count - 1 }) };
  const root = kind === "query" ? schema.getQueryType() : schema.getMutationType();
  const selection = drawSelection(draft, root as GraphQLCompositeType, 5);
  const definitions = [...draft.variables].map(([name, { type }]) => `$${name}: ${type}`).join(", ");
  const variables = Object.fromEntries([...draft.variables].map(([name, { value }]) => [name, value]));
  return { query: `${kind} ${definitions && `(${definitions})`} ${selection}\n${[...draft.fragments.values()].join("\n")}`, variables };
}

function drawSelection(draft: Draft, type: GraphQLCompositeType, depth: number): string {
  const parts: string[] = [];
  const count = 1 + draft.pick(4);
  for (let index = 0; index < count; index++) {
    const kind = draft.pick(10);
    if (kind === 0 || !("getFields" in type)) parts.push(`${draft.pick(4) ? "" : "kindOf: "}__typename`);
    else if (kind >= 3 && "getFields" in type) parts.push(drawField(draft, Object.values(type.getFields()), depth));
    if (depth > 0 && draft.pick(isAbstractType(type) ? 2 : 6) === 0) parts.push(drawFragment(draft, type, depth));
  }
  return `{ ${parts.filter(Boolean).join(" ") || "__typename"} }`;
}

function drawField(draft: Draft, fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
  const leaves = fields.filter(({ type }) => isLeafType(getNamedType(type)));
  const choice = depth > 0 && draft.left > 0 ? fields : leaves;
  const field = choice[draft.pick(choice.length || 1)];
  if (!field) return "";
  draft.left--;
  const values = field.args
    .filter((argument) => isRequired(argument) || draft.pick(3) === 0)
    .map((argument) => `${argument.name}: ${drawArgument(draft, argument)}`);
  const alias = values.length > 0 || draft.pick(6) === 0 ? `${aliasOf(draft, field.name, values.join())}: ` : "";
  const type = getNamedType(field.type);
  const selection = isCompositeType(type) ? drawSelection(draft, type, depth - 1) : "";
  return `${alias}${field.name}${values.length > 0 ? `(${values.join(", ")})` : ""} ${drawCondition(draft)} ${selection}`;
}

const COLLIDING = ["title", "kind", "body", "weight", "__proto__", "constructor", "own_id"];

const aliasOf = (draft: Draft, field: string, values: string) =>
  draft.pick(8) === 0 ? (COLLIDING[draft.pick(COLLIDING.length)] as string) : `${field}${hash(values) % 1000}`;

const isRequired = ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined;

function drawArgument(draft: Draft, { type }: GraphQLArgument): string {
  if (draft.pick(3) > 0) return literal(drawValue(draft, type), type);
  const name = `v${draft.variables.size}`;
  draft.variables.set(name, { type: String(type), value: drawValue(draft, type) });
  return `$${name}`;
}

function drawValue(draft: Draft, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return drawValue(draft, type.ofType);
  if (isListType(type)) return [drawValue(draft, type.ofType)];
  if (isEnumType(type)) return type.getValues()[draft.pick(type.getValues().length)]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(() => draft.pick(2) === 0)
        .map((field) => [field.name, drawValue(draft, field.type)]),
    );
  switch (type.name) {
    case "Int":
      return draft.pick(4);
    case "ID":
      return `${"bfur"[draft.pick(4)]}${draft.pick(4)}`;
    case "Boolean":
      return draft.pick(2) === 0;
    default:
      return `a${draft.pick(3)}`;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const named = isNonNullType(type) ? type.ofType : type;
  if (isEnumType(named)) return String(value);
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, isListType(named) ? named.ofType : named)).join(", ")}]`;
  if (isInputObjectType(named))
    return `{ ${Object.entries(value as object)
      .map(([name, each]) => `${name}: ${literal(each, named.getFields()[name]?.type as GraphQLInputType)}`)
      .join(", ")} }`;
  return JSON.stringify(value);
}

function drawCondition(draft: Draft): string {
  if (draft.pick(7) > 0) return "";
  const directive = draft.pick(2) ? "skip" : "include";
  if (draft.pick(3) === 0) return `@${directive}(if: ${draft.pick(2) === 0})`;
  const name = `if${draft.pick(3)}`;
  if (!draft.variables.has(name)) draft.variables.set(name, { type: "Boolean!", value: draft.pick(2) === 0 });
  return `@${directive}(if: $${name})`;
}

function drawFragment(draft: Draft, type: GraphQLCompositeType, depth: number): string {
  const { schema } = draft;
  const possible = isObjectType(type) ? [type] : [...schema.getPossibleTypes(type)];
  const fitting = Object.values(schema.getTypeMap()).filter(
    (each): each is GraphQLCompositeType =>
      isCompositeType(each) &&
      !each.name.startsWith("__") &&
      (isObjectType(each) ? [each] : schema.getPossibleTypes(each)).some((one) => possible.includes(one as never)),
  );
  const isTyped = draft.pick(4) > 0;
  const condition = (isTyped && fitting[draft.pick(fitting.length)]) || type;
  const selection = drawSelection(draft, condition, depth - 1);
  if (!isTyped || draft.pick(3) > 0) return `... ${isTyped ? `on ${condition.name}` : ""} ${drawCondition(draft)} ${selection}`;
  const name = `F${draft.fragments.size}`;
  draft.fragments.set(name, `fragment ${name} on ${condition.name} ${selection}`);
  return `...${name} ${drawCondition(draft)}`;
}
