import { notFound, requireViewer, text, UserError, validInput, wrongState } from "@atrium/kit";
import { z } from "zod";
import type { ModerationActionKind, ModerationAppealInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { changeCase, lockCase } from "./cases.ts";
import { getCase } from "./queue.ts";
import type { ModerationCaseRow } from "./tables.ts";

const APPEAL_MS = 30 * 24 * 3_600_000;
const against: readonly (ModerationActionKind | null)[] = ["REMOVE", "LOCK", "WARN", "SUSPEND_AUTHOR"];
const shape = z.object({ caseId: z.uuid(), message: text(2_000).pipe(z.string().min(1)) });

/** Asks for a second look at a decision about something of the viewer's, once and within 30 days. */
export async function moderationAppeal(ctx: Ctx, input: ModerationAppealInput): Promise<ModerationCaseRow> {
  const viewer = requireViewer(ctx);
  const { caseId, message } = validInput(shape, input);
  if (!(await getCase(ctx, caseId))) throw notFound("Case", ["caseId"]);
  return ctx.db.transaction(async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found) throw notFound("Case", ["caseId"]);
    if (found.authorId !== viewer.id) throw new UserError("POLICY", "Only the author appeals.", ["caseId"]);
    if (found.appealedAt) throw new UserError("ALREADY_DONE", "You have appealed already.", ["caseId"]);
    if (found.status !== "RESOLVED" || !found.resolvedAt) throw wrongState("Nothing is decided yet.", found.status, ["RESOLVED"], ["caseId"]);
    if (!against.includes(found.outcome)) throw new UserError("POLICY", "This was decided in your favour.", ["caseId"]);
    if (ctx.now().getTime() - found.resolvedAt.getTime() > APPEAL_MS) throw new UserError("DEADLINE_PASSED", "Appeals are taken for 30 days.", ["caseId"]);
    return changeCase(tx, caseId, { status: "APPEALED", appealMessage: message, appealedAt: ctx.now(), assigneeId: null });
  });
}
