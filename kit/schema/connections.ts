import { type ConstDirectiveNode, type DefinitionNode, type FieldDefinitionNode, Kind, parse, type TypeNode } from "graphql";

const PAGING = {
  first: "Page size from the start, 1–100.",
  after: "Cursor after which the page begins.",
  last: "Page size from the end, 1–100; not together with `first`.",
  before: "Cursor before which the page ends.",
} as Record<string, string>;

/** `XConnection` and `XEdge`, the same in every subgraph that mentions them. */
export function connectionTypes(type: string): readonly DefinitionNode[] {
  return parse(
    `
    "A page of a list of \`${type}\`."
    type ${type}Connection @shareable {
      edges: [${type}Edge!]!
      "The nodes of the edges, for when no cursor is needed."
      nodes: [${type}!]!
      pageInfo: PageInfo!
      "Size of the whole list, counted only when asked for; may be null above 10 000."
      totalCount: Int
    }
    "A \`${type}\` and its place in the list."
    type ${type}Edge @shareable {
      cursor: Cursor!
      node: ${type}!
    }`,
    { noLocation: true },
  ).definitions;
}

/** The field with descriptions on its paging arguments. */
export function describePaging(field: FieldDefinitionNode): FieldDefinitionNode {
  const described = field.arguments?.map((argument) => {
    const value = argument.description ? undefined : PAGING[argument.name.value];
    return value ? { ...argument, description: { kind: Kind.STRING, value } as const } : argument;
  });
  return { ...field, arguments: described };
}

/** `@listSize` of a field that returns a connection, by the paging arguments it has. */
export function listSize(field: FieldDefinitionNode): ConstDirectiveNode {
  const slicing = ["first", "last"].filter((name) => field.arguments?.some((argument) => argument.name.value === name));
  const sdl = `type X { x: X @listSize(slicingArguments: ${JSON.stringify(slicing)}, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false) }`;
  const [type] = parse(sdl, { noLocation: true }).definitions;
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION) throw new Error("unreachable");
  return type.fields?.[0]?.directives?.[0] as ConstDirectiveNode;
}

/** The name a type node wraps. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
