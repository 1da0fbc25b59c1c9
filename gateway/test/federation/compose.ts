import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, graphql, parse } from "graphql";
import type { SubgraphAnswer, SubgraphOperation } from "../../transports.ts";

/** A subgraph of a fixture: what it promises and how it answers. */
export type FixtureSubgraph = { readonly name: string; readonly typeDefs: string; readonly resolvers: Record<string, unknown> };

/** Several subgraphs composed, ready to be asked in process. */
export type Fixture = {
  readonly supergraph: string;
  /** The supergraph as a file in a temporary folder. */
  readonly supergraphPath: string;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  ask(subgraph: string, operation: SubgraphOperation): Promise<SubgraphAnswer>;
};

/** The federation link every fixture starts with. */
export const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@interfaceObject", "@inaccessible", "@authenticated"])\n`;

/** The schema with the federation link in front, unless it has one of its own. */
export const withLink = (typeDefs: string): string => (typeDefs.includes("@link(") ? typeDefs : HEADER + typeDefs);

/** Composes subgraphs, each with the federation link in front of its own schema. */
export async function composeFixture(subgraphs: readonly FixtureSubgraph[]): Promise<Fixture> {
  const parsed = subgraphs.map(({ name, typeDefs, resolvers }) => ({ name, resolvers, typeDefs: parse(withLink(typeDefs)) }));
  const { errors, supergraphSdl } = composeServices(parsed.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}.invalid` })));
  if (errors) throw new Error(errors.map((error) => error.message).join("\n"));

  const schemas = new Map(parsed.map(({ name, typeDefs, resolvers }) => [name, buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }])]));
  const supergraphPath = join(await mkdtemp(join(tmpdir(), "fixture-")), "supergraph.graphql");
  await writeFile(supergraphPath, supergraphSdl);
  return {
    supergraph: supergraphSdl,
    supergraphPath,
    schemas,
    async ask(subgraph, { query, variables }) {
      const schema = schemas.get(subgraph);
      if (!schema) throw new Error(`The fixture has no subgraph ${subgraph}`);
      const result = await graphql({ schema, source: query, variableValues: variables ?? null });
      return JSON.parse(JSON.stringify(result)) as SubgraphAnswer;
    },
  };
}
