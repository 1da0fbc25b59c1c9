import type { Tx } from "@atrium/kit";
import { eq, type SQL, sql } from "drizzle-orm";
import { clubs } from "./tables.ts";

const HALF_LIFE_MS = 14 * 24 * 3_600_000;

/** How much each thing that happens in a club counts. */
export const weights = { founded: 1, joined: 1, resource: 2, post: 3 } as const;

/**
 * A club's activity is the weighted sum of what happened, each part halving every two weeks; it is kept as the logarithm of
 * that sum at the beginning of time, so the order of clubs changes with what happens, never with the clock.
 */
export const activityAt = (at: Date, weight: number): number => (at.getTime() / HALF_LIFE_MS) * Math.LN2 + Math.log(weight);

/** The activity of a club once something more has happened. */
export function moreActivity(at: Date, weight: number): SQL {
  const more = sql`${activityAt(at, weight)}::double precision`;
  return sql`greatest(${clubs.activity}, ${more}) + ln(1 + exp(-least(abs(${clubs.activity} - ${more}), 700)))`;
}

/** Counts something that happened in a club, if it exists. */
export async function noteActivity(tx: Tx, clubId: string, at: Date, weight: number): Promise<void> {
  await tx
    .update(clubs)
    .set({ activity: moreActivity(at, weight) })
    .where(eq(clubs.id, clubId));
}
