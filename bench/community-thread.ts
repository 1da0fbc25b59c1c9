import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { globalId, newId } from "@atrium/kit";
import { encodeCursor } from "@atrium/kit/cursors";
import type { Pool } from "@atrium/kit/db";
import { migrate } from "@atrium/kit/migrations";
import { createDatabase, startThrowawayPostgres } from "@atrium/kit/postgres/throwaway";
import { openSubgraph } from "@atrium/kit/subgraph";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { root } from "../gateway/discover.ts";
import community from "../subgraphs/community/index.ts";

/** What a page of a thread costs, as the thread gets longer: `node bench/community-thread.ts`. */
const SIZES = [100, 10_000, 100_000];
const ROUNDS = 100;
const PEOPLE = 5_000;

type Statement = { readonly query: string; readonly params: unknown[] };

const COMMENT =
  "id content contentHtml author { id } isAcceptedAnswer viewerCanUpdate viewerReactions reactionGroups { type count viewerHasReacted } repliesCount";
const PAGE = `query ($id: ID!, $first: Int, $after: Cursor, $orderBy: CommentOrder) { post(id: $id) { commentsCount
  comments(first: $first, after: $after, orderBy: $orderBy) { nodes { ${COMMENT} replies(first: 3) { nodes { ${COMMENT} } } } pageInfo { endCursor } } } }`;
const COUNT = "query ($id: ID!) { post(id: $id) { comments(first: 1) { totalCount } } }";

const server = await startThrowawayPostgres();
const url = await createDatabase(server.url, "bench");
const folders = globSync("subgraphs/*/migrations", { cwd: root }).sort();
await migrate(
  url,
  folders.map((folder) => ({ domain: basename(dirname(folder)), folder: join(root, folder) })),
);
const client = postgres(url, { max: 1, fetch_types: false, onnotice: () => {} });
let statements: Statement[] = [];
const database = drizzle({ client, logger: { logQuery: (query, params) => void statements.push({ query, params }) } });

/** A pool that tells what it is asked. */
const pool = { as: () => Object.assign(Object.create(database), { pool, loaded: new Map() }) } as unknown as Pool;
const subgraph = await openSubgraph(community, pool);
const [postId, reader] = [newId(), newId()];
const viewer = { id: reader, sessionId: newId(), roles: ["MEMBER"], scopes: ["posts:write"] };

type Variables = { first?: number; after?: string | null; orderBy?: object };

async function ask(query: string, variables: Variables = {}) {
  statements = [];
  const request = { requestId: newId(), viewer, ip: null, userAgent: null };
  const answer = await subgraph.execute({ query, variables: { id: globalId("Post", postId), first: 20, ...variables } }, request);
  if (answer.errors) throw new Error(answer.errors[0]?.message);
  return (answer.data as { post: { comments: { pageInfo: { endCursor: string } } } }).post.comments;
}

/** Lengthens the thread: half of the comments are replies, a fifth have reactions. */
async function addComments(from: number, to: number): Promise<void> {
  const comment = (number: string) => `md5('c' || ${number})::uuid`;
  await client.unsafe(`
    set search_path = community; set session_replication_role = replica;
    insert into comments (id, subject_type, subject_id, parent_id, depth, author_id, content, content_html, status, replies_count, reactions_count, created_at, updated_at)
      select ${comment("n")}, 'Post', '${postId}', case when n % 2 = 1 then ${comment("n - 1")} end, 1 + n % 2, md5('m' || n % ${PEOPLE})::uuid, 'Words ' || n, '<p>Words</p>', 'PUBLISHED',
        case when n % 2 = 0 then 1 else 0 end, case when n % 5 = 0 then n % 97 + 1 else 0 end, now() - interval '1 year' + n * interval '1 minute', now()
      from generate_series(${from}, ${to - 1}) n;
    insert into reaction_counts (subject_id, type, count) select ${comment("n")}, 'LIKE', n % 97 + 1 from generate_series(${from}, ${to - 1}, 5) n;
    insert into reactions (id, subject_type, subject_id, user_id, type, created_at)
      select uuidv7(), 'Comment', ${comment("n")}, case when n % 25 = 0 and r = 0 then '${reader}'::uuid else md5('m' || r)::uuid end, 'LIKE', now()
      from generate_series(${from}, ${to - 1}, 5) n, generate_series(0, 1) r;
    update posts set comments_count = ${to} where id = '${postId}';
    reset session_replication_role`);
  for (const table of ["comments", "reactions", "reaction_counts"]) await client.unsafe(`vacuum analyze community.${table}`);
}

