import { addressHashes, type Db, type Log, readEntities } from "@atrium/kit";
import { MAIL_TIMEOUT_MS, MailRefused, sendMail } from "@atrium/kit/mailer";
import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Lanes } from "./lanes.ts";
import { MAX_ATTEMPTS } from "./queues.ts";
import { render } from "./render.ts";
import { type Recipient, unsealed } from "./sealed.ts";
import { release, settle } from "./settle.ts";
import { type EmailMessageRow, emailMessages, undeliverableAddresses } from "./tables.ts";
import { isTemplateKey, localeFor } from "./templates/templates.ts";
import { textFor } from "./texts.ts";
import { endingOf, unsubscribing } from "./unsubscribe.ts";

/** What sending needs to know of the process it happens in. */
export type Sending = { readonly db: Db; readonly log: Log; readonly signal: AbortSignal; now(): Date };

/** A person as their owner tells a service that mails them. */
export type Contact = {
  readonly email: string | null;
  readonly emailVerified: boolean | null;
  readonly fullName: string | null;
  readonly username: string;
  readonly locale: string | null;
  readonly status: string;
};

type Values = Readonly<Record<string, string>>;

/** What a mail is filled with beside its own variables, after how many tries it has failed, and how long one may take. */
type Tries = { readonly shared?: Values; readonly attempts?: number; readonly timeoutMs?: number };

const CLAIM_MS = MAIL_TIMEOUT_MS + 15_000;
const CONTACT = "email emailVerified fullName username locale status";

/** People's addresses and what else a mail needs of them, read from their owner now. */
export async function contactsOf(db: Db, userIds: readonly string[]): Promise<Map<string, Contact>> {
  const ids = [...new Set(userIds)];
  const contacts = await readEntities<Contact>(db.pool, "User", ids, CONTACT);
  return new Map(contacts.flatMap((contact, index) => (contact ? [[ids[index] as string, contact]] : [])));
}

/** Sends the mails that still wait; `shared` is what all of them are filled with. Throws when some are to be tried again. */
export async function sendQueued(sending: Sending, ids: readonly string[], inLane: Lanes, shared: Values = {}): Promise<void> {
  const { db, signal } = sending;
  const waiting = await db
    .select()
    .from(emailMessages)
    .where(and(inArray(emailMessages.id, [...ids]), eq(emailMessages.status, "QUEUED")));
  const contacts = await contactsOf(
    db,
    waiting.flatMap(({ userId, recipient }) => (userId && !recipient ? [userId] : [])),
  );
  const isDone = await Promise.all(waiting.map(({ id }) => inLane(async () => !signal.aborted && sendOne(sending, id, contacts, { shared }))));
  const again = isDone.filter((done) => !done).length;
  if (again > 0) throw new Error(`${again} mails are to be tried again`);
}

/**
 * Sends a mail, unless another process is at it; answers whether that is the end of it. A process that dies between handing it over and
 * noting so leaves it to be sent once more, under the same Message-ID.
 */
export async function sendOne(
  sending: Sending,
  id: string,
  contacts: ReadonlyMap<string, Contact>,
  { shared = {}, attempts = MAX_ATTEMPTS, timeoutMs = MAIL_TIMEOUT_MS }: Tries = {},
): Promise<boolean> {
  const { db, log } = sending;
  const message = await claim(sending, id);
  if (!message) return isSettled(db, id);
  const recipient = recipientOf(message, message.userId ? contacts.get(message.userId) : undefined);
  if (!recipient) return settle(db, message, { status: "SUPPRESSED" });
  if (!isMandatory(message) && (await isUndeliverable(db, message, recipient))) return settle(db, message, { status: "SUPPRESSED", recipient });
  let subject = "";
  try {
    const { url, headers } = unsubscribing(message);
    if (!isTemplateKey(message.templateKey)) throw new MailRefused(`There is no template ${message.templateKey}`, false);
    const locale = localeFor(message.templateKey, recipient.locale);
    const values = { name: recipient.name ?? "", ...shared, ...(message.variables && unsealed<Values>("variables", message.variables)) };
    const rendered = render(await textFor(db, message.templateKey, locale), values, { locale, unsubscribeUrl: url });
    subject = rendered.subject;
    const mail = { id, to: recipient.address, ...rendered, headers: { "Auto-Submitted": "auto-generated", ...headers } };
    await sendMail(mail, timeoutMs);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (error instanceof MailRefused) return settle(db, message, { status: error.isRecipient ? "BOUNCED" : "FAILED", recipient, subject, error: said });
    log.warn({ err: error, messageId: id, attempts: message.attempts }, "a mail could not be sent");
    if (message.attempts >= attempts) return settle(db, message, { status: "FAILED", recipient, subject, error: said });
    await release(db, message, said);
    return false;
  }
  return settle(db, message, { status: "SENT", recipient, subject });
}

/** Takes a waiting mail for this process, also from one that seems to have died with it. */
async function claim({ db, now }: Sending, id: string): Promise<EmailMessageRow | null> {
  const isFree = or(isNull(emailMessages.claimedAt), lt(emailMessages.claimedAt, new Date(now().getTime() - CLAIM_MS)));
  const [claimed] = await db
    .update(emailMessages)
    .set({ claimedAt: now(), attempts: sql`${emailMessages.attempts} + 1` })
    .where(and(eq(emailMessages.id, id), eq(emailMessages.status, "QUEUED"), isFree))
    .returning();
  return claimed ?? null;
}

async function isSettled(db: Db, id: string): Promise<boolean> {
  const [message] = await db.select({ status: emailMessages.status }).from(emailMessages).where(eq(emailMessages.id, id));
  return message?.status !== "QUEUED";
}

/** Whether a mail goes to accounts that are not let in, too: security, and what else nobody unsubscribes from. */
const isMandatory = (message: EmailMessageRow) => endingOf(message) === null;

/** Who gets it. Nobody, where the person has no address any more, is not let in, or has switched the account off. */
function recipientOf(message: EmailMessageRow, contact: Contact | undefined): Recipient | null {
  if (message.recipient) return unsealed<Recipient>("recipient", message.recipient);
  if (!contact?.email || contact.status === "DEACTIVATED" || contact.status === "DELETED") return null;
  const isLetIn = contact.emailVerified && (contact.status === "ACTIVE" || contact.status === "PENDING_APPROVAL");
  if (!isLetIn && !isMandatory(message)) return null;
  return { address: contact.email, name: contact.fullName ?? contact.username, locale: contact.locale };
}

async function isUndeliverable(db: Db, message: EmailMessageRow, { address }: Recipient): Promise<boolean> {
  const [bounced] = await db
    .select()
    .from(undeliverableAddresses)
    .where(inArray(undeliverableAddresses.hash, addressHashes(address)))
    .limit(1);
  return bounced !== undefined && message.requestedById === null;
}
