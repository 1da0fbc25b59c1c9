import { addressHashes, type Connection, connection, hasScope, newId, notFound, type PageArguments, requireViewer, type Tx, UserError } from "@atrium/kit";
import { and, asc, eq, gte, inArray, sql } from "drizzle-orm";
import type { DeliveryStatus, EmailTestSendInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { storeMails } from "./outbox.ts";
import { type Recipient, unsealed } from "./sealed.ts";
import { sendOne } from "./send.ts";
import { type EmailMessageRow, emailMessages } from "./tables.ts";
import { defaultText, samplesOf, type TemplateKey } from "./templates/templates.ts";

const HOUR_MS = 3_600_000;
const TESTS_AN_HOUR = 20;
const TEST_MS = 8_000;

/** A mail, for who looks after them. */
export async function getMessage(ctx: Ctx, id: string): Promise<EmailMessageRow | null> {
  return hasScope(ctx.viewer, "notifications:admin") ? ctx.loaders.emailMessage.load(id) : null;
}

type Filter = { status?: DeliveryStatus | null | undefined; to?: string | null | undefined };

/** Mails, newest first, of one status or to one address. */
export function listMessages(ctx: Ctx, { status, to, ...page }: PageArguments & Filter): Promise<Connection<EmailMessageRow>> {
  const where = and(status ? eq(emailMessages.status, status) : undefined, to ? inArray(emailMessages.addressHash, addressHashes(to)) : undefined);
  return connection(ctx.db, page, { from: emailMessages, where, orderBy: [{ name: "created", by: emailMessages.createdAt, direction: "DESC" }] });
}

/** The address a mail went to, or, while it waits for a person, theirs now; null once erased. */
export async function addressOf(ctx: Ctx, { recipient, userId }: EmailMessageRow): Promise<string | null> {
  if (recipient) return unsealed<Recipient>("recipient", recipient).address;
  return userId ? ((await ctx.loaders.contact.load(userId))?.email ?? null) : null;
}

/** What a mail was called when it was sent; before, as its template says. */
export function subjectOf({ subject, templateKey }: EmailMessageRow): string {
  return subject ? unsealed<string>("subject", subject) : (defaultText(templateKey as TemplateKey, "en")?.subject ?? templateKey);
}

/** Mails a template with sample values, at once. Throws QUOTA_EXCEEDED, or PROVIDER_ERROR when the server did not take it. */
export async function emailTestSend(ctx: Ctx, { templateId, to }: EmailTestSendInput): Promise<EmailMessageRow> {
  const viewer = requireViewer(ctx);
  const template = await ctx.loaders.emailTemplate.load(templateId);
  if (!template) throw notFound("EmailTemplate", ["templateId"]);
  const key = template.key as TemplateKey;
  const { name, ...variables } = samplesOf(key);
  const message = await ctx.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`emailTestSend ${viewer.id}`}, 0))`);
    await refuseMany(tx, viewer.id);
    const recipient = { address: to, name: name ?? null, locale: template.locale };
    const [stored] = await storeMails(tx, [{ templateKey: key, to: recipient, category: null, variables, key: `test ${newId()}`, requestedById: viewer.id }]);
    return stored as EmailMessageRow;
  });
  const sending = { db: ctx.db, log: ctx.log, signal: AbortSignal.timeout(TEST_MS), now: ctx.now };
  await sendOne(sending, message.id, new Map(), { attempts: 1, timeoutMs: TEST_MS });
  const [sent] = await ctx.db.select().from(emailMessages).where(eq(emailMessages.id, message.id));
  if (sent?.status !== "SENT") throw new UserError("PROVIDER_ERROR", `The mail could not be sent: ${sent?.error ?? "no answer"}`, ["to"]);
  return sent;
}

async function refuseMany(tx: Tx, viewerId: string): Promise<void> {
  const since = new Date(tx.origin.now().getTime() - HOUR_MS);
  const tests = await tx
    .select({ createdAt: emailMessages.createdAt })
    .from(emailMessages)
    .where(and(eq(emailMessages.requestedById, viewerId), gte(emailMessages.createdAt, since)))
    .orderBy(asc(emailMessages.createdAt))
    .limit(TESTS_AN_HOUR);
  const [oldest] = tests;
  if (!oldest || tests.length < TESTS_AN_HOUR) return;
  const resetAt = new Date(oldest.createdAt.getTime() + HOUR_MS);
  throw new UserError("QUOTA_EXCEEDED", "That is enough tests for an hour.", null, { limit: TESTS_AN_HOUR, remaining: 0, resetAt });
}
