import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoaderMakers } from "@atrium/kit";
import type { SubgraphDefinition } from "@atrium/kit/subgraph";

/** The project's folder. */
export const root = join(import.meta.dirname, "..");

/** A subgraph as its folder tells: `subgraphs/<name>`, and the port in its package.json. */
export type Place = { readonly name: string; readonly folder: string; readonly port: number };

/** Every subgraph of the project, by name. */
export async function discoverSubgraphs(): Promise<Place[]> {
  const base = join(root, "subgraphs");
  const entries = await readdir(base, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const places = await Promise.all(names.map((name) => placeOf(name, join(base, name))));
  return places.filter((place) => place !== null);
}

async function placeOf(name: string, folder: string): Promise<Place | null> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => null);
  if (text === null) return null;
  const { config } = JSON.parse(text) as { config?: { port?: number } };
  if (!config?.port) throw new Error(`subgraphs/${name}/package.json has no config.port`);
  return { name, folder, port: config.port };
}

/** The definition a subgraph's `index.ts` exports. */
export async function loadSubgraph({ folder }: Place): Promise<SubgraphDefinition<LoaderMakers>> {
  return ((await import(join(folder, "index.ts"))) as { default: SubgraphDefinition<LoaderMakers> }).default;
}
