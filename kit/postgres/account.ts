import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, lstat, mkdir, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The account Postgres runs as; undefined is that of this process. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

/** Postgres refuses root, so root lends it the account that owns the data, else `postgres` or `nobody`. */
export async function accountFor(data?: string): Promise<Account> {
  if (process.geteuid?.() !== 0) return undefined;
  const owner = data ? await stat(data).catch(() => null) : null;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  for (const wanted of ["postgres", "_postgres", "nobody"]) {
    const [, , uid, gid] = accounts.find(([name]) => name === wanted) ?? [];
    if (uid && gid) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  throw new Error("Postgres refuses to run as root, and there is no account postgres or nobody to run it as.");
}

/** Whether the shell test holds for the account, `$1` being the path. */
export async function holdsFor(account: Account, test: string, path: string): Promise<boolean> {
  const options = { ...account, cwd: "/", env: {}, timeout: 10_000 };
  return run("/bin/sh", ["-c", test, "sh", path], options).then(
    () => true,
    () => false,
  );
}

export function canEnter(account: Account, folder: string): Promise<boolean> {
  return holdsFor(account, 'cd "$1"', folder);
}

/** A lasting folder, written by this process only, which the account can enter wherever the project lies. */
export async function shelterFor(account: Account): Promise<string> {
  for (const base of ["/var/lib", tmpdir()]) {
    const folder = join(base, "atrium-postgres");
    if (
      !(await mkdir(folder, { recursive: true }).then(
        () => true,
        () => false,
      ))
    )
      continue;
    const made = await lstat(folder);
    // Another account could have put its own binaries there.
    if (!made.isDirectory() || made.uid !== process.geteuid?.()) continue;
    await chmod(folder, 0o755);
    if (await canEnter(account, folder)) return folder;
  }
  throw new Error("Postgres runs as another account than root, and no folder was found that this account can enter.");
}

/** A short name that stands for a path. */
export function nameFor(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 16);
}
