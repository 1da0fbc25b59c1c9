import { type ConstDirectiveNode, type FieldDefinitionNode, Kind, parse, valueFromASTUntyped } from "graphql";

/** `@listSize` of a field. */
export type ListSize = { readonly assumed: number | undefined; readonly slicing: readonly string[]; readonly sized: readonly string[] };

/** What a supergraph says of prices, by coordinate: `Type`, `Type.field`, `Type.field(argument:)`. */
export type Pricing = {
  readonly costs: ReadonlyMap<string, number>;
  readonly sizes: ReadonlyMap<string, ListSize>;
  /** Mutations that demand nothing of who calls them; none where no mutation demands anything. */
  readonly openMutations: ReadonlySet<string>;
};

/** Reads `@cost`, `@listSize`, `@authenticated`, `@requiresScopes` and `@policy` off a supergraph, under whatever names it links them. */
export function readPricing(supergraphSdl: string): Pricing {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const links = definitions.flatMap((node) => (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? (node.directives ?? []) : []));
  const named = (spec: string, directive: string) => linkedName(links, spec, directive);
  const [cost, listSize] = [named("cost", "cost"), named("cost", "listSize")];
  const demands = ["authenticated", "requiresScopes", "policy"].map((spec) => named(spec, spec));

  const costs = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const open = new Set<string>();
  let isGuarded = false;
  const price = (coordinate: string, directives: readonly ConstDirectiveNode[] = []) => {
    const weight = argumentsOf(directives, cost)?.["weight"];
    if (weight !== undefined) costs.set(coordinate, Number(weight));
  };
  const readField = (type: string, { name, directives, arguments: args = [] }: FieldDefinitionNode) => {
    const coordinate = `${type}.${name.value}`;
    price(coordinate, directives);
    for (const arg of args) price(`${coordinate}(${arg.name.value}:)`, arg.directives);
    const size = argumentsOf(directives, listSize);
    if (size)
      sizes.set(coordinate, {
        assumed: (size["assumedSize"] ?? undefined) as number | undefined,
        slicing: names(size["slicingArguments"]),
        sized: names(size["sizedFields"]),
      });
    if (type !== "Mutation") return;
    if (demands.some((demand) => argumentsOf(directives, demand))) isGuarded = true;
    else open.add(name.value);
  };

  for (const node of definitions) {
    if (!("name" in node) || !node.name || !("directives" in node)) continue;
    price(node.name.value, node.directives as readonly ConstDirectiveNode[]);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of node.fields ?? []) readField(node.name.value, field);
  }
  return { costs, sizes, openMutations: isGuarded ? open : new Set() };
}

/** The name under which a directive of a specification is linked. */
function linkedName(links: readonly ConstDirectiveNode[], spec: string, directive: string): string {
  for (const link of links) {
    const args = argumentsOf([link], "link");
    if (!String(args?.["url"]).startsWith(`https://specs.apollo.dev/${spec}/`)) continue;
    const imported = ((args?.["import"] ?? []) as (string | { name: string; as?: string })[]).map((each) =>
      typeof each === "string" ? { name: each, as: each } : each,
    );
    const found = imported.find(({ name }) => name === `@${directive}`);
    if (found) return (found.as ?? found.name).slice(1);
    const namespace = String(args?.["as"] ?? spec);
    return directive === spec ? namespace : `${namespace}__${directive}`;
  }
  return directive;
}

/** What a directive is given, by argument; undefined where it is absent. */
function argumentsOf(directives: readonly ConstDirectiveNode[] = [], name: string): Record<string, unknown> | undefined {
  const directive = directives.find((each) => each.name.value === name);
  return directive && Object.fromEntries((directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]));
}

const names = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
