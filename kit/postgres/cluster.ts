import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, open, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import type { Account } from "./account.ts";
import { connected } from "./databases.ts";

/** The superuser of every cluster. */
export const USER = "atrium";
const EXTENSIONS = ["pg_trgm", "unaccent"];

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 200,
  shared_buffers: "128MB",
  wal_level: "minimal",
  max_wal_senders: 0,
  timezone: "UTC",
  log_timezone: "UTC",
};

/** The arguments of `postgres` on that data folder and port. */
export function serverArguments(data: string, port: number, more: Record<string, string> = {}): string[] {
  const settings = Object.entries({ ...SETTINGS, port, ...more });
  return ["-D", data, ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

/** The arguments of `initdb` for a UTF-8 cluster whose sort order no system library can change. */
export function initArguments(data: string, passwordFile: string): string[] {
  const locale = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
  const provider = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  return ["-D", data, "-U", USER, `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8", `--locale=${locale}`, ...provider];
}

/** Runs `initdb` as the account; the error of a failure carries what it said. */
export async function initCluster(binaries: string, account: Account, data: string, passwordFile: string): Promise<void> {
  const options = { ...account, cwd: "/", env: { PATH: "/usr/bin:/bin" }, timeout: 120_000 };
  await promisify(execFile)(`${binaries}/bin/initdb`, initArguments(data, passwordFile), options).catch((error: Error & { stderr?: string }) => {
    throw new Error(`Postgres could not create its data folder ${data}: ${error.stderr?.trim() || error.message}`, { cause: error });
  });
}

/** A new password in a file that only the account and root can read. */
export async function writePassword(file: string, account: Account): Promise<string> {
  const password = randomBytes(24).toString("hex");
  const handle = await open(file, "w", 0o600);
  try {
    await handle.writeFile(password);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (account) await chown(file, account.uid, account.gid);
  return password;
}

export function serverUrl(port: number, password: string, database: string): string {
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Fails unless the server is UTF-8 and has the extensions; creates the database if it is missing. */
export async function prepareServer(adminUrl: string, database: string): Promise<void> {
  await connected(adminUrl, async (sql) => {
    const [server] = await sql<{ encoding: string; extensions: string[]; databases: string[] }[]>`
      select current_setting('server_encoding') as encoding,
        (select json_agg(name) from pg_available_extensions) as extensions,
        (select json_agg(datname) from pg_database) as databases`;
    const missing = EXTENSIONS.filter((name) => !server?.extensions.includes(name));
    if (server?.encoding !== "UTF8") throw new Error(`Postgres must be UTF8 and is ${server?.encoding}.`);
    if (missing.length > 0) throw new Error(`Postgres lacks the extensions ${missing.join(", ")}.`);
    if (!server.databases.includes(database)) await sql`create database ${sql(database)}`;
  });
}

/** The last lines of a log, from that byte on. */
export async function lastLines(file: string, from = 0): Promise<string> {
  const log = await readFile(file).catch(() => Buffer.alloc(0));
  return log.subarray(from).toString("utf8").trim().split("\n").slice(-20).join("\n");
}
