import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Writes the migration that brings a domain's migrations up to its tables, into `out`; nothing when they agree. */
export function generateMigration(folder: string, name: string, out = join(folder, "migrations")): void {
  const tables = globSync("{,*/}tables.ts", { cwd: folder, exclude: ["node_modules"] }).map((file) => join(folder, file));
  const args = ["generate", "--dialect", "postgresql", "--name", name, "--out", out, "--schema", `{${[...tables, tables[0]].join(",")}}`];
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin/drizzle-kit"), args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`drizzle-kit failed for ${folder}:\n${stdout}${stderr}`);
}

/** The folders that have tables of their own. */
export function migratedFolders(): string[] {
  const subgraphs = globSync("subgraphs/*/tables.ts", { cwd: root }).map((file) => join(root, file, ".."));
  return [join(root, "kit"), ...subgraphs].filter((folder) => existsSync(folder));
}

if (import.meta.main) {
  const [name = "change"] = process.argv.slice(2);
  for (const folder of migratedFolders()) generateMigration(folder, name);
}
