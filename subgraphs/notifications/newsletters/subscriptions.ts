import { addressHashes, config, hashSecret, keyRing, newId, newSecret, seal, type Tx, UserError, unseal } from "@atrium/kit";
import { and, eq, inArray, isNull, lt, or } from "drizzle-orm";
import { queueMail } from "../emails/outbox.ts";
import { type NewsletterSubscriptionRow, newsletterSubscriptions } from "./tables.ts";

/** What the sealed columns of a subscription are sealed for. */
export const SEALS = { email: "newsletter_subscriptions.email", name: "newsletter_subscriptions.name" } as const;

const HOUR_MS = 3_600_000;
const LIFETIME_MS = 7 * 24 * HOUR_MS;
const KEPT_MS = 30 * 24 * HOUR_MS;
const MAILS_A_DAY = 3;

/** Somebody who asks for the newsletter. */
export type Applicant = { readonly email: string; readonly name: string | null; readonly source: string | null; readonly locale: string | null };

/** The address in clear. */
export const subscribedEmail = ({ email }: Pick<NewsletterSubscriptionRow, "email">) => unseal(keyRing("PII_KEYS"), SEALS.email, email);

/** The name in clear, if one was given. */
export const subscribedName = ({ name }: NewsletterSubscriptionRow) => name && unseal(keyRing("PII_KEYS"), SEALS.name, name);

/** The columns that hold an address and a name. */
export const sealedColumns = ({ email, name }: Pick<Applicant, "email" | "name">) => ({
  email: seal(keyRing("PII_KEYS"), SEALS.email, email),
  emailHash: addressHashes(email)[0] as string,
  name: name && seal(keyRing("PII_KEYS"), SEALS.name, name),
});

/** Whether a subscription is that of an address. */
export const isOf = (email: string) => inArray(newsletterSubscriptions.emailHash, addressHashes(email));

/** Puts an address on the list and mails it a link to confirm; one that is subscribed, or was asked three times within a day, is left alone. */
export async function askToConfirm(tx: Tx, applicant: Applicant): Promise<void> {
  const now = tx.origin.now();
  const fresh = { ...sealedColumns(applicant), source: applicant.source, locale: applicant.locale };
  const found = (await lockOf(tx, applicant.email)) ?? (await insertFor(tx, applicant));
  if (found.status === "SUBSCRIBED") return;
  const isNewDay = now.getTime() - found.askedFrom.getTime() >= 24 * HOUR_MS;
  const asked = isNewDay ? 0 : found.asked;
  if (asked >= MAILS_A_DAY) return;
  const token = newSecret();
  await tx
    .update(newsletterSubscriptions)
    .set({
      ...fresh,
      status: "PENDING_CONFIRMATION",
      confirmedAt: null,
      tokenHash: hashSecret(token),
      tokenExpiresAt: new Date(now.getTime() + LIFETIME_MS),
      asked: asked + 1,
      ...(isNewDay && { askedFrom: now }),
    })
    .where(eq(newsletterSubscriptions.id, found.id));
  await queueMail(tx, {
    templateKey: "newsletter_confirm",
    to: { address: applicant.email, name: applicant.name, locale: applicant.locale },
    category: null,
    variables: { url: `${config.PUBLIC_URL}/newsletter/confirm?token=${token}` },
    key: `newsletter_confirm ${found.id} ${hashSecret(token)}`,
  });
}

async function lockOf(tx: Tx, email: string): Promise<NewsletterSubscriptionRow | undefined> {
  const [found] = await tx.select().from(newsletterSubscriptions).where(isOf(email)).for("update");
  return found;
}

/** Of two who ask for one address at once the second waits here, and finds the row of the first. */
async function insertFor(tx: Tx, { email, name, source, locale }: Applicant): Promise<NewsletterSubscriptionRow> {
  const now = tx.origin.now();
  const row = { ...sealedColumns({ email, name }), source, locale, status: "PENDING_CONFIRMATION" as const, asked: 0, askedFrom: now, createdAt: now };
  await tx
    .insert(newsletterSubscriptions)
    .values({ id: newId(now), ...row })
    .onConflictDoNothing();
  return (await lockOf(tx, email)) as NewsletterSubscriptionRow;
}

/** Takes the proof that an address wants the newsletter; the same proof again changes nothing. Throws TOKEN_INVALID or EXPIRED. */
export async function confirm(tx: Tx, token: string): Promise<NewsletterSubscriptionRow> {
  const now = tx.origin.now();
  const isIts = eq(newsletterSubscriptions.tokenHash, hashSecret(token));
  const [found] = await tx.select().from(newsletterSubscriptions).where(isIts).for("update");
  if (!found?.tokenExpiresAt) throw new UserError("TOKEN_INVALID", "This link is not valid.", ["token"]);
  if (found.status === "SUBSCRIBED") return found;
  if (found.tokenExpiresAt <= now) throw new UserError("EXPIRED", "This link has expired. Subscribe again.", ["token"]);
  const [confirmed] = await tx.update(newsletterSubscriptions).set({ status: "SUBSCRIBED", confirmedAt: now }).where(isIts).returning();
  return confirmed as NewsletterSubscriptionRow;
}

/** Ends a subscription; links that were mailed to confirm it are worthless from then on. */
export async function endSubscription(tx: Tx, id: string): Promise<void> {
  await tx.update(newsletterSubscriptions).set({ status: "UNSUBSCRIBED", tokenHash: null, tokenExpiresAt: null }).where(eq(newsletterSubscriptions.id, id));
}

/** Notes that the address does not exist. */
export async function noteBounce(tx: Tx, id: string): Promise<void> {
  const isIt = and(eq(newsletterSubscriptions.id, id), eq(newsletterSubscriptions.status, "SUBSCRIBED"));
  await tx.update(newsletterSubscriptions).set({ status: "BOUNCED" }).where(isIt);
}

/** Notes whose address it is. */
export async function linkSubscription(tx: Pick<Tx, "update">, email: string, userId: string): Promise<void> {
  const isUnknown = or(isNull(newsletterSubscriptions.userId), eq(newsletterSubscriptions.userId, userId));
  await tx
    .update(newsletterSubscriptions)
    .set({ userId })
    .where(and(isOf(email), isUnknown));
}

/** Forgets addresses that were never confirmed within 30 days. */
export async function forgetUnconfirmed(tx: Tx): Promise<void> {
  const before = new Date(tx.origin.now().getTime() - KEPT_MS);
  const isStale = and(eq(newsletterSubscriptions.status, "PENDING_CONFIRMATION"), lt(newsletterSubscriptions.askedFrom, before));
  await tx.delete(newsletterSubscriptions).where(isStale);
}
