import type { Resolvers } from "../generated.ts";
import { getDelivery } from "./reads.ts";

export const resolvers = {
  Notification: {
    deliveries: ({ id }, _, ctx) => ctx.loaders.deliveriesOf.load(id),
  },
  NotificationDelivery: {
    __resolveReference: ({ id }, ctx) => getDelivery(ctx, id),
  },
} satisfies Resolvers;
