import { publish, requireViewer, type Tx, UserError } from "@atrium/kit";
import { twoFactorRoles } from "@atrium/schema/scopes.ts";
import { eq } from "drizzle-orm";
import { sendLetter } from "../emails/letters.ts";
import type { AuthTwoFactorConfirmInput, AuthTwoFactorDisableInput, TwoFactorSetup } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { noteSecondFactor } from "../sessions/sessions.ts";
import { guardAttempts } from "../sign-ins/attempts.ts";
import { emailOf } from "../users/email.ts";
import type { UserRow } from "../users/tables.ts";
import { isSelfOrAdmin, requireMe } from "../users/users.ts";
import { lockUser } from "../users/write.ts";
import { newTotpSecret, otpauthUrl, plainCode, stepOf } from "./codes.ts";
import { authenticators } from "./tables.ts";
import {
  confirmAuthenticator,
  hasTwoFactor,
  openSecret,
  prepareAuthenticator,
  removeAuthenticator,
  replaceRecoveryCodes,
  useSecondFactor,
} from "./two-factor.ts";

const alreadyOn = () => new UserError("ALREADY_DONE", "Two-factor sign-in is on already.");
const wrongCode = () => new UserError("INVALID_CREDENTIALS", "The code is wrong, or was used before.", ["code"]);

/** Whether the person signs in with two factors; told to themself and administrators. */
export async function twoFactorEnabled(ctx: Ctx, userId: string): Promise<boolean | null> {
  if (!isSelfOrAdmin(ctx.viewer, userId)) return null;
  return (await ctx.loaders.authenticatorOf.load(userId))?.confirmedAt != null;
}

/** A new secret for the viewer's app. Repeating it before the confirmation makes the earlier secret worthless. */
export async function authTwoFactorSetup(ctx: Ctx): Promise<TwoFactorSetup> {
  const user = await requireMe(ctx);
  const secret = newTotpSecret();
  const isPrepared = await ctx.db.transaction((tx) => prepareAuthenticator(tx, user.id, secret));
  if (!isPrepared) throw alreadyOn();
  return { secret, otpauthUrl: otpauthUrl(secret, emailOf(user) ?? user.username) };
}

/** Switches the second factor on with a first code. The session that shows it counts as signed in with two factors. */
export async function authTwoFactorConfirm(ctx: Ctx, { code }: AuthTwoFactorConfirmInput): Promise<string[]> {
  const user = await requireMe(ctx);
  return ctx.db.transaction(async (tx) => {
    const [app] = await tx.select().from(authenticators).where(eq(authenticators.userId, user.id)).for("update");
    if (!app) throw new UserError("INVALID_STATE", "Start with authTwoFactorSetup.");
    if (app.confirmedAt) throw alreadyOn();
    const step = stepOf(openSecret(app.secret), plainCode(code), ctx.now());
    if (step === null) throw wrongCode();
    await confirmAuthenticator(tx, user.id, step);
    await noteSecondFactor(tx, ctx.viewer?.sessionId as string);
    await tell(tx, user, "second_factor_on");
    return replaceRecoveryCodes(tx, user.id);
  });
}

/** Switches the second factor off with a last code. Who holds a role that needs it keeps it. */
export async function authTwoFactorDisable(ctx: Ctx, { code }: AuthTwoFactorDisableInput): Promise<void> {
  const { id } = requireViewer(ctx);
  const disabled = await guardAttempts(ctx, id, () =>
    ctx.db.transaction(async (tx) => {
      const user = (await lockUser(tx, id)) as UserRow;
      const role = user.roles.find((held) => twoFactorRoles.includes(held));
      if (role) throw new UserError("POLICY", `The role ${role} needs two-factor sign-in.`);
      if (!(await hasTwoFactor(tx, id))) throw new UserError("ALREADY_DONE", "Two-factor sign-in is off already.");
      if (!(await useSecondFactor(tx, id, code))) return null;
      await removeAuthenticator(tx, id);
      await tell(tx, user, "second_factor_off");
      return user;
    }),
  );
  if (!disabled) throw wrongCode();
}

async function tell(tx: Tx, user: UserRow, happened: "second_factor_on" | "second_factor_off"): Promise<void> {
  await sendLetter(tx, user, happened, {});
  await publish(tx, "credentials.changed", user.id, { kind: "second factor" });
}
