import { join } from "node:path";
import { config } from "@atrium/kit";
import { openPool } from "@atrium/kit/db";
import { ensureKeys } from "@atrium/kit/keys";
import { onStop } from "@atrium/kit/lifecycle";
import { migrate } from "@atrium/kit/migrations";
import { startPostgres } from "@atrium/kit/postgres/start";
import { openSubgraph } from "@atrium/kit/subgraph";
import { startConsumers, startJobs } from "@atrium/kit/work";
import { openDoor, openGateway } from "./assemble.ts";
import { discoverSubgraphs, loadSubgraph } from "./discover.ts";
import { observeWork } from "./metrics.ts";
import { greet, say } from "./say.ts";
import { loadDemo } from "./seed.ts";

const POOL_SIZE = 20;

const stopping = new AbortController();
const closing: (() => Promise<unknown>)[] = [];

let stopped: Promise<void> | undefined;

/** Ends what was opened, the latest first; who asks again waits with the first. */
const stop = () => (stopped ??= close());

async function close(): Promise<void> {
  stopping.abort();
  for (const close of closing.splice(0).reverse()) await close().catch((error: unknown) => say(`While stopping: ${error}`));
}

async function start(): Promise<void> {
  ensureKeys();
  const door = await openDoor();
  closing.push(() => door.http.drain());

  const databaseUrl = config.DATABASE_URL ?? (await startDatabase());
  const places = await discoverSubgraphs();
  say("Migrating the database");
  await migrate(
    config.DATABASE_DIRECT_URL ?? databaseUrl,
    places.map(({ name, folder }) => ({ domain: name, folder: join(folder, "migrations") })),
  );

  const pool = openPool(databaseUrl, { max: config.DATABASE_POOL ?? POOL_SIZE, name: "atrium", directUrl: config.DATABASE_DIRECT_URL });
  closing.push(() => pool.close());
  const definitions = await Promise.all(places.map(loadSubgraph));
  if (config.SEED === "demo") await loadDemo(definitions, pool, stopping.signal);

  say("Opening the graph");
  const subgraphs = await Promise.all(definitions.map((definition) => openSubgraph(definition, pool)));
  await startConsumers(pool, definitions);
  await startJobs(pool, definitions);
  observeWork(pool);
  closing.push(await openGateway(door, subgraphs));
  closing.push(() => door.http.drain());
  await greet(door.http.port);
}

async function startDatabase(): Promise<string> {
  say("Starting PostgreSQL");
  const { url, stop: stopPostgres } = await startPostgres({ dataDir: config.DATA_DIR, log: say });
  closing.push(stopPostgres);
  return url;
}

onStop(stop);
start().catch(async (error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  await stop();
  process.exit(1);
});
