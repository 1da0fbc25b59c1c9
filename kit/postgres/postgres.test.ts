import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, expect, test } from "vitest";
import { installedBinaries } from "./binaries.ts";
import { connected, createDatabase, databaseUrl, dropDatabase } from "./databases.ts";
import { commandOf } from "./processes.ts";
import { type RunningPostgres, type StartOptions, startPostgres } from "./start.ts";
import { startThrowawayPostgres } from "./throwaway.ts";
import { until } from "./wait.ts";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function aFolder(mode = 0o755): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "postgres-test-"));
  await chmod(folder, mode);
  cleanups.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function started(options: StartOptions): Promise<RunningPostgres> {
  const server = await startPostgres(options);
  cleanups.push(server.stop);
  return server;
}

async function anOwner(dataDir: string) {
  const child = spawn(process.execPath, [new URL("./owner.fixture.ts", import.meta.url).pathname, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  cleanups.push(() => end(child));
  const [line] = await once(createInterface(child.stdout), "line", { signal: AbortSignal.timeout(30_000) });
  return { child, said: JSON.parse(line) as { url: string; adopted: boolean; error?: string } };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

async function pidOf(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, "postgres/data/postmaster.pid"), "utf8"));
}

const remember = (url: string) => connected(url, (sql) => sql`create table memories as select 'kept' as memory`);
const recall = (url: string) => connected(url, async (sql) => (await sql`select memory from memories`).map(({ memory }) => memory));

test("a second start finds what the first one stored", async () => {
  const dataDir = await aFolder();
  const first = await started({ dataDir });
  await remember(first.url);
  await first.stop();

  const second = await started({ dataDir });

  expect(await recall(second.url)).toEqual(["kept"]);
  expect([first.adopted, second.adopted]).toEqual([false, false]);
});

test("the server has the database, the extensions and an alphabet past ASCII, and no door without a password", async () => {
  const dataDir = await aFolder();

  const { url } = await started({ dataDir });

  const [row] = await connected(url, async (sql) => {
    await sql`create extension pg_trgm`;
    await sql`create extension unaccent`;
    return sql`select current_database() as name, unaccent('Åse') as plain, similarity('žluť', 'ŽLUŤ') as alike, upper('é') as upper, current_setting('fsync') as fsync`;
  });
  expect(row).toEqual({ name: "atrium", plain: "Ase", alike: 1, upper: "É", fsync: "on" });
  await expect(connected(Object.assign(new URL(url), { password: "guess" }).href, (sql) => sql`select 1`)).rejects.toThrow("password authentication failed");
  expect((await stat(join(dataDir, "postgres/password"))).mode & 0o077).toBe(0);
});

test("a server left running by a killed owner is adopted, and stopped by its new owner", async () => {
  const dataDir = await aFolder();
  const { child, said } = await anOwner(dataDir);
  await remember(said.url);
  const pid = await pidOf(dataDir);
  await end(child);

  const server = await started({ dataDir });

  expect([said.adopted, server.adopted, server.url]).toEqual([false, true, said.url]);
  expect(await recall(server.url)).toEqual(["kept"]);
  await server.stop();
  expect(await commandOf(pid)).toBe("");
});

