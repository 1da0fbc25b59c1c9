import { setTimeout } from "node:timers/promises";
import { config, type Log, UserError } from "@atrium/kit";
import type { Auth } from "firebase-admin/auth";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { KeysAgent } from "./firebase-keys.ts";
import type { Profile } from "./providers.ts";

const TIMEOUT_MS = 5_000;
const INVALID = new Set(["auth/id-token-expired", "auth/id-token-revoked", "auth/user-disabled", "auth/user-not-found"]);

let connecting: Promise<Auth> | undefined;

/** The person of a Firebase ID token. Throws TOKEN_INVALID unless it is a current one of our project, PROVIDER_ERROR when Firebase is not set up or its keys cannot be had. */
export async function profileByIdToken(log: Log, idToken: string): Promise<Profile> {
  if (!config.FIREBASE_PROJECT_ID) throw new UserError("PROVIDER_ERROR", "Signing in with Firebase is not set up on this server.");
  if (!isJwt(idToken)) throw invalidToken();
  try {
    connecting ??= connect(config.FIREBASE_PROJECT_ID);
    const auth = await connecting;
    const { uid, email, email_verified, name } = await Promise.race([auth.verifyIdToken(idToken, config.FIREBASE_CHECK_REVOKED === "on"), late()]);
    return { subject: uid, email: email ?? null, isEmailVerified: email_verified === true, fullName: typeof name === "string" ? name : null, handle: null };
  } catch (error) {
    if (isAboutToken(error)) throw invalidToken();
    log.warn({ err: error, provider: "FIREBASE" }, "an identity provider failed");
    throw new UserError("PROVIDER_ERROR", "Firebase did not answer as it should. Try again later.");
  }
}

const invalidToken = () => new UserError("TOKEN_INVALID", "This is not a valid ID token, or it has expired.", ["idToken"]);

/** firebase-admin is imported when first used: it costs a tenth of a second and 35 MB. */
async function connect(projectId: string): Promise<Auth> {
  const [{ initializeApp }, { getAuth }] = await Promise.all([import("firebase-admin/app"), import("firebase-admin/auth")]);
  const isEmulated = config.FIREBASE_AUTH_EMULATOR_HOST !== undefined; // reached by plain http, which an https agent refuses
  return getAuth(initializeApp({ projectId, ...(isEmulated ? {} : { httpAgent: new KeysAgent(TIMEOUT_MS) }) }));
}

async function late(): Promise<never> {
  await setTimeout(TIMEOUT_MS, null, { ref: false });
  throw new Error("no answer in time");
}

function isJwt(text: string): boolean {
  try {
    return Boolean(decodeProtectedHeader(text) && decodeJwt(text));
  } catch {
    return false;
  }
}

/** firebase-admin has one code for a bad token and for keys it could not fetch; only what it says tells them apart. */
function isAboutToken(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return INVALID.has(code ?? "") || (code === "auth/argument-error" && message?.startsWith("Firebase ID token") === true);
}
