import type { StoredPreferences } from "./tables.ts";

type Wall = { year: number; month: number; day: number; hour: number; minute: number };
type Settings = Pick<StoredPreferences, "digest" | "digestHour" | "quietHours" | "doNotDisturbUntil">;

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
const formats = new Map<string, Intl.DateTimeFormat>();

/** When a message to somebody may go out that would go out now: after quiet hours and do not disturb. */
export function afterQuiet(settings: Settings | null, zone: string, now: Date): Date {
  let time = now;
  // one window may end within another: those of a week at most
  for (let windows = 0; settings && windows < 9; windows++) {
    const later = [settings.doNotDisturbUntil, quietUntil(settings.quietHours, zone, time)].find((end) => end && end > time);
    if (!later) break;
    time = later;
  }
  return time;
}

/** When a mail may go out: with the next digest where mails are bundled; null where there are none. */
export function mailTime(settings: Settings | null, zone: string, now: Date): Date | null {
  if (settings?.digest === "NEVER") return null;
  return afterQuiet(settings, zone, settings ? nextDigest(settings, zone, now) : now);
}

/** The next time bundled mails go out, later than now; now where they are not bundled. */
function nextDigest({ digest, digestHour }: Settings, zone: string, now: Date): Date {
  const { year, month, day, hour } = wallOf(zone, now);
  if (digest === "HOURLY") return instantOf(zone, { year, month, day, hour: hour + 1, minute: 0 }, now);
  if (digest !== "DAILY" && digest !== "WEEKLY") return now;
  for (let ahead = 0; ; ahead++) {
    const isDay = digest === "DAILY" || weekday({ year, month, day: day + ahead }) === 1;
    const time = instantOf(zone, { year, month, day: day + ahead, hour: digestHour, minute: 0 });
    if (isDay && time > now) return time;
  }
}

/** The end of the quiet hours that hold now; null when none do. They may have begun yesterday. */
function quietUntil(quiet: Settings["quietHours"], zone: string, now: Date): Date | null {
  if (!quiet) return null;
  const { startMinute, endMinute, weekdays } = quiet;
  const today = wallOf(zone, now);
  const length = (endMinute - startMinute + DAY_MINUTES) % DAY_MINUTES;
  for (const ago of [0, 1]) {
    const day = { ...today, day: today.day - ago };
    const at = (minutes: number) => instantOf(zone, { ...day, hour: 0, minute: minutes });
    const [start, end] = [at(startMinute), at(startMinute + length)];
    if (weekdays.includes(weekday(day)) && start <= now && now < end) return end;
  }
  return null;
}

/** 1 is Monday, 7 is Sunday. */
function weekday({ year, month, day }: Pick<Wall, "year" | "month" | "day">): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** What clocks in the zone show. */
function wallOf(zone: string, time: Date): Wall {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en", {
      ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" },
    });
    formats.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)])) as Wall;
}

/** When clocks in the zone show it: the first time where they show it twice, as much later where they skip it. Not before `earliest`. */
function instantOf(zone: string, { year, month, day, hour, minute }: Wall, earliest?: Date): Date {
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  const shiftAt = (time: number) => {
    const wall = wallOf(zone, new Date(time));
    return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute) - Math.floor(time / MINUTE_MS) * MINUTE_MS;
  };
  const shifts = [shiftAt(shown - DAY_MINUTES * MINUTE_MS), shiftAt(shown + DAY_MINUTES * MINUTE_MS)];
  const times = shifts.map((shift) => shown - shift).filter((time) => time + shiftAt(time) === shown && (!earliest || time > earliest.getTime()));
  return new Date(times.length > 0 ? Math.min(...times) : shown - (shifts[0] as number));
}
