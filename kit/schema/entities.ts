import { type EntityName, entities } from "@atrium/schema/entities.ts";
import { type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from "graphql";
import { requestError } from "../errors.ts";
import { globalId, parseGlobalId } from "../ids.ts";

/** A key of an entity, as another subgraph refers to it: `{ id: uuid }`. */
export type Reference = { readonly id: string };

type ResolveReference = (reference: Reference, ctx: unknown, info: GraphQLResolveInfo) => unknown;
/** How each entity is read by its key, by type. */
export type ReferenceResolvers = Map<string, ResolveReference>;

const isEntity = (name: string): name is EntityName => name in entities;

/** Gives the `id` of every entity and reference its public form. */
export function exposeIds(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !isEntity(type.name)) continue;
    const { name } = type;
    const field = type.getFields()["id"];
    if (field) field.resolve = (source: Reference) => globalId(name, source.id);
  }
}

/**
 * `Query._entities`, one answer or error per representation. A representation is a key and nothing else:
 * what an entity says is read by its `__resolveReference`, which also checks the viewer. Types this
 * subgraph only refers to are refused; types it adds fields to start from the key.
 */
export function serveEntities(schema: GraphQLSchema, resolvers: ReferenceResolvers, subgraph: string): void {
  const unfenced = Object.keys(schema.getTypeMap()).find((name) => isEntity(name) && entities[name].owner === subgraph && !resolvers.has(name));
  if (unfenced) throw new Error(`${unfenced} has no __resolveReference`);
  const field = schema.getQueryType()?.getFields()["_entities"];
  if (!field) return;
  field.resolve = (_source, { representations }: { representations: readonly unknown[] }, ctx, info) =>
    representations.map(async (representation) => {
      try {
        return await resolveOne(schema, resolvers, representation, ctx, info);
      } catch (error) {
        return error; // graphql-js raises an Error found in a list at its own index
      }
    });
}

async function resolveOne(schema: GraphQLSchema, resolvers: ReferenceResolvers, representation: unknown, ctx: unknown, info: GraphQLResolveInfo) {
  const { __typename: name, id } = (representation ?? {}) as { __typename?: unknown; id?: unknown };
  const type = typeof name === "string" ? schema.getType(name) : undefined;
  if (!isObjectType(type) || !isEntity(type.name)) throw requestError("BAD_USER_INPUT", "A representation names no entity of this subgraph.");
  const key = typeof id === "string" ? parseGlobalId(id) : null;
  if (!key || key.prefix !== entities[type.name].prefix) throw requestError("BAD_USER_INPUT", `A representation has no id of ${type.name}.`);
  const resolve = resolvers.get(type.name);
  if (!resolve && !contributes(type)) throw requestError("BAD_USER_INPUT", `This subgraph only refers to ${type.name}.`);
  const value = resolve ? await resolve({ id: key.uuid }, ctx, info) : { id: key.uuid };
  return value ? Object.assign(Object.create(value as object), { __typename: type.name }) : null;
}

const contributes = (type: GraphQLObjectType) => Object.keys(type.getFields()).length > 1;
