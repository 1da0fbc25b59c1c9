import { hasScope, requestError, requireViewer, type Viewer } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import type { FieldVisibility } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { emailOf } from "./email.ts";
import { type UserRow, users } from "./tables.ts";

/** Whether the person is there at all for this viewer. */
export function canSee(viewer: Viewer | null, user: UserRow): boolean {
  if (user.status === "DELETED") return false;
  if (user.status === "ACTIVE" || user.status === "SUSPENDED" || viewer?.id === user.id) return true;
  return hasScope(viewer, "users:admin") || (user.status === "PENDING_APPROVAL" && hasScope(viewer, "users:review"));
}

/** Whether the viewer is the person, or may act for all. */
export function isSelfOrAdmin(viewer: Viewer | null, userId: string): boolean {
  return viewer?.id === userId || hasScope(viewer, "users:admin");
}

/** Whether a field with this visibility is shown to the viewer. Friends are not known here yet: FRIENDS shows to the person alone. */
export function canRead(viewer: Viewer | null, user: UserRow, visibility: FieldVisibility): boolean {
  if (visibility === "PUBLIC" || isSelfOrAdmin(viewer, user.id)) return true;
  return visibility === "MEMBERS" && viewer !== null;
}

/** A person the viewer may see. */
export async function getUser(ctx: Ctx, id: string): Promise<UserRow | null> {
  const user = await ctx.loaders.user.load(id);
  return user && canSee(ctx.viewer, user) ? user : null;
}

/** A person by exactly one of id and username. */
export async function getUserBy(ctx: Ctx, { id, username }: { id?: string | null; username?: string | null }): Promise<UserRow | null> {
  if ((id == null) === (username == null)) throw requestError("BAD_USER_INPUT", "Give exactly one of id and username.");
  if (id != null) return getUser(ctx, id);
  const [user] = await ctx.db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.username})`, username?.toLowerCase()));
  return user && canSee(ctx.viewer, user) ? user : null;
}

/** The person who asks. */
export async function getMe(ctx: Ctx): Promise<UserRow | null> {
  return ctx.viewer ? ctx.loaders.user.load(ctx.viewer.id) : null;
}

/** The person who asks, or UNAUTHENTICATED. */
export async function requireMe(ctx: Ctx): Promise<UserRow> {
  return (await ctx.loaders.user.load(requireViewer(ctx).id)) as UserRow;
}

/** The address, to whom the privacy settings show it. */
export function emailFor(ctx: Ctx, user: UserRow): string | null {
  return canRead(ctx.viewer, user, user.emailVisibility) ? emailOf(user) : null;
}

/** A value of one's own that administrators may see too; null for everybody else. */
export function ownOrAdmin<T>(ctx: Ctx, user: UserRow, value: T): T | null {
  return isSelfOrAdmin(ctx.viewer, user.id) ? value : null;
}
