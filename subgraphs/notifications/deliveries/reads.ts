import { hasScope } from "@atrium/kit";
import type { Ctx } from "../index.ts";
import type { NotificationDeliveryRow } from "./tables.ts";

/** A delivery, for its receiver and for administrators of notifications. */
export async function getDelivery(ctx: Ctx, id: string): Promise<NotificationDeliveryRow | null> {
  const delivery = await ctx.loaders.delivery.load(id);
  return delivery && (delivery.userId === ctx.viewer?.id || hasScope(ctx.viewer, "notifications:admin")) ? delivery : null;
}
