import { sql } from "drizzle-orm";
import type { PgBoss } from "pg-boss";
import { v5 } from "uuid";
import { z } from "zod";
import { type Db, DEMO_TRACE, type Pool, type Tx } from "../db.ts";
import { type Log, log } from "../log.ts";
import { notify } from "../notify.ts";

/** What a job gets beside its data; `db` acts for who enqueued it. It may run twice: `id` is the idempotency key for services outside. */
export type JobContext = { readonly id: string; readonly db: Db; readonly log: Log; readonly signal: AbortSignal; now(): Date };

/** What is known of a job where it is only enqueued; its name is `<subgraph>.<job>`. */
export type Queue<D = unknown> = {
  readonly name: string;
  readonly data: z.ZodType<D>;
  /** Further tries after a failure: the first after 10 s, each after twice as long. By default 5. */
  readonly retries?: number;
  /** Seconds a run may take; 300 by default. */
  readonly timeout?: number;
};

/** Work done apart from requests, in whichever process runs jobs. */
export type Job<D = unknown> = Queue<D> & {
  /** When the clock enqueues it, as cron; UTC by default. Its data is then `{}`. */
  readonly schedule?: { readonly cron: string; readonly timeZone?: string };
  run(context: JobContext, data: D): unknown;
};

/** Declares a job. */
export const defineJob = <D>(name: string, options: Omit<Job<D>, "name">): Job<D> => ({ name, ...options });

/** How a job lies in its queue. */
export const envelope = z.object({ data: z.unknown(), actorId: z.string().nullable(), traceId: z.string().nullable() });

/** Where processes tell each other of new jobs. */
export const CHANNEL = "jobs";

/** The queue of jobs that failed at every try. */
export const DEAD = "dead";
export const TIMEOUT_S = 300;
const KEYS = "5f3c1f0e-8c0e-4d0e-9d53-0c8a4f3a7c11";

const bosses = new WeakMap<Pool, Promise<PgBoss>>();

/** The job queues of a database, opened when first asked for; they close with the pool, and jobs under way have 30 s to end. */
export function bossOf(pool: Pool): Promise<PgBoss> {
  const boss = bosses.get(pool) ?? openBoss(pool);
  bosses.set(pool, boss);
  boss.catch(() => bosses.delete(pool));
  return boss;
}

async function openBoss(pool: Pool): Promise<PgBoss> {
  const { PgBoss } = await import("pg-boss"); // 24 MB that a process without jobs does without
  const boss = new PgBoss({ connectionString: pool.directUrl, schema: "jobs", application_name: "jobs", max: 4 });
  boss.on("error", (error) => log.warn({ err: error }, "the job queues have trouble"));
  await boss.start();
  await boss.createQueue(DEAD);
  pool.beforeClose(() => boss.stop({ timeout: 30_000 }));
  return boss;
}

/** Makes the queue of a job, or brings it up to date. A job whose process was killed is tried again within two minutes. */
export async function keepQueue(boss: PgBoss, { name, retries = 5, timeout = TIMEOUT_S }: Omit<Queue, "data">): Promise<void> {
  const retry = { retryLimit: retries, retryDelay: 10, retryBackoff: true, retryDelayMax: 3_600 };
  const options = { ...retry, expireInSeconds: timeout + 30, heartbeatSeconds: 30, deadLetter: DEAD };
  await boss.createQueue(name, options);
  await boss.updateQueue(name, options);
}

/**
 * Has the job done once the transaction commits, or at `after`. The same `key` again enqueues nothing, until a week after the job is done.
 * Answers whether it was enqueued; what follows from demo data never is.
 */
export async function enqueue<D>(tx: Tx, job: Queue<D>, data: NoInfer<D>, { key, after }: { key?: string; after?: Date } = {}): Promise<boolean> {
  if (tx.origin.traceId === DEMO_TRACE) return false;
  const [boss, { fromDrizzle }] = await Promise.all([bossOf(tx.pool), import("pg-boss")]);
  const { actorId, traceId } = tx.origin;
  const options = { db: fromDrizzle(tx as never, sql as never), ...(key && { id: v5(`${job.name} ${key}`, KEYS) }), ...(after && { startAfter: after }) };
  const send = () => boss.send(job.name, { data: job.data.parse(data), actorId, traceId }, options);
  const id = await send().catch(async (error) => {
    if (await boss.getQueue(job.name)) throw error;
    await keepQueue(boss, job);
    return send();
  });
  if (id) tx.afterCommit(() => notify(tx.pool, CHANNEL, job.name));
  return id !== null;
}
