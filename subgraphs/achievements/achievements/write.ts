import { line, newId, publish, type Tx, text, UserError, validInput } from "@atrium/kit";
import { count, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { AchievementAudience, AchievementCreateInput } from "../generated.ts";
import { members } from "../members/tables.ts";
import { addDays } from "../progress/days.ts";
import { privacy } from "../relationships/tables.ts";
import { type AchievementRow, achievements } from "./tables.ts";

const MAX_ACHIEVEMENTS = 500;
const AUDIENCES = ["PUBLIC", "MEMBERS", "FRIENDS", "PRIVATE"] as const satisfies readonly AchievementAudience[];
const CATEGORIES = ["ACADEMIC", "RESEARCH", "TECHNICAL", "SPORTS", "ARTS", "LEADERSHIP", "COMMUNITY_SERVICE", "PROFESSIONAL", "COMPETITION", "OTHER"] as const;

/** The narrower of two audiences. */
export const narrower = (one: AchievementAudience, other: AchievementAudience): AchievementAudience =>
  AUDIENCES.indexOf(one) > AUDIENCES.indexOf(other) ? one : other;

/** What an achievement claims, as it is stored. Dates up to tomorrow, since it is tomorrow somewhere. */
export const claim = (now: Date) =>
  z.object({
    title: line(150),
    description: text(5_000)
      .transform((given) => given || null)
      .nullish(),
    category: z.enum(CATEGORIES),
    issuer: line(200).nullish(),
    achievedOn: z
      .string()
      .refine((day) => day <= addDays(now.toISOString().slice(0, 10), 1), { message: "achievedOn lies in the future.", params: { code: "OUT_OF_RANGE" } })
      .nullish(),
    links: z.array(z.string()).max(5).transform(unique).nullish(),
    skills: z.array(line(50)).max(20).transform(unique).nullish(),
    audience: z.enum(AUDIENCES).nullish(),
  });

const unique = (all: string[]) => [...new Set(all)];

/** Stores what a person claims, and tells of it; a private one is never announced. */
export async function addAchievement(tx: Tx, userId: string, input: Omit<AchievementCreateInput, "idempotencyKey">): Promise<AchievementRow> {
  const now = tx.origin.now();
  const { links, skills, audience: given, ...claimed } = validInput(claim(now), input);
  await tx.select({ id: members.id }).from(members).where(eq(members.id, userId)).for("update"); // one at a time, for the limit
  const [existing] = await tx.select({ count: count() }).from(achievements).where(eq(achievements.userId, userId));
  if (existing && existing.count >= MAX_ACHIEVEMENTS) {
    throw new UserError("LIMIT_EXCEEDED", `A person has at most ${MAX_ACHIEVEMENTS} achievements.`, null, { limit: MAX_ACHIEVEMENTS, remaining: 0 });
  }
  const audience = given ?? "PUBLIC";
  const shownTo = await shownUnder(tx, userId, audience);
  const isPending = input.requestVerification === true;
  const [row] = await tx
    .insert(achievements)
    .values({
      ...claimed,
      id: newId(now),
      userId,
      links: links ?? [],
      skills: skills ?? [],
      audience,
      shownTo,
      verification: isPending ? "PENDING" : "UNVERIFIED",
      requestedAt: isPending ? now : null,
      createdAt: now,
      updatedAt: now,
    })
    .returning();
  const { id, title, category } = row as AchievementRow;
  await publish(tx, "achievement.created", id, { userId, title, category, audience: shownTo, announce: input.announce !== false && shownTo !== "PRIVATE" });
  return row as AchievementRow;
}

/** The audience that is left of the one given when the person's privacy setting is heeded. */
export async function shownUnder(tx: Tx, userId: string, audience: AchievementAudience): Promise<AchievementAudience> {
  const [setting] = await tx.select().from(privacy).where(eq(privacy.userId, userId));
  return narrower(audience, setting?.achievements ?? "PUBLIC");
}

/** Applies a person's privacy setting to all they have achieved. */
export async function showTo(tx: Tx, userId: string, setting: AchievementAudience): Promise<void> {
  const hidden = AUDIENCES.slice(0, AUDIENCES.indexOf(setting));
  const isWider =
    hidden.length > 0
      ? sql`${achievements.audience} in (${sql.join(
          hidden.map((one) => sql`${one}`),
          sql`, `,
        )})`
      : sql`false`;
  await tx
    .update(achievements)
    .set({ shownTo: sql`case when ${isWider} then ${setting} else ${achievements.audience} end` })
    .where(eq(achievements.userId, userId));
}

/** Whether what the reviewer verified is claimed otherwise now. */
export const isNewClaim = (before: AchievementRow, after: Partial<AchievementRow>): boolean =>
  (["title", "issuer", "achievedOn"] as const).some((key) => after[key] !== undefined && after[key] !== before[key]);
