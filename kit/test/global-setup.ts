import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "../migrations.ts";
import { createDatabase } from "../postgres/databases.ts";
import { startThrowawayPostgres } from "../postgres/throwaway.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgres: string;
  }
}

const root = join(import.meta.dirname, "../..");

/** One throw-away Postgres for the whole run, with a migrated template that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startThrowawayPostgres();
  const template = await createDatabase(postgres.url, "template_atrium");
  const folders = globSync("subgraphs/*/migrations", { cwd: root }).sort();
  await migrate(
    template,
    folders.map((folder) => ({ domain: basename(dirname(folder)), folder: join(root, folder) })),
  );
  project.provide("postgres", postgres.url);
  return () => postgres.stop();
}
