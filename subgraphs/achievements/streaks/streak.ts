import { addDays, type Day, dayIn, daysBetween } from "../progress/days.ts";
import type { StoredStreak } from "./tables.ts";

/** Days of a month that can be frozen, for each kind of streak. */
export const FREEZES_A_MONTH = 7;

/** What a streak is at a moment. */
export type Standing = {
  readonly current: number;
  readonly isActiveToday: boolean;
  readonly isFrozenToday: boolean;
  readonly atRisk: boolean;
};

type Frozen = Pick<StoredStreak, "frozenFrom" | "frozenUntil">;
type Row = Pick<StoredStreak, "current" | "longest" | "activeAt" | "activeIn" | "activeOn"> & Frozen;

const isFrozen = ({ frozenFrom, frozenUntil }: Frozen, day: Day) => frozenFrom !== null && frozenUntil !== null && frozenFrom <= day && day <= frozenUntil;

/** Whether every day between the two was frozen. */
const isBridged = ({ frozenFrom, frozenUntil }: Frozen, from: Day, to: Day) =>
  frozenFrom !== null && frozenUntil !== null && frozenFrom <= addDays(from, 1) && addDays(to, -1) <= frozenUntil;

/** From the last active day to the moment, in the zone of either in which fewer days lie between: travelling skips no day. */
function sinceActive({ activeAt, activeIn }: Row, at: Date, zone: string | null): { from: Day; to: Day; days: number } | null {
  if (!activeAt) return null;
  const spans = [zone, activeIn]
    .map((one) => ({ from: dayIn(one, activeAt), to: dayIn(one, at) }))
    .map((span) => ({ ...span, days: daysBetween(span.from, span.to) }));
  return spans[0] && spans[1] && spans[1].days < spans[0].days ? spans[1] : (spans[0] ?? null);
}

/** The streak after an activity; the same row when nothing changes. */
export function afterActivity<R extends Row>(row: R, at: Date, zone: string | null): R {
  const since = sinceActive(row, at, zone);
  const day = { activeAt: at, activeIn: zone, activeOn: dayIn(zone, at) };
  if (since && (since.days <= 0 || at <= (row.activeAt as Date)))
    return since.days === 0 && zone !== row.activeIn && at > (row.activeAt as Date) ? { ...row, ...day } : row;
  const goesOn = since !== null && (since.days === 1 || isBridged(row, since.from, since.to));
  const current = goesOn ? row.current + 1 : 1;
  return { ...row, ...day, current, longest: Math.max(row.longest, current) };
}

/** What the streak is at a moment, in the zone the person is in. */
export function standingOf(row: Row, at: Date, zone: string | null): Standing {
  const since = sinceActive(row, at, zone);
  const isFrozenToday = isFrozen(row, dayIn(zone, at));
  const isAlive = since !== null && row.current > 0 && (since.days <= 1 || isBridged(row, since.from, since.to));
  const isActiveToday = isAlive && since.days <= 0;
  return { current: isAlive ? row.current : 0, isActiveToday, isFrozenToday, atRisk: isAlive && !isActiveToday && !isFrozenToday };
}

/** Days that can still be frozen in the month of the day. */
export function freezesLeft({ freezesUsed, freezeMonth }: Pick<StoredStreak, "freezesUsed" | "freezeMonth">, day: Day): number {
  return FREEZES_A_MONTH - (freezeMonth === day.slice(0, 7) ? freezesUsed : 0);
}
