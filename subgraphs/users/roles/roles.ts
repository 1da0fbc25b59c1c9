import { notFound, publish, requireViewer, type Tx, text, UserError, validInput } from "@atrium/kit";
import { twoFactorRoles } from "@atrium/schema/scopes.ts";
import { z } from "zod";
import { audit } from "../audit-log/audit-log.ts";
import type { Role, UserRolesSetInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { hasTwoFactor } from "../two-factor/two-factor.ts";
import type { UserRow } from "../users/tables.ts";
import { canSee } from "../users/users.ts";
import { changeUser, lockUser } from "../users/write.ts";
import { keepAnAdmin } from "./last-admin.ts";

/** The roles with MEMBER, which everybody has, each once. */
export const withMember = (roles: readonly Role[]): Role[] => [...new Set<Role>(["MEMBER", ...roles])];

/** The scopes of this request, to the person who asks. */
export function ownScopes(ctx: Ctx, userId: string): string[] | null {
  return ctx.viewer?.id === userId ? [...ctx.viewer.scopes] : null;
}

/** Replaces a person's roles. The last administrator stays one, and only who signs in with two factors becomes ADMIN or FINANCE. */
export async function userRolesSet(ctx: Ctx, input: UserRolesSetInput): Promise<UserRow> {
  const viewer = requireViewer(ctx);
  const { reason } = validInput(z.object({ reason: text(500).nullish() }), input);
  return ctx.db.transaction(async (tx) => {
    const user = await lockUser(tx, input.userId);
    if (!user || !canSee(viewer, user)) throw notFound("User", ["userId"]);
    const roles = withMember(input.roles);
    const { added, removed } = difference(user.roles, roles);
    if (added.length + removed.length === 0) return user;
    if (removed.includes("ADMIN")) await keepAnAdmin(tx, user, ["roles"]);
    const demanding = added.find((role) => twoFactorRoles.includes(role));
    if (demanding && !(await hasTwoFactor(tx, user.id)))
      throw new UserError("POLICY", `${demanding} needs two-factor sign-in, which this person has not switched on.`, ["roles"]);
    await audit(ctx, tx, "userRolesSet", ["User", user.id], { roles: user.roles }, { roles, reason: reason || null });
    return setRoles(tx, user, roles);
  });
}

/** Gives a locked person a role; nothing happens when they have it. */
export async function grantRole(tx: Tx, user: UserRow, role: Role): Promise<UserRow> {
  return user.roles.includes(role) ? user : setRoles(tx, user, withMember([...user.roles, role]));
}

async function setRoles(tx: Tx, user: UserRow, roles: Role[]): Promise<UserRow> {
  const changed = await changeUser(tx, user, { roles });
  await publish(tx, "user.roles_changed", user.id, difference(user.roles, roles));
  return changed;
}

function difference(before: Role[], after: Role[]): { added: Role[]; removed: Role[] } {
  return { added: after.filter((role) => !before.includes(role)), removed: before.filter((role) => !after.includes(role)) };
}
