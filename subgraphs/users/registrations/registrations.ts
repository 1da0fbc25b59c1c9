import { actingAs, publish, type Tx } from "@atrium/kit";
import { addAffiliation } from "../affiliations/affiliations.ts";
import { sendVerification, statusOnceVerified } from "../emails/emails.ts";
import type { AuthRegisterInput, UserKind } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { acceptInvitation, openInvitation } from "../invitations/invitations.ts";
import { storePassword } from "../passwords/passwords.ts";
import { type AuthOutcomeParent, completeSignIn } from "../sign-ins/sign-ins.ts";
import type { UserRow } from "../users/tables.ts";
import { createUser } from "../users/write.ts";
import { checkRegistration } from "./check.ts";

export type Registration = {
  username: string;
  fullName: string | null;
  email: string;
  /** Somebody we trust vouches for the address. */
  isEmailVerified?: boolean;
  kind: UserKind;
  /** Becomes the primary affiliation. */
  university?: string | null | undefined;
  locale?: string | null | undefined;
  timeZone?: string | null | undefined;
  invitationToken?: string | null | undefined;
};

/** Creates an account with a password and signs in. */
export async function authRegister(ctx: Ctx, input: AuthRegisterInput): Promise<AuthOutcomeParent> {
  const { registration, passwordHash } = await checkRegistration(ctx, input);
  return ctx.db.transaction(async (tx) => {
    const user = await registerUser(tx, registration);
    await storePassword(tx, user.id, passwordHash);
    if (!user.emailVerifiedAt) await sendVerification(tx, user);
    return completeSignIn(tx, ctx, user, { provider: "PASSWORD", device: null, isNewUser: true });
  });
}

/**
 * Creates an account and publishes `user.registered`, once. An invitation gives its roles and kind, proves the address
 * it was mailed to, and stands for approval. Throws UNIQUE, FORMAT or TOKEN_INVALID.
 */
export async function registerUser(tx: Tx, { isEmailVerified, invitationToken, university, ...person }: Registration): Promise<UserRow> {
  const invitation = invitationToken ? await openInvitation(tx, invitationToken, person.email) : null;
  const isVerified = isEmailVerified || invitation !== null;
  const kind = invitation?.kind ?? person.kind;
  const user = await createUser(tx, {
    ...person,
    kind,
    status: invitation ? "ACTIVE" : isVerified ? statusOnceVerified() : "PENDING_VERIFICATION",
    emailVerifiedAt: isVerified ? tx.origin.now() : null,
    ...(invitation && { roles: invitation.roles }),
  });
  const own = actingAs(tx, user.id);
  if (invitation) await acceptInvitation(own, invitation, user.id);
  const { username, locale, timeZone } = user;
  await publish(own, "user.registered", user.id, {
    username,
    kind,
    locale,
    timeZone,
    institution: university ?? null,
    graduationYear: null,
    invitationId: invitation?.id ?? null,
  });
  if (isVerified) await publish(own, "user.verified", user.id, {});
  if (university) await addAffiliation(own, user.id, { institution: university, kind });
  return user;
}
