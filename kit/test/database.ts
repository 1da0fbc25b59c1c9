import { afterAll, inject } from "vitest";
import { openPool, type Pool } from "../db.ts";
import { newId } from "../ids.ts";
import { createDatabase } from "../postgres/databases.ts";

/** A fresh, migrated database; answers its URL. */
export function testDatabase(): Promise<string> {
  return createDatabase(inject("postgres"), `test_${newId().replaceAll("-", "")}`, { template: "template_atrium" });
}

/** A pool on a fresh database, closed after the file's tests. */
export async function testPool(): Promise<Pool> {
  const pool = openPool(await testDatabase(), { max: 10, name: "test" });
  afterAll(() => pool.close());
  return pool;
}
