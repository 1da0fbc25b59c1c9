import { Worker } from "node:worker_threads";
import type { QueryPlan } from "@apollo/query-planner";
import type { PlannerFacts, PlannerInput, PlannerMessage, PlanRequest } from "./worker.ts";

/** An operation that cannot or must not be planned; the message is for the client. */
export class PlanRefused extends Error {
  readonly code: "BAD_USER_INPUT" | "COST_EXCEEDED" | "INTERNAL";

  constructor(code: PlanRefused["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Plans operations of one supergraph in a thread of its own. */
export type Planner = {
  /** What the supergraph tells; rejects when it cannot be loaded. */
  readonly facts: Promise<PlannerFacts>;
  /** Rejects with PlanRefused: no plan exists, or making it takes too long or too much memory. */
  plan(request: PlanRequest): Promise<QueryPlan>;
  close(): Promise<void>;
};

/** What making one plan may take. */
export type PlannerLimits = { readonly planningMs: number; readonly memoryMb: number };

const LIMITS: PlannerLimits = { planningMs: 1_000, memoryMb: 512 };
const MAX_WAITING = 200;

const RESTART_MS = 1_000;

type Job = PlanRequest & { resolve(plan: QueryPlan): void; reject(error: Error): void };

function refusal(reason: string): PlanRefused {
  const isTooMuch = /exceed/i.test(reason);
  return new PlanRefused(
    isTooMuch ? "COST_EXCEEDED" : "INTERNAL",
    isTooMuch ? "The operation is too complex to plan." : "The operation cannot be planned.",
    reason,
  );
}

/** Starts the thread. It is replaced when a plan takes it over its time or memory, and only that plan is refused. */
export function startPlanner(input: PlannerInput, limits = LIMITS): Planner {
  const waiting: Job[] = [];
  const loaded = Promise.withResolvers<PlannerFacts>();
  loaded.promise.catch(() => {});
  let worker = start();
  let isReady = false;
  let isClosed = false;
  let job: Job | undefined;
  let timer: NodeJS.Timeout | undefined;

  function start(): Worker {
    const started = new Worker(new URL("./worker.ts", import.meta.url), {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
      env: { NODE_ENV: "production", APOLLO_TELEMETRY_DISABLED: "1" },
    });
    started.on("message", (message: PlannerMessage) => {
      if (started === worker) receive(message);
    });
    started.on("error", (error) => {
      if (started === worker) replace(error);
    });
    return started;
  }

  function receive(message: PlannerMessage): void {
    if ("facts" in message) {
      isReady = true;
      worker.unref();
      loaded.resolve(message.facts);
    } else if ("plan" in message) {
      finish((done) => done.resolve(message.plan));
    } else {
      finish((done) => done.reject(refusal(message.refused)));
    }
    next();
  }

  function finish(settle: (done: Job) => void): void {
    clearTimeout(timer);
    const done = job;
    job = undefined;
    worker.unref();
    if (done) settle(done);
  }

  function next(): void {
    if (!isReady || job) return;
    job = waiting.shift();
    if (!job) return;
    timer = setTimeout(() => replace(), limits.planningMs);
    worker.ref();
    worker.postMessage({ text: job.text, overrides: job.overrides } satisfies PlanRequest);
  }

  function replace(error?: Error): void {
    const wasReady = isReady;
    isReady = false;
    finish((done) => done.reject(new PlanRefused("COST_EXCEEDED", "The operation is too complex to plan.")));
    void worker.terminate();
    if (isClosed) return;
    if (!wasReady) {
      loaded.reject(error ?? new Error("The planner did not start."));
      for (const each of waiting.splice(0)) each.reject(new PlanRefused("INTERNAL", "The planner did not start."));
    }
    setTimeout(
      () => {
        if (!isClosed) worker = start();
      },
      wasReady ? 0 : RESTART_MS,
    ).unref();
  }

  return {
    facts: loaded.promise,
    plan({ text, overrides }) {
      if (isClosed) return Promise.reject(new PlanRefused("INTERNAL", "The planner is closed."));
      if (waiting.length >= MAX_WAITING) return Promise.reject(new PlanRefused("INTERNAL", "Too many operations wait to be planned."));
      return new Promise((resolve, reject) => {
        waiting.push({ text, overrides, resolve, reject });
        next();
      });
    },
    async close() {
      isClosed = true;
      for (const each of waiting.splice(0)) each.reject(new PlanRefused("INTERNAL", "The planner is closed."));
      finish((done) => done.reject(new PlanRefused("INTERNAL", "The planner is closed.")));
      await worker.terminate();
    },
  };
}
