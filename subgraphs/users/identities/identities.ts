import { keyRing, publish, requireViewer, seal, type Tx, UserError, unseal } from "@atrium/kit";
import { and, asc, eq } from "drizzle-orm";
import { sendLetter } from "../emails/letters.ts";
import type { AuthIdentityLinkInput, AuthIdentityUnlinkInput, AuthProvider } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { passwordOf, removePassword } from "../passwords/passwords.ts";
import { type UserRow, users } from "../users/tables.ts";
import { lockUser } from "../users/write.ts";
import { profileByCode } from "./oauth.ts";
import type { Profile } from "./providers.ts";
import { identities } from "./tables.ts";

/** What a sealed display name is sealed for. */
export const DISPLAY_NAME = "identities.display_name";

/** A sign-in method of an account; the password is one as well. */
export type LinkedIdentityParent = { readonly provider: AuthProvider; readonly linkedAt: Date; readonly displayName: string | null };

/** A person's sign-in methods, the oldest first; shown to themself only. */
export async function listIdentitiesOf(ctx: Ctx, userId: string): Promise<LinkedIdentityParent[] | null> {
  return ctx.viewer?.id === userId ? signInMethods(ctx.db, userId) : null;
}

async function signInMethods(tx: Pick<Tx, "select">, userId: string): Promise<LinkedIdentityParent[]> {
  const linked = await tx.select().from(identities).where(eq(identities.userId, userId)).orderBy(asc(identities.linkedAt));
  const password = await passwordOf(tx, userId);
  const outside = linked.map(({ provider, linkedAt, displayName }) => ({
    provider,
    linkedAt,
    displayName: displayName && unseal(keyRing("PII_KEYS"), DISPLAY_NAME, displayName),
  }));
  return password ? [{ provider: "PASSWORD", linkedAt: password.changedAt, displayName: null }, ...outside] : outside;
}

/** The account of a person known by a provider's id of them. */
export async function findByIdentity(tx: Tx, provider: AuthProvider, subject: string): Promise<UserRow | null> {
  const [found] = await tx
    .select({ user: users })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.provider, provider), eq(identities.subject, subject)));
  return found?.user ?? null;
}

/** Makes the outside account a sign-in method of the person; false when it is somebody's already, or they have another one of this provider. */
export async function linkIdentity(tx: Tx, userId: string, provider: AuthProvider, profile: Profile): Promise<boolean> {
  const linked = await tx
    .insert(identities)
    .values({ provider, subject: profile.subject, userId, displayName: sealedName(profile), linkedAt: tx.origin.now() })
    .onConflictDoNothing()
    .returning();
  return linked.length === 1;
}

/** Keeps the name the provider shows for the person up to date. */
export async function renameIdentity(tx: Tx, provider: AuthProvider, profile: Profile): Promise<void> {
  await tx
    .update(identities)
    .set({ displayName: sealedName(profile) })
    .where(and(eq(identities.provider, provider), eq(identities.subject, profile.subject)));
}

function sealedName({ handle, email, fullName }: Profile): string | null {
  const name = handle ?? email ?? fullName;
  return name && seal(keyRing("PII_KEYS"), DISPLAY_NAME, name);
}

/** Links an outside account by authorisation code. Repeating it changes nothing; an outside account has one owner here. */
export async function authIdentityLink(ctx: Ctx, input: AuthIdentityLinkInput): Promise<UserRow> {
  const viewer = requireViewer(ctx);
  const profile = await profileByCode(ctx.log, input);
  return ctx.db.transaction(async (tx) => {
    const user = (await lockUser(tx, viewer.id)) as UserRow;
    if (await linkIdentity(tx, user.id, input.provider, profile)) {
      await tellOfIdentity(tx, user, "identity_linked", input.provider);
      return user;
    }
    const owner = await findByIdentity(tx, input.provider, profile.subject);
    if (owner?.id === user.id) return user;
    throw new UserError("UNIQUE", owner ? "This account signs in somebody else here." : "Unlink your other account of this provider first.", ["provider"]);
  });
}

/** Removes a sign-in method, the password included. The last one stays, also when two are removed at once. */
export async function authIdentityUnlink(ctx: Ctx, { provider }: AuthIdentityUnlinkInput): Promise<UserRow> {
  const viewer = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const user = (await lockUser(tx, viewer.id)) as UserRow;
    const methods = await signInMethods(tx, user.id);
    if (!methods.some((method) => method.provider === provider)) throw new UserError("NOT_FOUND", "This sign-in method is not linked.", ["provider"]);
    if (methods.length === 1) throw new UserError("POLICY", "The last sign-in method stays. Add another one first.", ["provider"]);
    if (provider === "PASSWORD") await removePassword(tx, user.id);
    else await tx.delete(identities).where(and(eq(identities.userId, user.id), eq(identities.provider, provider)));
    await tellOfIdentity(tx, user, "identity_unlinked", provider);
    return user;
  });
}

/** Tells the person and the other domains that their sign-in methods changed. */
export async function tellOfIdentity(tx: Tx, user: UserRow, happened: "identity_linked" | "identity_unlinked", provider: AuthProvider): Promise<void> {
  await sendLetter(tx, user, happened, { provider });
  await publish(tx, "credentials.changed", user.id, { kind: "identity" });
}
