import { type DefinitionNode, Kind, type TypeNode } from "graphql";
import { namedType } from "./connections.ts";

type WithFields = Extract<DefinitionNode, { fields?: readonly unknown[] }>;

/** The definitions without what is about absent types: fields, union members, and types left empty by that. */
export function prune(definitions: readonly DefinitionNode[], absent: ReadonlySet<string>): DefinitionNode[] {
  const gone = new Set([...absent].flatMap((type) => [type, `${type}Connection`]));
  let kept = [...definitions];
  for (let size = -1; size !== gone.size; ) {
    size = gone.size;
    kept = kept.flatMap((definition) => without(definition, gone));
  }
  return kept;
}

function without(definition: DefinitionNode, gone: Set<string>): DefinitionNode[] {
  if ((definition.kind === Kind.UNION_TYPE_DEFINITION || definition.kind === Kind.UNION_TYPE_EXTENSION) && definition.types) {
    const types = definition.types.filter((member) => !gone.has(member.name.value));
    if (types.length > 0) return [{ ...definition, types }];
    gone.add(definition.name.value);
    return [];
  }
  if (!hasFields(definition)) return [definition];
  if (gone.has(definition.name.value)) return [];
  const fields = (definition.fields as readonly { type: TypeNode }[]).filter((field) => !gone.has(namedType(field.type)));
  if (fields.length > 0) return [{ ...definition, fields } as unknown as DefinitionNode];
  if (!definition.kind.endsWith("Extension")) gone.add(definition.name.value);
  return [];
}

function hasFields(definition: DefinitionNode): definition is WithFields & { fields: NonNullable<WithFields["fields"]> } {
  return "fields" in definition && definition.fields !== undefined;
}
