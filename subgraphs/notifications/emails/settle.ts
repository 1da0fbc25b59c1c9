import { type Db, publish, type Tx } from "@atrium/kit";
import { redact } from "@atrium/kit/log";
import { mailProvider } from "@atrium/kit/mailer";
import { and, eq } from "drizzle-orm";
import { noteDelivery } from "../deliveries/deliveries.ts";
import { noteBounce } from "../newsletters/subscriptions.ts";
import { type Recipient, recipientColumns, sealed } from "./sealed.ts";
import { type EmailMessageRow, emailMessages, undeliverableAddresses } from "./tables.ts";

const MAX_ERROR = 500;

/** What became of a mail, who it went to, and what it was called. */
export type End = {
  readonly status: "SENT" | "BOUNCED" | "FAILED" | "SUPPRESSED";
  readonly recipient?: Recipient;
  readonly subject?: string;
  readonly error?: string;
};

/** Notes the end of a mail, and tells who is concerned; its variables are forgotten. Answers true. */
export async function settle(db: Db, message: EmailMessageRow, { status, recipient, subject, error }: End): Promise<true> {
  await db.transaction(async (tx) => {
    const told = error === undefined ? null : redact(error).slice(0, MAX_ERROR);
    const columns = recipient && recipientColumns(recipient);
    const ended = { status, error: told, claimedAt: null, variables: null, ...columns, ...(subject && { subject: sealed("subject", subject) }) };
    const [row] = await tx
      .update(emailMessages)
      .set({ ...ended, ...(status === "SENT" && { sentAt: tx.origin.now() }) })
      .where(and(eq(emailMessages.id, message.id), eq(emailMessages.status, "QUEUED")))
      .returning();
    if (!row) return;
    const outcome = { status, provider: mailProvider, ...(told !== null && { error: told }) };
    if (row.deliveryId) await noteDelivery(tx, row.deliveryId, outcome);
    if (status === "SENT" && row.addressHash) await tx.delete(undeliverableAddresses).where(eq(undeliverableAddresses.hash, row.addressHash));
    if (status === "BOUNCED" && row.addressHash) await bounce(tx, row, row.addressHash);
  });
  return true;
}

/** Gives a mail back to the queue after a try that failed. */
export async function release(db: Db, message: EmailMessageRow, error: string): Promise<void> {
  const told = redact(error).slice(0, MAX_ERROR);
  await db.transaction(async (tx) => {
    await tx.update(emailMessages).set({ claimedAt: null, error: told }).where(eq(emailMessages.id, message.id));
    if (message.deliveryId) await noteDelivery(tx, message.deliveryId, { status: "QUEUED", provider: mailProvider, error: told });
  });
}

/** From now on nothing goes to the address but what its owner asks for. */
async function bounce(tx: Tx, { id, userId, subscriptionId }: EmailMessageRow, addressHash: string): Promise<void> {
  const bouncedAt = tx.origin.now();
  await tx
    .insert(undeliverableAddresses)
    .values({ hash: addressHash, bouncedAt })
    .onConflictDoUpdate({ target: undeliverableAddresses.hash, set: { bouncedAt } });
  if (subscriptionId) await noteBounce(tx, subscriptionId);
  await publish(tx, "email.bounced", id, { userId, addressHash, permanent: true });
}
