import { Agent } from "node:https";
import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { config } from "@atrium/kit";
import type { Messaging } from "firebase-admin/messaging";
import { importPKCS8, SignJWT } from "jose";
import { z } from "zod";
import type { Message, PushOutcome } from "./push.ts";

const SILENCE_MS = 10_000;
const GONE = new Set(["messaging/registration-token-not-registered", "messaging/invalid-registration-token", "messaging/mismatched-credential"]);

let connecting: Promise<Messaging> | undefined;

/** Sends to an Android or iOS device through Firebase Cloud Messaging. */
export async function sendToPhone(token: string, { title, body, url, topic }: Message): Promise<PushOutcome> {
  if (!config.FIREBASE_SERVICE_ACCOUNT) return "unconfigured";
  connecting ??= open(config.FIREBASE_SERVICE_ACCOUNT);
  const messaging = await connecting;
  try {
    await messaging.send({
      token,
      notification: { title, body },
      data: url ? { url } : {},
      android: { collapseKey: topic, notification: { tag: topic } },
      apns: { headers: { "apns-collapse-id": topic } },
    });
    return "sent";
  } catch (error) {
    if (GONE.has((error as { code?: string }).code ?? "")) return "gone";
    throw error;
  }
}

const serviceAccount = z.object({ project_id: z.string(), client_email: z.string(), private_key: z.string(), token_uri: z.url() });

/** firebase-admin is imported when first used: it costs a tenth of a second and 35 MB. */
async function open(json: string): Promise<Messaging> {
  const account = serviceAccount.parse(JSON.parse(json));
  const [{ initializeApp }, { getMessaging }] = await Promise.all([import("firebase-admin/app"), import("firebase-admin/messaging")]);
  const credential = { getAccessToken: () => accessToken(account) };
  return getMessaging(initializeApp({ projectId: account.project_id, credential, httpAgent: new GoogleAgent() }, "messaging"));
}

/** A token for the service account, by a statement it signs (RFC 7523). */
async function accessToken({ client_email, private_key, token_uri }: z.infer<typeof serviceAccount>): Promise<{ access_token: string; expires_in: number }> {
  const statement = new SignJWT({ scope: "https://www.googleapis.com/auth/firebase.messaging" }).setProtectedHeader({ alg: "RS256" });
  const assertion = await statement
    .setIssuer(client_email)
    .setAudience(token_uri)
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(await importPKCS8(private_key, "RS256"));
  const body = new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion });
  const answer = await fetch(token_uri, { method: "POST", body, signal: AbortSignal.timeout(SILENCE_MS) });
  if (!answer.ok) throw new Error(`Google answered ${answer.status} to the service account.`);
  return z.object({ access_token: z.string(), expires_in: z.number() }).parse(await answer.json());
}

/** Reaches Google, or the stand-in for it that tests configure, and cuts a connection that stays silent. */
class GoogleAgent extends Agent {
  override createConnection(...given: Parameters<Agent["createConnection"]>): Duplex | null | undefined {
    const { FCM_ORIGIN: standIn } = config;
    const socket = standIn ? connect(Number(new URL(standIn).port), "127.0.0.1") : super.createConnection(...given);
    (socket as Socket).setTimeout(SILENCE_MS, () => socket?.destroy(new Error("no answer")));
    return socket;
  }
}
