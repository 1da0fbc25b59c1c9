import { globalId, newId, notFound, type Tx, wrongState } from "@atrium/kit";
import { eq } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { queueAttempt } from "./attempts.ts";
import { getEndpoint } from "./endpoints.ts";
import { type WebhookDeliveryRow, type WebhookEndpointRow, webhookDeliveries } from "./tables.ts";

/** What was sent to an endpoint of the viewer. */
export async function getWebhookDelivery(ctx: Ctx, id: string): Promise<WebhookDeliveryRow | null> {
  const delivery = await ctx.loaders.webhookDelivery.load(id);
  return delivery && (await getEndpoint(ctx, delivery.endpointId)) ? delivery : null;
}

/** Sends a `ping` event to an endpoint of the viewer. */
export async function webhookTestSend(ctx: Ctx, id: string): Promise<WebhookDeliveryRow> {
  const endpoint = enabled(await getEndpoint(ctx, id), "id");
  const now = ctx.now();
  const eventId = newId(now);
  const subjectId = globalId("WebhookEndpoint", id);
  const event = { id: eventId, type: "ping", version: 1, occurredAt: now.toISOString(), actorId: globalId("User", endpoint.ownerId), subjectId, data: {} };
  return ctx.db.transaction(async (tx) => {
    const values = { id: newId(now), endpointId: id, eventId, event, status: "QUEUED" as const, nextAttemptAt: now, createdAt: now };
    const [delivery] = await tx.insert(webhookDeliveries).values(values).returning();
    return queued(tx, delivery);
  });
}

/** Sends an event again, from the first attempt on. */
export async function webhookRedeliver(ctx: Ctx, deliveryId: string): Promise<WebhookDeliveryRow> {
  const known = await getWebhookDelivery(ctx, deliveryId);
  if (!known) throw notFound("Delivery", ["deliveryId"]);
  enabled(await getEndpoint(ctx, known.endpointId), "deliveryId");
  return ctx.db.transaction(async (tx) => {
    const anew = { status: "QUEUED" as const, attempts: 0, nextAttemptAt: ctx.now() };
    const [delivery] = await tx.update(webhookDeliveries).set(anew).where(eq(webhookDeliveries.id, deliveryId)).returning();
    return queued(tx, delivery);
  });
}

function enabled(endpoint: WebhookEndpointRow | null, path: string): WebhookEndpointRow {
  if (!endpoint) throw notFound("Endpoint", [path]);
  if (!endpoint.isEnabled) throw wrongState("This endpoint is switched off; switch it on first.", "DISABLED", ["ENABLED"], [path]);
  return endpoint;
}

async function queued(tx: Tx, delivery: WebhookDeliveryRow | undefined): Promise<WebhookDeliveryRow> {
  if (!delivery) throw notFound("Delivery");
  await queueAttempt(tx, delivery);
  return delivery;
}
