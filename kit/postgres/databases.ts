import postgres from "postgres";

/** Creates a database beside the one of `url`, empty or a copy of `template`, and returns its URL. */
export async function createDatabase(url: string, name: string, { template = "template1" }: { template?: string } = {}): Promise<string> {
  await connected(url, (sql) => sql`create database ${sql(name)} template ${sql(template)} strategy wal_log`);
  return databaseUrl(url, name);
}

/** Drops a database if it is there, ending the sessions on it. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await connected(url, (sql) => sql`drop database if exists ${sql(name)} with (force)`);
}

/** Does `work` over one connection that is closed afterwards; a statement ends after 30 s. */
export async function connected<T>(url: string, work: (sql: postgres.Sql) => PromiseLike<T>): Promise<T> {
  const sql = postgres(url, { max: 1, fetch_types: false, connect_timeout: 10, onnotice: () => {}, connection: { statement_timeout: 30_000 } });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The same server's URL for another database. */
export function databaseUrl(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${encodeURIComponent(name)}` }).href;
}
