import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { type LimitName, limits, overLimit } from "./limits.ts";

/** A field as the answer will have it: all places that ask for it, and what they ask of it together. */
export type Outlined = { readonly members: Member[]; readonly children: Outline };
export type Outline = Map<string, Outlined>;
type Member = { readonly node: FieldNode; readonly type: GraphQLNamedType | undefined; readonly field: GraphQLField<unknown, unknown> | undefined };

export const isIntrospection = (name: string) => name.startsWith("__");

/**
 * The operations of a document that is not validated yet, with their fragments spread out. Work is bounded by
 * the limits SELECTIONS and REPEATS, so that no fragment bomb and no quadratic check of later validation gets through.
 */
export function outlineDocument(schema: GraphQLSchema, { definitions }: DocumentNode): Map<OperationDefinitionNode, Outline> {
  const fragments = new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
  const work: Work = { schema, fragments, visited: new Set(), within: new Set(), marked: new Map(), selections: 0, repeats: 0 };
  const outlines = new Map<OperationDefinitionNode, Outline>();
  for (const node of definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    work.marked.clear();
    mark(work, "DIRECTIVES", node.directives);
    outlines.set(node, outlineSet(work, node.selectionSet, schema.getRootType(node.operation) ?? undefined, new Map(), 1));
  }
  for (const fragment of fragments.values()) {
    if (!work.visited.has(fragment)) spread(work, fragment, new Map(), 1);
  }
  return outlines;
}

type Work = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly visited: Set<FragmentDefinitionNode>;
  /** Fragments being spread now: a cycle ends here, and validation tells it. */
  readonly within: Set<FragmentDefinitionNode>;
  /** Aliases and directives of the operation, each counted where it is written and not where it is spread. */
  readonly marked: Map<LimitName, Set<ASTNode>>;
  selections: number;
  repeats: number;
};

function mark(work: Work, limit: LimitName, nodes: readonly ASTNode[] = []): void {
  if (nodes.length === 0) return;
  const marked = work.marked.get(limit) ?? new Set();
  work.marked.set(limit, marked);
  for (const node of nodes) marked.add(node);
  if (marked.size > limits[limit]) throw overLimit(limit);
}

function outlineSet(work: Work, { selections }: SelectionSetNode, type: GraphQLNamedType | undefined, into: Outline, depth: number): Outline {
  if (depth > limits.DEPTH) throw overLimit("DEPTH");
  for (const selection of selections) outlineSelection(work, selection, type, into, depth);
  return into;
}

function outlineSelection(work: Work, selection: SelectionNode, type: GraphQLNamedType | undefined, into: Outline, depth: number): void {
  if (++work.selections > limits.SELECTIONS) throw overLimit("SELECTIONS");
  mark(work, "DIRECTIVES", selection.directives);
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    const fragment = work.fragments.get(selection.name.value);
    if (fragment && !work.within.has(fragment)) spread(work, fragment, into, depth);
  } else if (selection.kind === Kind.INLINE_FRAGMENT) {
    const condition = selection.typeCondition ? work.schema.getType(selection.typeCondition.name.value) : type;
    outlineSet(work, selection.selectionSet, condition, into, depth);
  } else {
    const name = selection.name.value;
    if (selection.alias) mark(work, "ALIASES", [selection.alias]);
    const key = (selection.alias ?? selection.name).value;
    const outlined: Outlined = into.get(key) ?? { members: [], children: new Map() };
    into.set(key, outlined);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    work.repeats += outlined.members.length;
    if (work.repeats > limits.REPEATS) throw overLimit("REPEATS");
    outlined.members.push({ node: selection, type, field });
    const below = isIntrospection(name) || depth === 0 ? 0 : depth + 1;
    if (selection.selectionSet) outlineSet(work, selection.selectionSet, field && getNamedType(field.type), outlined.children, below);
  }
}

function spread(work: Work, fragment: FragmentDefinitionNode, into: Outline, depth: number): void {
  work.visited.add(fragment);
  work.within.add(fragment);
  outlineSet(work, fragment.selectionSet, work.schema.getType(fragment.typeCondition.name.value), into, depth);
  work.within.delete(fragment);
}

/** Every field of an outline, the outer ones first. */
export function* fieldsIn(outline: Outline): Generator<Outlined> {
  for (const outlined of outline.values()) {
    yield outlined;
    yield* fieldsIn(outlined.children);
  }
}
