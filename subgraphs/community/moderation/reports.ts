import { newId, objectNamed, publish, requireViewer, type Tx, text, UserError, validInput } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { ContentReportInput, ReportReason } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { noteDecision, openCase, wasHidden, withReason } from "./cases.ts";
import { type LockedTarget, lockTarget } from "./effects.ts";
import { getSettings } from "./settings.ts";
import { type ContentReportRow, contentReports, type ModerationCaseRow, moderationCases } from "./tables.ts";
import { requireTarget, type Target } from "./targets.ts";

const reason = z.enum(["SPAM", "HARASSMENT", "HATE", "VIOLENCE", "NUDITY", "MISINFORMATION", "PLAGIARISM", "IMPERSONATION", "OFF_TOPIC", "OTHER"]);
const shape = z
  .object({ reason, details: text(2_000).nullish() })
  .refine(({ reason, details }) => reason !== "OTHER" || details, { path: ["details"], message: "details is missing.", params: { code: "REQUIRED" } });

export type NewReport = { reporterId: string; reason: ReportReason; details?: string | null | undefined };

/** Reports what the viewer may see and is not theirs. */
export async function contentReport(ctx: Ctx, input: ContentReportInput): Promise<ContentReportRow> {
  const viewer = requireViewer(ctx);
  const given = validInput(shape, input);
  const target = await requireTarget(ctx, objectNamed(input, "targetId"));
  if (target.authorId === viewer.id) throw new UserError("POLICY", "You cannot report yourself.", ["targetId"]);
  return ctx.db.transaction((tx) => addReport(tx, target, { reporterId: viewer.id, ...given }));
}

/** Adds a report to the object's case, of which the last of enough takes it out of sight; throws ALREADY_DONE for a second one by the same person. */
export async function addReport(tx: Tx, target: Target, { reporterId, reason, details }: NewReport): Promise<ContentReportRow> {
  const now = tx.origin.now();
  const locked = await lockTarget(tx, target.type, target.id);
  const found = await openCase(tx, target, reason);
  const [report] = await tx
    .insert(contentReports)
    .values({ id: newId(now), caseId: found.id, reporterId, reason, details: details || null, createdAt: now })
    .onConflictDoNothing()
    .returning();
  if (!report) throw new UserError("ALREADY_DONE", "You have reported this already.", ["targetId"]);
  const [counted] = await tx
    .update(moderationCases)
    .set({ reportsCount: sql`${moderationCases.reportsCount} + 1`, reasons: withReason(reason) })
    .where(eq(moderationCases.id, found.id))
    .returning();
  const reported = counted as ModerationCaseRow;
  await publish(tx, "content.reported", reported.id, { target: { type: target.type, id: target.id }, reason, reportsCount: reported.reportsCount });
  await hideWhenEnough(tx, reported, locked);
  return report;
}

/** Every reporter counts once in a case, so its count is that of distinct people. */
async function hideWhenEnough(tx: Tx, reported: ModerationCaseRow, locked: LockedTarget | null): Promise<void> {
  if (locked?.state !== "PUBLISHED") return;
  const { reportsToHide } = await getSettings(tx);
  if (reported.reportsCount < reportsToHide || (await wasHidden(tx, reported.id))) return;
  await locked.hide();
  await noteDecision(tx, reported, { kind: "HIDE", actorId: null, note: `Reported by ${reported.reportsCount} people.` });
}
