import { join } from "node:path";
import { config } from "@atrium/kit";
import { requireSettings } from "@atrium/kit/config";
import { openPool } from "@atrium/kit/db";
import { onStop } from "@atrium/kit/lifecycle";
import { migrate } from "@atrium/kit/migrations";
import { openSubgraph } from "@atrium/kit/subgraph";
import { serveSubgraph } from "@atrium/kit/subgraph-server";
import { startConsumers } from "@atrium/kit/work";
import { discoverSubgraphs, loadSubgraph } from "./discover.ts";
import { say } from "./say.ts";

const POOL_SIZE = 10;

async function serve(wanted: string | undefined): Promise<void> {
  const places = await discoverSubgraphs();
  const place = places.find(({ name }) => name === wanted);
  if (!place) throw new Error(`Name a subgraph: ${places.map(({ name }) => name).join(", ")}.`);
  requireSettings(config, "DATABASE_URL");

  await migrate(config.DATABASE_DIRECT_URL ?? config.DATABASE_URL, [{ domain: place.name, folder: join(place.folder, "migrations") }]);
  const pool = openPool(config.DATABASE_URL, { max: config.DATABASE_POOL ?? POOL_SIZE, name: place.name, directUrl: config.DATABASE_DIRECT_URL });
  const definition = await loadSubgraph(place);
  await startConsumers(pool, [definition]);
  const http = await serveSubgraph(await openSubgraph(definition, pool), { port: config.PORT ?? place.port, host: config.HOST });
  onStop(async () => {
    await http.drain();
    await pool.close();
  });
  say(`${place.name} answers its gateway on port ${http.port}`);
}

serve(process.argv[2]).catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
