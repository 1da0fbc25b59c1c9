import { z } from "zod";
import { config } from "./config.ts";
import type { LoaderMakers } from "./context.ts";
import type { Pool } from "./db.ts";
import { startConsumer } from "./events/consumer.ts";
import { defineJob } from "./jobs/jobs.ts";
import { startJobs as start } from "./jobs/worker.ts";
import { forgetKeys } from "./once.ts";
import { answersHere } from "./service.ts";
import { openSubgraph, type SubgraphDefinition } from "./subgraph.ts";
import { checkLog, keepLog } from "./upkeep.ts";

type Definitions = readonly SubgraphDefinition<LoaderMakers>[];

const keep = defineJob("log.keep", {
  data: z.object({}),
  schedule: { cron: "*/10 * * * *" },
  async run({ db, now }) {
    await keepLog(db.pool, config.EVENTS_KEPT_DAYS);
    await forgetKeys(db, now());
  },
});

/** Has the subgraphs follow the event log in this process until the pool closes; others may do the same. Fails when the log needs a rebase. */
export async function startConsumers(pool: Pool, definitions: Definitions): Promise<void> {
  await checkLog(pool);
  await keepLog(pool, config.EVENTS_KEPT_DAYS);
  await Promise.all(definitions.map(({ name, handlers = [] }) => handlers.length > 0 && startConsumer(pool, { name, handlers })));
}

/** Lets the subgraphs be asked in this process by those that read entities of others. */
export function answerHere(pool: Pool, definitions: Definitions): void {
  for (const definition of definitions) answersHere(pool, definition.name, async () => (await openSubgraph(definition, pool)).execute);
}

/** Runs the jobs of the subgraphs in this process until the pool closes; others may do the same. */
export function startJobs(pool: Pool, definitions: Definitions): Promise<void> {
  answerHere(pool, definitions);
  return start(pool, [...definitions, { name: "log", jobs: [keep] }]);
}
