import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLFormattedError,
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type SelectionSetNode,
} from "graphql";
import { isIntrospection } from "../planner/normalize.ts";
import { collectFields, type Scope } from "../planner/selections.ts";
import { gatewayError, type Place } from "./errors.ts";
import { type Data, get, isInherited, isObject } from "./values.ts";

/** A place where the data does not fit the schema. */
type Failure = { readonly message: string; readonly place: (string | number)[] };

/** Completes one value; null where the data does not fit, BUBBLE where not even null may stand. Failures are noted. */
type Complete = (value: unknown, failures: Failure[]) => unknown;

/** What `typeof` says of the values of a scalar, where that is all there is to check. */
const PLAIN: Readonly<Record<string, string>> = { String: "string", ID: "string", Boolean: "boolean", Float: "number" };
const BUBBLE = Symbol("null where none may stand");

/** Turns the data that was fetched into what was asked for: its fields, in its order, nulls carried up as the specification says. */
export type Project = (data: Data) => { data: Data | null; failures: GraphQLFormattedError[] };

/** What projections are compiled with. */
export type ProjectSettings = Scope & {
  /** The name a client gave to a field that was planned under another. */
  clientName(name: string): string;
};

/** Compiles the projection of an operation on its root type. */
export function compileProject(root: GraphQLCompositeType, set: SelectionSetNode, settings: ProjectSettings): Project {
  const complete = compileObject(root, [set], settings);
  return (data) => {
    const failures: Failure[] = [];
    const result = complete(data, failures) as Data | null;
    return { data: result, failures: failures.map(({ message, place }) => gatewayError("INTERNAL", message, place as Place)) };
  };
}

function compileType(type: GraphQLOutputType, place: string, sets: readonly SelectionSetNode[], settings: ProjectSettings): Complete {
  if (isNonNullType(type)) {
    const complete = compileType(type.ofType, place, sets, settings);
    return (value, failures) => {
      const before = failures.length;
      const result = complete(value, failures);
      if (result !== null) return result;
      if (failures.length === before) failures.push({ message: `Cannot return null for non-nullable ${place}.`, place: [] });
      return BUBBLE;
    };
  }
  if (isListType(type)) return compileList(compileType(type.ofType, place, sets, settings), place);
  if (isLeafType(type)) {
    const isValid = validLeaf(type);
    return (value, failures) => {
      if (value === null || value === undefined) return null;
      if (isValid(value)) return value;
      failures.push({ message: `Invalid value for ${place}.`, place: [] });
      return null;
    };
  }
  return compileComposite(type, place, sets, settings);
}

function compileList(complete: Complete, place: string): Complete {
  return (value, failures) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) {
      failures.push({ message: `Invalid value for the list ${place}.`, place: [] });
      return null;
    }
    const result: unknown[] = new Array(value.length);
    let bubbles = false;
    for (let index = 0; index < value.length; index++) {
      const before = failures.length;
      const element = complete(value[index], failures);
      if (failures.length > before) locate(failures, before, index);
      if (element === BUBBLE) bubbles = true;
      result[index] = element;
    }
    return bubbles ? null : result;
  };
}

function compileComposite(type: GraphQLCompositeType, place: string, sets: readonly SelectionSetNode[], settings: ProjectSettings): Complete {
  const byType = new Map<unknown, Complete | null>();
  const completeAs = (typename: unknown): Complete | null => {
    const known = byType.get(typename);
    if (known !== undefined) return known;
    const actual = isObjectType(type) || typename === undefined ? type : settings.schema.getType(typename as string);
    const complete = isPossible(actual) ? compileObject(actual, sets, settings) : null;
    if (actual) byType.set(typename, complete);
    return complete;
  };
  const isPossible = (actual: unknown): actual is GraphQLCompositeType => {
    if (actual === type) return true;
    return !isObjectType(type) && (isObjectType(actual) || isInterfaceType(actual)) && settings.schema.isSubType(type as never, actual);
  };
  return (value, failures) => {
    if (value === null || value === undefined) return null;
    const complete = isObject(value) ? completeAs(isObjectType(type) ? undefined : value["__typename"]) : null;
    if (complete) return complete(value, failures);
    failures.push({ message: `Invalid ${isObject(value) ? "__typename" : "value"} for ${place}.`, place: [] });
    return null;
  };
}

type Field = {
  readonly source: string;
  readonly name: string;
  readonly isInherited: boolean;
  /** What `typeof` says of values that need no further look. */
  readonly plain: string | null;
  readonly complete: Complete;
};

function compileObject(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], settings: ProjectSettings): Complete {
  let fields: Field[] | undefined;
  let build: Build | undefined;
  return (value, failures) => {
    fields ??= [...collectFields(sets, type, settings)].map(([name, nodes]) => compileField(type, name, nodes, settings));
    build ??= compileBuild(fields.map(({ name }) => name));
    const source = value as Data;
    const values: unknown[] = [];
    for (const field of fields) {
      const found = field.isInherited ? get(source, field.source) : source[field.source];
      if (typeof found === field.plain) {
        values.push(found);
        continue;
      }
      const before = failures.length;
      const completed = field.complete(found, failures);
      if (failures.length > before) locate(failures, before, field.name);
      if (completed === BUBBLE) return null;
      values.push(completed);
    }
    return build(values);
  };
}

type Build = (values: readonly unknown[]) => Data;

/** Makes objects of one shape, which a literal does several times faster than setting names one by one; any name is an own property. */
function compileBuild(names: readonly string[]): Build {
  const members = names.map((name, index) => `${name === "__proto__" ? `["${name}"]` : name}: v[${index}]`);
  return new Function("v", `return { ${members.join(", ")} };`) as Build;
}

function compileField(type: GraphQLCompositeType, source: string, nodes: readonly FieldNode[], settings: ProjectSettings): Field {
  const name = settings.clientName(source);
  const base = { source, name, isInherited: isInherited(source), plain: null };
  const node = nodes[0] as FieldNode;
  const fieldName = node.name.value;
  if (fieldName === "__typename") {
    return { ...base, complete: isObjectType(type) ? () => type.name : unresolved(type) };
  }
  if (isIntrospection(node)) return { ...base, complete: (value) => value ?? null };
  const definition = "getFields" in type ? type.getFields()[fieldName] : undefined;
  if (!definition) throw new Error(`${type.name} has no field ${fieldName}.`);
  const sets = nodes.flatMap((each) => each.selectionSet ?? []);
  const plain = PLAIN[String(getNullableType(definition.type))] ?? null;
  return { ...base, plain, complete: compileType(definition.type, `${type.name}.${fieldName}`, sets, settings) };
}

function unresolved(type: GraphQLCompositeType): Complete {
  return (_, failures) => {
    failures.push({ message: `The type of this ${type.name} is not known.`, place: [] });
    return BUBBLE;
  };
}

function validLeaf(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.getValues().map((value) => value.name));
    return (value) => values.has(value);
  }
  if (!isSpecifiedScalarType(type)) return () => true;
  const isWhole = type.name === "Int" || type.name === "ID";
  return (value) => typeof value === PLAIN[type.name] || (isWhole && Number.isInteger(value));
}

function locate(failures: readonly Failure[], from: number, key: string | number): void {
  for (let index = from; index < failures.length; index++) failures[index]?.place.unshift(key);
}
