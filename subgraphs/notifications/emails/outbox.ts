import { enqueue, newId, type Tx } from "@atrium/kit";
import { DEMO_TRACE } from "@atrium/kit/db";
import type { NotificationCategory } from "../generated.ts";
import { bulkMails, singleMails } from "./queues.ts";
import { render } from "./render.ts";
import { type Recipient, recipientColumns, sealed } from "./sealed.ts";
import { type EmailMessageRow, emailMessages } from "./tables.ts";
import { defaultText, type TemplateKey, type Text } from "./templates/templates.ts";

/** A mail to be sent. */
export type NewMail = {
  readonly templateKey: TemplateKey;
  /** A person, whose address is read when it is sent, or an address, where it goes as it is. */
  readonly to: { readonly userId: string } | (Recipient & { readonly userId?: string | null });
  /** What the receiver can unsubscribe from by it; null for what cannot be. */
  readonly category: NotificationCategory | null;
  readonly variables?: Readonly<Record<string, string>>;
  /** The delivery of a notification that is told what becomes of it. */
  readonly deliveryId?: string;
  /** Names the mail: the same again is not sent. */
  readonly key: string;
  readonly issueId?: string;
  readonly subscriptionId?: string;
  readonly requestedById?: string;
};

/** Has a mail sent once the transaction commits; answers its row, or null when there is one with its key. */
export async function queueMail(tx: Tx, mail: NewMail): Promise<EmailMessageRow | null> {
  const [message] = await queueMails(tx, [mail]);
  return message ?? null;
}

/** The same for many; where `isBulk`, single mails do not wait for them. */
export async function queueMails(tx: Tx, mails: readonly NewMail[], { isBulk = false } = {}): Promise<EmailMessageRow[]> {
  const queued = await storeMails(tx, mails);
  if (queued.length > 0) await enqueue(tx, isBulk ? bulkMails : singleMails, { ids: queued.map(({ id }) => id) });
  return queued;
}

/** Stores mails that are to be sent; those of demo data count as sent. Answers the rows of those that were not there. */
export async function storeMails(tx: Tx, mails: readonly NewMail[]): Promise<EmailMessageRow[]> {
  if (mails.length === 0) return [];
  const rows = mails.map((mail) => rowOf(tx, mail));
  return tx.insert(emailMessages).values(rows).onConflictDoNothing({ target: emailMessages.key }).returning();
}

function rowOf(tx: Tx, { to, variables, ...mail }: NewMail): typeof emailMessages.$inferInsert {
  const now = tx.origin.now();
  const isDemo = tx.origin.traceId === DEMO_TRACE;
  const named = () => render(defaultText(mail.templateKey, "en") as Text, variables ?? {}, { locale: "en" }).subject;
  return {
    id: newId(now),
    ...mail,
    userId: to.userId ?? null,
    ...("address" in to && recipientColumns(to)),
    createdAt: now,
    ...(isDemo
      ? { status: "SENT", sentAt: now, subject: sealed("subject", named()) }
      : { status: "QUEUED", variables: variables ? sealed("variables", variables) : null }),
  };
}
