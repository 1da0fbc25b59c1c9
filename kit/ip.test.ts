import { expect, test } from "vitest";
import { householdOf, ipPrefix } from "./ip.ts";

test("only the first part of an address is kept, and a household of IPv6 counts as one address", () => {
  expect(["203.0.113.9", "::ffff:203.0.113.9", "2001:db8:1:2:3::4", "2001:db8::1", "::1", "nonsense", null].map(ipPrefix)).toEqual([
    "203.0.113.0/24",
    "203.0.113.0/24",
    "2001:db8:1::/48",
    "2001:db8:0::/48",
    "0:0:0::/48",
    null,
    null,
  ]);
  expect(householdOf("2001:db8:1:2::4")).toBe(householdOf("2001:0DB8:0001:0002:9:9:9:9"));
  expect(householdOf("2001:db8:1:3::4")).not.toBe(householdOf("2001:db8:1:2::4"));
  expect(householdOf("203.0.113.9")).not.toBe(householdOf("203.0.113.10"));
});
