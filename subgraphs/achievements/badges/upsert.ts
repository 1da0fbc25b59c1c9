import { isUniqueViolation, line, notFound, type Tx, text, UserError, validInput } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { audit } from "../audit/audit.ts";
import type { BadgeUpsertInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { badgeRule } from "./rule.ts";
import { type BadgeRow, badgeSteps, badges } from "./tables.ts";

const shape = z
  .object({
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "A slug has small letters, digits and single hyphens.")
      .max(60),
    name: line(100),
    description: line(500),
    tier: z.enum(["BRONZE", "SILVER", "GOLD", "PLATINUM"]),
    category: line(50).nullish(),
    points: z.number().int().min(0).max(10_000).default(0),
    criteria: text(2_000).pipe(z.string().min(1)),
    rule: badgeRule.nullish(),
    isAutomatic: z.boolean().default(false),
    isSecret: z.boolean().default(false),
  })
  .refine(({ isAutomatic, rule }) => !isAutomatic || rule, { path: ["rule"], message: "An automatic badge needs a rule.", params: { code: "REQUIRED" } });

export type NewBadge = z.input<typeof shape>;

/** Makes a badge, or changes one; under another rule everybody starts counting anew. */
export async function badgeUpsert(ctx: Ctx, { id, ...input }: BadgeUpsertInput): Promise<BadgeRow> {
  return ctx.db.transaction(async (tx) => {
    const [before] = id ? await tx.select().from(badges).where(eq(badges.id, id)).for("update") : [];
    if (id && !before) throw notFound("Badge");
    const given = Object.fromEntries(
      Object.entries(input).filter(([key, value]) => value !== undefined && (value !== null || key === "category" || key === "rule")),
    );
    const badge = await storeBadge(tx, { ...before, ...given } as NewBadge, before);
    await audit(tx, "badgeUpsert", ["Badge", badge.id], before ? facts(before) : {}, facts(badge));
    return badge;
  });
}

const facts = ({ slug, points, isAutomatic, isSecret, rule }: BadgeRow) => ({ slug, points, isAutomatic, isSecret, rule: rule && JSON.stringify(rule) });

/** Stores a badge, or what has changed of it. */
export async function storeBadge(tx: Tx, input: NewBadge, before?: BadgeRow): Promise<BadgeRow> {
  const { rule = null, ...given } = validInput(shape, input);
  const values = { ...given, rule };
  const stored = before
    ? tx.update(badges).set(values).where(eq(badges.id, before.id)).returning()
    : tx
        .insert(badges)
        .values({ ...values, createdAt: tx.origin.now() })
        .returning();
  const [badge] = await stored.catch((error: unknown) => {
    if (isUniqueViolation(error, "badges_slug_key")) throw new UserError("UNIQUE", "Another badge has this slug.", ["slug"]);
    throw error;
  });
  if (before && JSON.stringify(before.rule) !== JSON.stringify(rule)) await tx.delete(badgeSteps).where(eq(badgeSteps.badgeId, before.id));
  return badge as BadgeRow;
}

/** Stops a badge from being given; doing it twice changes nothing. */
export function badgeArchive(ctx: Ctx, id: string): Promise<BadgeRow> {
  return ctx.db.transaction(async (tx) => {
    const [before] = await tx.select().from(badges).where(eq(badges.id, id)).for("update");
    if (!before) throw notFound("Badge");
    if (before.archivedAt) return before;
    const [badge] = await tx.update(badges).set({ archivedAt: ctx.now() }).where(eq(badges.id, id)).returning();
    await audit(tx, "badgeArchive", ["Badge", id], {}, {});
    return badge as BadgeRow;
  });
}
