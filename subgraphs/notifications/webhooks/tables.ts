import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { DeliveryStatus } from "../generated.ts";
import { schema } from "../tables.ts";

/** Addresses integrators want domain events at. */
export const webhookEndpoints = schema.table(
  "webhook_endpoints",
  {
    id: id(),
    ownerId: uuid().notNull(),
    url: text().notNull(),
    events: text().array().notNull(),
    description: text(),
    isEnabled: boolean().notNull().default(true),
    secret: text().notNull(), // sealed
    formerSecret: text(), // sealed; signs too until it expires
    formerSecretUntil: at(),
    failureCount: integer().notNull().default(0), // in a row
    failingSince: at(),
    createdAt: at().notNull(),
  },
  (table) => [
    index("webhook_endpoints_owner_idx").on(table.ownerId, table.createdAt, table.id),
    index("webhook_endpoints_events_idx").using("gin", table.events).where(sql`${table.isEnabled}`),
    check("webhook_endpoints_former_check", sql`(${table.formerSecret} is null) = (${table.formerSecretUntil} is null)`),
  ],
);

export type WebhookEndpointRow = typeof webhookEndpoints.$inferSelect;

/** What is told of an event, as it is sent. */
export type WebhookEvent = {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly occurredAt: string;
  readonly actorId: string | null;
  readonly subjectId: string;
  readonly data: unknown;
};

/** An event on its way to an endpoint. */
export const webhookDeliveries = schema.table(
  "webhook_deliveries",
  {
    id: id(),
    endpointId: uuid()
      .notNull()
      .references(() => webhookEndpoints.id, { onDelete: "cascade" }),
    eventId: uuid().notNull(),
    event: jsonb().$type<WebhookEvent>().notNull(),
    status: text().$type<DeliveryStatus>().notNull(),
    responseCode: integer(),
    attempts: integer().notNull().default(0), // since it was last asked for
    nextAttemptAt: at(),
    createdAt: at().notNull(),
  },
  (table) => [
    uniqueIndex("webhook_deliveries_event_key").on(table.endpointId, table.eventId),
    index("webhook_deliveries_created_idx").on(table.endpointId, table.createdAt, table.id),
    index("webhook_deliveries_old_idx").on(table.createdAt),
  ],
);

export type WebhookDeliveryRow = typeof webhookDeliveries.$inferSelect;
