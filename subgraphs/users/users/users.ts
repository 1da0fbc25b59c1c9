import { hasScope, requestError, requireViewer, type Viewer } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import { isBlockedBy, isFriend } from "../friends/friends.ts";
import type { FieldVisibility } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { emailOf } from "./email.ts";
import { type UserRow, users } from "./tables.ts";

/** Whether an account of this status is there at all for this viewer. */
export function canSee(viewer: Viewer | null, user: UserRow): boolean {
  if (user.status === "DELETED") return false;
  if (user.status === "ACTIVE" || user.status === "SUSPENDED" || viewer?.id === user.id) return true;
  return hasScope(viewer, "users:admin") || (user.status === "PENDING_APPROVAL" && hasScope(viewer, "users:review"));
}

/** Whether the viewer is the person, or may act for all. */
export function isSelfOrAdmin(viewer: Viewer | null, userId: string): boolean {
  return viewer?.id === userId || hasScope(viewer, "users:admin");
}

/** Whether a field with this visibility is shown to the viewer. */
export async function canRead(ctx: Ctx, user: UserRow, visibility: FieldVisibility): Promise<boolean> {
  if (visibility === "PUBLIC" || isSelfOrAdmin(ctx.viewer, user.id)) return true;
  if (visibility === "FRIENDS") return isFriend(ctx, user.id);
  return visibility === "MEMBERS" && ctx.viewer !== null;
}

/** The person, unless they are not there for the viewer, or have blocked them. */
export async function ifSeen(ctx: Ctx, user: UserRow | null | undefined): Promise<UserRow | null> {
  return user && canSee(ctx.viewer, user) && !(await isBlockedBy(ctx, user.id)) ? user : null;
}

/** A person the viewer may see; our services see everybody. */
export async function getUser(ctx: Ctx, id: string): Promise<UserRow | null> {
  const user = await ctx.loaders.user.load(id);
  return ctx.isService ? user : ifSeen(ctx, user);
}

/** A person by exactly one of id and username. */
export async function getUserBy(ctx: Ctx, { id, username }: { id?: string | null; username?: string | null }): Promise<UserRow | null> {
  if ((id == null) === (username == null)) throw requestError("BAD_USER_INPUT", "Give exactly one of id and username.");
  if (id != null) return getUser(ctx, id);
  const [user] = await ctx.db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.username})`, username?.toLowerCase()));
  return ifSeen(ctx, user);
}

/** The person who asks. */
export async function getMe(ctx: Ctx): Promise<UserRow | null> {
  return ctx.viewer ? ctx.loaders.user.load(ctx.viewer.id) : null;
}

/** The person who asks, or UNAUTHENTICATED. */
export async function requireMe(ctx: Ctx): Promise<UserRow> {
  return (await ctx.loaders.user.load(requireViewer(ctx).id)) as UserRow;
}

/** The address, to whom the privacy settings show it, and to our services, which mail there. */
export async function emailFor(ctx: Ctx, user: UserRow): Promise<string | null> {
  return ctx.isService || (await canRead(ctx, user, user.emailVisibility)) ? emailOf(user) : null;
}

/** Whether the address is proven, for the person, administrators and our services. */
export function emailVerifiedFor(ctx: Ctx, user: UserRow): boolean | null {
  const isVerified = user.emailVerifiedAt !== null;
  return ctx.isService ? isVerified : ownOrAdmin(ctx, user, isVerified);
}

/** A value of one's own that administrators may see too; null for everybody else. */
export function ownOrAdmin<T>(ctx: Ctx, user: UserRow, value: T): T | null {
  return isSelfOrAdmin(ctx.viewer, user.id) ? value : null;
}
