import { type Claims, onCommitted, type Request, requestError, type Viewer } from "@atrium/kit";
import { type AccessClaims, verifyAccessToken } from "./access-tokens.ts";
import { metrics } from "./metrics.ts";

/** Asks the subgraph that knows sessions; null when the session is over. */
export type FindViewer = (claims: Claims, request: Request) => Promise<Viewer | null>;

export type Viewers = {
  /** Who sends this `Authorization` header: null without one. Throws UNAUTHENTICATED for a bad or ended token. */
  of(authorization: string | undefined, request: Request): Promise<Viewer | null>;
  /** The same, with what the token says. */
  admit(authorization: string | undefined, request: Request): Promise<{ viewer: Viewer; claims: AccessClaims } | null>;
  /** What the session of a token may do now; null when it is over. */
  current(claims: Claims, request: Request): Promise<Viewer | null>;
  stop(): void;
};

/** The events that change who a session's requests come from, or what they may do. */
export const VIEWER_EVENTS = ["session.revoked", "user.suspended", "user.roles_changed", "user.anonymized"] as const;

const KEPT_MS = 1_000;
const MAX_KEPT = 100_000;

const refused = () => requestError("UNAUTHENTICATED", "The access token is not valid, or its session is over.");

/** Tokens are verified here; what their session may do is asked, kept for a second and dropped when it changes. */
export function openViewers(find: FindViewer): Viewers {
  const kept = new Map<string, { userId: string; until: number; viewer: Promise<Viewer | null> }>();
  const stop = onCommitted(VIEWER_EVENTS, ({ subjectId }) => {
    for (const [sessionId, { userId }] of kept) if (userId === subjectId) kept.delete(sessionId);
  });

  const lookUp = (claims: Claims, request: Request) => {
    const now = Date.now();
    const known = kept.get(claims.sessionId);
    const isKnown = known && known.userId === claims.userId && known.until > now;
    metrics.viewers.inc({ cache: isKnown ? "known" : "new" });
    if (isKnown) return known.viewer;
    const viewer = find(claims, request);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(claims.sessionId, { userId: claims.userId, until: now + KEPT_MS, viewer });
    viewer.catch(() => kept.delete(claims.sessionId));
    return viewer;
  };

  const admit: Viewers["admit"] = async (authorization, request) => {
    if (authorization === undefined) return null;
    const [, token] = /^Bearer ([\w.-]{1,4096})$/i.exec(authorization) ?? [];
    const claims = token ? await verifyAccessToken(token) : null;
    const viewer = claims && (await lookUp(claims, request));
    if (!claims || !viewer) throw refused();
    return { viewer, claims };
  };

  return {
    stop,
    admit,
    of: async (authorization, request) => (await admit(authorization, request))?.viewer ?? null,
    current: lookUp,
  };
}
