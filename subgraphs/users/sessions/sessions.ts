import { type Connection, connectionOf, newId, newSecret, notFound, type PageArguments, publish, requireViewer, type Tx } from "@atrium/kit";
import { ipPrefix } from "@atrium/kit/ip";
import { and, asc, count, eq, gt, inArray, isNull, lt, ne, or, sql } from "drizzle-orm";
import { sendLetter } from "../emails/letters.ts";
import type { AuthProvider } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type UserRow, users } from "../users/tables.ts";
import { type SessionRow, sessions } from "./tables.ts";
import { type AuthTokensParent, tokensOf } from "./tokens.ts";

const MAX_DEVICE = 200;
const KEPT_MS = 90 * 24 * 3_600_000;

/** How long a session lasts without a refresh. */
export const SESSION_MS = 30 * 24 * 3_600_000;

export type EndReason = NonNullable<SessionRow["endReason"]>;
export type Start = { provider: AuthProvider; device: string | null; twoFactorAt?: Date | null };

/** Whether the session is neither ended nor expired. */
export function isLive(session: SessionRow, now: Date): boolean {
  return session.endedAt === null && session.expiresAt > now;
}

/** One of the viewer's own signed-in devices. */
export async function getSession(ctx: Ctx, id: string): Promise<SessionRow | null> {
  const session = await ctx.loaders.session.load(id);
  return session && session.userId === ctx.viewer?.id && isLive(session, ctx.now()) ? session : null;
}

/** A person's signed-in devices, last used first; shown to themselves only. */
export async function listSessionsOf(ctx: Ctx, userId: string, page: PageArguments): Promise<Connection<SessionRow> | null> {
  if (ctx.viewer?.id !== userId) return null;
  const where = and(isNull(sessions.endedAt), gt(sessions.expiresAt, ctx.now()));
  const orderBy = [{ name: "seen", by: sessions.lastSeenAt, direction: "DESC" as const }];
  return connectionOf(ctx.db, "User.sessions", userId, page, sessions.userId, { from: sessions, where, orderBy });
}

/** Signs a person in on a device: stores the session, publishes `session.started` and warns of a device not seen before. */
export async function startSession(tx: Tx, ctx: Ctx, user: UserRow, start: Start): Promise<{ session: SessionRow; tokens: AuthTokensParent }> {
  const now = ctx.now();
  const place = { device: (start.device ?? ctx.userAgent)?.slice(0, MAX_DEVICE) ?? null, ipPrefix: ipPrefix(ctx.ip) };
  const isNewDevice = await isUnknown(tx, user.id, place);
  const times = { createdAt: now, lastSeenAt: now, rotatedAt: now, expiresAt: new Date(now.getTime() + SESSION_MS), twoFactorAt: start.twoFactorAt ?? null };
  const [session] = await tx
    .insert(sessions)
    .values({ id: newId(now), userId: user.id, provider: start.provider, salt: newSecret(16), ...place, ...times })
    .returning();
  await tx.update(users).set({ lastLoginAt: now, lastActiveAt: now }).where(eq(users.id, user.id));
  await publish(tx, "session.started", user.id, { provider: start.provider, isNewDevice });
  if (isNewDevice) await sendLetter(tx, user, "new_device", { device: place.device ?? "?", time: now.toUTCString() });
  return { session: session as SessionRow, tokens: await tokensOf(session as SessionRow) };
}

/** Whether the person has signed in before, and never with this device from this network. */
async function isUnknown(tx: Tx, userId: string, place: { device: string | null; ipPrefix: string | null }): Promise<boolean> {
  const isHere = sql`${sessions.device} is not distinct from ${place.device} and ${sessions.ipPrefix} is not distinct from ${place.ipPrefix}`;
  const [seen] = await tx
    .select({ all: count(), here: sql<number>`count(*) filter (where ${isHere})`.mapWith(Number) })
    .from(sessions)
    .where(eq(sessions.userId, userId));
  return seen !== undefined && seen.all > 0 && seen.here === 0;
}

/** Ends a person's running sessions, or all but one, or one; publishes `session.revoked` for each and answers how many. */
export async function endSessions(tx: Tx, userId: string, reason: EndReason, { except, only }: { except?: string; only?: string } = {}): Promise<number> {
  const now = tx.origin.now();
  const chosen = and(
    eq(sessions.userId, userId),
    isNull(sessions.endedAt),
    gt(sessions.expiresAt, now),
    except ? ne(sessions.id, except) : undefined,
    only ? eq(sessions.id, only) : undefined,
  );
  // locked in one order, so that two endings at once do not wait for each other
  const locked = tx.select({ id: sessions.id }).from(sessions).where(chosen).orderBy(asc(sessions.id)).for("update");
  const ended = await tx.update(sessions).set({ endedAt: now, endReason: reason }).where(inArray(sessions.id, locked)).returning({ id: sessions.id });
  for (const { id } of ended) await publish(tx, "session.revoked", userId, { sessionId: id, reason });
  return ended.length;
}

/** Signs one of the viewer's devices out. */
export async function sessionRevoke(ctx: Ctx, id: string): Promise<string> {
  const viewer = requireViewer(ctx);
  const ended = await ctx.db.transaction((tx) => endSessions(tx, viewer.id, "revoked", { only: id }));
  if (ended === 0) throw notFound("Session");
  return id;
}

/** Signs all of the viewer's devices out but the one in use; answers how many. */
export async function sessionRevokeOthers(ctx: Ctx): Promise<number> {
  const viewer = requireViewer(ctx);
  return ctx.db.transaction((tx) => endSessions(tx, viewer.id, "revoked", { except: viewer.sessionId }));
}

/** Notes that a second factor was shown in a running session: its roles that need one count from now on. */
export async function noteSecondFactor(tx: Tx, id: string): Promise<void> {
  await tx.update(sessions).set({ twoFactorAt: tx.origin.now() }).where(eq(sessions.id, id));
}

/** Removes sessions that ended or expired 90 days ago; till then they tell known devices from new ones. */
export async function removeOldSessions(tx: Tx): Promise<void> {
  const before = new Date(tx.origin.now().getTime() - KEPT_MS);
  await tx.delete(sessions).where(or(lt(sessions.endedAt, before), lt(sessions.expiresAt, before)));
}
