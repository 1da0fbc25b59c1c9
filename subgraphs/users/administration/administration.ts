import { clearable, line, notFound, publish, type Tx, validInput, wrongState } from "@atrium/kit";
import { z } from "zod";
import { audit } from "../audit-log/audit-log.ts";
import { sendVerification } from "../emails/emails.ts";
import { sendLetter } from "../emails/letters.ts";
import type { IdInput, UserAdminUpdateInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { expireTokens } from "../mailed-tokens/mailed-tokens.ts";
import { claimEmail, emailOf, sealEmail } from "../users/email.ts";
import type { UserRow } from "../users/tables.ts";
import { username } from "../users/usernames.ts";
import { canSee } from "../users/users.ts";
import { changeUser, differences, lockUser } from "../users/write.ts";

const shape = z.object({
  fullName: clearable(line(100)),
  username: username.optional(),
  kind: z.enum(["STUDENT", "ALUMNI", "FACULTY", "EXPERT", "RECRUITER", "STAFF"]).optional(),
  email: z.string().optional(),
});

/** Changes a person's account on behalf of the community; a new address has to be proven anew. */
export async function userAdminUpdate(ctx: Ctx, { id, ...input }: UserAdminUpdateInput): Promise<UserRow> {
  const { email, ...values } = validInput(shape, input);
  return ctx.db.transaction(async (tx) => {
    const user = await lockSeen(ctx, tx, id);
    const change = differences(user, values);
    const isMoved = email !== undefined && email.toLowerCase() !== emailOf(user)?.toLowerCase();
    const fields = [...Object.keys(change), ...(isMoved ? ["email"] : [])];
    if (fields.length === 0) return user;

    if (isMoved) await claimEmail(tx, id, email, ["email"]);
    const address = isMoved ? { email: sealEmail(email), emailVerifiedAt: null } : {};
    const changed = await changeUser(tx, user, { ...change, ...address }, {}, fields);
    await audit(ctx, tx, "userAdminUpdate", ["User", id], told(user, fields), told(changed, fields));
    if (isMoved) await moveMail(tx, user, changed);
    return changed;
  });
}

/** Lets an account in that waits for approval. */
export async function userApprove(ctx: Ctx, { id }: IdInput): Promise<UserRow> {
  return ctx.db.transaction(async (tx) => {
    const user = await lockSeen(ctx, tx, id);
    if (user.status !== "PENDING_APPROVAL") throw wrongState("Only an account that waits for approval is approved.", user.status, ["PENDING_APPROVAL"]);
    const approved = await changeUser(tx, user, { status: "ACTIVE" });
    await audit(ctx, tx, "userApprove", ["User", id], { status: user.status }, { status: approved.status });
    return approved;
  });
}

async function lockSeen(ctx: Ctx, tx: Tx, id: string): Promise<UserRow> {
  const user = await lockUser(tx, id);
  if (!user || !canSee(ctx.viewer, user)) throw notFound("User");
  return user;
}

/** What the audit log keeps of a person's fields: of name and address only that there was one, as an entry outlives the person's data. */
function told({ fullName, username, kind, email }: UserRow, fields: readonly string[]): Record<string, string | null> {
  const values: Record<string, string | null> = { fullName: fullName && "[hidden]", username, kind, email: email && "[hidden]" };
  return Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
}

/** The former address hears of the change, the new one is asked to prove itself. */
async function moveMail(tx: Tx, before: UserRow, after: UserRow): Promise<void> {
  await sendLetter(tx, before, "email_changed_by_staff", {});
  await expireTokens(tx, after.id, ["email_verification", "email_change", "password_reset"]);
  await sendVerification(tx, after);
  await publish(tx, "credentials.changed", after.id, { kind: "email" });
}
