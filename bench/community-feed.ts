import { readFileSync } from "node:fs";
import { newId } from "@atrium/kit";
import { type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { getFeed } from "../subgraphs/community/feed/feed.ts";
import { heardPosts, isFrom, type Source, sourcesOf } from "../subgraphs/community/feed/sources.ts";
import type { FeedMode } from "../subgraphs/community/generated.ts";
import type { Ctx } from "../subgraphs/community/index.ts";
import { posts } from "../subgraphs/community/posts/tables.ts";
import { openFeedGraph } from "./community/graph.ts";

/** What a page of the feed costs the database, as there is more and more to read: `node bench/community-feed.ts`. */
const SIZES = [10_000, 100_000, 2_000_000];
const PAGE = 20;
const ROUNDS = 100;
const FEW_ROUNDS = 15; // of designs that are slow
const BAR_MS = 15;

type Statement = { readonly query: string; readonly params: unknown[] };

const graph = await openFeedGraph();
let last: Statement = { query: "", params: [] };
const logger = {
  logQuery(query: string, params: unknown[]) {
    last = { query, params };
  },
};
const database = drizzle({ client: graph.sql, logger });

/** A member's context: as much of it as the feed reads. */
const contextOf = (id: string) =>
  ({ viewer: { id, sessionId: newId(), roles: [], scopes: [] }, db: Object.assign(database, { loaded: new Map() }), now: () => new Date() }) as unknown as Ctx;

/** Milliseconds the server works on a statement, waiting for a busy machine left out: median and 99th percentile. */
async function timed({ query, params }: Statement, rounds: number): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = workedMs();
    await graph.sql.unsafe(query, params as never[]);
    times.push(workedMs() - begun);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(rounds / 2)] ?? Number.NaN, p99: times[Math.floor(rounds * 0.99)] ?? Number.NaN };
}

/** What the connection's server process has worked so far, by the kernel's count. */
const workedMs = () => Number(readFileSync(`/proc/${graph.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;

/** The statement of a page of the feed, `depth` pages down. */
async function pageOf(reader: string, mode: FeedMode, depth = 0): Promise<Statement> {
  let after: string | null = null;
  for (let page = 0; page <= depth; page++) after = (await getFeed(contextOf(reader), { mode, first: page < depth ? 100 : PAGE, after })).pageInfo.endCursor;
  return last;
}

/** The other ways to put FOLLOWING together that were weighed. */
async function otherDesigns(reader: string): Promise<Record<string, Statement>> {
  const { viewer, now } = contextOf(reader);
  if (!viewer) throw new Error("The reader is signed in.");
  const sources = sourcesOf("FOLLOWING", viewer, now()) as Source[];
  const [people] = sources as [Source];
  const atOnce = sql`select c.id from (${people.followed}) followed cross join lateral (${people.newest(sql`followed.id`, PAGE + 1)}) c order by c.published_at desc, c.id desc limit ${PAGE + 1}`;
  const filtered = sql`select ${posts.id} from ${posts} where ${heardPosts(viewer, now())} and ${isFrom(sources)} order by ${posts.publishedAt} desc, ${posts.id} desc limit ${PAGE + 1}`;
  const statementOf = async (text: SQL) => {
    await database.execute(text);
    return last;
  };
  return { "every source's newest at once": await statementOf(atOnce), "all posts, filtered": await statementOf(filtered) };
}

try {
  const rows: { posts: number; page: string; p50: string; p99: string }[] = [];
  const note = (count: number, page: string, { p50, p99 }: { p50: number; p99: number }) =>
    rows.push({ posts: count, page, p50: `${p50.toFixed(2)} ms`, p99: `${p99.toFixed(2)} ms` });
  for (const size of SIZES) {
    await graph.addPosts(size);
    for (const mode of ["HOME", "FOLLOWING", "CLUBS", "LATEST", "TRENDING"] as const) note(size, mode, await timed(await pageOf(graph.reader, mode), ROUNDS));
    note(size, "HOME, 1 000 posts down", await timed(await pageOf(graph.reader, "HOME", 10), ROUNDS));
    note(size, "HOME of a newcomer", await timed(await pageOf(graph.newcomer, "HOME"), ROUNDS));
    for (const [reader, name] of [
      [graph.reader, "2 000 followed"],
      [graph.newcomer, "3 followed"],
    ] as const) {
      for (const [design, statement] of Object.entries(await otherDesigns(reader)))
        note(size, `FOLLOWING as ${design}, ${name}`, await timed(statement, FEW_ROUNDS));
    }
  }
  console.table(rows);
  const home = rows.filter(({ page }) => page === "HOME").map(({ p50 }) => Number.parseFloat(p50));
  console.log(`Page one of HOME: ${home.join(" → ")} ms at ${SIZES.join(" → ")} posts; the bar is ${BAR_MS} ms and no growth with the table.`);
} finally {
  await graph.stop();
}
