import { line, notFound, type Tx, validInput } from "@atrium/kit";
import { eq, notInArray, sql } from "drizzle-orm";
import { z } from "zod";
import { audit } from "../audit/audit.ts";
import type { LevelsSetInput, PointsRuleUpsertInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { isTrigger } from "./deeds.ts";
import { type LevelRow, levels, type Metric, type PointsRuleRow, pointsRules } from "./tables.ts";

const MAX_POINTS = 1_000_000_000;

const shape = z.object({
  trigger: z.string().refine((event) => isTrigger(event) && event !== "level.reached", "This event earns nobody points."),
  name: line(100),
  amount: z.number().int().min(-1_000).max(1_000),
  dailyCap: z.number().int().min(0).max(1_000_000).nullish(),
  perSourceOnce: z.boolean().default(true),
  recipient: z.enum(["ACTOR", "AUTHOR"]).default("ACTOR"),
  isEnabled: z.boolean().default(true),
});

const metrics: Record<string, Metric> = { "answer.accepted": "CONTRIBUTIONS", "club.created": "CONTRIBUTIONS" };
const EVERYDAY = new Set(["post.published", "comment.created", "reaction.added", "user.followed", "club.member_joined", "friendship.accepted"]);

/** What else than points an event counts for. */
const metricOf = (trigger: string): Metric | null => metrics[trigger] ?? (EVERYDAY.has(trigger) ? "ENGAGEMENT" : null);

/** Makes a rule, or a new version of one. What was awarded stays as it is. */
export function pointsRuleUpsert(ctx: Ctx, { id, ...input }: PointsRuleUpsertInput): Promise<PointsRuleRow> {
  return ctx.db.transaction(async (tx) => {
    const [before] = id ? await tx.select().from(pointsRules).where(eq(pointsRules.id, id)).for("update") : [];
    if (id && !before) throw notFound("PointsRule");
    const given = Object.fromEntries(Object.entries(input).filter(([key, value]) => value !== undefined && (value !== null || key === "dailyCap")));
    const rule = validInput(shape, { ...before, ...given });
    const values = { ...rule, dailyCap: rule.dailyCap ?? null, metric: metricOf(rule.trigger), version: (before?.version ?? 0) + 1 };
    const [row] = before
      ? await tx.update(pointsRules).set(values).where(eq(pointsRules.id, before.id)).returning()
      : await tx.insert(pointsRules).values(values).returning();
    const after = row as PointsRuleRow;
    await audit(tx, "pointsRuleUpsert", ["PointsRule", after.id], before ? facts(before) : {}, facts(after));
    return after;
  });
}

const facts = ({ trigger, amount, dailyCap, recipient, isEnabled, version }: PointsRuleRow) => ({ trigger, amount, dailyCap, recipient, isEnabled, version });

const rising = (rungs: readonly { number: number; minPoints: number }[]) =>
  rungs.every(({ number, minPoints }, index) => {
    const below = rungs[index - 1];
    return !below || (below.number < number && below.minPoints < minPoints);
  });

const rungs = z
  .array(z.object({ number: z.number().int().min(1).max(100), name: line(60), minPoints: z.number().int().min(0).max(MAX_POINTS) }))
  .min(1)
  .max(100)
  .refine(rising, "From level to level, numbers and points must rise.");

/** Replaces the ladder; a level keeps its id with its number. Nobody is told of a level they had the points for before. */
export async function levelsSet(ctx: Ctx, input: LevelsSetInput): Promise<LevelRow[]> {
  const given = validInput(z.object({ levels: rungs }), input).levels;
  return ctx.db.transaction(async (tx) => {
    const before = await lockLadder(tx);
    await tx.delete(levels).where(
      notInArray(
        levels.number,
        given.map(({ number }) => number),
      ),
    );
    const set = { name: sql`excluded.name`, minPoints: sql`excluded.min_points` };
    const rows = await tx.insert(levels).values(given).onConflictDoUpdate({ target: levels.number, set }).returning();
    const ladder = rows.toSorted((a, b) => a.number - b.number);
    const first = ladder[0] as LevelRow;
    await audit(tx, "levelsSet", ["Level", first.id], { levels: written(before) }, { levels: written(ladder) });
    return ladder;
  });
}

const written = (ladder: readonly LevelRow[]) => ladder.map(({ number, minPoints }) => `${number}: ${minPoints}`).join(", ");

async function lockLadder(tx: Tx): Promise<LevelRow[]> {
  await tx.execute(sql`lock table ${levels} in share row exclusive mode`);
  return tx.select().from(levels).orderBy(levels.number);
}
