import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { openPool, ownOrigin } from "./db.ts";
import { testDatabase } from "./test/database.ts";

const pool = openPool(await testDatabase(), { max: 4, name: "test" });
afterAll(() => pool.close());

test("transactions that load something by the way, more than there are connections, do not wait for each other", async () => {
  const db = pool.as(ownOrigin("test"));
  const both = () =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select 1`);
      return [...(await db.execute<{ two: number }>(sql`select 2 as two`))];
    });

  const answers = await Promise.all(Array.from({ length: 40 }, both));

  expect(answers).toEqual(Array(40).fill([{ two: 2 }]));
});

test("a transaction that fails lets the next have its turn", async () => {
  const db = pool.as(ownOrigin("test"));
  const fail = () => db.transaction(() => Promise.reject(new Error("no"))).catch(() => "failed");

  const answers = await Promise.all(Array.from({ length: 12 }, fail));

  expect(answers).toEqual(Array(12).fill("failed"));
  expect(await db.transaction(async () => "done")).toBe("done");
});
