import { existsSync } from "node:fs";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as apply } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

/** A folder of migrations and the domain whose schema they build. */
export type Migrations = { readonly domain: string; readonly folder: string };

const LOCK = 4_177_001;

/** The log's own migrations, applied before those of any domain. */
const LOG: Migrations = { domain: "log", folder: join(import.meta.dirname, "migrations") };

/** Brings a database up to date, one process at a time. `url` must be a session connection, not a transaction pooler. */
export async function migrate(url: string, domains: readonly Migrations[]): Promise<void> {
  const client = postgres(url, { max: 1, fetch_types: false, onnotice: () => {}, connect_timeout: 10 });
  try {
    await client`select pg_advisory_lock(${LOCK})`;
    await client`create extension if not exists pg_trgm`;
    await client`create extension if not exists unaccent`;
    const db = drizzle({ client });
    for (const { domain, folder } of [LOG, ...domains]) {
      if (!existsSync(folder)) continue;
      await apply(db, { migrationsFolder: folder, migrationsSchema: "drizzle", migrationsTable: domain });
    }
  } finally {
    await client.end({ timeout: 5 });
  }
}
