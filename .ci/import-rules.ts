import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const IMPORT = /(?:from|import)\s*\(?\s*"([^"]+)"/g;
const VAGUE = /(^|\/)(utils?|helpers?|common|lib|shared|misc|src)(\/|\.ts$)|(Service|Manager|Repository|Controller|DTO)\b/;
const MAX_LINES = 250;

/** Which rooms a file of each room may import: `own` is its own, subgraphs apart from each other; benchmarks may look into all. */
const ALLOWED: Record<string, readonly string[]> = {
  schema: ["schema"],
  kit: ["kit", "schema"],
  gateway: ["gateway", "kit", "schema"],
  subgraphs: ["own", "kit", "schema"],
  bench: ["bench", "gateway", "kit", "schema", "subgraphs"],
};

/** The room of a path: its top folder, and for a subgraph which one. */
function roomOf(path: string): { room: string; subgraph: string | undefined } {
  const [room = "", subgraph] = path.split("/");
  return { room, subgraph: room === "subgraphs" ? subgraph : undefined };
}

/** The project path an import leads to; null for a package from outside. */
function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return relative(ROOT, join(ROOT, dirname(file), specifier));
  const [, room, rest = ""] = /^@atrium\/([\w-]+)(\/.*)?$/.exec(specifier) ?? [];
  if (!room) return null;
  return ["kit", "schema", "gateway", "bench"].includes(room) ? `${room}${rest}` : `subgraphs/${room}${rest}`;
}

function faultsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const from = roomOf(file);
  const allowed = ALLOWED[from.room] ?? [];
  const faults = [...text.matchAll(IMPORT)].flatMap(([, specifier = ""]) => {
    const target = targetOf(file, specifier);
    if (target === null) return [];
    const to = roomOf(target);
    const isOwn = to.room === from.room && to.subgraph === from.subgraph;
    const isAllowed = isOwn || ((to.room !== "subgraphs" || from.room === "bench") && allowed.includes(to.room));
    return isAllowed ? [] : [`${file} imports ${specifier}`];
  });
  const lines = text.split("\n").length - 1;
  if (lines > MAX_LINES && !file.endsWith("generated.ts")) faults.push(`${file} has ${lines} lines: a second noun hides there`);
  if (VAGUE.test(file)) faults.push(`${file} has a vague name`);
  const readsEnvironment = /process\.env\b/.test(text) && file !== "kit/config.ts" && !file.includes(".test.") && !file.startsWith("bench/");
  if (readsEnvironment) faults.push(`${file} reads process.env, which only kit/config.ts does`);
  if (from.room !== "bench" && /sql\.raw\([^)]*\$\{/.test(text)) faults.push(`${file} puts values into sql.raw`);
  return faults;
}

/** Every breach of the rules of the house: who imports whom, names, lengths, one place for the environment. */
export function importFaults(): string[] {
  const files = globSync("{schema,kit,gateway,subgraphs,bench}/**/*.ts", { cwd: ROOT, exclude: ["**/node_modules", "**/generated", "bench/peers"] });
  return files.sort().flatMap(faultsOf);
}
