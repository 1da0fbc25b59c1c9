import { type Claims, config, parseGlobalId } from "@atrium/kit";
import { tokenKeys } from "@atrium/kit/token-keys";
import { errors, jwtVerify } from "jose";

/** Whose token it is, and until when, in ms. */
export type AccessClaims = Claims & { readonly expiresAt: number };

const LIFETIME_S = 15 * 60;

/** What a valid access token says; null for any other: of another kind, key, issuer or audience, changed, or too old. */
export async function verifyAccessToken(token: string): Promise<AccessClaims | null> {
  try {
    const { payload } = await jwtVerify(token, ({ kid }) => publicKey(kid), {
      algorithms: ["EdDSA"],
      issuer: config.PUBLIC_URL,
      audience: "atrium",
      requiredClaims: ["sub", "sid", "iat", "exp"],
      maxTokenAge: LIFETIME_S,
      typ: "at+jwt",
    });
    const userId = parseGlobalId(payload.sub as string)?.uuid;
    const sessionId = parseGlobalId(String(payload["sid"]))?.uuid;
    return userId && sessionId ? { userId, sessionId, expiresAt: (payload.exp as number) * 1000 } : null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

function publicKey(kid: string | undefined) {
  const found = tokenKeys().find((key) => key.kid === kid);
  if (!found) throw new errors.JWKSNoMatchingKey();
  return found.publicKey;
}
