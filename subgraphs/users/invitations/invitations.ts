import {
  type Connection,
  config,
  connection,
  globalId,
  hashSecret,
  hasScope,
  keyRing,
  newId,
  newSecret,
  requestMail,
  requireViewer,
  seal,
  type Tx,
  text,
  UserError,
  unseal,
  validInput,
} from "@atrium/kit";
import { and, arrayOverlaps, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { z } from "zod";
import { audit } from "../audit-log/audit-log.ts";
import type { QueryInvitationsArgs, UserInviteInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { withMember } from "../roles/roles.ts";
import { emailHashes, findByEmail } from "../users/email.ts";
import { type InvitationRow, invitations } from "./tables.ts";

const LIFETIME_MS = 14 * 24 * 3_600_000;
const KEPT_MS = 30 * 24 * 3_600_000;

/** What a sealed address of somebody invited is sealed for. */
export const INVITED_EMAIL = "invitations.email";

/** An invitation, for administrators. */
export async function getInvitation(ctx: Ctx, id: string): Promise<InvitationRow | null> {
  return hasScope(ctx.viewer, "users:admin") ? ctx.loaders.invitation.load(id) : null;
}

/** The invitation behind a mailed link, until it expires. */
export async function invitationByToken(ctx: Ctx, token: string): Promise<InvitationRow | null> {
  const [invitation] = await ctx.db
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, hashSecret(token)), gt(invitations.expiresAt, ctx.now())));
  return invitation ?? null;
}

/** All invitations, newest first. */
export function listInvitations(ctx: Ctx, page: QueryInvitationsArgs): Promise<Connection<InvitationRow>> {
  return connection(ctx.db, page, { from: invitations, orderBy: [{ name: "created", by: invitations.createdAt, direction: "DESC" }] });
}

/** The invited address in clear. */
export function invitedEmail({ email }: InvitationRow): string {
  return unseal(keyRing("PII_KEYS"), INVITED_EMAIL, email);
}

/** Invites a person by mail. An address has one open invitation at a time. */
export async function userInvite(ctx: Ctx, input: UserInviteInput): Promise<InvitationRow> {
  const viewer = requireViewer(ctx);
  const { email, message, ...preset } = validInput(shape, input);
  return ctx.db.transaction(async (tx) => {
    await refuseKnown(tx, email);
    const now = tx.origin.now();
    const token = newSecret();
    const roles = withMember(preset.roles ?? []);
    const row = {
      id: newId(now),
      ...preset,
      roles,
      email: seal(keyRing("PII_KEYS"), INVITED_EMAIL, email),
      emailHashes: emailHashes(email),
      tokenHash: hashSecret(token),
      invitedById: viewer.id,
    };
    const [invitation] = await tx
      .insert(invitations)
      .values({ ...row, createdAt: now, expiresAt: new Date(now.getTime() + LIFETIME_MS) })
      .returning();
    await audit(ctx, tx, "userInvite", ["Invitation", row.id], {}, { roles, kind: preset.kind ?? null });
    const recipient = { userId: null, address: email, name: null, locale: null };
    await requestMail(tx, "invitation", recipient, { url: `${config.PUBLIC_URL}/join?token=${token}`, message: message ?? "" });
    return invitation as InvitationRow;
  });
}

/** The open invitation of a token, or TOKEN_INVALID: unknown, expired, used, or for another address. */
export async function openInvitation(tx: Tx, token: string, email: string, path = ["invitationToken"]): Promise<InvitationRow> {
  const [invitation] = await tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, hashSecret(token)), isOpen(tx), arrayOverlaps(invitations.emailHashes, emailHashes(email))));
  if (!invitation) throw new UserError("TOKEN_INVALID", "This invitation is not valid for this address.", path);
  return invitation;
}

/** Notes who came by an invitation. It is good once, also when it comes twice at once: an address belongs to one person. */
export async function acceptInvitation(tx: Tx, invitation: InvitationRow, userId: string): Promise<void> {
  await tx.update(invitations).set({ acceptedAt: tx.origin.now(), acceptedById: userId }).where(eq(invitations.id, invitation.id));
}

const shape = z.object({
  email: z.string(),
  roles: z.array(z.custom<NonNullable<UserInviteInput["roles"]>[number]>()).nullish(),
  kind: z.custom<NonNullable<UserInviteInput["kind"]>>().nullish(),
  message: text(1000).nullish(),
});

const isOpen = (tx: Tx) => and(isNull(invitations.acceptedAt), gt(invitations.expiresAt, tx.origin.now()));

/** Refuses the address of a member or of an open invitation; two invitations at once take turns. */
async function refuseKnown(tx: Tx, email: string): Promise<void> {
  const hashes = emailHashes(email);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${hashes[0]}, 0))`);
  if (await findByEmail(tx, email)) throw new UserError("UNIQUE", "This person is a member already.", ["email"]);
  const [open] = await tx
    .select()
    .from(invitations)
    .where(and(arrayOverlaps(invitations.emailHashes, hashes), isOpen(tx)))
    .orderBy(desc(invitations.id))
    .limit(1);
  if (open) throw new UserError("CONFLICT", "This person has an open invitation already.", ["email"], { existingId: globalId("Invitation", open.id) });
}

/** Removes invitations nobody took up, a month after they expired: the address in them serves nothing any more. */
export async function removeOldInvitations(tx: Tx): Promise<void> {
  const before = new Date(tx.origin.now().getTime() - KEPT_MS);
  await tx.delete(invitations).where(and(isNull(invitations.acceptedAt), lt(invitations.expiresAt, before)));
}
