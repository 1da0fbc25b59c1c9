import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type EntityName, entities } from "@atrium/schema/entities.ts";
import { type DefinitionNode, type DocumentNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, visit } from "graphql";
import { connectionTypes, describePaging, listSize, namedType } from "./connections.ts";
import { prune } from "./prune.ts";

const BUILT_IN = new Set(["ID", "String", "Int", "Float", "Boolean"]);
const ROOTS = new Map([
  ["Query", "Everything that can be read."],
  [
    "Mutation",
    "Everything that can be changed. Each field answers a payload: what was changed, or what the caller can mend in `errors`. A text has at most 10 000 characters and a list 1 000 entries, or fewer where it says so.",
  ],
  ["Subscription", "Everything that can be followed live. Messages carry a cursor from which a later subscription resumes."],
]);
const SHARED = new URL("../../schema/shared.graphql", import.meta.url);

/** One noun's share of a subgraph's schema. */
export type NounSource = { noun: string; definitions: readonly DefinitionNode[] };

/** The `schema.graphql` of each noun in a subgraph's folder. */
export async function readNouns(folder: string): Promise<NounSource[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nouns = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const sources = await Promise.all(nouns.map(async (noun) => ({ noun, text: await read(join(folder, noun, "schema.graphql")) })));
  return sources.filter(({ text }) => text !== null).map(({ noun, text }) => ({ noun, definitions: parse(text ?? "", { noLocation: true }).definitions }));
}

async function read(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
}

/** Entities a subgraph defines. */
export function ownEntities(nouns: readonly NounSource[]): EntityName[] {
  const objects = nouns.flatMap((noun) => noun.definitions).filter((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  return objects.filter((node) => node.directives?.some((directive) => directive.name.value === "key")).map((node) => node.name.value as EntityName);
}

/**
 * The whole schema of a subgraph: shared types, its nouns, and what follows from them (connections, references).
 * `existing` are the entities that some subgraph defines today; what is about others is left out.
 * Throws when a type is neither defined nor a listed entity, or an entity is defined by another than its owner.
 */
export async function deriveSubgraph(name: string, nouns: readonly NounSource[], existing: ReadonlySet<string>): Promise<DocumentNode> {
  for (const entity of ownEntities(nouns)) {
    if (entities[entity]?.owner !== name) throw new Error(`${name} defines ${entity}, which schema/entities.ts does not give it`);
  }
  const shared = parse(await readFile(SHARED, "utf8"), { noLocation: true });
  const absent = new Set(Object.keys(entities).filter((entity) => !existing.has(entity)));
  const own = prune(
    nouns.flatMap((noun) => noun.definitions),
    absent,
  );
  const roots = [...ROOTS].filter(([root]) => own.some((node) => node.kind === Kind.OBJECT_TYPE_EXTENSION && node.name.value === root)).map(rootType);
  const written = [...shared.definitions, ...roots, ...own];

  const defined = new Set(written.flatMap((node) => ("name" in node && node.name && !node.kind.endsWith("Extension") ? [node.name.value] : [])));
  const extended = own.filter((node) => node.kind === Kind.OBJECT_TYPE_EXTENSION).map((node) => node.name.value);
  const contributedTo = new Set(extended.filter((type) => !ROOTS.has(type)));
  const missing = [...mentioned(written)].filter((type) => !defined.has(type));
  const nodeTypes = missing.filter((type) => type.endsWith("Connection")).map((type) => type.slice(0, -"Connection".length));
  const others = missing.filter((type) => !type.endsWith("Connection"));
  const references = new Set([...others, ...nodeTypes, ...contributedTo].filter((type) => !defined.has(type)).sort());
  for (const type of references) {
    if (!(type in entities)) throw new Error(`${name}: the type ${type} is neither defined nor a listed entity`);
  }

  const derived = [...nodeTypes.sort().flatMap(connectionTypes), ...[...references].map((type) => reference(type, contributedTo.has(type)))];
  const document = { kind: Kind.DOCUMENT, definitions: [...written, ...derived] } as const;
  return withListSizes(document);
}

/** A root type without fields, for its description; nouns extend it. */
function rootType([name, value]: readonly [string, string]): ObjectTypeDefinitionNode {
  return { kind: Kind.OBJECT_TYPE_DEFINITION, name: { kind: Kind.NAME, value: name }, description: { kind: Kind.STRING, value } };
}

/** A type of another subgraph, by its key alone. */
export function reference(type: string, resolvable: boolean, implementing = ""): ObjectTypeDefinitionNode {
  const sdl = `type ${type} ${implementing} @key(fields: "id"${resolvable ? "" : ", resolvable: false"}) { id: ID! }`;
  return parse(sdl, { noLocation: true }).definitions[0] as ObjectTypeDefinitionNode;
}

function mentioned(definitions: readonly DefinitionNode[]): Set<string> {
  const names = new Set<string>();
  for (const definition of definitions) visit(definition, { NamedType: ({ name }) => void names.add(name.value) });
  return names.difference(BUILT_IN).difference(new Set(ROOTS.keys()));
}

function withListSizes(document: DocumentNode): DocumentNode {
  let used = false;
  const sized = visit(document, {
    FieldDefinition: (field): FieldDefinitionNode | undefined => {
      if (!namedType(field.type).endsWith("Connection")) return undefined;
      used = true;
      return { ...describePaging(field), directives: [...(field.directives ?? []), listSize(field)] };
    },
  });
  return used ? withImport(sized, "@listSize") : sized;
}

function withImport(document: DocumentNode, directive: string): DocumentNode {
  return visit(document, {
    Argument: (argument) => {
      if (argument.name.value !== "import" || argument.value.kind !== Kind.LIST) return undefined;
      return { ...argument, value: { ...argument.value, values: [...argument.value.values, { kind: Kind.STRING, value: directive }] } };
    },
  });
}
