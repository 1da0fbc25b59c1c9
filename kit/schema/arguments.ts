import { type EntityName, entities } from "@atrium/schema/entities.ts";
import {
  defaultFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { requestError } from "../errors.ts";
import { entityOf, parseGlobalId, uuidOf } from "../ids.ts";

const MAX_TEXT = 10_000;
const MAX_ENTRIES = 1_000;

type Read = (value: unknown) => unknown;
type Named = { readonly name: string; readonly type: GraphQLInputType };

const sent = new WeakMap<object, Readonly<Record<string, unknown>>>();

/** The object a client named by an argument that takes ids of several types: its type by the prefix, and its uuid; null for what is no id. */
export function objectNamed<A extends object>(args: A, name: keyof A & string): { readonly type: EntityName; readonly id: string } | null {
  const parsed = parseGlobalId(String(sent.get(args)?.[name]));
  const type = parsed && entityOf(parsed.prefix);
  return parsed && type ? { type, id: parsed.uuid } : null;
}

/**
 * Lets resolvers see uuids wherever a client sent ids, at any depth of the arguments; one of another type than a name like
 * `clubId` tells names nothing. A String of more than 10 000 characters or a list of more than 1 000 entries is
 * BAD_USER_INPUT, whatever narrower limits a noun sets.
 */
export function readArguments(schema: GraphQLSchema): void {
  const readers = new Map<string, Read | null>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const read = readerOfFields(field.args, readers, getNamedType(field.type).name);
      if (!read) continue;
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = (source, args, ctx, info) => resolve(source, read(args) as typeof args, ctx, info);
      if (subscribe) field.subscribe = (source, args, ctx, info) => subscribe(source, read(args) as typeof args, ctx, info);
    }
  }
}

/** What `clubId` and `clubIds` are ids of, or the `id` by which a field finds what it answers; null when any type will do. */
function entityNamed(name: string, answered: string | null): EntityName | null {
  const noun = name === "id" ? answered : /^(\w+?)Ids?$/.exec(name)?.[1]?.replace(/^./, (first) => first.toUpperCase());
  return noun && Object.hasOwn(entities, noun) ? (noun as EntityName) : null;
}

function readerOf(type: GraphQLInputType, readers: Map<string, Read | null>, entity: EntityName | null): Read | null {
  if (isNonNullType(type)) return readerOf(type.ofType, readers, entity);
  if (isListType(type)) return readerOfList(readerOf(type.ofType, readers, entity));
  if (type.name === "ID") return (value) => (typeof value === "string" ? uuidOf(value, entity) : value);
  if (type.name === "String") return readText;
  if (!isInputObjectType(type)) return null;
  if (!readers.has(type.name)) {
    readers.set(type.name, (value) => readers.get(type.name)?.(value)); // for an input object that holds itself
    readers.set(type.name, readerOfFields(Object.values(type.getFields()), readers));
  }
  return readers.get(type.name) ?? null;
}

function readText(value: unknown): unknown {
  if (typeof value === "string" && value.length > MAX_TEXT) throw requestError("BAD_USER_INPUT", `A text may have at most ${MAX_TEXT} characters.`);
  return value;
}

function readerOfList(read: Read | null): Read {
  return (value) => {
    if (!Array.isArray(value)) return value;
    if (value.length > MAX_ENTRIES) throw requestError("BAD_USER_INPUT", `A list may have at most ${MAX_ENTRIES} entries.`);
    return read ? value.map(read) : value;
  };
}

function readerOfFields(fields: readonly Named[], readers: Map<string, Read | null>, answered: string | null = null): Read | null {
  const parts = fields.flatMap(({ name, type }) => {
    const read = readerOf(type, readers, entityNamed(name, answered));
    return read ? [{ name, read }] : [];
  });
  if (parts.length === 0) return null;
  const hasIds = fields.some(({ type }) => getNamedType(type).name === "ID");
  return (value) => {
    if (typeof value !== "object" || value === null) return value;
    const seen: Record<string, unknown> = { ...value };
    for (const { name, read } of parts) if (seen[name] != null) seen[name] = read(seen[name]);
    if (hasIds) sent.set(seen, value as Readonly<Record<string, unknown>>);
    return seen;
  };
}
