import { globalId, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { getWebhookDelivery, webhookRedeliver, webhookTestSend } from "./deliveries.ts";
import {
  getEndpoint,
  listDeliveriesOf,
  listEndpoints,
  webhookEndpointCreate,
  webhookEndpointDelete,
  webhookEndpointUpdate,
  webhookSecretRotate,
} from "./endpoints.ts";
import { publicTypes } from "./public-events.ts";

export const resolvers = {
  Query: {
    webhookEndpoints: (_, page, ctx) => listEndpoints(ctx, page),
    webhookEventTypes: () => [...publicTypes],
  },
  Mutation: {
    webhookEndpointCreate: (_, { input }, ctx) => {
      const made = webhookEndpointCreate(ctx, input);
      return payload({ endpoint: made.then(({ endpoint }) => endpoint), secret: made.then(({ secret }) => secret) });
    },
    webhookEndpointDelete: (_, { input }, ctx) => payload({ deletedId: webhookEndpointDelete(ctx, input.id).then((id) => globalId("WebhookEndpoint", id)) }),
    webhookEndpointUpdate: (_, { input }, ctx) => payload({ endpoint: webhookEndpointUpdate(ctx, input) }),
    webhookRedeliver: (_, { input }, ctx) => payload({ delivery: webhookRedeliver(ctx, input.deliveryId) }),
    webhookSecretRotate: (_, { input }, ctx) => payload({ secret: webhookSecretRotate(ctx, input.id) }),
    webhookTestSend: (_, { input }, ctx) => payload({ delivery: webhookTestSend(ctx, input.id) }),
  },
  WebhookDelivery: {
    __resolveReference: ({ id }, ctx) => getWebhookDelivery(ctx, id),
    event: ({ event }) => event.type,
  },
  WebhookEndpoint: {
    __resolveReference: ({ id }, ctx) => getEndpoint(ctx, id),
    deliveries: ({ id }, page, ctx) => listDeliveriesOf(ctx, id, page),
  },
} satisfies Resolvers;