/** Milliseconds in which the server plans and runs all statements of a page: median and 99th percentile. */
async function timed(page: readonly Statement[]): Promise<{ p50: number; p99: number }> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let sum = 0;
    for (const { query, params } of page) {
      const [row] = await client.unsafe<{ "QUERY PLAN": string | object[] }[]>(
        `explain (analyze, timing off, buffers off, summary on, format json) ${query}`,
        params as never[],
      );
      const plan = row?.["QUERY PLAN"] ?? "[]";
      const [told] = (typeof plan === "string" ? JSON.parse(plan) : plan) as Record<"Planning Time" | "Execution Time", number>[];
      sum += Number(told?.["Planning Time"]) + Number(told?.["Execution Time"]);
    }
    times.push(sum);
  }
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(ROUNDS / 2)] ?? Number.NaN, p99: times[Math.floor(ROUNDS * 0.99)] ?? Number.NaN };
}

const pages: Record<string, () => Promise<unknown>> = {
  "oldest first": () => ask(PAGE),
  "newest first": () => ask(PAGE, { orderBy: { field: "CREATED_AT", direction: "DESC" } }),
  "most reactions first": () => ask(PAGE, { orderBy: { field: "REACTIONS", direction: "DESC" } }),
  "halfway down": async () => ask(PAGE, { after: await halfway() }),
  "its total count": () => ask(COUNT),
};

/** The cursor in the middle of the thread. */
async function halfway(): Promise<string> {
  const [row] = await client.unsafe<{ id: string; at: string }[]>(`
    select id, created_at::text as at from community.comments where subject_id = '${postId}' and depth = 1 order by created_at
    offset (select count(*) / 2 from community.comments where subject_id = '${postId}' and depth = 1) limit 1`);
  return encodeCursor("CREATED_AT ASC,id ASC", [row?.at ?? "", row?.id ?? ""]);
}

try {
  await client.unsafe(`
    insert into community.members (id, username, kind, status, joined_at) select md5('m' || n)::uuid, 'm' || n, 'STUDENT', 'ACTIVE', now() from generate_series(0, ${PEOPLE - 1}) n;
    insert into community.posts (id, author_id, content, content_html, opening, format, topic, visibility, status, published_at, created_at, updated_at)
      values ('${postId}', md5('m1')::uuid, 'Words', '<p>Words</p>', 'Words', 'TEXT', 'QUESTION', 'PUBLIC', 'PUBLISHED', now(), now(), now());
    insert into community.blocks (id, blocker_id, blocked_id, created_at) select uuidv7(), '${reader}', md5('m' || n)::uuid, now() from generate_series(10, 29) n;`);
  const rows: { comments: number; page: string; statements: number; p50: string; p99: string }[] = [];
  const medians = new Map<string, number[]>();
  let made = 0;
  for (const size of SIZES) {
    await addComments(made, size);
    made = size;
    for (const [page, read] of Object.entries(pages)) {
      await read();
      const asked = statements;
      const { p50, p99 } = await timed(asked);
      medians.set(page, [...(medians.get(page) ?? []), p50]);
      rows.push({ comments: size, page, statements: asked.length, p50: `${p50.toFixed(2)} ms`, p99: `${p99.toFixed(2)} ms` });
    }
  }
  console.table(rows);
  for (const [page, [first = Number.NaN, ...more]] of medians) {
    console.log(
      `${page}: ${SIZES.join(" → ")} comments take ${[first, ...more].map((ms) => ms.toFixed(2)).join(" → ")} ms, × ${((more.at(-1) ?? first) / first).toFixed(2)}`,
    );
  }
} finally {
  await client.end();
  await server.stop();
}
