import { type GraphQLSchema, getIntrospectionQuery, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, parse } from "graphql";
import { isIntrospection, type Outline, outlineDocument } from "./outline.ts";

/** How much of the schema an operation asks for, in percent of a full introspection. */
export type Introspections = (outline: Outline) => number;

const FULL = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
const ROOTS = new Set(["__type", "queryType", "mutationType", "subscriptionType"]);

/** Estimates by the mean sizes of the schema's lists. Introspection costs no points, yet aliases could make it answer the schema many times over. */
export function introspections(schema: GraphQLSchema): Introspections {
  const types = Object.values(schema.getTypeMap());
  const fieldsOf = types.map((type) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []));
  const mean = <T>(all: T[], count: (one: T) => number) => all.reduce((sum, one) => sum + count(one), 0) / Math.max(1, all.length);
  const sizes = new Map([
    ["types", types.length],
    ["directives", schema.getDirectives().length],
    ["fields", mean(fieldsOf, ({ length }) => length)],
    ["args", mean(fieldsOf.flat(), ({ args }) => args.length)],
    ["inputFields", mean(types, (type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))],
    ["enumValues", mean(types, (type) => (isEnumType(type) ? type.getValues().length : 0))],
    ["interfaces", mean(types, (type) => (isObjectType(type) ? type.getInterfaces().length : 0))],
    ["possibleTypes", mean(types, (type) => (isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type).length : 0))],
    ["ofType", 0.5],
  ]);
  const mostFields = Math.max(...fieldsOf.map(({ length }) => length));

  const weigh = (outline: Outline, parent: string): number => {
    let weight = 0;
    for (const { members, children } of outline.values()) {
      const name = members[0]?.node.name.value ?? "";
      if (parent === "" && !isIntrospection(name)) continue;
      const size = name === "fields" && ROOTS.has(parent) ? mostFields : (sizes.get(name) ?? 1);
      weight += size * (1 + weigh(children, name));
    }
    return weight;
  };

  const [full] = outlineDocument(schema, parse(FULL)).values();
  const whole = full ? weigh(full, "") : 1;
  return (outline) => Math.round((100 * weigh(outline, "")) / whole);
}
