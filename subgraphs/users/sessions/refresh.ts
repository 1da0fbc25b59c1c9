import { actingAs, requireViewer, type Tx, UserError } from "@atrium/kit";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { AuthLogoutInput, AuthRefreshInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { endSessions, isLive, SESSION_MS } from "./sessions.ts";
import { type SessionRow, sessions } from "./tables.ts";
import { type AuthTokensParent, isAuthentic, readRefreshToken, tokensOf } from "./tokens.ts";
import { mayEnter } from "./viewer.ts";

const GRACE_MS = 10_000;

type Shown = { readonly session: SessionRow; readonly generation: number };

const refused = () => new UserError("TOKEN_INVALID", "This refresh token is not valid. Sign in again.", ["refreshToken"]);

/** Exchanges a refresh token for a new pair. One that was replaced more than 10 s ago ends its session. */
export async function authRefresh(ctx: Ctx, { refreshToken }: AuthRefreshInput): Promise<AuthTokensParent> {
  const shown = await sessionShown(ctx, refreshToken);
  const user = await ctx.loaders.user.load(shown.session.userId);
  if (!user || !mayEnter(user)) throw refused();
  const session = await ctx.db.transaction((tx) => rotate(tx, shown));
  if (!session) throw refused();
  return tokensOf(session);
}

/** Ends the session of the token, or of the request; a session that is over already stays so. */
export async function authLogout(ctx: Ctx, { refreshToken, allDevices }: AuthLogoutInput): Promise<void> {
  const shown = refreshToken == null ? null : await sessionShown(ctx, refreshToken);
  if (shown && !isLive(shown.session, ctx.now())) return;
  const { userId, id } = shown?.session ?? { userId: requireViewer(ctx).id, id: requireViewer(ctx).sessionId };
  await ctx.db.transaction((tx) => endSessions(actingAs(tx, userId), userId, "logout", allDevices ? {} : { only: id }));
}

/** The session a token was given for, live or not. Throws TOKEN_INVALID for a token that is not ours. */
async function sessionShown(ctx: Ctx, refreshToken: string): Promise<Shown> {
  const read = readRefreshToken(refreshToken);
  const session = read && (await ctx.loaders.session.load(read.sessionId));
  if (!session || !isAuthentic(refreshToken, session, read.generation)) throw refused();
  return { session, generation: read.generation };
}

/** The session in its next generation, or as it is for the token just replaced; null when it is over or the token was used before. */
async function rotate(tx: Tx, { session: { id, userId }, generation }: Shown): Promise<SessionRow | null> {
  const now = tx.origin.now();
  const isNext = and(eq(sessions.id, id), eq(sessions.generation, generation), isNull(sessions.endedAt), gt(sessions.expiresAt, now));
  const times = { rotatedAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + SESSION_MS) };
  const [next] = await tx
    .update(sessions)
    .set({ generation: sql`${sessions.generation} + 1`, ...times })
    .where(isNext)
    .returning();
  if (next) return next;

  const [current] = await tx.select().from(sessions).where(eq(sessions.id, id));
  if (!current || current.endedAt || current.generation < generation) return null;
  if (!isLive(current, now)) throw new UserError("EXPIRED", "This session has expired. Sign in again.", ["refreshToken"]);
  const isJustReplaced = current.generation === generation + 1 && now.getTime() - current.rotatedAt.getTime() <= GRACE_MS;
  if (isJustReplaced) return current;
  await endSessions(tx, userId, "token_reuse", { only: id });
  return null;
}
