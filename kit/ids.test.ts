import { expect, test } from "vitest";
import { newId } from "./ids.ts";

test("ids of one time are in the order in which they were made", () => {
  const at = new Date("2026-03-01T12:00:00Z");

  const ids = Array.from({ length: 1_000 }, () => newId(at));

  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("an id of an earlier time comes before, whenever it is made", () => {
  const now = newId();

  expect(newId(new Date("2020-01-01T00:00:00Z")) < now).toBe(true);
});
