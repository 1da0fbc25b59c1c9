import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayIn, daysBetween, mondayOf, startOf } from "./days.ts";

const zones = fc.constantFrom(
  "Europe/Paris",
  "America/Sao_Paulo",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Pacific/Auckland",
  "Pacific/Apia",
  "America/St_Johns",
  "Not/AZone",
  null,
);
const moments = fc.date({ min: new Date("2010-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });

test("a day begins at the first moment that is of it", () => {
  fc.assert(
    fc.property(zones, moments, (zone, at) => {
      const day = dayIn(zone, at);
      const start = startOf(day, zone);

      expect(start.getTime()).toBeLessThanOrEqual(at.getTime());
      expect(dayIn(zone, start)).toBe(day);
      expect(dayIn(zone, new Date(start.getTime() - 1)) < day).toBe(true);
    }),
  );
});

test("days are counted over ends of months and years", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(daysBetween("2025-12-31", "2026-01-02")).toBe(2);
  expect(mondayOf("2026-03-01")).toBe("2026-02-23");
  expect(mondayOf("2026-03-02")).toBe("2026-03-02");
});
