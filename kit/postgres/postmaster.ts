import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Account } from "./account.ts";
import { lastLines, serverArguments } from "./cluster.ts";
import { commandOf } from "./processes.ts";
import { freePort, until } from "./wait.ts";

/** A running server: the process that leads it and where it listens. */
export type Postmaster = { readonly pid: number; readonly port: number };

/** Postgres did not come up; the message ends with the last lines of its log. */
export class PostgresStartError extends Error {
  override readonly name = "PostgresStartError";
  readonly isPassing: boolean;

  constructor(reason: string, logFile: string, lines: string) {
    super(`Postgres ${reason}. The end of ${logFile}:\n${lines}`);
    this.isPassing = /could not bind|could not create any TCP|lock file .* already exists|shared memory block .* still in use/.test(lines);
  }
}

/** The server that runs on the data folder, once it takes connections; null when there is none. */
export async function findPostmaster(data: string, within = 60_000): Promise<Postmaster | null> {
  let found = await readPidFile(data);
  const settled = async () => {
    found = await readPidFile(data);
    return !found || found.isReady || !(await leads(found.pid, data));
  };
  await until(settled, within);
  if (!found) return null;
  if (await leads(found.pid, data)) {
    if (found.isReady) return { pid: found.pid, port: found.port };
    await stopPostmaster(found.pid, data);
  }
  // Postgres would refuse to start over a pid that meanwhile belongs to someone else, or over an empty file.
  if (!found.pid || (await commandOf(found.pid))) await rm(join(data, "postmaster.pid"), { force: true });
  return null;
}

async function readPidFile(data: string) {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => null);
  if (text === null) return null;
  const lines = text.split("\n");
  return { pid: Number.parseInt(lines[0] ?? "") || 0, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
}

async function leads(pid: number, data: string): Promise<boolean> {
  return pid > 0 && (await commandOf(pid)).includes(`-D ${data} `);
}

/** Starts a server in a session of its own, out of reach of the terminal's signals, and waits until it takes connections. */
export async function launchPostmaster(binaries: string, account: Account, data: string, logFile: string): Promise<Postmaster> {
  const port = await freePort();
  const log = await open(logFile, "a", 0o600);
  const { size } = await log.stat();
  try {
    const stdio = ["ignore", log.fd, log.fd] as const;
    const server = spawn(join(binaries, "bin/postgres"), serverArguments(data, port), { ...account, cwd: data, env: {}, detached: true, stdio: [...stdio] });
    await once(server, "spawn");
    server.unref();
    const pid = server.pid!;
    const hasEnded = () => server.exitCode !== null || server.signalCode !== null;
    const isReady = async () => {
      const file = await readPidFile(data);
      return file?.pid === pid && file.isReady;
    };
    const came = await until(async () => hasEnded() || (await isReady()), 120_000);
    if (came && !hasEnded()) return { pid, port };
    if (!hasEnded()) await stopPostmaster(pid, data);
    throw new PostgresStartError(came ? "ended while it started" : "did not start within two minutes", logFile, await lastLines(logFile, size));
  } finally {
    await log.close();
  }
}

/** Ends a server: sessions are cut and data written out; harsher when that does not help. */
export async function stopPostmaster(pid: number, data: string): Promise<void> {
  const hasEnded = async () => !(await leads(pid, data));
  for (const [signal, patience] of [
    ["SIGINT", 30_000],
    ["SIGQUIT", 10_000],
    ["SIGKILL", 10_000],
  ] as const) {
    if (await hasEnded()) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
    if (await until(hasEnded, patience)) return;
  }
  throw new Error(`Postgres (process ${pid}) does not end.`);
}
