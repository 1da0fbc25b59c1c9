import { type Connection, connection, enqueue, hasScope, keyRing, line, type PageArguments, seal, unseal, validInput } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { notAToken, readUnsubscribeToken } from "../emails/unsubscribe.ts";
import type { NewsletterConfirmInput, NewsletterStatus, NewsletterSubscribeInput, NewsletterUnsubscribeInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { applications } from "./queues.ts";
import { type Applicant, confirm, endSubscription, isOf, linkSubscription, subscribedEmail } from "./subscriptions.ts";
import { type NewsletterSubscriptionRow, newsletterSubscriptions } from "./tables.ts";

const SEAL = "newsletter.application";

const shape = z.object({ email: z.string(), name: line(100).nullish(), source: line(200).nullish() });
const applicant = z.object({ email: z.string(), name: z.string().nullable(), source: z.string().nullable(), locale: z.string().nullable() });

/** A subscription, for who keeps the list and for the person with that address. */
export async function getSubscription(ctx: Ctx, id: string): Promise<NewsletterSubscriptionRow | null> {
  const subscription = await ctx.loaders.newsletterSubscription.load(id);
  if (!subscription || hasScope(ctx.viewer, "newsletters:write")) return subscription;
  const own = ctx.viewer && (await getSubscriptionOf(ctx, ctx.viewer.id));
  return own?.id === id ? subscription : null;
}

/** The subscription of the viewer's confirmed address; shown to themselves only. */
export async function getSubscriptionOf(ctx: Ctx, userId: string): Promise<NewsletterSubscriptionRow | null> {
  if (ctx.viewer?.id !== userId) return null;
  const contact = await ctx.loaders.contact.load(userId);
  if (!contact?.email || !contact.emailVerified) return null;
  const [own] = await ctx.db.select().from(newsletterSubscriptions).where(isOf(contact.email));
  return own ?? null;
}

/** Addresses on the list, newest first. */
export function listSubscriptions(
  ctx: Ctx,
  { status, ...page }: PageArguments & { status?: NewsletterStatus | null | undefined },
): Promise<Connection<NewsletterSubscriptionRow>> {
  const where = status ? eq(newsletterSubscriptions.status, status) : undefined;
  return connection(ctx.db, page, {
    from: newsletterSubscriptions,
    where,
    orderBy: [{ name: "created", by: newsletterSubscriptions.createdAt, direction: "DESC" }],
  });
}

/** Takes a wish for the newsletter, alike for every address and in like time: a job looks whether it is on the list. */
export async function newsletterSubscribe(ctx: Ctx, input: NewsletterSubscribeInput): Promise<void> {
  const { email, name, source } = validInput(shape, input);
  const member = ctx.viewer && (await ctx.loaders.member.load(ctx.viewer.id));
  const application: Applicant = { email, name: name ?? null, source: source ?? null, locale: member?.locale ?? null };
  await ctx.db.transaction((tx) => enqueue(tx, applications, { sealed: seal(keyRing("PII_KEYS"), SEAL, JSON.stringify(application)) }));
}

/** Who asks for the newsletter, from the queue. */
export const readApplication = ({ sealed }: { sealed: string }): Applicant => applicant.parse(JSON.parse(unseal(keyRing("PII_KEYS"), SEAL, sealed)));

/** Confirms a subscription by the mailed token; where its address is the viewer's, that is noted. */
export async function newsletterConfirm(ctx: Ctx, { token }: NewsletterConfirmInput): Promise<NewsletterSubscriptionRow> {
  const confirmed = await ctx.db.transaction((tx) => confirm(tx, token));
  const contact = ctx.viewer && (await ctx.loaders.contact.load(ctx.viewer.id));
  const email = subscribedEmail(confirmed);
  if (!ctx.viewer || !contact?.emailVerified || contact.email?.toLowerCase() !== email.toLowerCase()) return confirmed;
  await linkSubscription(ctx.db, email, ctx.viewer.id);
  return { ...confirmed, userId: ctx.viewer.id };
}

/** Ends a subscription by the secret in a mail, also a second time. */
export async function newsletterUnsubscribe(ctx: Ctx, { token }: NewsletterUnsubscribeInput): Promise<void> {
  const ending = readUnsubscribeToken(token);
  if (!("subscriptionId" in ending)) throw notAToken();
  await ctx.db.transaction((tx) => endSubscription(tx, ending.subscriptionId));
}
