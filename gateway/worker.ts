import { join } from "node:path";
import { config } from "@atrium/kit";
import { requireSettings } from "@atrium/kit/config";
import { openPool } from "@atrium/kit/db";
import { onStop } from "@atrium/kit/lifecycle";
import { migrate } from "@atrium/kit/migrations";
import { startConsumers, startJobs } from "@atrium/kit/work";
import { discoverSubgraphs, loadSubgraph } from "./discover.ts";
import { say } from "./say.ts";

const POOL_SIZE = 10;

async function work(): Promise<void> {
  requireSettings(config, "DATABASE_URL");
  const places = await discoverSubgraphs();
  const definitions = await Promise.all(places.map(loadSubgraph));
  await migrate(
    config.DATABASE_DIRECT_URL ?? config.DATABASE_URL,
    places.map(({ name, folder }) => ({ domain: name, folder: join(folder, "migrations") })),
  );
  const pool = openPool(config.DATABASE_URL, { max: config.DATABASE_POOL ?? POOL_SIZE, name: "worker", directUrl: config.DATABASE_DIRECT_URL });
  onStop(() => pool.close());
  await startConsumers(pool, definitions);
  await startJobs(pool, definitions);
  say("The worker runs jobs and event handlers");
}

work().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
