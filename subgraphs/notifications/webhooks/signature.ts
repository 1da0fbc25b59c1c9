import { createHmac, randomBytes } from "node:crypto";
import { keyRing, seal, unseal } from "@atrium/kit";
import type { WebhookEndpointRow } from "./tables.ts";

const PURPOSE = "webhook_endpoints.secret";
const PREFIX = "whsec_";

/** A new secret, in the form of the Standard Webhooks specification: `whsec_` and 32 bytes in base64. */
export const newWebhookSecret = () => `${PREFIX}${randomBytes(32).toString("base64")}`;

export const sealSecret = (secret: string) => seal(keyRing("PII_KEYS"), PURPOSE, secret);

/** The headers that prove who sends the body and when (Standard Webhooks, `v1`); while a secret is being rotated with a signature by each. */
export function signedHeaders(endpoint: WebhookEndpointRow, messageId: string, body: string, now: Date): Record<string, string> {
  const timestamp = `${Math.floor(now.getTime() / 1_000)}`;
  const isRotating = endpoint.formerSecret && endpoint.formerSecretUntil && endpoint.formerSecretUntil > now;
  const secrets = [endpoint.secret, ...(isRotating ? [endpoint.formerSecret as string] : [])];
  return {
    "content-type": "application/json",
    "user-agent": "Atrium-Webhooks",
    "webhook-id": messageId,
    "webhook-timestamp": timestamp,
    "webhook-signature": secrets.map((secret) => `v1,${mac(secret, `${messageId}.${timestamp}.${body}`)}`).join(" "),
  };
}

function mac(sealed: string, text: string): string {
  const key = Buffer.from(unseal(keyRing("PII_KEYS"), PURPOSE, sealed).slice(PREFIX.length), "base64");
  return createHmac("sha256", key).update(text).digest("base64");
}
