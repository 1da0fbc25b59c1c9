import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { identityOf } from "./processes.ts";

const PREFIX = "owner-";

/** Another living process, or this one, already runs Postgres on the data folder. */
export class DataFolderInUseError extends Error {
  override readonly name = "DataFolderInUseError";

  constructor(folder: string, pid: string | undefined) {
    super(`The Postgres data in ${folder} is in use by process ${pid}. Stop that one first, or choose another data folder.`);
  }
}

/**
 * Makes this process the only owner of the folder until the returned function is called or the process ends.
 * Each contender leaves a file of its own name, so clearing those of the dead can never hit a living one.
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const mine = PREFIX + (await identityOf(process.pid));
  const file = join(folder, mine);
  for (let attempt = 1; ; attempt++) {
    await writeFile(file, "", { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EEXIST" ? new DataFolderInUseError(folder, String(process.pid)) : error;
    });
    const rival = await livingRival(folder, mine);
    if (!rival) return () => rm(file, { force: true });
    await rm(file, { force: true });
    if (attempt === 6) throw new DataFolderInUseError(folder, rival.split("-")[1]);
    // Two that came at the same moment see each other and step back; chance parts them.
    await sleep(20 + Math.random() * 150);
  }
}

async function livingRival(folder: string, mine: string): Promise<string | undefined> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(PREFIX) || name === mine) continue;
    const pid = Number(name.split("-")[1]);
    if (PREFIX + (await identityOf(pid)) === name) return name;
    await rm(join(folder, name), { force: true });
  }
  return undefined;
}
