import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";

const APP = join(import.meta.dirname, "app");
const CONFIG = join(APP, "vite.config.ts");
const PACKAGES = ["@graphiql/react", "@graphiql/toolkit", "graphiql", "graphql", "graphql-ws", "react", "react-dom", "vite"];
const TIMEOUT_MS = 120_000;

const manifestOf = (name: string) => createRequire(import.meta.url).resolve(`${name}/package.json`);

export interface BuildOptions {
  /** The folder that holds one folder per build. */
  cacheDir: string;
  app?: string;
  /** Ends a running build. */
  signal?: AbortSignal;
}

/** The folder of the built explorer: kept from an earlier start, or built now in a child process. Safe to call from several processes at once. */
export async function buildExplorer({ cacheDir, app = APP, signal }: BuildOptions): Promise<string> {
  const target = join(cacheDir, await fingerprint(app));
  if (await isBuilt(target)) return target;

  await mkdir(cacheDir, { recursive: true });
  const scratch = await mkdtemp(join(cacheDir, "building-"));
  try {
    const built = join(scratch, "built");
    await runVite(app, built, signal);
    await rename(built, target).catch(async (error) => {
      // Another process was first with the same build.
      if (!(await isBuilt(target))) throw error;
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return target;
}

async function runVite(app: string, outDir: string, signal?: AbortSignal) {
  const vite = join(dirname(manifestOf("vite")), "bin/vite.js");
  const args = [vite, "build", app, "--config", CONFIG, "--configLoader", "native", "--outDir", outDir, "--logLevel", "error"];
  // An environment of its own: no secret reaches the build, and React is never its development version.
  const env = { NODE_ENV: "production", NO_COLOR: "1" };
  await promisify(execFile)(process.execPath, args, { env, signal, timeout: TIMEOUT_MS });
}

async function fingerprint(app: string) {
  const entries = await readdir(app, { recursive: true, withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash("sha256");
  for (const file of [CONFIG, ...sources.sort()])
    hash
      .update(relative(app, file))
      .update("\0")
      .update(await readFile(file))
      .update("\0");
  for (const name of PACKAGES) hash.update(`${name}@${JSON.parse(await readFile(manifestOf(name), "utf8")).version}\0`);
  return hash.digest("hex").slice(0, 20);
}

const isBuilt = (folder: string) =>
  access(join(folder, "index.html")).then(
    () => true,
    () => false,
  );
