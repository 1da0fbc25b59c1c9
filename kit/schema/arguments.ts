import { defaultFieldResolver, type GraphQLInputType, type GraphQLSchema, isInputObjectType, isListType, isNonNullType, isObjectType } from "graphql";
import { requestError } from "../errors.ts";
import { uuidOf } from "../ids.ts";

const MAX_TEXT = 10_000;
const MAX_ENTRIES = 1_000;

type Read = (value: unknown) => unknown;

/**
 * Lets resolvers see uuids wherever a client sent ids, at any depth of the arguments. A String of more than 10 000 characters
 * or a list of more than 1 000 entries is BAD_USER_INPUT, whatever narrower limits a noun sets.
 */
export function readArguments(schema: GraphQLSchema): void {
  const readers = new Map<string, Read | null>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const read = readerOfFields(field.args, readers);
      if (!read) continue;
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = (source, args, ctx, info) => resolve(source, read(args) as typeof args, ctx, info);
      if (subscribe) field.subscribe = (source, args, ctx, info) => subscribe(source, read(args) as typeof args, ctx, info);
    }
  }
}

function readerOf(type: GraphQLInputType, readers: Map<string, Read | null>): Read | null {
  if (isNonNullType(type)) return readerOf(type.ofType, readers);
  if (isListType(type)) return readerOfList(readerOf(type.ofType, readers));
  if (type.name === "ID") return (value) => (typeof value === "string" ? uuidOf(value) : value);
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

function readerOfFields(fields: readonly { name: string; type: GraphQLInputType }[], readers: Map<string, Read | null>): Read | null {
  const parts = fields.flatMap(({ name, type }) => {
    const read = readerOf(type, readers);
    return read ? [{ name, read }] : [];
  });
  if (parts.length === 0) return null;
  return (value) => {
    if (typeof value !== "object" || value === null) return value;
    const seen: Record<string, unknown> = { ...value };
    for (const { name, read } of parts) if (seen[name] != null) seen[name] = read(seen[name]);
    return seen;
  };
}
