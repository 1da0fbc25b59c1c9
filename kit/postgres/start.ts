import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { binariesFor } from "./binaries.ts";
import { prepareServer, serverUrl } from "./cluster.ts";
import { findHome, furnish, type Home } from "./home.ts";
import { claimFolder } from "./owner.ts";
import { findPostmaster, launchPostmaster, PostgresStartError, type Postmaster, stopPostmaster } from "./postmaster.ts";

export { DataFolderInUseError } from "./owner.ts";
export { PostgresStartError } from "./postmaster.ts";

/** The database that holds the graph. */
export const DATABASE = "atrium";

export type RunningPostgres = {
  readonly url: string;
  /** Whether the server was already running, left behind by an owner that was killed. */
  readonly adopted: boolean;
  /** Stops the server and gives up the data folder; further calls wait for the first. */
  stop(): Promise<void>;
};

export type StartOptions = {
  dataDir: string;
  log?: (line: string) => void;
  /** The package folder with the binaries, and the folder for what the account of Postgres could not reach. */
  installed?: string;
  shelter?: string;
};

/** Runs Postgres on the data folder, for this process alone. Throws DataFolderInUseError, PostgresStartError. */
export async function startPostgres({ dataDir, log = () => {}, installed, shelter }: StartOptions): Promise<RunningPostgres> {
  const home = await findHome(dataDir, shelter);
  const release = await claimFolder(home.folder);
  let server: Postmaster | undefined;
  try {
    const binaries = () => binariesFor(home.account, home.shelter, installed);
    const password = await furnish(home, binaries);
    const found = await findOrLaunch(home, binaries, join(dataDir, "postgres.log"));
    server = found.server;
    await prepareServer(serverUrl(server.port, password, "postgres"), DATABASE);
    log(`Postgres ${found.adopted ? "was still running and is used again" : "runs"} on port ${server.port}, its data in ${home.data}.`);
    return { url: serverUrl(server.port, password, DATABASE), adopted: found.adopted, stop: once(server, home.data, release) };
  } catch (error) {
    if (server) await stopPostmaster(server.pid, home.data);
    await release();
    throw error;
  }
}

async function findOrLaunch({ account, data }: Home, binaries: () => Promise<string>, logFile: string) {
  for (let attempt = 1; ; attempt++) {
    const server = await findPostmaster(data);
    if (server) return { server, adopted: true };
    try {
      return { server: await launchPostmaster(await binaries(), account, data, logFile), adopted: false };
    } catch (error) {
      if (attempt === 6 || !(error instanceof PostgresStartError && error.isPassing)) throw error;
      await sleep(500);
    }
  }
}

function once(server: Postmaster, data: string, release: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= stopPostmaster(server.pid, data).finally(release));
}
