/** A calendar day, such as 2026-03-29. */
export type Day = string;

const DAY_MS = 86_400_000;
const STEP_MS = 15 * 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How to write the local time of a zone; a zone nobody knows is UTC. */
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const options = { hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
    try {
      format = new Intl.DateTimeFormat("en-CA", { ...options, timeZone: zone });
    } catch {
      format = new Intl.DateTimeFormat("en-CA", { ...options, timeZone: "UTC" });
    }
    formats.set(zone, format);
  }
  return format;
}

/** The day it is in a zone; UTC without one. */
export function dayIn(zone: string | null, at: Date): Day {
  return zone === null || zone === "UTC" ? at.toISOString().slice(0, 10) : formatOf(zone).format(at).slice(0, 10);
}

/** The hour it is in a zone, 0 to 23. */
export const hourIn = (zone: string | null, at: Date): number =>
  Number(
    formatOf(zone ?? "UTC")
      .format(at)
      .slice(12, 14),
  );

/** The day so many days later. */
export const addDays = (day: Day, count: number): Day => new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);

/** How many days later the second day is. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The first moment of a day in a zone, also where clocks skip midnight. */
export function startOf(day: Day, zone: string | null): Date {
  // no zone is more than 15 hours away from UTC, and offsets are multiples of a quarter of an hour
  let low = (Date.parse(day) - 16 * 3_600_000) / STEP_MS;
  let high = (Date.parse(day) + 16 * 3_600_000) / STEP_MS;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (dayIn(zone, new Date(middle * STEP_MS)) < day) low = middle + 1;
    else high = middle;
  }
  return new Date(low * STEP_MS);
}

/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

/** The first day of the day's month. */
export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;
