import { type DirectiveNode, Kind, parse, print, type StringValueNode, type TypeDefinitionNode, visit } from "graphql";

const ENFORCED_BY_SUBGRAPHS = /\/(?:authenticated|requiresScopes)\/v[\d.]+$/;

/**
 * The supergraph as the planner takes it. What subgraphs enforce themselves is no longer marked as the gateway's duty,
 * and each type's resolvable keys come first, because the planner returns to a subgraph by the first key it finds.
 */
export function plannable(supergraph: string): string {
  const byResolvability = <T extends TypeDefinitionNode>(type: T) => {
    const directives = type.directives ?? [];
    if (!directives.some(isUnresolvableKey)) return undefined;
    return { ...type, directives: [...directives.filter((each) => !isUnresolvableKey(each)), ...directives.filter(isUnresolvableKey)] };
  };
  const document = visit(parse(supergraph, { noLocation: true }), {
    Directive: (directive) => {
      const url = argumentOf(directive, "url");
      if (directive.name.value !== "link" || url?.kind !== Kind.STRING || !ENFORCED_BY_SUBGRAPHS.test(url.value)) return undefined;
      return { ...directive, arguments: directive.arguments?.filter(({ name }) => name.value !== "for") ?? [] };
    },
    ObjectTypeDefinition: byResolvability,
    InterfaceTypeDefinition: byResolvability,
  });
  return print(document);
}

const argumentOf = (directive: DirectiveNode, wanted: string) => directive.arguments?.find(({ name }) => name.value === wanted)?.value;

function isUnresolvableKey(directive: DirectiveNode): boolean {
  const resolvable = argumentOf(directive, "resolvable");
  return directive.name.value === "join__type" && resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
}

/** What preparing operations must know of a supergraph. */
export type JoinFacts = {
  /** Names of fields that fetches ask for on their own account: keys and what `@requires` names. */
  readonly fetchedNames: readonly string[];
  /** Those of them that some `@requires` asks for with arguments. */
  readonly fetchedWithArguments: readonly string[];
  /** Labels of progressive overrides. */
  readonly overrideLabels: readonly string[];
};

/** Reads the facts from the `@join__type` and `@join__field` directives. */
export function joinFacts(supergraph: string): JoinFacts {
  const names = new Set<string>(["__typename"]);
  const withArguments = new Set<string>();
  const labels = new Set<string>();
  const noteFields = ({ value }: StringValueNode) =>
    visit(parse(`{ ${value} }`, { noLocation: true }), {
      Field: ({ name, arguments: args }) => {
        names.add(name.value);
        if (args?.length) withArguments.add(name.value);
      },
    });
  visit(parse(supergraph, { noLocation: true }), {
    Directive: (directive) => {
      if (!directive.name.value.startsWith("join__")) return;
      for (const { name, value } of directive.arguments ?? []) {
        if (value.kind !== Kind.STRING) continue;
        if (name.value === "overrideLabel") labels.add(value.value);
        if (name.value === "key" || name.value === "requires") noteFields(value);
      }
    },
  });
  return { fetchedNames: [...names], fetchedWithArguments: [...withArguments], overrideLabels: [...labels] };
}
