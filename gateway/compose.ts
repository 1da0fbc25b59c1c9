import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { composeServices } from "@apollo/composition";
import { deriveSubgraph, type NounSource, ownEntities, readNouns, reference } from "@atrium/kit/schema/derive";
import { entities } from "@atrium/schema/entities.ts";
import { type DocumentNode, Kind, lexicographicSortSchema, parse, print, printSchema } from "graphql";
import { discoverSubgraphs, root } from "./discover.ts";

/** The contract as files: each subgraph expanded, the supergraph, and the schema clients see. */
export type Contract = Record<string, string>;

/** Derives every subgraph's schema from its nouns and composes them. Throws with all composition errors. */
export async function composeContract(): Promise<Contract> {
  const places = await discoverSubgraphs();
  const sources = await Promise.all(places.map(async (place) => ({ ...place, nouns: await readNouns(place.folder) })));
  const existing = new Set<string>(sources.flatMap((source) => ownEntities(source.nouns)));

  const services = await Promise.all(
    sources.map(async ({ name, port, nouns }) => ({ name, url: `http://127.0.0.1:${port}/graphql`, typeDefs: await deriveSubgraph(name, nouns, existing) })),
  );
  const platform = { name: "platform", url: "local:platform", typeDefs: await derivePlatform(existing) };
  const all = [...services, platform].sort((a, b) => a.name.localeCompare(b.name));

  const { errors, schema, supergraphSdl } = composeServices(all);
  if (errors) throw new Error(`The subgraphs do not compose:\n${errors.map((error) => `  ${error.message}`).join("\n")}`);
  const api = lexicographicSortSchema(schema.toAPISchema().toGraphQLJSSchema());
  return {
    "supergraph.graphql": `${supergraphSdl}\n`,
    "api.graphql": `${printSchema(api)}\n`,
    ...Object.fromEntries(all.map(({ name, typeDefs }) => [`subgraphs/${name}.graphql`, `${print(typeDefs)}\n`])),
  };
}

/** The gateway's own subgraph refers to every entity, so that `node` can return it. */
async function derivePlatform(existing: ReadonlySet<string>): Promise<DocumentNode> {
  const text = await readFile(join(root, "gateway/platform/schema.graphql"), "utf8");
  const nouns: NounSource[] = [{ noun: "platform", definitions: parse(text, { noLocation: true }).definitions }];
  const document = await deriveSubgraph("platform", nouns, existing);
  const references = Object.keys(entities)
    .filter((entity) => existing.has(entity))
    .map((entity) => reference(entity, false, "implements Node"));
  return { kind: Kind.DOCUMENT, definitions: [...document.definitions, ...references] };
}

/** Writes the contract to `schema/`, removing what is no longer part of it. */
export async function writeContract(contract: Contract): Promise<void> {
  const folder = join(root, "schema");
  await mkdir(join(folder, "subgraphs"), { recursive: true });
  for (const stale of await readdir(join(folder, "subgraphs"))) {
    if (!(`subgraphs/${stale}` in contract)) await rm(join(folder, "subgraphs", stale));
  }
  await Promise.all(Object.entries(contract).map(([path, text]) => writeFile(join(folder, path), text)));
}

if (import.meta.main) await writeContract(await composeContract());
