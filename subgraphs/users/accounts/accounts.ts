import { notFound, requireViewer, type Tx, UserError, wrongState } from "@atrium/kit";
import { audit } from "../audit-log/audit-log.ts";
import { sendLetter } from "../emails/letters.ts";
import type { AccountDeactivateInput, AccountDeleteInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { confirmPassword } from "../passwords/passwords.ts";
import { keepAnAdmin } from "../roles/last-admin.ts";
import { endSessions } from "../sessions/sessions.ts";
import type { UserRow } from "../users/tables.ts";
import { canSee, requireMe } from "../users/users.ts";
import { changeUser, lockUser } from "../users/write.ts";

const GRACE_MS = 30 * 24 * 3_600_000;

/** Hides the viewer's account until they sign in again. */
export async function accountDeactivate(ctx: Ctx, { password }: AccountDeactivateInput): Promise<UserRow> {
  return byOwner(ctx, password, async (tx, user) => {
    if (user.status !== "ACTIVE") throw wrongState("Only an active account is switched off.", user.status, ["ACTIVE"], null);
    await endSessions(tx, user.id, "revoked");
    return changeUser(tx, user, { status: "DEACTIVATED" });
  });
}

/** Schedules the viewer's account for deletion; answers for when. */
export async function accountDelete(ctx: Ctx, { password }: AccountDeleteInput): Promise<Date> {
  return byOwner(ctx, password, (tx, user) => scheduleDeletion(tx, user, null));
}

/** Schedules somebody else's account for deletion; answers for when. */
export async function userDelete(ctx: Ctx, id: string): Promise<Date> {
  const viewer = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const user = await lockUser(tx, id);
    if (!user || !canSee(viewer, user)) throw notFound("User");
    if (user.id === viewer.id) throw new UserError("POLICY", "Delete your own account with accountDelete.", ["id"]);
    if (user.deletionScheduledFor) throw new UserError("ALREADY_DONE", "This account is scheduled for deletion already.", ["id"]);
    const scheduledFor = await scheduleDeletion(tx, user, ["id"]);
    await audit(ctx, tx, "userDelete", ["User", id], { status: user.status }, { scheduledFor: scheduledFor.toISOString() });
    return scheduledFor;
  });
}

/** Hides the account and sets the day of its deletion; signing in before then undoes both. */
async function scheduleDeletion(tx: Tx, user: UserRow, path: string[] | null): Promise<Date> {
  await keepAnAdmin(tx, user, path);
  const deletionScheduledFor = new Date(tx.origin.now().getTime() + GRACE_MS);
  const status = user.status === "ACTIVE" ? "DEACTIVATED" : user.status;
  await endSessions(tx, user.id, "revoked");
  const changed = await changeUser(tx, user, { deletionScheduledFor, status }, {}, ["status"]);
  await sendLetter(tx, changed, "deletion_scheduled", { date: deletionScheduledFor.toUTCString() });
  return deletionScheduledFor;
}

/** Does `work` on the viewer's locked account after they gave their password, where they have one. */
async function byOwner<T>(ctx: Ctx, password: string | null | undefined, work: (tx: Tx, user: UserRow) => Promise<T>): Promise<T> {
  const me = await requireMe(ctx);
  await confirmPassword(ctx, me, password ?? null, ["password"]);
  return ctx.db.transaction(async (tx) => work(tx, (await lockUser(tx, me.id)) as UserRow));
}
