import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Request } from "./context.ts";

/** The header that carries who asks, from the gateway to a subgraph. */
export const SIGNATURE_HEADER = "x-atrium-request";

const LIFETIME_S = 30;

const viewer = z.object({ id: z.uuid(), sessionId: z.uuid(), roles: z.array(z.string()), scopes: z.array(z.string()) });
const signed = z.object({
  audience: z.string(),
  expiresAt: z.number(),
  body: z.string(),
  request: z.object({
    requestId: z.string(),
    viewer: viewer.nullable(),
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    isService: z.literal(true).optional(),
  }),
});

/** The request's signature for one subgraph and one body; good for 30 s. */
export function signRequest(key: string, audience: string, request: Request, body: string | Buffer, now = Date.now()): string {
  const { requestId, viewer, ip, userAgent, isService } = request;
  const payload = { audience, expiresAt: Math.floor(now / 1000) + LIFETIME_S, body: digest(body), request: { requestId, viewer, ip, userAgent, isService } };
  const text = Buffer.from(JSON.stringify(payload)).toString("base64url");
  return `${text}.${mac(key, text).toString("base64url")}`;
}

/** The request a signature vouches for; null unless key, audience, body and time all fit. */
export function verifyRequest(key: string, audience: string, signature: string | undefined, body: string | Buffer, now = Date.now()): Request | null {
  const [text, given, ...rest] = signature?.split(".") ?? [];
  if (!text || !given || rest.length > 0) return null;
  const expected = mac(key, text);
  const actual = Buffer.from(given, "base64url");
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  const payload = signed.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
  const seconds = now / 1000;
  const isTimely = seconds <= payload.expiresAt && payload.expiresAt <= seconds + 2 * LIFETIME_S;
  return payload.audience === audience && payload.body === digest(body) && isTimely ? payload.request : null;
}

const mac = (key: string, text: string) => createHmac("sha256", key).update(text).digest();
const digest = (body: string | Buffer) => createHash("sha256").update(body).digest("base64url");
