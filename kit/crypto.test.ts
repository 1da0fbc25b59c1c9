import { expect, test } from "vitest";
import { blindIndexes, isSealedWithFirst, newKeyRing, parseKeyRing, seal, unseal } from "./crypto.ts";

const ringOf = (...keys: string[]) => parseKeyRing("PII_KEYS", keys.join(","));
const [older, newer] = [newKeyRing(), newKeyRing()];

test("a sealed value is read with its key, for its purpose, and unchanged", () => {
  const sealed = seal(ringOf(older), "users.email", "ada@example.org");

  expect(sealed).not.toContain("ada");
  expect(unseal(ringOf(older), "users.email", sealed)).toBe("ada@example.org");
  expect(() => unseal(ringOf(older), "users.phone", sealed)).toThrow();
  expect(() => unseal(ringOf(newer), "users.email", sealed)).toThrow("No key");
  expect(() => unseal(ringOf(older), "users.email", `${sealed.slice(0, -2)}AA`)).toThrow();
});

test("the same value sealed twice looks different, and has one blind index", () => {
  const ring = ringOf(older);

  expect(seal(ring, "p", "x")).not.toBe(seal(ring, "p", "x"));
  expect(blindIndexes(ring, "p", "x")).toEqual(blindIndexes(ring, "p", "x"));
});

test("after a rotation old values are read and found, and known to be old", () => {
  const sealed = seal(ringOf(older), "p", "x");
  const rotated = ringOf(newer, older);

  expect(unseal(rotated, "p", sealed)).toBe("x");
  expect(isSealedWithFirst(rotated, sealed)).toBe(false);
  expect(blindIndexes(rotated, "p", "x")).toContain(blindIndexes(ringOf(older), "p", "x")[0]);
});

test.for(["", "k1", "k1:short", `${older},${older}`, `${older}:more`])("%s is not a key ring", (text) => {
  expect(() => parseKeyRing("PII_KEYS", text)).toThrow("PII_KEYS");
});
