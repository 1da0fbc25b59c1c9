import { type Db, enqueue, publish, type Tx } from "@atrium/kit";
import { and, asc, count, eq, gt, isNull, lte, sql } from "drizzle-orm";
import { bulkLanes } from "../emails/lanes.ts";
import { type NewMail, storeMails } from "../emails/outbox.ts";
import { type Sending, sendQueued } from "../emails/send.ts";
import { emailMessages } from "../emails/tables.ts";
import { newsletterBatches, newsletterSendings } from "./queues.ts";
import { subscribedEmail, subscribedName } from "./subscriptions.ts";
import { type NewsletterIssueRow, newsletterIssues, newsletterSubscriptions } from "./tables.ts";

const BATCH = 100;

/** Has an issue go out from here on; its queue is worked off batch by batch, from where it stands. */
export async function beginSending(tx: Tx, id: string): Promise<NewsletterIssueRow> {
  const now = tx.origin.now();
  const [begun] = await tx
    .update(newsletterIssues)
    .set({ status: "SENDING", scheduledFor: sql`coalesce(${newsletterIssues.scheduledFor}, ${now.toISOString()}::timestamptz)`, updatedAt: now })
    .where(eq(newsletterIssues.id, id))
    .returning();
  await enqueue(tx, newsletterSendings, { issueId: id });
  return begun as NewsletterIssueRow;
}

/** Begins issues whose time has come. */
export async function beginDue(db: Db, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const isDue = and(eq(newsletterIssues.status, "SCHEDULED"), lte(newsletterIssues.scheduledFor, now));
    const due = await tx.select({ id: newsletterIssues.id }).from(newsletterIssues).where(isDue).for("update", { skipLocked: true });
    for (const { id } of due) await beginSending(tx, id);
  });
}

/** Queues the mails of an issue for everybody subscribed, a hundred in a transaction that also notes how far it came: killed in between, it goes on there. */
export async function queueIssue(db: Db, issueId: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await db.transaction((tx) => queueBatch(tx, issueId))));
  signal.throwIfAborted();
  await noteProgress(db, issueId);
}

/** Queues the next mails; answers whether there may be more. */
async function queueBatch(tx: Tx, issueId: string): Promise<boolean> {
  const isIt = eq(newsletterIssues.id, issueId);
  const [issue] = await tx.select().from(newsletterIssues).where(isIt).for("update");
  if (issue?.status !== "SENDING" || issue.isQueued) return false;
  const next = await tx
    .select()
    .from(newsletterSubscriptions)
    .where(and(eq(newsletterSubscriptions.status, "SUBSCRIBED"), issue.cursor ? gt(newsletterSubscriptions.id, issue.cursor) : undefined))
    .orderBy(asc(newsletterSubscriptions.id))
    .limit(BATCH);
  const mails = next.map((subscription): NewMail => {
    const to = { address: subscribedEmail(subscription), name: subscribedName(subscription), locale: subscription.locale, userId: subscription.userId };
    const subscriptionId = subscription.id;
    return { templateKey: "newsletter", to, category: "NEWSLETTER", key: `newsletter ${issueId} ${subscriptionId}`, issueId, subscriptionId };
  });
  const stored = await storeMails(tx, mails);
  if (stored.length > 0) await enqueue(tx, newsletterBatches, { issueId, ids: stored.map(({ id }) => id) });
  const isLast = next.length < BATCH;
  await tx
    .update(newsletterIssues)
    .set({ cursor: next.at(-1)?.id ?? issue.cursor, isQueued: isLast, recipients: sql`${newsletterIssues.recipients} + ${stored.length}` })
    .where(isIt);
  return !isLast;
}

/** Sends mails of an issue, and notes how far it came. */
export async function sendBatch(sending: Sending, issueId: string, ids: readonly string[]): Promise<void> {
  const [issue] = await sending.db.select().from(newsletterIssues).where(eq(newsletterIssues.id, issueId));
  if (!issue) return;
  await sendQueued(sending, ids, bulkLanes, { subject: issue.subject, markdown: issue.body }).finally(() => noteProgress(sending.db, issueId));
}

/** Brings the figures of an issue up to date; it is sent once nothing of it waits any more, which is told once. */
export async function noteProgress(db: Db, issueId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const isIt = eq(newsletterIssues.id, issueId);
    const [issue] = await tx.select().from(newsletterIssues).where(isIt).for("update");
    if (issue?.status !== "SENDING") return;
    const rows = await tx
      .select({ status: emailMessages.status, mails: count() })
      .from(emailMessages)
      .where(eq(emailMessages.issueId, issueId))
      .groupBy(emailMessages.status);
    const mails = Object.fromEntries(rows.map((row) => [row.status, row.mails]));
    const isDone = issue.isQueued && !mails["QUEUED"];
    const figures = { delivered: mails["SENT"] ?? 0, bounced: mails["BOUNCED"] ?? 0 };
    await tx
      .update(newsletterIssues)
      .set({ ...figures, ...(isDone && { status: "SENT", sentAt: tx.origin.now() }) })
      .where(isIt);
    if (isDone) await publish(tx, "newsletter.sent", issueId, { recipients: issue.recipients });
  });
}

/** Holds back what of an issue is not on its way yet. */
export async function holdBack(tx: Tx, issueId: string): Promise<void> {
  const isWaiting = and(eq(emailMessages.issueId, issueId), eq(emailMessages.status, "QUEUED"), isNull(emailMessages.claimedAt));
  await tx.update(emailMessages).set({ status: "SUPPRESSED", variables: null }).where(isWaiting);
}
