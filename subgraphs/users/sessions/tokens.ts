import { blindIndexes, config, globalId, keyRing, parseGlobalId, sameText } from "@atrium/kit";
import { tokenKeys } from "@atrium/kit/token-keys";
import { SignJWT } from "jose";
import type { SessionRow } from "./tables.ts";

export type AuthTokensParent = {
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
};

const ACCESS_TOKEN_S = 10 * 60;
const REFRESH_TOKEN = /^(rft_[0-9a-f]{32})_(\d{1,9})_[\w-]{43}$/;

/** The pair of tokens of a session's current generation: the same, however often it is asked for. */
export async function tokensOf(session: SessionRow): Promise<AuthTokensParent> {
  const issuedAt = Math.floor(session.rotatedAt.getTime() / 1000);
  const expiresAt = issuedAt + ACCESS_TOKEN_S;
  const [refreshToken] = refreshTokens(session, session.generation) as [string];
  return {
    accessToken: await signAccessToken(session, issuedAt, expiresAt),
    accessTokenExpiresAt: new Date(expiresAt * 1000),
    refreshToken,
    refreshTokenExpiresAt: session.expiresAt,
  };
}

/** What a refresh token claims; null when it has not the form of one. */
export function readRefreshToken(token: string): { sessionId: string; generation: number } | null {
  const [, id, generation] = REFRESH_TOKEN.exec(token) ?? [];
  const sessionId = id && parseGlobalId(id)?.uuid;
  return sessionId ? { sessionId, generation: Number(generation) } : null;
}

/** Whether we gave out this token for this generation of the session. */
export function isAuthentic(token: string, session: SessionRow, generation: number): boolean {
  return refreshTokens(session, generation).some((ours) => sameText(ours, token));
}

/** A generation's token under every key, the current key's first. The row alone does not tell it: the keys are kept elsewhere. */
function refreshTokens({ id, salt }: SessionRow, generation: number): string[] {
  const macs = blindIndexes(keyRing("TOKEN_KEYS"), "sessions.refresh", `${id} ${salt} ${generation}`);
  return macs.map((mac) => `rft_${id.replaceAll("-", "")}_${generation}_${mac}`);
}

function signAccessToken({ id, userId }: SessionRow, issuedAt: number, expiresAt: number): Promise<string> {
  const [{ kid, privateKey }] = tokenKeys() as [ReturnType<typeof tokenKeys>[number]];
  return new SignJWT({ sid: globalId("Session", id) })
    .setProtectedHeader({ alg: "EdDSA", typ: "at+jwt", kid })
    .setIssuer(config.PUBLIC_URL)
    .setAudience("atrium")
    .setSubject(globalId("User", userId))
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(privateKey);
}
