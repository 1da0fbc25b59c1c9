import { globalId, hasScope, newId, notFound, publish, requireViewer, type Tx, text, UserError, type Viewer, validInput, wrongState } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { ModerationActInput, ModerationActionKind, ModerationAssignInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { changeCase, type Decision, lockCase, noteDecision, tellDecision } from "./cases.ts";
import { type LockedTarget, lockTarget, type TargetState } from "./effects.ts";
import { type ModerationCaseRow, moderationCases } from "./tables.ts";

const UNDER_WAY = ["OPEN", "IN_REVIEW", "APPEALED"];
const MODERATORS = ["MODERATOR", "ADMIN"];
const STAFF = ["EDITOR", "REVIEWER", "MODERATOR", "ANALYST", "FINANCE", "ADMIN"];

/** What a decision does to the object it is about. */
type Effect = "publish" | "hide" | "remove" | "restore" | "close" | null;

const shapeAt = (now: Date) =>
  z.object({
    caseId: z.uuid(),
    kind: z.enum(["APPROVE", "HIDE", "REMOVE", "RESTORE", "LOCK", "WARN", "SUSPEND_AUTHOR", "DISMISS"]),
    note: text(2_000).nullish(),
    notifyAuthor: z.boolean().nullish(),
    suspendUntil: z
      .date()
      .refine((until) => until > now, { message: "The end must be in the future.", params: { code: "OUT_OF_RANGE" } })
      .nullish(),
  });

/** Decides a case, in the moderator's name. */
export async function moderationAct(ctx: Ctx, input: ModerationActInput): Promise<ModerationCaseRow> {
  const viewer = requireViewer(ctx);
  const { caseId, kind, note, notifyAuthor, suspendUntil } = validInput(shapeAt(ctx.now()), input);
  return ctx.db.transaction(async (tx) => {
    const [seen] = await tx.select().from(moderationCases).where(eq(moderationCases.id, caseId));
    if (!seen) throw notFound("Case", ["caseId"]);
    await guardAuthor(viewer, tx, seen, kind);
    return decide(tx, seen, { kind, actorId: viewer.id, note: note || null, notifyAuthor: notifyAuthor ?? true, suspendUntil: suspendUntil ?? null });
  });
}

/** Decides a case: does what follows to its object, notes it, tells of it and records it in the audit log. */
export async function decide(tx: Tx, { id, targetType, targetId }: ModerationCaseRow, decision: Decision): Promise<ModerationCaseRow> {
  const { kind, actorId } = decision;
  const target = await lockTarget(tx, targetType, targetId);
  const found = (await lockCase(tx, id)) as ModerationCaseRow;
  refuseDecided(found, kind);
  const effect = effectOf(kind, target);
  if (effect) await target?.[effect]?.();

  const isFinal = kind !== "HIDE";
  const resolved = { status: "RESOLVED", outcome: kind, resolvedAt: tx.origin.now() } as const;
  const decided = await changeCase(tx, id, isFinal ? resolved : { status: "IN_REVIEW", assigneeId: found.assigneeId ?? actorId });
  await noteDecision(tx, decided, decision);
  const wanted = effect && toldAs[effect];
  if (target?.isForeign && wanted && wanted !== kind) await tellDecision(tx, decided, wanted, false);
  const [before, after] = [
    { status: found.status, state: target?.state ?? null },
    { status: decided.status, kind, suspendUntil: decision.suspendUntil?.toISOString() ?? null },
  ];
  await publish(tx, "audit.recorded", newId(tx.origin.now()), { action: "moderationAct", targetId: globalId(targetType, targetId), before, after });
  return decided;
}

const toldAs = { publish: "RESTORE", hide: "HIDE", remove: "REMOVE", restore: "RESTORE", close: null } as const satisfies Record<
  NonNullable<Effect>,
  ModerationActionKind | null
>;

/** A decided case stays so, but that its object can be brought back, and its author suspended for it. */
function refuseDecided({ status }: ModerationCaseRow, kind: ModerationActionKind): void {
  const isLate = status === "RESOLVED" && kind !== "RESTORE" && kind !== "SUSPEND_AUTHOR";
  if (isLate || (status === "APPEALED" && kind === "HIDE")) {
    throw wrongState("This case takes no such decision now.", status, kind === "HIDE" ? ["OPEN", "IN_REVIEW"] : UNDER_WAY, ["caseId"]);
  }
}

/** What the decision does to the object; INVALID_STATE when the object is not in a state for it. */
function effectOf(kind: ModerationActionKind, target: LockedTarget | null): Effect {
  const state = target?.state ?? null;
  const inState = (...states: TargetState[]) => {
    if (!state || !states.includes(state)) throw wrongState("What this case is about takes no such decision now.", state ?? "REMOVED", states, ["kind"]);
  };
  switch (kind) {
    case "APPROVE":
      inState("PENDING_REVIEW", "HIDDEN");
      return back(state);
    case "HIDE":
      inState("PUBLISHED");
      return "hide";
    case "REMOVE":
      inState("PENDING_REVIEW", "PUBLISHED", "HIDDEN");
      return "remove";
    case "RESTORE":
      inState("HIDDEN", "REMOVED");
      return "restore";
    case "LOCK":
      if (!target?.close) throw wrongState("Only threads are locked.", state ?? "REMOVED", [], ["kind"]);
      return "close";
    case "SUSPEND_AUTHOR": // what is out of sight does not come back by itself
      return state === "PENDING_REVIEW" || state === "HIDDEN" ? "remove" : null;
    case "WARN":
    case "DISMISS":
      return back(state);
  }
}

const back = (state: TargetState | null): Effect => (state === "PENDING_REVIEW" ? "publish" : state === "HIDDEN" ? "restore" : null);

/** Nobody decides about themselves; staff is suspended by administrators only, as in `userSuspend`. */
async function guardAuthor(viewer: Viewer, tx: Tx, { authorId }: ModerationCaseRow, kind: ModerationActionKind): Promise<void> {
  if (authorId === viewer.id) throw new UserError("POLICY", "You cannot decide about yourself.", ["caseId"]);
  if (kind !== "SUSPEND_AUTHOR") return;
  const [author] = authorId ? await tx.select().from(members).where(eq(members.id, authorId)) : [];
  if (!author || author.status === "ANONYMIZED") throw wrongState("The author is gone.", "ANONYMIZED", ["ACTIVE"], ["kind"]);
  const isStaff = author.roles.some((role) => STAFF.includes(role));
  if (author.roles.includes("ADMIN")) throw new UserError("POLICY", "Administrators are not suspended from a case.", ["kind"]);
  if (isStaff && !hasScope(viewer, "users:admin")) throw new UserError("POLICY", "Only administrators suspend staff.", ["kind"]);
}

/** Gives a case to a moderator, or back to the queue. */
export async function moderationAssign(ctx: Ctx, { caseId, assigneeId }: ModerationAssignInput): Promise<ModerationCaseRow> {
  return ctx.db.transaction(async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found) throw notFound("Case", ["caseId"]);
    if (found.status === "RESOLVED") throw wrongState("This case is decided.", found.status, UNDER_WAY, ["caseId"]);
    if (assigneeId) await requireModerator(tx, assigneeId);
    const status = found.status === "APPEALED" ? "APPEALED" : assigneeId ? "IN_REVIEW" : "OPEN";
    return changeCase(tx, caseId, { assigneeId: assigneeId ?? null, status });
  });
}

async function requireModerator(tx: Tx, id: string): Promise<void> {
  const [person] = await tx.select().from(members).where(eq(members.id, id));
  if (person?.status !== "ACTIVE") throw notFound("User", ["assigneeId"]);
  if (!person.roles.some((role) => MODERATORS.includes(role))) throw new UserError("POLICY", "Only moderators decide cases.", ["assigneeId"]);
}
