import { newId, publish, type Tx } from "@atrium/kit";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { ModerationActionKind, ReportReason } from "../generated.ts";
import { type ModerationCaseRow, moderationActions, moderationCases } from "./tables.ts";
import type { Target } from "./targets.ts";

export type Decision = {
  kind: ModerationActionKind;
  /** Null for what a rule does. */
  actorId: string | null;
  note?: string | null | undefined;
  notifyAuthor?: boolean;
  suspendUntil?: Date | null | undefined;
};

/** The case under way about an object, opened unless there is one; locked until the transaction ends. */
export async function openCase(tx: Tx, target: Target, reason: ReportReason): Promise<ModerationCaseRow> {
  const now = tx.origin.now();
  const values = { targetType: target.type, targetId: target.id, authorId: target.authorId, status: "OPEN" as const, reasons: [reason], openedAt: now };
  const isUnderWay = and(eq(moderationCases.targetId, target.id), inArray(moderationCases.status, ["OPEN", "IN_REVIEW"]));
  for (;;) {
    await tx
      .insert(moderationCases)
      .values({ id: newId(now), ...values })
      .onConflictDoNothing();
    const [found] = await tx.select().from(moderationCases).where(isUnderWay).for("update");
    if (found) return found; // else it was decided meanwhile, and another is opened
  }
}

/** The case, locked until the transaction ends. */
export async function lockCase(tx: Tx, id: string): Promise<ModerationCaseRow | null> {
  const [found] = await tx.select().from(moderationCases).where(eq(moderationCases.id, id)).for("update");
  return found ?? null;
}

/** Changes a locked case. */
export async function changeCase(tx: Tx, id: string, change: Partial<Omit<ModerationCaseRow, "id">>): Promise<ModerationCaseRow> {
  const [changed] = await tx.update(moderationCases).set(change).where(eq(moderationCases.id, id)).returning();
  return changed as ModerationCaseRow;
}

/** Notes a decision in a locked case and tells of it. */
export async function noteDecision(tx: Tx, found: ModerationCaseRow, { kind, actorId, note, notifyAuthor = true, suspendUntil }: Decision): Promise<void> {
  const createdAt = tx.origin.now();
  await tx.insert(moderationActions).values({ id: newId(createdAt), caseId: found.id, kind, actorId, note: note ?? null, createdAt });
  await tellDecision(tx, found, kind, notifyAuthor, suspendUntil);
}

/** Tells the other domains what happens to an object, and its author. */
export async function tellDecision(
  tx: Tx,
  found: ModerationCaseRow,
  kind: ModerationActionKind,
  notifyAuthor: boolean,
  suspendUntil?: Date | null,
): Promise<void> {
  const { id, targetType: type, targetId, authorId } = found;
  await publish(tx, "moderation.action_taken", id, {
    target: { type, id: targetId },
    kind,
    authorId,
    notifyAuthor: notifyAuthor && authorId !== null,
    suspendUntil: suspendUntil?.toISOString() ?? null,
  });
}

/** Whether something was taken out of sight in the case already, by a rule or a moderator. */
export async function wasHidden(tx: Tx, caseId: string): Promise<boolean> {
  const isHiding = and(eq(moderationActions.caseId, caseId), eq(moderationActions.kind, "HIDE"));
  const found = await tx.select({ id: moderationActions.id }).from(moderationActions).where(isHiding).limit(1);
  return found.length > 0;
}

/** Adds a reason to those a case is found by. */
export const withReason = (reason: ReportReason) => sql`(select array_agg(distinct each) from unnest(${moderationCases.reasons} || ${reason}::text) each)`;
