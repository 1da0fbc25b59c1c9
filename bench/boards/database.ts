import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { migrate } from "@atrium/kit/migrations";
import postgres from "postgres";

const root = join(import.meta.dirname, "../..");

/** The window of everybody's points of all time. */
export const ALL_TIME = 0;

/** Migrates a database and puts people with points on the board that is there from the beginning; answers their ids, shuffled. */
export async function fillBoard(databaseUrl: string, people: number): Promise<string[]> {
  const folders = globSync("subgraphs/*/migrations", { cwd: root }).sort();
  await migrate(
    databaseUrl,
    folders.map((folder) => ({ domain: basename(dirname(folder)), folder: join(root, folder) })),
  );
  const sql = postgres(databaseUrl, { max: 1, fetch_types: false, onnotice: () => {} });
  await sql.unsafe(`
    insert into achievements.members (id, username, kind, status, joined_at)
      select gen_random_uuid(), 'person_' || n, 'STUDENT', 'ACTIVE', now() from generate_series(1, ${people}) n;
    insert into achievements.standings (window_id, user_id, score, reached_at, is_listed)
      select ${ALL_TIME}, id, 1 + floor(random() * random() * 2000000)::int, now() - random() * interval '700 days', true from achievements.members;`);
  await sql.unsafe("vacuum analyze achievements.standings");
  const rows = await sql<{ id: string }[]>`select id from achievements.members order by id`;
  await sql.end();
  return rows.map(({ id }) => id);
}
