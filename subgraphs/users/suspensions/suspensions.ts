import { type Db, line, notFound, publish, requireViewer, type Tx, UserError, type Viewer, validInput, wrongState } from "@atrium/kit";
import { and, eq, lte } from "drizzle-orm";
import { z } from "zod";
import { audit } from "../audit-log/audit-log.ts";
import { sendLetter } from "../emails/letters.ts";
import type { Role, UserSuspendInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { keepAnAdmin } from "../roles/last-admin.ts";
import { endSessions } from "../sessions/sessions.ts";
import { type UserRow, users } from "../users/tables.ts";
import { canSee } from "../users/users.ts";
import { changeUser, lockUser } from "../users/write.ts";

const NOT_SUSPENDED = ["ACTIVE", "DEACTIVATED", "PENDING_APPROVAL", "PENDING_VERIFICATION"];
const staff: ReadonlySet<Role> = new Set<Role>(["EDITOR", "REVIEWER", "MODERATOR", "ANALYST", "FINANCE", "ADMIN"]);

/** Whether only administrators may suspend the person. */
export const isStaff = ({ roles }: UserRow): boolean => roles.some((role) => staff.has(role));

/** Whether a suspension is in force: one whose time is over binds nobody. */
export function isSuspended({ status, suspendedUntil }: UserRow, now: Date): boolean {
  return status === "SUSPENDED" && (suspendedUntil === null || suspendedUntil > now);
}

/** Shuts a person out until `until`, or until reinstated: all their sessions end. */
export async function userSuspend(ctx: Ctx, input: UserSuspendInput): Promise<UserRow> {
  const viewer = requireViewer(ctx);
  const { userId, reason, until } = validInput(shapeAt(ctx.now()), input);
  return ctx.db.transaction(async (tx) => {
    const user = await lockGoverned(viewer, tx, userId, ["userId"]);
    if (isSuspended(user, ctx.now())) throw wrongState("This account is suspended already.", user.status, NOT_SUSPENDED, ["userId"]);
    await keepAnAdmin(tx, user, ["userId"]);
    const suspended = await suspend(tx, user, reason, until ?? null);
    await audit(ctx, tx, "userSuspend", ["User", user.id], { status: user.status }, { status: "SUSPENDED", reason, until: until?.toISOString() ?? null });
    return suspended;
  });
}

/** Suspends a locked person, or makes the suspension they are in last to another time. */
export async function suspend(tx: Tx, user: UserRow, reason: string, until: Date | null): Promise<UserRow> {
  const suspension = { status: "SUSPENDED", suspendedFrom: user.suspendedFrom ?? user.status, suspendedUntil: until, suspensionReason: reason } as const;
  const suspended = await changeUser(tx, user, suspension, {}, ["status"]);
  await publish(tx, "user.suspended", user.id, { reason, until: until?.toISOString() ?? null });
  await endSessions(tx, user.id, "suspended");
  await sendLetter(tx, suspended, "account_suspended", { reason, until: until?.toUTCString() ?? "" });
  return suspended;
}

/** Lets a suspended person in again. */
export async function userReinstate(ctx: Ctx, id: string): Promise<UserRow> {
  const viewer = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const user = await lockGoverned(viewer, tx, id, ["id"]);
    if (user.status !== "SUSPENDED") throw wrongState("Only a suspended account is reinstated.", user.status, ["SUSPENDED"]);
    const reinstated = await endSuspension(tx, user);
    await audit(ctx, tx, "userReinstate", ["User", id], { status: "SUSPENDED" }, { status: reinstated.status });
    return reinstated;
  });
}

/** Ends the suspension of a locked person; their account is again what it was. */
export async function endSuspension(tx: Tx, user: UserRow): Promise<UserRow> {
  const status = user.suspendedFrom ?? "ACTIVE";
  const reinstated = await changeUser(tx, user, { status, suspendedFrom: null, suspendedUntil: null, suspensionReason: null }, {}, ["status"]);
  await publish(tx, "user.reinstated", user.id, {});
  await sendLetter(tx, reinstated, "account_reinstated", {});
  return reinstated;
}

/** Ends suspensions whose time is over; answers how many. */
export async function reinstateDue(db: Db): Promise<number> {
  const next = (tx: Tx) =>
    tx
      .select()
      .from(users)
      .where(and(eq(users.status, "SUSPENDED"), lte(users.suspendedUntil, tx.origin.now())))
      .limit(1)
      .for("update", { skipLocked: true });
  for (let count = 0; ; count++) {
    const [ended] = await db.transaction(async (tx) => Promise.all((await next(tx)).map((user) => endSuspension(tx, user))));
    if (!ended) return count;
  }
}

/** The person, locked, if the viewer may suspend and reinstate them. */
async function lockGoverned(viewer: Viewer, tx: Tx, id: string, path: string[]): Promise<UserRow> {
  const user = await lockUser(tx, id);
  if (!user || !canSee(viewer, user)) throw notFound("User", path);
  if (user.id === viewer.id) throw new UserError("POLICY", "You cannot do this to yourself.", path);
  if (isStaff(user) && !viewer.scopes.includes("users:admin")) throw new UserError("POLICY", "Only administrators do this to staff.", path);
  return user;
}

const shapeAt = (now: Date) =>
  z.object({
    userId: z.uuid(),
    reason: line(500),
    until: z
      .date()
      .refine((until) => until > now, { message: "The end must be in the future.", params: { code: "OUT_OF_RANGE" } })
      .nullish(),
  });
