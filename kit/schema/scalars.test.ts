import { expect, test } from "vitest";
import { scalars } from "./scalars.ts";

const parse = (name: string, value: unknown) => scalars[name]?.parseValue(value);

test.for([
  ["DateTime", "2026-03-01T09:30:00+01:00", new Date("2026-03-01T08:30:00Z")],
  ["Date", "2024-02-29", "2024-02-29"],
  ["URL", "https://example.org", "https://example.org/"],
  ["EmailAddress", " ada@example.org ", "ada@example.org"],
  ["TimeZone", "Europe/Paris", "Europe/Paris"],
  ["Locale", "pt-br", "pt-BR"],
  ["CurrencyCode", "EUR", "EUR"],
  ["BigInt", "9007199254740993", 9007199254740993n],
] as const)("%s reads %s", ([name, value, expected]) => {
  expect(parse(name, value)).toEqual(expected);
});

test.for([
  ["DateTime", "2026-02-30T09:30:00Z"],
  ["DateTime", "2026-03-01"],
  ["DateTime", 1],
  ["Date", "2025-02-29"],
  ["URL", "javascript:alert(1)"],
  ["URL", "http://example.org"],
  ["URL", `https://example.org/${"x".repeat(2048)}`],
  ["EmailAddress", "ada@localhost"],
  ["EmailAddress", "a@b.org\r\nBcc: c@d.org"],
  ["TimeZone", "Mars/Olympus"],
  ["Locale", "not a locale"],
  ["CurrencyCode", "EURO"],
  ["BigInt", "9223372036854775808"],
  ["BigInt", 1.5],
] as const)("%s refuses %s", ([name, value]) => {
  expect(() => parse(name, value)).toThrow(name);
});

test("a DateTime is answered in UTC with milliseconds, a BigInt as a string", () => {
  expect(scalars["DateTime"]?.serialize(new Date("2026-03-01T09:30:00+01:00"))).toBe("2026-03-01T08:30:00.000Z");
  expect(scalars["BigInt"]?.serialize(2n ** 60n)).toBe("1152921504606846976");
});
