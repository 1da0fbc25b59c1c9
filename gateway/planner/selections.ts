import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { Data } from "../execution/values.ts";
import type { NormalOperation } from "../planner/normalize.ts";

/** Where selections are looked up, and under which values of the variables in `@skip` and `@include`. */
export type Scope = { readonly schema: GraphQLSchema; readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>; readonly variables: Data };

/** The fields that selection sets ask of one type, by response name, in the order the specification gives them. */
export function collectFields(sets: readonly SelectionSetNode[], type: GraphQLCompositeType, scope: Scope): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, scope.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const known = fields.get(name);
        if (known) known.push(selection);
        else fields.set(name, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(selection.name.value) : selection;
      if (fragment && applies(fragment.typeCondition?.name.value, type, scope.schema)) collect(fragment.selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return fields;
}

function applies(condition: string | undefined, type: GraphQLCompositeType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && isCompositeType(type) && "getInterfaces" in type && schema.isSubType(wanted, type);
}

function isIncluded(selection: SelectionNode, variables: Data): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.["if"] !== false;
}

/** The variables that decide in an operation which fields are there. */
export function conditionVariables({ operation, fragments }: NormalOperation): string[] {
  const names = new Set<string>();
  const Directive = ({ name, arguments: args }: { name: { value: string }; arguments?: readonly { value: { kind: string; name?: { value: string } } }[] }) => {
    if (name.value !== "skip" && name.value !== "include") return;
    for (const { value } of args ?? []) if (value.kind === Kind.VARIABLE && value.name) names.add(value.name.value);
  };
  for (const node of [operation, ...fragments.values()]) visit(node, { Directive: Directive as never });
  return [...names].sort();
}
