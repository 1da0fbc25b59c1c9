import { join } from "node:path";
import { config, newId } from "@atrium/kit";
import { openPool } from "@atrium/kit/db";
import { ensureKeys } from "@atrium/kit/keys";
import { migrate } from "@atrium/kit/migrations";
import { findRunningPostgres } from "@atrium/kit/postgres/running";
import { startPostgres } from "@atrium/kit/postgres/start";
import { contextOf } from "@atrium/kit/subgraph";
import { discoverSubgraphs, loadSubgraph } from "./discover.ts";

/** The configured database, that of a running `start`, or one started for this command alone. */
async function openDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const url = config.DATABASE_URL ?? (await findRunningPostgres(config.DATA_DIR));
  if (url) return { url, close: async () => {} };
  const postgres = await startPostgres({ dataDir: config.DATA_DIR });
  return { url: postgres.url, close: postgres.stop };
}

/** Runs a command that a subgraph offers to whoever runs the server. */
async function run(name: string | undefined, args: string[]): Promise<string> {
  const places = await discoverSubgraphs();
  const definitions = await Promise.all(places.map(loadSubgraph));
  const definition = definitions.find(({ commands }) => name && commands?.[name]);
  const command = name ? definition?.commands?.[name] : undefined;
  if (!definition || !command) throw new Error(`There is no command ${name ?? ""}.`);

  ensureKeys();
  const database = await openDatabase();
  try {
    await migrate(
      config.DATABASE_DIRECT_URL ?? database.url,
      places.map((place) => ({ domain: place.name, folder: join(place.folder, "migrations") })),
    );
    const pool = openPool(database.url, { max: 2, name: "command", directUrl: config.DATABASE_DIRECT_URL });
    try {
      return await command(contextOf(definition, pool, { requestId: newId(), viewer: null, ip: null, userAgent: null }), ...args);
    } finally {
      await pool.close();
    }
  } finally {
    await database.close();
  }
}

const [name, ...args] = process.argv.slice(2);
run(name, args).then(
  (said) => process.stdout.write(`${said}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
