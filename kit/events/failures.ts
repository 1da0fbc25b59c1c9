import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "../db.ts";
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

/** Parked events of all consumers or of one, the latest failure first, a thousand at most. */
export function listParked(db: Db, consumer?: string) {
  const isParked = and(isNull(failures.retryAt), consumer ? eq(failures.consumer, consumer) : undefined);
  return db.select().from(failures).where(isParked).orderBy(desc(failures.failedAt)).limit(1_000);
}

type Failed = { readonly consumer: string; readonly eventId: string };
const is = ({ consumer, eventId }: Failed) => and(eq(failures.consumer, consumer), eq(failures.eventId, eventId));

/** Has a failed event tried again at once, with all its tries; false when there is none such. */
export async function retryFailed(db: Db, failed: Failed): Promise<boolean> {
  return (await db.update(failures).set({ attempts: 0, retryAt: sql`now()` }).where(is(failed)).returning()).length > 0;
}

/** Gives a failed event up: the consumer never handles it. False when there is none such. */
export async function dropFailed(db: Db, failed: Failed): Promise<boolean> {
  return (await db.delete(failures).where(is(failed)).returning()).length > 0;
}
