import type { Job as Queued } from "pg-boss";
import { ownOrigin, type Pool } from "../db.ts";
import { drain } from "../drain.ts";
import type { Consumer } from "../events/consumer.ts";
import { bossOf, keepQueue } from "../jobs/jobs.ts";
import { type JobsOf, runJob } from "../jobs/worker.ts";
import { listParked } from "../upkeep.ts";

/** Has a consumer handle every event in the log; fails if one fails. */
export async function deliver(pool: Pool, consumer: Consumer): Promise<void> {
  await drain(pool, { ...consumer, retryAfter: [] });
  const parked = await listParked(pool.as(ownOrigin("test")), consumer.name);
  if (parked.length > 0)
    throw new AggregateError(
      parked.map(({ error }) => error),
      `${consumer.name} fails at ${parked.map(({ event }) => event.type).join(", ")}: ${parked[0]?.error}`,
    );
}

/** Runs every job enqueued, also those for later; fails if one fails. */
export async function runJobs(pool: Pool, { name, jobs = [] }: JobsOf, now?: () => Date): Promise<void> {
  const boss = await bossOf(pool);
  for (const job of jobs) {
    await keepQueue(boss, job);
    const all: Queued<unknown>[] = await boss.fetch(job.name, { batchSize: 1_000, ignoreStartAfter: true });
    for (const queued of all) {
      const { id, status, output } = await runJob(pool, name, job, queued, now);
      if (status === "failed") throw new Error(`${job.name} fails: ${output.error}`);
      await boss.complete(job.name, id);
    }
  }
}
