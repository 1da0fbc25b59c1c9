import { config, globalId, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { getDevice, listDevicesOf, pushDeviceRegister, pushDeviceUnregister } from "./devices.ts";

export const resolvers = {
  Query: {
    webPushKey: () => config.VAPID_PUBLIC_KEY ?? null,
  },
  Mutation: {
    pushDeviceRegister: (_, { input }, ctx) => payload({ device: pushDeviceRegister(ctx, input) }),
    pushDeviceUnregister: (_, { input }, ctx) => payload({ removedId: pushDeviceUnregister(ctx, input.id).then((id) => globalId("PushDevice", id)) }),
  },
  PushDevice: {
    __resolveReference: ({ id }, ctx) => getDevice(ctx, id),
  },
  User: {
    pushDevices: ({ id }, _, ctx) => listDevicesOf(ctx, id),
  },
} satisfies Resolvers;
