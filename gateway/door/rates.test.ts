import type { Request } from "@atrium/kit";
import { expect, test } from "vitest";
import { VIEWER } from "./door.fixture.ts";
import { LIMITS } from "./limits.ts";
import { addressKey, openRates } from "./rates.ts";

const from = (ip: string, viewer: Request["viewer"] = null): Request => ({ requestId: "test", viewer, ip, userAgent: null });
const POINTS = LIMITS.POINTS_VISITOR.default;

test("a visitor's points belong to the address, a member's to the person wherever they are", async () => {
  const rates = await openRates();
  await rates.charge(from("192.0.2.1"), POINTS, 0);
  await rates.charge(from("192.0.2.1", VIEWER), 400, 0);

  const [refused, neighbour, elsewhere] = await Promise.allSettled([
    rates.charge(from("192.0.2.1"), 1, 0),
    rates.charge(from("192.0.2.2"), 1, 0),
    rates.charge(from("192.0.2.9", VIEWER), 100, 0),
  ]);

  expect(refused).toMatchObject({ status: "rejected", reason: { extensions: { code: "RATE_LIMITED", limit: POINTS } } });
  expect(neighbour).toMatchObject({ value: { limit: POINTS, remaining: POINTS - 1 } });
  expect(elsewhere).toMatchObject({ value: { remaining: LIMITS.POINTS_VIEWER.default - 500 } });
});

test("open mutations are counted by address even for who is signed in", async () => {
  const rates = await openRates();
  await rates.charge(from("192.0.2.3"), 1, LIMITS.OPEN_MUTATIONS_RATE.default);

  await expect(rates.charge(from("192.0.2.3", VIEWER), 1, 1)).rejects.toMatchObject({ extensions: { code: "RATE_LIMITED" } });
  await expect(rates.charge(from("192.0.2.3", VIEWER), 1, 0)).resolves.toMatchObject({ limit: LIMITS.POINTS_VIEWER.default });
});

test.each([
  ["an address and the same in IPv6 clothes", "192.0.2.1", "::ffff:192.0.2.1", true],
  ["two IPv4 addresses", "192.0.2.1", "192.0.2.2", false],
  ["two hosts of an IPv6 network", "2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true],
  ["one written in full and shortened", "2001:0db8:0001:0002:0:0:0:1", "2001:db8:1:2::", true],
  ["two IPv6 networks", "2001:db8:1:2::1", "2001:db8:1:3::1", false],
  ["two hosts of a network that begins shortened", "::2:3:4:5", "::9:3:4:5", true],
])("%s: are they one bucket", (_, one, other, same) => {
  expect(addressKey(one) === addressKey(other)).toBe(same);
});
