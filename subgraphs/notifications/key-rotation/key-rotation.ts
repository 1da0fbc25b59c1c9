import { addressHashes, type Db } from "@atrium/kit";
import { reseal as resealColumns, type SealedColumn } from "@atrium/kit/reseal";
import { eq } from "drizzle-orm";
import { SEALS as MAIL } from "../emails/sealed.ts";
import { emailMessages } from "../emails/tables.ts";
import { SEALS as NEWSLETTER } from "../newsletters/subscriptions.ts";
import { newsletterSubscriptions } from "../newsletters/tables.ts";

const only = (table: typeof emailMessages | typeof newsletterSubscriptions) => (row: Record<string, unknown>) => eq(table.id, row["id"] as string);

/** What is kept longer than a mail is under way, with the hashes it is found by. */
const SEALED: readonly SealedColumn[] = [
  {
    table: newsletterSubscriptions,
    column: newsletterSubscriptions.email,
    purpose: NEWSLETTER.email,
    only: only(newsletterSubscriptions),
    also: (tx, row, email) =>
      tx
        .update(newsletterSubscriptions)
        .set({ emailHash: addressHashes(email)[0] as string })
        .where(only(newsletterSubscriptions)(row)),
  },
  { table: newsletterSubscriptions, column: newsletterSubscriptions.name, purpose: NEWSLETTER.name, only: only(newsletterSubscriptions) },
  {
    table: emailMessages,
    column: emailMessages.recipient,
    purpose: MAIL.recipient,
    only: only(emailMessages),
    also: (tx, row, recipient) =>
      tx
        .update(emailMessages)
        .set({ addressHash: addressHashes((JSON.parse(recipient) as { address: string }).address)[0] as string })
        .where(only(emailMessages)(row)),
  },
  { table: emailMessages, column: emailMessages.variables, purpose: MAIL.variables, only: only(emailMessages) },
  { table: emailMessages, column: emailMessages.subject, purpose: MAIL.subject, only: only(emailMessages) },
];

/** Seals what older keys of `PII_KEYS` sealed with the first one. Answers how many values. */
export const reseal = (db: Db): Promise<number> => resealColumns(db, SEALED);
