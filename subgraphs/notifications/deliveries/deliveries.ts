import type { Tx } from "@atrium/kit";
import { and, eq, notInArray, or, sql } from "drizzle-orm";
import type { DeliveryStatus } from "../generated.ts";
import { deliveries } from "./tables.ts";

/** What became of a try to deliver. */
export type Outcome = { readonly status: Exclude<DeliveryStatus, "DEFERRED">; readonly provider?: string; readonly error?: string };

const ORDER: readonly DeliveryStatus[] = ["DEFERRED", "QUEUED", "FAILED", "SENT", "DELIVERED", "OPENED", "CLICKED", "BOUNCED", "SUPPRESSED"];

/** Notes what became of a delivery; news that come late never set it back. It may be that of a digest, and so several. */
export async function noteDelivery(tx: Tx, deliveryId: string, { status, provider, error }: Outcome): Promise<void> {
  const now = tx.origin.now();
  const isTry = status === "SENT" || status === "FAILED" || (status === "QUEUED" && error !== undefined);
  const isSeen = status === "OPENED" || status === "CLICKED";
  await tx
    .update(deliveries)
    .set({
      status,
      error: error?.slice(0, 500) ?? null,
      dueAt: null,
      ...(provider && { provider }),
      ...(isTry && { attempts: sql`${deliveries.attempts} + 1` }),
      ...(status === "SENT" && { sentAt: now }),
      ...((status === "DELIVERED" || isSeen) && { deliveredAt: sql`coalesce(${deliveries.deliveredAt}, ${now.toISOString()}::timestamptz)` }),
      ...(isSeen && { openedAt: sql`coalesce(${deliveries.openedAt}, ${now.toISOString()}::timestamptz)` }),
    })
    .where(and(or(eq(deliveries.id, deliveryId), eq(deliveries.digestId, deliveryId)), notInArray(deliveries.status, ORDER.slice(ORDER.indexOf(status) + 1))));
}
