import {
  type Connection,
  connection,
  connectionOf,
  isPublicUrl,
  newId,
  notFound,
  type PageArguments,
  requireViewer,
  type Tx,
  text,
  UserError,
  validInput,
} from "@atrium/kit";
import { and, count, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { WebhookEndpointCreateInput, WebhookEndpointUpdateInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { publicTypes } from "./public-events.ts";
import { newWebhookSecret, sealSecret } from "./signature.ts";
import { type WebhookDeliveryRow, type WebhookEndpointRow, webhookDeliveries, webhookEndpoints } from "./tables.ts";

const MAX_ENDPOINTS = 20;
const ROTATION_MS = 24 * 3_600_000;

const url = z.string().trim().max(2_000).refine(isPublicUrl, "The address must be https and public.");
const types = z
  .array(z.enum(publicTypes as [string, ...string[]], "Not an event that can be subscribed to; see webhookEventTypes."))
  .min(1)
  .max(100)
  .transform((all) => [...new Set(all)].sort());
const description = text(500).nullish();
const created = z.object({ url, events: types, description });
const changed = z.object({ url: url.nullish(), events: types.nullish(), description, isEnabled: z.boolean().nullish() });

/** An endpoint of the viewer. */
export async function getEndpoint(ctx: Ctx, id: string): Promise<WebhookEndpointRow | null> {
  const endpoint = await ctx.loaders.webhookEndpoint.load(id);
  return endpoint && endpoint.ownerId === ctx.viewer?.id ? endpoint : null;
}

/** The viewer's endpoints, newest first. */
export function listEndpoints(ctx: Ctx, page: PageArguments): Promise<Connection<WebhookEndpointRow>> {
  const orderBy = [{ name: "created", by: webhookEndpoints.createdAt, direction: "DESC" as const }];
  return connection(ctx.db, page, { from: webhookEndpoints, where: eq(webhookEndpoints.ownerId, requireViewer(ctx).id), orderBy });
}

/** What was sent to an endpoint, newest first. */
export function listDeliveriesOf(ctx: Ctx, endpointId: string, page: PageArguments): Promise<Connection<WebhookDeliveryRow>> {
  const orderBy = [{ name: "created", by: webhookDeliveries.createdAt, direction: "DESC" as const }];
  return connectionOf(ctx.db, "WebhookEndpoint.deliveries", endpointId, page, webhookDeliveries.endpointId, { from: webhookDeliveries, orderBy });
}

/** Adds an endpoint; answers it with its secret, which is never shown again. */
export async function webhookEndpointCreate(ctx: Ctx, input: WebhookEndpointCreateInput): Promise<{ endpoint: WebhookEndpointRow; secret: string }> {
  const { id: ownerId } = requireViewer(ctx);
  const { description: said = null, ...given } = validInput(created, input);
  const secret = newWebhookSecret();
  return ctx.db.transaction(async (tx) => {
    await guardCount(tx, ownerId);
    const values = { id: newId(ctx.now()), ownerId, ...given, description: said || null, secret: sealSecret(secret), createdAt: ctx.now() };
    const [endpoint] = await tx.insert(webhookEndpoints).values(values).returning();
    return { endpoint: endpoint as WebhookEndpointRow, secret };
  });
}

/** Two at once wait for each other, so that the limit holds. */
async function guardCount(tx: Tx, ownerId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${ownerId}, 0))`);
  const [own] = await tx.select({ count: count() }).from(webhookEndpoints).where(eq(webhookEndpoints.ownerId, ownerId));
  if (own && own.count >= MAX_ENDPOINTS) {
    throw new UserError("LIMIT_EXCEEDED", `A person has at most ${MAX_ENDPOINTS} endpoints.`, null, { limit: MAX_ENDPOINTS, remaining: 0 });
  }
}

/** Changes an endpoint; switching it on lets its failures be forgotten. */
export async function webhookEndpointUpdate(ctx: Ctx, { id, ...input }: WebhookEndpointUpdateInput): Promise<WebhookEndpointRow> {
  const { url: to, events, description: said, isEnabled } = validInput(changed, input);
  const set = {
    ...(to && { url: to }),
    ...(events && { events }),
    ...(said !== undefined && { description: said || null }),
    ...(typeof isEnabled === "boolean" && { isEnabled }),
    ...(isEnabled && { failureCount: 0, failingSince: null }),
  };
  return change(ctx, id, set);
}

/** Deletes an endpoint with what was sent to it; what is on its way is not sent any more. */
export async function webhookEndpointDelete(ctx: Ctx, id: string): Promise<string> {
  const gone = await ctx.db.transaction((tx) => tx.delete(webhookEndpoints).where(isOwn(ctx, id)).returning());
  if (gone.length === 0) throw notFound("Endpoint");
  return id;
}

/** Makes a new secret; the former one signs too for 24 hours. */
export async function webhookSecretRotate(ctx: Ctx, id: string): Promise<string> {
  const secret = newWebhookSecret();
  const formerSecretUntil = new Date(ctx.now().getTime() + ROTATION_MS);
  await change(ctx, id, { secret: sealSecret(secret), formerSecret: sql`${webhookEndpoints.secret}`, formerSecretUntil });
  return secret;
}

const isOwn = (ctx: Ctx, id: string) => and(eq(webhookEndpoints.id, id), eq(webhookEndpoints.ownerId, requireViewer(ctx).id));

async function change(ctx: Ctx, id: string, set: Parameters<ReturnType<Tx["update"]>["set"]>[0]): Promise<WebhookEndpointRow> {
  const [endpoint] =
    Object.keys(set).length > 0
      ? await ctx.db.transaction((tx) => tx.update(webhookEndpoints).set(set).where(isOwn(ctx, id)).returning())
      : await ctx.db.select().from(webhookEndpoints).where(isOwn(ctx, id));
  if (!endpoint) throw notFound("Endpoint");
  return endpoint;
}
