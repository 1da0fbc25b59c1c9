import { clearable, hasScope, line, notFound, once, publish, requireViewer, type Tx, UserError, validInput, wrongState } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { audit } from "../audit/audit.ts";
import type { AchievementCreateInput, AchievementReviewInput, AchievementUpdateInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type AchievementRow, achievements } from "./tables.ts";
import { canSee } from "./visible.ts";
import { addAchievement, claim, isNewClaim, shownUnder } from "./write.ts";

/** An achievement the viewer may see. */
export async function getAchievement(ctx: Ctx, id: string): Promise<AchievementRow | null> {
  const row = await ctx.loaders.achievement.load(id);
  return row && (await canSee(ctx, row)) ? row : null;
}

/** Publishes an achievement of the viewer. */
export async function achievementCreate(ctx: Ctx, input: AchievementCreateInput): Promise<AchievementRow> {
  const { id: userId } = requireViewer(ctx);
  const id = await once(ctx, "achievementCreate", input, async (tx) => (await addAchievement(tx, userId, input)).id);
  const row = await ctx.loaders.achievement.load(id);
  if (!row) throw notFound("Achievement", []);
  return row;
}

/** Changes an achievement; another claim than the one verified is unverified. */
export function achievementUpdate(ctx: Ctx, { id, ...input }: AchievementUpdateInput): Promise<AchievementRow> {
  return ctx.db.transaction(async (tx) => {
    const before = await lockOwn(ctx, tx, id);
    const { description, issuer, achievedOn, ...rest } = claim(ctx.now()).partial().shape;
    const shape = z.object({ ...rest, description: clearable(description), issuer: clearable(issuer), achievedOn: clearable(achievedOn) });
    const given = withoutNothing(validInput(shape, input));
    const changedFields = (Object.keys(given) as (keyof typeof given)[]).filter((key) => JSON.stringify(given[key]) !== JSON.stringify(before[key]));
    if (changedFields.length === 0) return before;
    const isReset = before.verification === "VERIFIED" && isNewClaim(before, given as Partial<AchievementRow>);
    const reset = isReset ? { verification: "UNVERIFIED" as const, verifiedAt: null, verifiedBy: null } : {};
    const shownTo = await shownUnder(tx, before.userId, given.audience ?? before.audience);
    const [row] = await tx
      .update(achievements)
      .set({ ...(given as Partial<AchievementRow>), ...reset, shownTo, updatedAt: ctx.now() })
      .where(eq(achievements.id, id))
      .returning();
    const { userId, title } = row as AchievementRow;
    const fields = [...changedFields, ...(isReset ? ["verification"] : [])];
    await publish(tx, "achievement.updated", id, { userId, changedFields: fields, title, audience: shownTo });
    return row as AchievementRow;
  });
}

/** Deletes an achievement; answers its id. */
export function achievementDelete(ctx: Ctx, id: string): Promise<string> {
  return ctx.db.transaction(async (tx) => {
    const { userId } = await lockOwn(ctx, tx, id);
    await tx.delete(achievements).where(eq(achievements.id, id));
    await publish(tx, "achievement.deleted", id, { userId });
    return id;
  });
}

/** Asks reviewers to verify an achievement of the viewer. */
export function achievementVerificationRequest(ctx: Ctx, id: string): Promise<AchievementRow> {
  return ctx.db.transaction(async (tx) => {
    const { verification, moderation } = await lockOwn(ctx, tx, id);
    if (moderation) throw wrongState("This achievement was hidden by a moderator.", moderation, ["VISIBLE"]);
    if (verification !== "UNVERIFIED" && verification !== "REJECTED") {
      throw wrongState("This achievement is verified, or waits for it already.", verification, ["UNVERIFIED", "REJECTED"]);
    }
    const [row] = await tx
      .update(achievements)
      .set({ verification: "PENDING", requestedAt: ctx.now(), rejectionReason: null })
      .where(eq(achievements.id, id))
      .returning();
    return row as AchievementRow;
  });
}

const review = z
  .object({ id: z.uuid(), approve: z.boolean(), reason: line(500).nullish() })
  .refine(({ approve, reason }) => approve || reason, { path: ["reason"], message: "A rejection needs a reason.", params: { code: "REQUIRED" } });

/** Verifies or rejects an achievement that waits for it; nobody reviews their own. */
export async function achievementReview(ctx: Ctx, input: AchievementReviewInput): Promise<AchievementRow> {
  const viewer = requireViewer(ctx);
  const { id, approve, reason } = validInput(review, input);
  if (!(await getAchievement(ctx, id))) throw notFound("Achievement");
  return ctx.db.transaction(async (tx) => {
    const [before] = await tx.select().from(achievements).where(eq(achievements.id, id)).for("update");
    if (!before) throw notFound("Achievement");
    if (before.userId === viewer.id) throw new UserError("POLICY", "Nobody reviews their own achievement.", ["id"]);
    if (before.verification !== "PENDING") throw wrongState("Only a pending achievement is reviewed.", before.verification, ["PENDING"]);
    const verdict = approve
      ? { verification: "VERIFIED" as const, verifiedBy: viewer.id, verifiedAt: ctx.now(), rejectionReason: null }
      : { verification: "REJECTED" as const, rejectionReason: reason ?? null };
    const [row] = await tx.update(achievements).set(verdict).where(eq(achievements.id, id)).returning();
    await audit(tx, "achievementReview", ["Achievement", id], { verification: before.verification }, { verification: verdict.verification });
    await publish(tx, "achievement.verified", id, { userId: before.userId, approved: approve });
    return row as AchievementRow;
  });
}

/** Why reviewers did not verify it: for its owner and reviewers. */
export function rejectionReasonOf({ viewer }: Ctx, { userId, rejectionReason }: AchievementRow): string | null {
  return viewer?.id === userId || hasScope(viewer, "achievements:review") ? rejectionReason : null;
}

/** Whether the viewer changes the achievement. */
export const mayChange = ({ viewer }: Ctx, { userId }: AchievementRow): boolean => viewer?.id === userId || hasScope(viewer, "rewards:admin");

async function lockOwn(ctx: Ctx, tx: Tx, id: string): Promise<AchievementRow> {
  const seen = await getAchievement(ctx, id);
  if (!seen) throw notFound("Achievement");
  if (!mayChange(ctx, seen)) throw new UserError("POLICY", "Only its owner changes an achievement.", ["id"]);
  const [row] = await tx.select().from(achievements).where(eq(achievements.id, id)).for("update");
  if (!row) throw notFound("Achievement");
  return row;
}

/** Without what is absent, and without null where nothing can be cleared. */
function withoutNothing<T extends object>(given: T): T {
  const clearables = ["description", "issuer", "achievedOn"];
  return Object.fromEntries(Object.entries(given).filter(([key, value]) => value !== undefined && (value !== null || clearables.includes(key)))) as T;
}
