import { buildSubgraphSchema } from "@apollo/subgraph";
import { type DocumentNode, type GraphQLFieldResolver, type GraphQLSchema, isInterfaceType, isObjectType, isScalarType, isUnionType } from "graphql";
import { readArguments } from "./arguments.ts";
import { exposeIds, type ReferenceResolvers, serveEntities } from "./entities.ts";
import { guardFields } from "./guards.ts";
import { scalars } from "./scalars.ts";

/** Resolvers as a noun writes them: by type, then by field. */
export type ResolverMap = Record<string, Record<string, unknown>>;

type Subscriber = { subscribe: GraphQLFieldResolver<unknown, unknown>; resolve?: GraphQLFieldResolver<unknown, unknown> };

/**
 * The executable schema of a subgraph's expanded SDL: scalars, ids, guards and `_entities` included.
 * Resolvers see uuids, unless `publicIds` leaves ids as clients write them. Throws when a resolver has no place.
 */
export function buildSchema(name: string, document: DocumentNode, nouns: readonly ResolverMap[], { publicIds = false } = {}): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: document }]);
  const references: ReferenceResolvers = new Map();
  for (const type of Object.values(schema.getTypeMap())) {
    const scalar = isScalarType(type) && scalars[type.name];
    if (scalar) Object.assign(type, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral, serialize: scalar.serialize });
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = (value: { __typename?: string }) => value.__typename;
  }
  if (!publicIds) exposeIds(schema);
  exposeCounts(schema);
  for (const noun of nouns) addResolvers(schema, noun, references);
  if (!publicIds) readArguments(schema);
  guardFields(schema);
  serveEntities(schema, references, name);
  return schema;
}

function exposeCounts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.name.endsWith("Connection")) continue;
    const count = type.getFields()["totalCount"];
    if (count) count.resolve = (page: { totalCount(): unknown }) => page.totalCount();
  }
}

function addResolvers(schema: GraphQLSchema, noun: ResolverMap, references: ReferenceResolvers): void {
  for (const [typeName, fields] of Object.entries(noun)) {
    const type = schema.getType(typeName);
    if (isUnionType(type) || isInterfaceType(type)) {
      type.resolveType = fields["__resolveType"] as typeof type.resolveType;
      continue;
    }
    if (!isObjectType(type)) throw new Error(`Resolvers for ${typeName}, which is not an object type of the schema`);
    for (const [name, resolver] of Object.entries(fields)) {
      if (name === "__resolveReference") {
        references.set(typeName, resolver as Parameters<typeof references.set>[1]);
        continue;
      }
      const field = type.getFields()[name];
      if (!field) throw new Error(`A resolver for ${typeName}.${name}, which is not in the schema`);
      if (typeof resolver === "function") field.resolve = resolver as GraphQLFieldResolver<unknown, unknown>;
      else Object.assign(field, resolver as Subscriber);
    }
  }
}
