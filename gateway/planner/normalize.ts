import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { Data } from "../execution/values.ts";

/** One operation with the fragments it uses, in the form in which it is planned. */
export type NormalOperation = {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The same for all documents that differ only in names of operations, layout and what they do not use. */
  readonly text: string;
  /** The name the client gave to a field. */
  clientName(name: string): string;
  /** The client's variables under the names in this operation. */
  ownVariables(variables: Data): Data;
};

/** Names that fetches need: for fields under an alias, and for any field. */
export type ReservedNames = { readonly aliases: ReadonlySet<string>; readonly fields: ReadonlySet<string> };

const REPRESENTATIONS = "representations";

/** The operation to run. Null when the document has none of that name, or several and no name is given. */
export function findOperation(document: DocumentNode, operationName: string | null | undefined): OperationDefinitionNode | null {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operationName) return operations.find((node) => node.name?.value === operationName) ?? null;
  return operations.length === 1 ? (operations[0] as OperationDefinitionNode) : null;
}

/** The number of fields of an operation with its fragments spread out, in time linear in the document. */
export function countFields(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = fragmentsOf(document);
  const sizes = new Map<string, number>();
  const sizeOf = (set: SelectionSetNode | undefined): number => {
    let size = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) size += 1 + sizeOf(selection.selectionSet);
      else if (selection.kind === Kind.INLINE_FRAGMENT) size += sizeOf(selection.selectionSet);
      else size += sizeOfFragment(selection.name.value);
    }
    return size;
  };
  const sizeOfFragment = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    sizes.set(name, 0);
    const size = sizeOf(fragments.get(name)?.selectionSet);
    sizes.set(name, size);
    return size;
  };
  return sizeOf(operation.selectionSet);
}

/**
 * The operation in the form in which it is planned: nameless, without what it does not use.
 * Fetches need the names of keys and of what `@requires` asks for, and a variable called `representations`;
 * where the client uses them for something else, its own get another name.
 */
export function normalize(document: DocumentNode, selected: OperationDefinitionNode, reserved: ReservedNames): NormalOperation {
  const all = fragmentsOf(document);
  const used = new Map<string, FragmentDefinitionNode>();
  const collect = (node: SelectionSetNode) =>
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = all.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        collect(fragment.selectionSet);
      },
    });
  collect(selected.selectionSet);

  const { name: _, ...nameless } = selected;
  const definitions = [nameless, ...[...used.values()].sort((a, b) => (a.name.value < b.name.value ? -1 : 1))];
  const plain: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  const prefix = freePrefix(plain);
  const result = rename(plain, prefix, reserved);
  const [operation, ...fragments] = result.definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  const renames = selected.variableDefinitions?.some(({ variable }) => variable.name.value === REPRESENTATIONS) ?? false;
  return {
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    text: print(result),
    clientName: (name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name),
    ownVariables: (variables) => (renames ? { ...variables, [prefix + REPRESENTATIONS]: variables[REPRESENTATIONS] } : variables),
  };
}

/** Whether the gateway answers the field itself. */
export function isIntrospection({ name }: FieldNode): boolean {
  return name.value === "__schema" || name.value === "__type";
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
}

function freePrefix(document: DocumentNode): string {
  let prefix = "own_";
  const isTaken = () => {
    let taken = false;
    visit(document, {
      Name: ({ value }) => {
        if (value.startsWith(prefix)) taken = true;
      },
    });
    return taken;
  };
  while (isTaken()) prefix = `own${prefix}`;
  return prefix;
}

function rename(document: DocumentNode, prefix: string, reserved: ReservedNames): DocumentNode {
  return visit(document, {
    FragmentDefinition: ({ typeCondition }) => (typeCondition.name.value.startsWith("__") ? false : undefined),
    Field: (field) => {
      if (isIntrospection(field)) return false;
      const name = (field.alias ?? field.name).value;
      const isTaken = reserved.fields.has(name) || (name !== field.name.value && reserved.aliases.has(name));
      return isTaken ? { ...field, alias: { kind: Kind.NAME, value: prefix + name } } : undefined;
    },
    Variable: (variable) => (variable.name.value === REPRESENTATIONS ? { ...variable, name: { kind: Kind.NAME, value: prefix + REPRESENTATIONS } } : undefined),
  });
}
