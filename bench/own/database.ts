import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { migrate } from "@atrium/kit/migrations";
import { createDatabase, startThrowawayPostgres } from "@atrium/kit/postgres/throwaway";
import postgres from "postgres";
import { root } from "../../gateway/discover.ts";
import { fillPeople } from "./people.ts";

/** A throw-away database with people in it. */
export type People = {
  readonly url: string;
  /** The server's processes for connections open now. */
  backends(): Promise<number[]>;
  stop(): Promise<void>;
};

export async function openPeople(): Promise<People> {
  const server = await startThrowawayPostgres();
  const url = await createDatabase(server.url, "bench");
  const folders = globSync("subgraphs/*/migrations", { cwd: root }).sort();
  await migrate(
    url,
    folders.map((folder) => ({ domain: basename(dirname(folder)), folder: join(root, folder) })),
  );
  await fillPeople(url);
  const sql = postgres(server.url, { max: 1, fetch_types: false });
  return {
    url,
    backends: async () => (await sql<{ pid: number }[]>`select pid from pg_stat_activity where datname = 'bench'`).map(({ pid }) => pid),
    async stop() {
      await sql.end();
      await server.stop();
    },
  };
}
