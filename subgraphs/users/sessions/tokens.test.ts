import { newKeyRing } from "@atrium/kit/crypto";
import { expect, test, vi } from "vitest";
import type { SessionRow } from "./tables.ts";

const now = new Date("2026-03-01T12:00:00Z");
const session: SessionRow = {
  id: "0190b5c4-0000-7000-8000-000000000001",
  userId: "0190b5c4-0000-7000-8000-000000000002",
  device: null,
  ipPrefix: null,
  provider: "PASSWORD",
  createdAt: now,
  lastSeenAt: now,
  expiresAt: now,
  twoFactorAt: null,
  generation: 3,
  rotatedAt: now,
  salt: "salt",
  endedAt: null,
  endReason: null,
};

const withKeys = async (ring: string) => {
  vi.resetModules();
  vi.stubEnv("TOKEN_KEYS", ring);
  return import("./tokens.ts");
};

test("refresh tokens outlive the arrival of a new key and die with the last key that made them", async () => {
  const [former, present] = [newKeyRing(), newKeyRing()];

  const { refreshToken } = await (await withKeys(former)).tokensOf(session);
  const during = await withKeys(`${present},${former}`);
  const after = await withKeys(present);

  expect(during.isAuthentic(refreshToken, session, 3)).toBe(true);
  expect((await during.tokensOf(session)).refreshToken).not.toBe(refreshToken);
  expect(after.isAuthentic(refreshToken, session, 3)).toBe(false);
});

test("tokens of one generation are always the same, and no two generations, sessions or salts share one", async () => {
  const { tokensOf } = await withKeys(newKeyRing());
  const others = [{ generation: 4 }, { id: session.userId }, { salt: "pepper" }];

  const [first, again, ...different] = await Promise.all([{}, {}, ...others].map((change) => tokensOf({ ...session, ...change })));

  expect(again).toEqual(first);
  expect(new Set([first, ...different].map((tokens) => tokens?.refreshToken)).size).toBe(4);
});
