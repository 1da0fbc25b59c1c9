import { audit } from "../audit-log/audit-log.ts";
import type { Ctx } from "../index.ts";
import { findByEmail } from "../users/email.ts";
import type { UserRow } from "../users/tables.ts";
import { changeUser, lockUser } from "../users/write.ts";
import { grantRole } from "./roles.ts";

/** Makes the account with this address an administrator, on the word of whoever runs the server: no rights are checked, and the address counts as verified. Throws when there is no such account. */
export async function makeAdmin(ctx: Ctx, email: string): Promise<UserRow> {
  return ctx.db.transaction(async (tx) => {
    const found = await findByEmail(tx, email);
    const user = found && (await lockUser(tx, found.id));
    if (!user) throw new Error("No account has this address.");
    const isPending = user.status === "PENDING_VERIFICATION" || user.status === "PENDING_APPROVAL";
    const admitted = isPending ? await changeUser(tx, user, { status: "ACTIVE", emailVerifiedAt: user.emailVerifiedAt ?? ctx.now() }, {}, ["status"]) : user;
    const admin = await grantRole(tx, admitted, "ADMIN");
    if (admin !== user)
      await audit(ctx, tx, "admin", ["User", user.id], { roles: user.roles, status: user.status }, { roles: admin.roles, status: admin.status });
    return admin;
  });
}

/** `admin <email>`: says what came of it. */
export async function adminCommand(ctx: Ctx, email = ""): Promise<string> {
  const { username } = await makeAdmin(ctx, email);
  return `${username} is an administrator from the next sign-in with a second factor; without one it can be set up after signing in.`;
}
