import { chmod, chown, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Account, accountFor, canEnter, nameFor, shelterFor } from "./account.ts";
import { initCluster, writePassword } from "./cluster.ts";
import { findPostmaster, stopPostmaster } from "./postmaster.ts";

/** Where a cluster lives: the folder holds `data`, `password` and the owner's claim. */
export type Home = {
  readonly folder: string;
  readonly data: string;
  readonly account: Account;
  readonly shelter: () => Promise<string>;
  /** Notes in the data folder that the cluster lives elsewhere; null when it does not, or the note is there. */
  readonly note: string | null;
};

/** The home of the data folder's cluster: below it, or in the shelter when the account cannot reach it there. */
export async function findHome(dataDir: string, shelterFolder?: string): Promise<Home> {
  await mkdir(dataDir, { recursive: true });
  const own = join(await realpath(dataDir), "postgres");
  await mkdir(own, { recursive: true });
  const note = join(own, "elsewhere");
  const elsewhere = await readFile(note, "utf8").catch(() => null);
  const account = await accountFor(join(elsewhere ?? own, "data"));
  const shelter = async () => shelterFolder ?? (await shelterFor(account));
  const home = (folder: string, isNoted: boolean): Home => ({ folder, data: join(folder, "data"), account, shelter, note: isNoted ? null : note });

  if (elsewhere) return open(home(elsewhere, true));
  await chmod(own, account ? 0o711 : 0o700);
  if ((await exists(join(own, "data"))) || (await canEnter(account, own))) return home(own, true);
  return open(home(join(await shelter(), nameFor(own)), false));
}

async function open(home: Home): Promise<Home> {
  await mkdir(home.folder, { recursive: true });
  await chmod(home.folder, 0o711);
  return home;
}

/** Makes the cluster if it is not there yet, and returns its password; a creation cut short earlier leaves no trace. */
export async function furnish(home: Home, binaries: () => Promise<string>): Promise<string> {
  const passwordFile = join(home.folder, "password");
  if (home.note) await forgetFormer(home, home.note, passwordFile);
  for (const name of await readdir(home.folder)) {
    if (name.startsWith("initdb-")) await rm(join(home.folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
  if (await exists(home.data)) {
    const password = await readFile(passwordFile, "utf8").catch(() => "");
    if (!password) throw new Error(`The password of the Postgres data is missing: put ${passwordFile} back, or remove ${home.data} to begin anew.`);
    return password;
  }

  const password = await writePassword(passwordFile, home.account);
  const fresh = await mkdtemp(join(home.folder, "initdb-"));
  if (home.account) await chown(fresh, home.account.uid, home.account.gid);
  await initCluster(await binaries(), home.account, fresh, passwordFile);
  await rename(fresh, home.data);
  return password;
}

/** A data folder without the note is a new one: what a removed one of the same path left in the shelter is not its data. */
async function forgetFormer(home: Home, note: string, passwordFile: string): Promise<void> {
  const former = await findPostmaster(home.data);
  if (former) await stopPostmaster(former.pid, home.data);
  await rm(home.data, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await writeFile(note, home.folder, { mode: 0o600 });
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
