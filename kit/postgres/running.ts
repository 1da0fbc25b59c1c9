import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serverUrl } from "./cluster.ts";
import { findHome } from "./home.ts";
import { findPostmaster } from "./postmaster.ts";
import { DATABASE } from "./start.ts";

/** The URL of the Postgres that another process runs on the data folder; null when none does. */
export async function findRunningPostgres(dataDir: string): Promise<string | null> {
  const home = await findHome(dataDir);
  const server = await findPostmaster(home.data);
  return server && serverUrl(server.port, await readFile(join(home.folder, "password"), "utf8"), DATABASE);
}
