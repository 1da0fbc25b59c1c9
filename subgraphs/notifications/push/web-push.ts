import { config } from "@atrium/kit";
import { postOutside } from "@atrium/kit/outbound";
import type { Subscription } from "./devices.ts";
import type { Message, PushOutcome } from "./push.ts";

const LIFETIME_S = 24 * 3_600;

/** Sends to a browser, encrypted for it alone (RFC 8291), as the server its keys name (RFC 8292). */
export async function sendToBrowser({ endpoint, keys }: Subscription, message: Message): Promise<PushOutcome> {
  const { VAPID_SUBJECT: subject, VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = config;
  if (!subject || !publicKey || !privateKey) return "unconfigured";
  const { default: webPush } = await import("web-push");
  const options = { vapidDetails: { subject, publicKey, privateKey }, TTL: LIFETIME_S, contentEncoding: "aes128gcm", topic: message.topic } as const;
  const { headers, body } = webPush.generateRequestDetails({ endpoint, keys }, JSON.stringify(message), options);
  const status = await postOutside(endpoint, { headers: headers as Record<string, string>, body: body as Buffer });
  if (status === 404 || status === 410) return "gone";
  if (status >= 200 && status < 300) return "sent";
  throw new Error(`The push service answered ${status}.`);
}
