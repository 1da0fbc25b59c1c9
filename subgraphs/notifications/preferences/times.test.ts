import { describe, expect, test } from "vitest";
import { afterQuiet, mailTime } from "./times.ts";

const none = { digest: "IMMEDIATE", digestHour: 8, quietHours: null, doNotDisturbUntil: null } as const;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const quiet = (start: number, end: number, weekdays = EVERY_DAY) => ({ ...none, quietHours: { startMinute: start * 60, endMinute: end * 60, weekdays } });
const after = (settings: Parameters<typeof afterQuiet>[0], zone: string, now: string) => afterQuiet(settings, zone, new Date(now)).toISOString().slice(0, 16);
const mail = (settings: Parameters<typeof mailTime>[0], zone: string, now: string) => mailTime(settings, zone, new Date(now))?.toISOString().slice(0, 16);

describe("quiet hours", () => {
  test.for([
    ["before them nothing waits", quiet(22, 7), "2026-03-02T20:59Z", "2026-03-02T20:59"],
    ["overnight, before midnight", quiet(22, 7), "2026-03-02T21:00Z", "2026-03-03T06:00"],
    ["overnight, after midnight", quiet(22, 7), "2026-03-03T05:59Z", "2026-03-03T06:00"],
    ["their end is outside them", quiet(22, 7), "2026-03-03T06:00Z", "2026-03-03T06:00"],
    ["within one day", quiet(12, 14), "2026-03-02T11:30Z", "2026-03-02T13:00"],
    ["only on the days they start on: Friday night", quiet(22, 7, [5]), "2026-03-07T02:00Z", "2026-03-07T06:00"],
    ["only on the days they start on: not Saturday night", quiet(22, 7, [5]), "2026-03-08T02:00Z", "2026-03-08T02:00"],
    ["the night clocks go forward is an hour shorter", quiet(22, 7), "2026-03-28T22:00Z", "2026-03-29T05:00"],
    ["the night clocks go back is an hour longer", quiet(22, 7), "2026-10-24T21:00Z", "2026-10-25T06:00"],
    [
      "an end that clocks skip is as much later",
      { ...none, quietHours: { startMinute: 60, endMinute: 150, weekdays: EVERY_DAY } },
      "2026-03-29T00:30Z",
      "2026-03-29T01:30",
    ],
  ] as const)("%s (Berlin)", ([, settings, now, expected]) => {
    expect(after(settings, "Europe/Berlin", now)).toBe(expected);
  });

  test("are those of the person's own zone, also where it has half hours", () => {
    expect(after(quiet(22, 7), "Asia/Kolkata", "2026-03-02T17:00Z")).toBe("2026-03-03T01:30");
    expect(after(quiet(22, 7), "America/New_York", "2026-03-02T17:00Z")).toBe("2026-03-02T17:00");
  });

  test("and do not disturb each may begin before the other ends", () => {
    const both = { ...quiet(22, 7), doNotDisturbUntil: new Date("2026-03-02T22:30Z") };

    expect(after(both, "Europe/Berlin", "2026-03-02T12:00Z")).toBe("2026-03-03T06:00");
    expect(after({ ...both, doNotDisturbUntil: new Date("2026-03-03T12:00Z") }, "Europe/Berlin", "2026-03-02T22:00Z")).toBe("2026-03-03T12:00");
  });
});

describe("mails", () => {
  test.for([
    ["go out at once where nothing is set", null, "2026-03-02T20:59"],
    ["go out at once without bundling", none, "2026-03-02T20:59"],
    ["never go out", { ...none, digest: "NEVER" }, undefined],
    ["are bundled by the hour", { ...none, digest: "HOURLY" }, "2026-03-02T21:00"],
    ["are bundled by the day, at the hour set", { ...none, digest: "DAILY", digestHour: 23 }, "2026-03-02T22:00"],
    ["are bundled by the day, tomorrow when the hour is over", { ...none, digest: "DAILY" }, "2026-03-03T07:00"],
    ["are bundled by the week, on Monday", { ...none, digest: "WEEKLY" }, "2026-03-09T07:00"],
    ["are bundled after quiet hours", { ...quiet(22, 9), digest: "DAILY" }, "2026-03-03T08:00"],
  ] as const)("%s (Berlin)", ([, settings, expected]) => {
    expect(mail(settings, "Europe/Berlin", "2026-03-02T20:59Z")).toBe(expected);
  });

  test("keep their hour when clocks change", () => {
    expect(mail({ ...none, digest: "DAILY" }, "Europe/Berlin", "2026-03-28T12:00Z")).toBe("2026-03-29T06:00");
    expect(mail({ ...none, digest: "WEEKLY" }, "Europe/Berlin", "2026-10-24T12:00Z")).toBe("2026-10-26T07:00");
  });

  test("of the hour are bundled at the zone's full hour", () => {
    expect(mail({ ...none, digest: "HOURLY" }, "Asia/Kolkata", "2026-03-02T17:00Z")).toBe("2026-03-02T17:30");
  });
});
