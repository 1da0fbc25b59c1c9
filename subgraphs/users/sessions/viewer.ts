import type { Claims, Viewer } from "@atrium/kit";
import { pendingScopes, scopesOf, twoFactorRoles } from "@atrium/schema/scopes.ts";
import { and, eq, inArray, lt } from "drizzle-orm";
import type { UserStatus } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type UserRow, users } from "../users/tables.ts";
import { isLive } from "./sessions.ts";
import { type SessionRow, sessions } from "./tables.ts";

const TOUCHED_MS = 60_000;
const PENDING: readonly UserStatus[] = ["PENDING_VERIFICATION", "PENDING_APPROVAL"];

/** Whether the person may have a running session. */
export function mayEnter({ status }: UserRow): boolean {
  return status === "ACTIVE" || PENDING.includes(status);
}

/** Who the session's requests come from and what they may do, as it is now; null when the session is over or its person kept out. */
export async function viewer(ctx: Ctx, { userId, sessionId }: Claims): Promise<Viewer | null> {
  const [session, user] = await Promise.all([ctx.loaders.session.load(sessionId), ctx.loaders.user.load(userId)]);
  if (!session || session.userId !== userId || !isLive(session, ctx.now()) || !user || !mayEnter(user)) return null;
  await touch(ctx, session, user);
  if (PENDING.includes(user.status)) return { id: userId, sessionId, roles: [], scopes: pendingScopes };
  const roles = user.roles.filter((role) => session.twoFactorAt || !twoFactorRoles.includes(role));
  return { id: userId, sessionId, roles, scopes: scopesOf(roles) };
}

/** Notes, at most once a minute, that session and person were here. */
async function touch(ctx: Ctx, session: SessionRow, user: UserRow): Promise<void> {
  const now = ctx.now();
  const before = new Date(now.getTime() - TOUCHED_MS);
  // rows locked by a change under way are skipped: a request never waits to be counted
  if (session.lastSeenAt < before) {
    const stale = ctx.db
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.id, session.id), lt(sessions.lastSeenAt, before)))
      .for("update", { skipLocked: true });
    await ctx.db.update(sessions).set({ lastSeenAt: now }).where(inArray(sessions.id, stale));
  }
  if (user.lastActiveAt < before) {
    const stale = ctx.db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, user.id), lt(users.lastActiveAt, before)))
      .for("update", { skipLocked: true });
    await ctx.db.update(users).set({ lastActiveAt: now }).where(inArray(users.id, stale));
  }
}
