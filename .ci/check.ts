import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateMigration, migratedFolders } from "@atrium/kit/generate-migrations";
import { diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { composeContract } from "../gateway/compose.ts";
import { importFaults } from "./import-rules.ts";

const ROOT = join(import.meta.dirname, "..");
const CONVENTIONAL = /^(feat|fix|docs|test|refactor|perf|build|ci|chore|style|revert)(\([\w-]+\))?!?: \S|^Merge /;

type Check = { name: string; run(): string[] | Promise<string[]> };

/** Runs a tool of the project; its output is the fault when it fails. */
function tool(name: string, ...args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(join(ROOT, "node_modules/.bin", name), args, { cwd: ROOT, encoding: "utf8" });
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
}

const git = (...args: string[]) => spawnSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }).stdout;

/** Files of the contract that differ from what the nouns say now. */
async function contractFaults(): Promise<string[]> {
  const contract = await composeContract();
  const stale = Object.entries(contract).filter(([path, text]) => readFileSync(join(ROOT, "schema", path), "utf8") !== text);
  const left = readdirSync(join(ROOT, "schema/subgraphs")).filter((file) => !(`subgraphs/${file}` in contract));
  return [...stale.map(([path]) => path), ...left].map((path) => `schema/${path} is not what the nouns say: run codegen`);
}

/** Domains whose migrations do not lead to their tables. */
function driftFaults(): string[] {
  return migratedFolders().flatMap((folder) => {
    const scratch = mkdtempSync(join(tmpdir(), "drift-"));
    cpSync(join(folder, "migrations"), scratch, { recursive: true });
    const before = readdirSync(scratch).length;
    generateMigration(folder, "drift", scratch);
    const drifts = readdirSync(scratch).length > before;
    rmSync(scratch, { recursive: true });
    return drifts ? [`${folder.slice(ROOT.length + 1)} has tables its migrations do not make: run migrations`] : [];
  });
}

/** Tells what changed for clients since the last commit that changed the schema; a report, not a gate. */
async function reportChanges(): Promise<string[]> {
  const now = readFileSync(join(ROOT, "schema/api.graphql"), "utf8");
  const earlier = git("log", "--format=%H", "-n", "2", "--", "schema/api.graphql").split("\n").filter(Boolean);
  const before = earlier.map((commit) => git("show", `${commit}:schema/api.graphql`)).find((text) => text && text !== now);
  const changes = before ? await diff(buildSchema(before), buildSchema(now)) : [];
  for (const { criticality, message } of changes.filter((change) => change.criticality.level !== "NON_BREAKING")) {
    process.stdout.write(`      ${criticality.level.toLowerCase()}: ${message}\n`);
  }
  return [];
}

const checks: Check[] = [
  { name: "lint and format", run: () => tool("biome", "ci", "--colors=off", ".") },
  { name: "types", run: () => [...tool("tsc", "-p", "tsconfig.json"), ...tool("tsc", "-p", "gateway/explorer/app")] },
  { name: "rules of the house", run: importFaults },
  { name: "contract up to date", run: contractFaults },
  { name: "generated types up to date", run: () => tool("graphql-codegen", "--config", "codegen.ts", "--check") },
  { name: "migrations without drift", run: driftFaults },
  { name: "schema lint", run: () => tool("eslint", "schema/api.graphql") },
  { name: "unused code and dependencies", run: () => tool("knip") },
  {
    name: "commit messages",
    run: () =>
      git("log", "--format=%s", "-n", "50")
        .split("\n")
        .filter((subject) => subject && !CONVENTIONAL.test(subject)),
  },
  { name: "changes for clients", run: reportChanges },
];

let failed = 0;
for (const { name, run } of checks) {
  const faults = await run();
  process.stdout.write(`${faults.length === 0 ? "  ok  " : "FAILED"}  ${name}\n`);
  for (const fault of faults) process.stdout.write(`${fault.replace(/^/gm, "        ")}\n`);
  if (faults.length > 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
