import type { ServerResponse } from "node:http";
import type { Pool } from "@atrium/kit/db";
import { traced } from "@atrium/kit/traces";
import { lag, queueFigures } from "@atrium/kit/upkeep";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Transport } from "./transports.ts";

const registry = new Registry();
collectDefaultMetrics({ register: registry, prefix: "atrium_" });

const registers = [registry];
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** What Prometheus is told. No label holds anything a client chooses. */
export const metrics = {
  operations: new Counter({
    registers,
    name: "atrium_operations_total",
    help: "Operations answered, by type and the code of their first error, or ok.",
    labelNames: ["type", "outcome"],
  }),
  operationSeconds: new Histogram({
    registers,
    name: "atrium_operation_seconds",
    help: "From the whole request to the answer handed over.",
    labelNames: ["type"],
    buckets: SECONDS,
  }),
  operationCost: new Histogram({
    registers,
    name: "atrium_operation_cost",
    help: "Points of operations that were let in.",
    labelNames: ["type"],
    buckets: [1, 10, 50, 100, 500, 1_000, 5_000, 10_000],
  }),
  fetches: new Counter({
    registers,
    name: "atrium_fetches_total",
    help: "Requests to subgraphs: ok, errors in the answer, or unavailable.",
    labelNames: ["subgraph", "outcome"],
  }),
  fetchSeconds: new Histogram({ registers, name: "atrium_fetch_seconds", help: "How long subgraphs take.", labelNames: ["subgraph"], buckets: SECONDS }),
  limitsHit: new Counter({ registers, name: "atrium_limits_hit_total", help: "Refusals of the door, by limit.", labelNames: ["limit"] }),
  documents: new Counter({ registers, name: "atrium_documents_total", help: "Documents read: known, or new.", labelNames: ["cache"] }),
  plans: new Counter({ registers, name: "atrium_plans_total", help: "Query plans used: known, or new.", labelNames: ["cache"] }),
  viewers: new Counter({ registers, name: "atrium_viewers_total", help: "Whose token it is: known, or asked for.", labelNames: ["cache"] }),
  sockets: new Gauge({ registers, name: "atrium_sockets", help: "Open WebSockets and event streams.", labelNames: ["transport"] }),
  subscriptions: new Gauge({ registers, name: "atrium_subscriptions", help: "Subscriptions under way." }),
  groups: new Gauge({ registers, name: "atrium_subscription_groups", help: "Groups of identical subscriptions." }),
  deliveries: new Counter({ registers, name: "atrium_deliveries_total", help: "Messages sent to subscribers." }),
  lagged: new Counter({ registers, name: "atrium_lagged_total", help: "Subscribers that fell behind." }),
};

/** The transport, its requests counted, timed and part of the trace. */
export function observed(subgraph: string, transport: Transport): Transport {
  const measured: Transport = async (...asked) => {
    const done = metrics.fetchSeconds.startTimer({ subgraph });
    try {
      const answer = await transport(...asked);
      metrics.fetches.inc({ subgraph, outcome: answer.errors?.length ? "errors" : "ok" });
      return answer;
    } catch (error) {
      metrics.fetches.inc({ subgraph, outcome: "unavailable" });
      throw error;
    } finally {
      done();
    }
  };
  return (...asked) => traced(`fetch ${subgraph}`, { "graphql.subgraph": subgraph }, () => measured(...asked));
}

/** Adds how far the consumers of the event log are behind, and what the job queues hold, as read from this database when asked. */
export function observeWork(pool: Pool): void {
  new Gauge({
    registers,
    name: "atrium_consumer_events",
    help: "Events of a consumer: behind (counted up to 100 000), retrying, parked.",
    labelNames: ["consumer", "state"],
    async collect() {
      this.reset();
      for (const { consumer, behind, retrying, parked } of await lag(pool)) {
        for (const [state, count] of Object.entries({ behind, retrying, parked })) this.set({ consumer, state }, count);
      }
    },
  });
  new Gauge({
    registers,
    name: "atrium_consumer_lag_seconds",
    help: "Age of the oldest event a consumer has yet to read.",
    labelNames: ["consumer"],
    async collect() {
      this.reset();
      for (const { consumer, seconds } of await lag(pool)) this.set({ consumer }, seconds);
    },
  });
  new Gauge({
    registers,
    name: "atrium_jobs",
    help: "Jobs in a queue: waiting or active; those in `dead` failed at every try.",
    labelNames: ["queue", "state"],
    async collect() {
      this.reset();
      for (const { name, queuedCount, activeCount } of await queueFigures(pool)) {
        this.set({ queue: name, state: "waiting" }, queuedCount);
        this.set({ queue: name, state: "active" }, activeCount);
      }
    },
  });
}

/** Answers `/metrics` in Prometheus's text format. */
export async function sendMetrics(res: ServerResponse): Promise<void> {
  const text = await registry.metrics();
  res.writeHead(200, { "content-type": registry.contentType, "cache-control": "no-store" }).end(text);
}
