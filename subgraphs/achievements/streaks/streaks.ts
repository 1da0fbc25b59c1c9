import { batchedLists, requireViewer, UserError, validInput, wrongState } from "@atrium/kit";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { StreakFreezeInput, StreakKind } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { getScore } from "../points/points.ts";
import { addDays, dayIn, firstOfMonth, startOf } from "../progress/days.ts";
import { newStreak } from "./following.ts";
import { FREEZES_A_MONTH, freezesLeft, standingOf } from "./streak.ts";
import { type StoredStreak, streaks } from "./tables.ts";

const KINDS = ["DAILY_ACTIVITY", "LEARNING", "CONTRIBUTION"] as const satisfies readonly StreakKind[];

/** Streaks by person. */
export const streaksOf = batchedLists<StoredStreak>(
  (db, keys) =>
    db
      .select()
      .from(streaks)
      .where(inArray(streaks.userId, [...keys])),
  ({ userId }) => userId,
);

export type StreakParent = {
  kind: StreakKind;
  current: number;
  longest: number;
  lastActiveOn: string | null;
  freezesAvailable: number;
  frozenUntil: string | null;
  atRisk: boolean;
};

/** A streak as it stands at a moment where the person lives. */
export function streakAt(row: StoredStreak, now: Date, zone: string | null): StreakParent {
  const today = dayIn(zone, now);
  const { current, atRisk } = standingOf(row, now, zone);
  const frozenUntil = row.frozenUntil && row.frozenUntil >= today ? row.frozenUntil : null;
  return { kind: row.kind, current, longest: row.longest, lastActiveOn: row.activeOn, freezesAvailable: freezesLeft(row, today), frozenUntil, atRisk };
}

/** A person's streak of each kind, also those that have not begun. */
export async function listStreaksOf(ctx: Ctx, userId: string): Promise<StreakParent[]> {
  const [rows, { timeZone }] = await Promise.all([ctx.loaders.streaksOf.load(userId), getScore(ctx, userId)]);
  return KINDS.map((kind) => streakAt(rows.find((row) => row.kind === kind) ?? newStreak(userId, kind), ctx.now(), timeZone));
}

/** One of a person's streaks. */
export const getStreakOf = async (ctx: Ctx, userId: string, kind: string): Promise<StreakParent | null> =>
  (await listStreaksOf(ctx, userId)).find((streak) => streak.kind === kind) ?? null;

const shape = z.object({ kind: z.enum(KINDS), days: z.number().int().min(1).max(7) });

/** Protects a streak of the viewer: from today if they have done nothing yet, else from tomorrow, or behind the days frozen already. */
export async function streakFreeze(ctx: Ctx, input: StreakFreezeInput): Promise<StreakParent> {
  const { id: userId } = requireViewer(ctx);
  const { kind, days } = validInput(shape, input);
  const { timeZone: zone } = await getScore(ctx, userId);
  const today = dayIn(zone, ctx.now());
  return ctx.db.transaction(async (tx) => {
    const isIt = and(eq(streaks.userId, userId), eq(streaks.kind, kind));
    const [row] = await tx.select().from(streaks).where(isIt).for("update");
    const standing = row && standingOf(row, ctx.now(), zone);
    if (!row || !standing || standing.current === 0) throw wrongState("There is no streak to protect.", "NONE", ["RUNNING"], ["kind"]);
    const left = freezesLeft(row, today);
    if (days > left) {
      const resetAt = startOf(firstOfMonth(addDays(firstOfMonth(today), 31)), zone);
      throw new UserError("QUOTA_EXCEEDED", `This month ${left} more days can be frozen.`, ["days"], { limit: FREEZES_A_MONTH, remaining: left, resetAt });
    }
    const next = standing.isActiveToday ? addDays(today, 1) : today;
    const isOn = row.frozenUntil !== null && row.frozenUntil >= addDays(next, -1);
    const from = isOn ? (row.frozenFrom as string) : next;
    const until = addDays(isOn ? (row.frozenUntil as string) : addDays(next, -1), days);
    const used = FREEZES_A_MONTH - left + days;
    const [frozen] = await tx
      .update(streaks)
      .set({ frozenFrom: from, frozenUntil: until, freezesUsed: used, freezeMonth: today.slice(0, 7) })
      .where(isIt)
      .returning();
    return streakAt(frozen as StoredStreak, ctx.now(), zone);
  });
}
