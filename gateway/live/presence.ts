import { type Claims, onCommitted, type Request, type Viewer } from "@atrium/kit";
import { type LimitName, limits, overLimit } from "../door/limits.ts";
import { VIEWER_EVENTS, type Viewers } from "../viewers.ts";

/** Why a connection is closed, beside the codes of the protocol. */
export const CLOSE = {
  /** The token has expired, or its session has ended or changed: come again with a new one. */
  FORBIDDEN: 4403,
  /** The service ends here: go on with another process. */
  RESTART: 1012,
  /** Too slow, too many, or sign-in cannot be checked now: come again later, and resume. */
  LATER: 1013,
} as const;

type Close = (code: number, reason: string) => void;

/** A connection and who is at the other end. */
export type Seat = {
  readonly request: Request;
  /** Takes an `Authorization` header. Throws UNAUTHENTICATED; RATE_LIMITED when the person has too many connections. */
  identify(authorization: string | undefined): Promise<void>;
  /** Whether its session is what it was, as known for at most two seconds. */
  isAllowed(): boolean | Promise<boolean>;
  leave(): void;
};

export type Presence = {
  /** Counts a connection. Throws RATE_LIMITED when its address has too many. */
  arrive(request: Request, close: Close): Seat;
  stop(): void;
};

type Member = { readonly close: Close; readonly expiresAt: number };
type Session = { readonly claims: Claims; readonly viewer: Viewer; readonly members: Set<Member>; confirmedAt: number; isEnding: boolean };

const CONFIRMED_MS = 2_000;
const PATIENCE_MS = 15_000;
const FAREWELL_MS = 500;
const SWEEP_MS = 1_000;

/** Knows who is connected, and closes the connections of tokens that expire and of sessions that end or change. */
export function openPresence(viewers: Viewers | null): Presence {
  const sessions = new Map<string, Session>();
  const counts = new Map<string, number>();

  const count = (name: string, limit: LimitName) => {
    const number = counts.get(name) ?? 0;
    if (number >= limits[limit]) throw overLimit(limit);
    counts.set(name, number + 1);
    return () => {
      const left = (counts.get(name) ?? 1) - 1;
      if (left > 0) counts.set(name, left);
      else counts.delete(name);
    };
  };

  const dismiss = (session: Session, code: number, reason: string) => {
    if (sessions.get(session.claims.sessionId) === session) sessions.delete(session.claims.sessionId);
    for (const { close } of session.members) close(code, reason);
  };
  const farewell = (session: Session) => {
    if (session.isEnding) return;
    session.isEnding = true; // what tells of the end still gets through
    setTimeout(dismiss, FAREWELL_MS, session, CLOSE.FORBIDDEN, "Your session has ended or changed");
  };

  const confirm = async (session: Session, request: Request): Promise<boolean> => {
    try {
      const viewer = await viewers?.current(session.claims, request);
      session.confirmedAt = Date.now();
      if (viewer && `${viewer.scopes}` === `${session.viewer.scopes}`) return true;
      farewell(session);
    } catch {
      if (Date.now() - session.confirmedAt < PATIENCE_MS) return true;
      dismiss(session, CLOSE.LATER, "Sign-in cannot be checked right now");
    }
    return false;
  };

  const enter = (claims: Claims, viewer: Viewer): Session => {
    const known = sessions.get(claims.sessionId);
    if (known && !known.isEnding) return known;
    const session = { claims, viewer, members: new Set<Member>(), confirmedAt: Date.now(), isEnding: false };
    sessions.set(claims.sessionId, session);
    return session;
  };

  const deaf = onCommitted(VIEWER_EVENTS, ({ type, subjectId, data }) => {
    for (const session of sessions.values()) {
      const isMeant = type === "session.revoked" ? session.claims.sessionId === data.sessionId : session.claims.userId === subjectId;
      if (isMeant) farewell(session);
    }
  });
  const sweep = setInterval(() => {
    const now = Date.now();
    for (const { members } of sessions.values())
      for (const { expiresAt, close } of members) if (expiresAt <= now) close(CLOSE.FORBIDDEN, "The token has expired");
  }, SWEEP_MS).unref();

  return {
    arrive(visitor, close) {
      let request = visitor;
      let uncount = count(`address ${visitor.ip}`, "CONNECTIONS_VISITOR");
      let session: Session | undefined;
      let member: Member | undefined;
      let isGone = false;
      return {
        get request() {
          return request;
        },
        async identify(authorization) {
          const admitted = (await viewers?.admit(authorization, visitor)) ?? null;
          if (!admitted || isGone) return;
          const { viewer, claims } = admitted;
          const recount = count(viewer.id, "CONNECTIONS_VIEWER");
          uncount();
          uncount = recount;
          request = { ...visitor, viewer };
          session = enter(claims, viewer);
          member = { close, expiresAt: claims.expiresAt };
          session.members.add(member);
        },
        isAllowed() {
          if (!session || session.isEnding || Date.now() - session.confirmedAt < CONFIRMED_MS) return true;
          return confirm(session, request);
        },
        leave() {
          if (isGone) return;
          isGone = true;
          uncount();
          if (!session || !member) return;
          session.members.delete(member);
          if (session.members.size === 0 && sessions.get(session.claims.sessionId) === session) sessions.delete(session.claims.sessionId);
        },
      };
    },
    stop() {
      deaf();
      clearInterval(sweep);
    },
  };
}
