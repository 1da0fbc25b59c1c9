import type { LeaderboardMetric, LeaderboardPeriod } from "../generated.ts";

export const METRICS: readonly LeaderboardMetric[] = ["POINTS", "ACHIEVEMENTS", "ENGAGEMENT", "LEARNING", "CONTRIBUTIONS", "COMPETITIONS"];
export const PERIODS: readonly LeaderboardPeriod[] = ["ALL_TIME", "YEARLY", "MONTHLY", "WEEKLY", "DAILY"];

const DAY_MS = 86_400_000;

/** The UTC day of a moment, counted from 1970. */
export const dayOf = (at: Date): number => Math.floor(at.getTime() / DAY_MS);

export const startOfDay = (day: number): Date => new Date(day * DAY_MS);

/** The first day of the period that a day is in, and of the next one; ALL_TIME has neither. */
export function periodOf(period: LeaderboardPeriod, day: number): { from: number; to: number } | null {
  const date = startOfDay(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const first = (y: number, m: number) => Date.UTC(y, m) / DAY_MS;
  const monday = day - ((day + 3) % 7); // 1970 began on a Thursday
  switch (period) {
    case "ALL_TIME":
      return null;
    case "YEARLY":
      return { from: first(year, 0), to: first(year + 1, 0) };
    case "MONTHLY":
      return { from: first(year, month), to: first(year, month + 1) };
    case "WEEKLY":
      return { from: monday, to: monday + 7 };
    case "DAILY":
      return { from: day, to: day + 1 };
  }
}

/** The number of a metric's window in which a day is: one window for each metric, period and first day. */
export function windowOf(metric: LeaderboardMetric, period: LeaderboardPeriod, day: number): number {
  return (periodOf(period, day)?.from ?? 0) * 64 + METRICS.indexOf(metric) * 8 + PERIODS.indexOf(period);
}

/** The windows of a metric that a day is in. */
export const windowsOf = (metric: LeaderboardMetric, day: number): number[] => PERIODS.map((period) => windowOf(metric, period, day));

/** The window of a day's part of a window's scores. */
export const dayWindowOf = (window: number, day: number): number => windowOf(METRICS[(window >> 3) & 7] as LeaderboardMetric, "DAILY", day);