test("a second owner is refused by name, in the same process and in another", async () => {
  const dataDir = await aFolder();
  const { url } = await started({ dataDir });

  const { said } = await anOwner(dataDir);

  expect(said).toEqual({ error: "DataFolderInUseError", isNamed: true });
  await expect(startPostgres({ dataDir })).rejects.toThrow(`in use by process ${process.pid}`);
  expect(await connected(url, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
});

test("of owners that come at the same moment exactly one starts", async () => {
  const dataDir = await aFolder();

  const owners = await Promise.all([1, 2, 3].map(() => anOwner(dataDir)));

  expect(owners.map(({ said }) => said.error ?? "started").sort()).toEqual(["DataFolderInUseError", "DataFolderInUseError", "started"]);
  const winner = owners.find(({ said }) => !said.error)!;
  winner.child.kill("SIGTERM");
  await once(winner.child, "exit");
});

test.each([
  ["names a dead process", "999999999"],
  ["names a living process that is not Postgres", String(process.pid)],
  ["is empty", ""],
])("a pid file that %s is survived", async (_, text) => {
  const dataDir = await aFolder();
  await (await started({ dataDir })).stop();
  await writeFile(join(dataDir, "postgres/data/postmaster.pid"), text && `${text}\n${join(dataDir, "postgres/data")}\n1\n1\n\n127.0.0.1\n1 1\nready\n`);

  const server = await started({ dataDir });

  expect(server.adopted).toBe(false);
});

test("the claim of a killed owner and a creation cut short do not stand in the way", async () => {
  const dataDir = await aFolder();
  await mkdir(join(dataDir, "postgres/initdb-halfway/base"), { recursive: true });
  await writeFile(join(dataDir, "postgres/owner-1-1-somewhen"), "");
  await writeFile(join(dataDir, `postgres/owner-${process.pid}-1-somewhen`), "");

  const server = await started({ dataDir });

  expect(server.adopted).toBe(false);
});

test("a server killed in the middle comes back with what it acknowledged", async () => {
  const dataDir = await aFolder();
  const first = await started({ dataDir });
  await remember(first.url);
  process.kill(await pidOf(dataDir), "SIGKILL");
  await first.stop();

  const second = await started({ dataDir });

  expect(await recall(second.url)).toEqual(["kept"]);
});

test("data and binaries below a folder only this account can enter are no obstacle", async () => {
  const closed = await aFolder(0o700);
  const shelter = await aFolder();
  const installed = join(closed, "package");
  await cp(installedBinaries(), installed, { recursive: true, verbatimSymlinks: true });
  const options = { dataDir: join(closed, "data"), installed, shelter };
  const first = await started(options);
  await remember(first.url);
  await first.stop();

  const second = await started(options);

  expect(await recall(second.url)).toEqual(["kept"]);
});

test("a data folder removed and made again is empty, wherever its data was kept", async () => {
  const closed = await aFolder(0o700);
  const options = { dataDir: join(closed, "data"), shelter: await aFolder() };
  const first = await started(options);
  await remember(first.url);
  await first.stop();
  await rm(options.dataDir, { recursive: true });

  const second = await started(options);

  await expect(recall(second.url)).rejects.toThrow("does not exist");
});

test("two SIGTERMs to the owner leave no server behind", async () => {
  const dataDir = await aFolder();
  const { child } = await anOwner(dataDir);
  const pid = await pidOf(dataDir);

  child.kill("SIGTERM");
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");

  expect([code, await commandOf(pid)]).toEqual([0, ""]);
});

test("a server that cannot start says why", async () => {
  const dataDir = await aFolder();
  await (await started({ dataDir })).stop();
  await writeFile(join(dataDir, "postgres/data/postgresql.conf"), "nonsense = 1\n");

  const failed = startPostgres({ dataDir });

  await expect(failed).rejects.toThrow(/unrecognized configuration parameter "nonsense"/);
});

test("a throwaway server makes databases from a template and leaves nothing behind", async () => {
  const server = await startThrowawayPostgres();
  cleanups.push(server.stop);
  const template = await createDatabase(server.url, "template_one");
  await remember(template);

  const copy = await createDatabase(server.url, "copy", { template: "template_one" });

  expect(await recall(copy)).toEqual(["kept"]);
  expect(copy).toBe(databaseUrl(server.url, "copy"));
  await dropDatabase(server.url, "copy");
  await expect(recall(copy)).rejects.toThrow('database "copy" does not exist');
  const folder = await dataFolderOf(server.url);
  await server.stop();
  await expect(stat(folder)).rejects.toThrow("ENOENT");
});

test("a throwaway server dies with its owner", async () => {
  const script = `const { startThrowawayPostgres } = await import(${JSON.stringify(new URL("./throwaway.ts", import.meta.url).href)});
    console.log((await startThrowawayPostgres()).url); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  cleanups.push(() => end(child));
  const [url] = await once(createInterface(child.stdout), "line", { signal: AbortSignal.timeout(30_000) });
  const folder = await dataFolderOf(url);

  await end(child);

  const isGone = () =>
    stat(folder).then(
      () => false,
      () => true,
    );
  expect(await until(isGone, 15_000)).toBe(true);
});

async function dataFolderOf(url: string): Promise<string> {
  const [row] = await connected(url, (sql) => sql<{ folder: string }[]>`select current_setting('data_directory') as folder`);
  return join(row!.folder, "..");
}
