import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, chown, mkdtemp, readFile, rm } from "node:fs/promises";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Account, accountFor, canEnter, shelterFor } from "./account.ts";
import { binariesFor } from "./binaries.ts";
import { initArguments, lastLines, serverArguments, serverUrl, writePassword } from "./cluster.ts";
import { PostgresStartError } from "./postmaster.ts";
import { freePort, until } from "./wait.ts";

export { createDatabase, dropDatabase } from "./databases.ts";

const FORGETFUL = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Lives as long as its standard input is open, which the kernel closes with the owner, however that one ends. */
const KEEPER = `
exec 3<&0
"$BINARIES/bin/initdb" --no-sync $INIT >"$HOME/log" 2>&1
"$BINARIES/bin/postgres" "$@" >>"$HOME/log" 2>&1 3<&- &
server=$!
{ read -r _ <&3; kill -QUIT "$server"; } 2>/dev/null &
wait "$server"
kill "$!" 2>/dev/null
: >"$HOME/ended"
read -r _ <&3
rm -rf "$HOME"
`;

/** A server for tests, gone with all its data on `stop()` or with this process, whichever is first. */
export type ThrowawayPostgres = { readonly url: string; stop(): Promise<void> };

/** Starts an empty server that trades safety for speed; its URL is that of a superuser on the database `postgres`. */
export async function startThrowawayPostgres(): Promise<ThrowawayPostgres> {
  const account = await accountFor();
  const binaries = await binariesFor(account, () => shelterFor(account));
  for (let attempt = 1; ; attempt++) {
    try {
      return await keep(binaries, account);
    } catch (error) {
      if (attempt === 3 || !(error instanceof PostgresStartError && error.isPassing)) throw error;
    }
  }
}

async function keep(binaries: string, account: Account): Promise<ThrowawayPostgres> {
  const home = await temporaryFolder(account);
  const data = join(home, "data");
  const logFile = join(home, "log");
  const password = await writePassword(join(home, "password"), account);
  const port = await freePort();

  const env = { PATH: "/usr/bin:/bin", HOME: home, BINARIES: binaries, INIT: initArguments("data", "password").join(" ") };
  const server = serverArguments("data", port, FORGETFUL);
  const keeper = spawn("/bin/sh", ["-c", KEEPER, "sh", ...server], { ...account, cwd: home, env, detached: true, stdio: ["pipe", "ignore", "ignore"] });
  await once(keeper, "spawn");
  keeper.unref();
  (keeper.stdin as Socket).unref();
  keeper.stdin.on("error", () => {});

  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= end());
  const end = async () => {
    keeper.stdin.end();
    const hasEnded = await until(() => keeper.exitCode !== null || keeper.signalCode !== null, 15_000);
    if (!hasEnded) throw new Error(`The throwaway Postgres in ${home} does not end.`);
  };
  const hasFailed = () =>
    access(join(home, "ended")).then(
      () => true,
      () => false,
    );
  const isReady = async () => (await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[7]?.trim() === "ready";

  const isUp = await until(async () => (await hasFailed()) || (await isReady()), 60_000);
  if (!isUp || (await hasFailed())) {
    const error = new PostgresStartError("did not start", logFile, await lastLines(logFile));
    await stop();
    throw error;
  }
  return { url: serverUrl(port, password, "postgres"), stop };
}

async function temporaryFolder(account: Account): Promise<string> {
  for (const base of [() => tmpdir(), () => shelterFor(account)]) {
    const folder = await mkdtemp(join(await base(), "postgres-"));
    if (account) await chown(folder, account.uid, account.gid);
    if (await canEnter(account, folder)) return folder;
    await rm(folder, { recursive: true });
  }
  throw new Error("There is no temporary folder Postgres can use.");
}
