import { sql } from "drizzle-orm";
import type { Tx } from "../db.ts";
import { log, redact } from "../log.ts";
import type { Consumer } from "./consumer.ts";
import { type EventRow, failures } from "./tables.ts";

const RETRY_AFTER_S = [1, 5, 30, 120, 600];

/** Notes that the consumer could not handle the event: it is tried again later, or parked after the last try. */
export async function noteFailure(tx: Tx, { name, retryAfter = RETRY_AFTER_S }: Consumer, event: EventRow, cause: unknown, attempts: number): Promise<void> {
  const wait = retryAfter[attempts - 1];
  const error = redact(cause instanceof Error ? [cause.stack, cause.cause].filter(Boolean).join("\n") : String(cause)).slice(0, 2_000);
  const retryAt = wait === undefined ? null : sql`now() + make_interval(secs => ${wait})`;
  await tx.insert(failures).values({ consumer: name, eventId: event.id, event, error, attempts, failedAt: sql`now()`, retryAt });
  log[retryAt ? "warn" : "error"]({ consumer: name, type: event.type, eventId: event.id, attempts, error }, "an event failed");
}
