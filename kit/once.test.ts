import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Context, LoaderMakers } from "./context.ts";
import type { Tx } from "./db.ts";
import { UserError } from "./errors.ts";
import { newId } from "./ids.ts";
import { forgetKeys, once } from "./once.ts";
import { testPool } from "./test/database.ts";
import { aViewer } from "./test/index.ts";

const pool = await testPool();
let now = new Date("2026-03-01T12:00:00Z");
const contextOf = (userId: string) =>
  ({
    viewer: aViewer(userId),
    db: pool.as({ producer: "test", actorId: userId, traceId: null, now: () => now }),
    now: () => now,
  }) as unknown as Context<LoaderMakers>;
const ada = contextOf(newId());

const make = (label: string) => async (tx: Tx) => {
  const id = newId();
  await tx.execute(sql`insert into made (id, label) values (${id}, ${label})`);
  return { id };
};
const made = async (label: string) => (await ada.db.execute(sql`select id from made where label = ${label}`)).length;

beforeAll(async () => {
  await ada.db.execute(sql`create table made (id uuid, label text)`);
});

test("the same key does the work once and answers the same", async () => {
  const input = { idempotencyKey: newId(), title: "a", tags: ["x"] };

  const first = await once(ada, "noteCreate", input, make("twice"));
  const second = await once(ada, "noteCreate", { tags: ["x"], title: "a", idempotencyKey: input.idempotencyKey }, make("twice"));

  expect(second).toEqual(first);
  expect(await made("twice")).toBe(1);
});

test("twenty calls at once with one key do the work once", async () => {
  const input = { idempotencyKey: newId() };

  const answers = await Promise.all(Array.from({ length: 20 }, () => once(ada, "noteCreate", input, make("race"))));

  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await made("race")).toBe(1);
});

test("another input under the same key is refused", async () => {
  const idempotencyKey = newId();
  await once(ada, "noteCreate", { idempotencyKey, title: "a" }, make("first"));

  const again = once(ada, "noteCreate", { idempotencyKey, title: "b" }, make("other"));

  await expect(again).rejects.toMatchObject({ code: "IDEMPOTENCY_MISMATCH", path: ["idempotencyKey"] });
  expect(await made("other")).toBe(0);
});

test("a key belongs to one person and one mutation", async () => {
  const input = { idempotencyKey: newId() };

  await once(ada, "noteCreate", input, make("scope"));
  await once(ada, "noteCopy", input, make("scope"));
  await once(contextOf(newId()), "noteCreate", input, make("scope"));

  expect(await made("scope")).toBe(3);
});

test("work that fails keeps no key, so that it can be tried again", async () => {
  const input = { idempotencyKey: newId() };
  const fail = async () => {
    throw new UserError("POLICY", "Not now.");
  };
  await expect(once(ada, "noteCreate", input, fail)).rejects.toThrow("Not now.");

  await once(ada, "noteCreate", input, make("retry"));

  expect(await made("retry")).toBe(1);
});

test("a key is forgotten after a day, also when nothing has cleared it away", async () => {
  const input = { idempotencyKey: newId() };
  await once(ada, "noteCreate", input, make("old"));
  now = new Date(now.getTime() + 25 * 3_600_000);

  await once(ada, "noteCreate", input, make("old"));
  expect(await made("old")).toBe(2);

  await forgetKeys(ada.db, new Date(now.getTime() + 25 * 3_600_000));
  await once(ada, "noteCreate", input, make("old"));
  expect(await made("old")).toBe(3);
});

test("without a key the work is done each time, and a key has at most 64 characters", async () => {
  await once(ada, "noteCreate", {}, make("plain"));
  await once(ada, "noteCreate", { idempotencyKey: null }, make("plain"));

  expect(await made("plain")).toBe(2);
  await expect(async () => once(ada, "noteCreate", { idempotencyKey: "x".repeat(65) }, make("plain"))).rejects.toMatchObject({ code: "TOO_LONG" });
});
