import {
  type Connection,
  connection,
  hasScope,
  line,
  newId,
  notFound,
  once,
  type PageArguments,
  requireViewer,
  type Tx,
  text,
  validInput,
  wrongState,
} from "@atrium/kit";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { IssueStatus, NewsletterIssueCreateInput, NewsletterIssueSendInput, NewsletterIssueUpdateInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { beginSending, holdBack } from "./sending.ts";
import { type NewsletterIssueRow, newsletterIssues } from "./tables.ts";

const MAX_SUBJECT = 150;
const MAX_BODY = 50_000;
const UNSENT: readonly IssueStatus[] = ["DRAFT", "SCHEDULED"];

/** An issue, for who writes the newsletter. */
export async function getIssue(ctx: Ctx, id: string): Promise<NewsletterIssueRow | null> {
  return hasScope(ctx.viewer, "newsletters:write") ? ctx.loaders.newsletterIssue.load(id) : null;
}

/** Issues, newest first. */
export function listIssues(ctx: Ctx, page: PageArguments): Promise<Connection<NewsletterIssueRow>> {
  return connection(ctx.db, page, { from: newsletterIssues, orderBy: [{ name: "created", by: newsletterIssues.createdAt, direction: "DESC" }] });
}

/** Writes an issue: a draft, or, with a time to send it at, one that goes out then. */
export async function newsletterIssueCreate(ctx: Ctx, input: NewsletterIssueCreateInput): Promise<NewsletterIssueRow> {
  const viewer = requireViewer(ctx);
  const { subject, body, scheduledFor } = validInput(shapeAt(ctx.now()), input);
  return ctx.db.transaction(async (tx) => {
    const now = tx.origin.now();
    const [issue] = await tx
      .insert(newsletterIssues)
      .values({ id: newId(now), subject, body, ...plan(scheduledFor), createdById: viewer.id, createdAt: now, updatedAt: now })
      .returning();
    return issue as NewsletterIssueRow;
  });
}

/** Changes an issue that is not on its way; a time to send it at schedules it, null makes it a draft again. */
export async function newsletterIssueUpdate(ctx: Ctx, input: NewsletterIssueUpdateInput): Promise<NewsletterIssueRow> {
  const { id, scheduledFor, ...texts } = validInput(shapeAt(ctx.now()).partial().extend({ id: z.uuid() }), input);
  return ctx.db.transaction(async (tx) => {
    await lockIssue(tx, id, UNSENT, "An issue is changed before it is sent.");
    const [changed] = await tx
      .update(newsletterIssues)
      .set({ ...texts, ...(scheduledFor !== undefined && plan(scheduledFor)), updatedAt: tx.origin.now() })
      .where(eq(newsletterIssues.id, id))
      .returning();
    return changed as NewsletterIssueRow;
  });
}

/** Sends an issue now, to everybody subscribed then. */
export async function newsletterIssueSend(ctx: Ctx, input: NewsletterIssueSendInput): Promise<NewsletterIssueRow> {
  const id = await once(ctx, "newsletterIssueSend", input, async (tx) => {
    await lockIssue(tx, input.id, UNSENT, "This issue is sent already, or was cancelled.");
    return (await beginSending(tx, input.id)).id;
  });
  return (await ctx.loaders.newsletterIssue.load(id)) as NewsletterIssueRow;
}

/** Stops an issue: who has it keeps it, nobody else gets it. */
export async function newsletterIssueCancel(ctx: Ctx, id: string): Promise<NewsletterIssueRow> {
  return ctx.db.transaction(async (tx) => {
    await lockIssue(tx, id, ["SCHEDULED", "SENDING"], "Only a scheduled issue or a running sending is stopped.");
    await holdBack(tx, id);
    const isIt = eq(newsletterIssues.id, id);
    const [cancelled] = await tx.update(newsletterIssues).set({ status: "CANCELLED", updatedAt: tx.origin.now() }).where(isIt).returning();
    return cancelled as NewsletterIssueRow;
  });
}

const shapeAt = (now: Date) =>
  z.object({
    subject: line(MAX_SUBJECT),
    body: text(MAX_BODY).pipe(z.string().min(1)),
    scheduledFor: z
      .date()
      .refine((time) => time > now, { message: "The time to send it at must be in the future.", params: { code: "OUT_OF_RANGE" } })
      .nullish(),
  });

const plan = (scheduledFor: Date | null | undefined) => ({
  scheduledFor: scheduledFor ?? null,
  status: scheduledFor ? ("SCHEDULED" as const) : ("DRAFT" as const),
});

async function lockIssue(tx: Tx, id: string, allowed: readonly IssueStatus[], message: string): Promise<NewsletterIssueRow> {
  const [issue] = await tx.select().from(newsletterIssues).where(eq(newsletterIssues.id, id)).for("update");
  if (!issue) throw notFound("NewsletterIssue");
  if (!allowed.includes(issue.status)) throw wrongState(message, issue.status, [...allowed]);
  return issue;
}
