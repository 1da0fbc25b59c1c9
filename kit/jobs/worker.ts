import type { PgBoss, Job as Queued } from "pg-boss";
import type { Pool } from "../db.ts";
import { log, redact } from "../log.ts";
import { listen } from "../notify.ts";
import { bossOf, CHANNEL, envelope, type Job, keepQueue, TIMEOUT_S } from "./jobs.ts";

const POLL_S = 5;
const BATCH = 10;

/** What runs jobs needs of a subgraph. */
export type JobsOf = { readonly name: string; readonly jobs?: readonly Job[] };

/** Runs the jobs of these subgraphs in this process, and keeps their schedules, until the pool closes. */
export async function startJobs(pool: Pool, subgraphs: readonly JobsOf[]): Promise<void> {
  const boss = await bossOf(pool);
  const workers = new Map<string, string>();
  for (const { name: producer, jobs = [] } of subgraphs) {
    for (const job of jobs) {
      await keepQueue(boss, job);
      const work = (queued: Queued[]) => Promise.all(queued.map((one) => runJob(pool, producer, job, one)));
      workers.set(
        job.name,
        await boss.work(job.name, { batchSize: BATCH, burstWhenBatchFull: true, pollingIntervalSeconds: POLL_S, perJobResults: true }, work),
      );
    }
    await keepSchedules(boss, producer, jobs);
  }
  listen(pool, CHANNEL, (queue) => {
    for (const [name, worker] of workers) if (name === queue || queue === "") boss.notifyWorker(worker);
  });
}

async function keepSchedules(boss: PgBoss, producer: string, jobs: readonly Job[]): Promise<void> {
  const scheduled = jobs.flatMap(({ name, schedule }) => (schedule ? [{ name, ...schedule }] : []));
  for (const { name, cron, timeZone: tz = "UTC" } of scheduled) await boss.schedule(name, cron, { data: {}, actorId: null, traceId: null }, { tz });
  const isOver = (name: string) => name.startsWith(`${producer}.`) && !scheduled.some((job) => job.name === name);
  for (const { name } of await boss.getSchedules()) if (isOver(name)) await boss.unschedule(name);
}

/** Runs a job as an act of who enqueued it; answers what became of it. */
export async function runJob(pool: Pool, producer: string, job: Job, { id, data, signal: ended, retryCount }: Queued<unknown>, now = () => new Date()) {
  const signal = AbortSignal.any([ended, AbortSignal.timeout((job.timeout ?? TIMEOUT_S) * 1_000)].filter(Boolean));
  const tooLate = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  tooLate.catch(() => {}); // the signal is also aborted once the job is done
  try {
    const { actorId, traceId, data: given } = envelope.parse(data);
    const context = { id, db: pool.as({ producer, actorId, traceId, now }), log: log.child({ job: job.name, requestId: traceId }), signal, now };
    await Promise.race([job.run(context, job.data.parse(given)), tooLate]);
    return { id, status: "completed" as const };
  } catch (error) {
    log.warn({ err: error, job: job.name, jobId: id, tries: retryCount + 1 }, "a job failed");
    return { id, status: "failed" as const, output: { error: redact(error instanceof Error ? error.message : String(error)) } };
  }
}
