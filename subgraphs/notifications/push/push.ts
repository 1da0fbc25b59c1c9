import { defineJob, enqueue, type JobContext, type Tx } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { noteDelivery } from "../deliveries/deliveries.ts";
import { readSubscription, tokenOf } from "./devices.ts";
import { sendToPhone } from "./fcm.ts";
import { type PushDeviceRow, pushDevices } from "./tables.ts";
import { sendToBrowser } from "./web-push.ts";

const TITLE_LENGTH = 120;
const BODY_LENGTH = 500;

const message = z.object({ title: z.string(), body: z.string(), url: z.string().nullable(), topic: z.string() });

/** What a device shows; of two with the same topic the later one replaces the earlier. */
export type Message = z.infer<typeof message>;

/** What became of a message to one device: a device that is gone never comes back under its token. */
export type PushOutcome = "sent" | "gone" | "unconfigured";

type Order = { userId: string; deliveryId: string; title: string; body: string; url: string | null; key: string };

/** Has a message sent to all of a person's devices once the transaction commits; once for each key. */
export function queuePush(tx: Tx, { userId, deliveryId, key, title, body, url }: Order): Promise<boolean> {
  const shown = { title: title.slice(0, TITLE_LENGTH), body: body.slice(0, BODY_LENGTH), url, topic: deliveryId.replaceAll("-", "").slice(-32) };
  return enqueue(tx, pushToPerson, { userId, deliveryId, message: shown }, { key });
}

/** Finds the devices; each is sent to by a job of its own, so that a failure repeats nothing to the others. */
export const pushToPerson = defineJob("notifications.push", {
  data: z.object({ userId: z.uuid(), deliveryId: z.uuid(), message }),
  run: ({ db, id }, { userId, ...order }) =>
    db.transaction(async (tx) => {
      const devices = await tx.select({ id: pushDevices.id }).from(pushDevices).where(eq(pushDevices.userId, userId)).limit(100);
      if (devices.length === 0) await noteDelivery(tx, order.deliveryId, { status: "SUPPRESSED", error: "No device is registered." });
      for (const device of devices) await enqueue(tx, pushToDevice, { ...order, deviceId: device.id }, { key: `${id} ${device.id}` });
    }),
});

/** Sends to one device, forgets it when its push service says it is gone, and notes how it went. */
export const pushToDevice = defineJob("notifications.push-device", {
  data: z.object({ deviceId: z.uuid(), deliveryId: z.uuid(), message }),
  timeout: 30,
  async run(context, { deviceId, deliveryId, message: shown }) {
    const [device] = await context.db.select().from(pushDevices).where(eq(pushDevices.id, deviceId));
    if (!device) return;
    const outcome = await send(context, device, deliveryId, shown);
    await context.db.transaction((tx) => settle(tx, context, device, deliveryId, outcome));
  },
});

async function send({ db }: JobContext, device: PushDeviceRow, deliveryId: string, shown: Message): Promise<PushOutcome> {
  try {
    const token = tokenOf(device);
    return await (device.platform === "WEB" ? sendToBrowser(readSubscription(token), shown) : sendToPhone(token, shown));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await db.transaction((tx) => noteDelivery(tx, deliveryId, { status: "FAILED", provider: providerOf(device), error: reason }));
    throw error;
  }
}

async function settle(tx: Tx, { now }: JobContext, device: PushDeviceRow, deliveryId: string, outcome: PushOutcome): Promise<void> {
  const provider = providerOf(device);
  if (outcome === "sent") {
    await tx.update(pushDevices).set({ lastUsedAt: now() }).where(eq(pushDevices.id, device.id));
    return noteDelivery(tx, deliveryId, { status: "SENT", provider });
  }
  if (outcome === "gone") await tx.delete(pushDevices).where(eq(pushDevices.id, device.id));
  const error = outcome === "gone" ? "The device is no longer registered with its push service." : "Push is not set up on this server.";
  return noteDelivery(tx, deliveryId, { status: "FAILED", provider, error });
}

const providerOf = ({ platform }: PushDeviceRow) => (platform === "WEB" ? "web-push" : "fcm");
