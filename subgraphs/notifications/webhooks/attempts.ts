import { defineJob, enqueue, type Tx } from "@atrium/kit";
import { postOutside } from "@atrium/kit/outbound";
import { and, eq, lt, sql } from "drizzle-orm";
import { z } from "zod";
import { signedHeaders } from "./signature.ts";
import { type WebhookDeliveryRow, webhookDeliveries, webhookEndpoints } from "./tables.ts";

const [MINUTE, HOUR] = [60_000, 3_600_000];
/** How long after each failure the next attempt follows: three days in all. */
const BACKOFF_MS = [5_000, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];
const GIVE_UP_MS = 72 * HOUR;
const KEPT_MS = 30 * 24 * HOUR;
const GONE = 410;

/** Has a delivery attempted, at once or later. */
export const queueAttempt = (tx: Tx, { id, attempts }: WebhookDeliveryRow, after?: Date) =>
  enqueue(tx, attempt, { deliveryId: id, attempts }, after ? { after } : {});

/** Sends a delivery once and notes the answer; a failure is tried again, an endpoint that fails for three days is switched off. */
export const attempt = defineJob("notifications.webhook-attempt", {
  data: z.object({ deliveryId: z.uuid(), attempts: z.number().int() }),
  timeout: 60,
  async run({ db, now, log }, { deliveryId, attempts }) {
    const [found] = await db
      .select({ delivery: webhookDeliveries, endpoint: webhookEndpoints })
      .from(webhookDeliveries)
      .innerJoin(webhookEndpoints, eq(webhookEndpoints.id, webhookDeliveries.endpointId))
      .where(and(eq(webhookDeliveries.id, deliveryId), eq(webhookDeliveries.status, "QUEUED"), eq(webhookDeliveries.attempts, attempts)));
    if (!found) return; // sent already, or asked for anew
    const { delivery, endpoint } = found;
    if (!endpoint.isEnabled) return db.transaction((tx) => change(tx, delivery, { status: "SUPPRESSED", nextAttemptAt: null }));

    const body = JSON.stringify(delivery.event);
    const responseCode = await postOutside(endpoint.url, { headers: signedHeaders(endpoint, delivery.eventId, body, now()), body }).catch((error: Error) => {
      log.info({ endpointId: endpoint.id, reason: error.message }, "a webhook was not answered");
      return null;
    });
    const isDelivered = responseCode !== null && responseCode >= 200 && responseCode < 300;
    await db.transaction((tx) => (isDelivered ? succeed(tx, delivery, responseCode) : fail(tx, delivery, responseCode, now())));
  },
});

const change = (tx: Tx, { id, attempts }: WebhookDeliveryRow, set: Partial<WebhookDeliveryRow>) =>
  tx
    .update(webhookDeliveries)
    .set(set)
    .where(and(eq(webhookDeliveries.id, id), eq(webhookDeliveries.attempts, attempts)))
    .returning();

async function succeed(tx: Tx, delivery: WebhookDeliveryRow, responseCode: number): Promise<void> {
  await change(tx, delivery, { status: "DELIVERED", responseCode, attempts: delivery.attempts + 1, nextAttemptAt: null });
  await tx.update(webhookEndpoints).set({ failureCount: 0, failingSince: null }).where(eq(webhookEndpoints.id, delivery.endpointId));
}

async function fail(tx: Tx, delivery: WebhookDeliveryRow, responseCode: number | null, now: Date): Promise<void> {
  const wait = responseCode === GONE ? undefined : BACKOFF_MS[delivery.attempts];
  const nextAttemptAt = wait === undefined ? null : new Date(now.getTime() + wait);
  const set = { status: nextAttemptAt ? ("QUEUED" as const) : ("FAILED" as const), responseCode, attempts: delivery.attempts + 1, nextAttemptAt };
  const [failed] = await change(tx, delivery, set);
  if (!failed) return;
  if (nextAttemptAt) await queueAttempt(tx, failed, nextAttemptAt);
  const failingSince = sql`coalesce(${webhookEndpoints.failingSince}, ${now.toISOString()}::timestamptz)`;
  const isHopeless = sql`${responseCode === GONE} or ${failingSince} <= ${new Date(now.getTime() - GIVE_UP_MS).toISOString()}::timestamptz`;
  await tx
    .update(webhookEndpoints)
    .set({ failureCount: sql`${webhookEndpoints.failureCount} + 1`, failingSince, isEnabled: sql`${webhookEndpoints.isEnabled} and not (${isHopeless})` })
    .where(eq(webhookEndpoints.id, delivery.endpointId));
}

/** Forgets deliveries after 30 days. */
export const forgetDeliveries = defineJob("notifications.forget-webhook-deliveries", {
  data: z.object({}),
  schedule: { cron: "20 3 * * *" },
  run: ({ db, now }) => db.transaction((tx) => tx.delete(webhookDeliveries).where(lt(webhookDeliveries.createdAt, new Date(now().getTime() - KEPT_MS)))),
});
