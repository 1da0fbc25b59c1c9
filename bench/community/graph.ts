import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { migrate } from "@atrium/kit/migrations";
import { createDatabase, startThrowawayPostgres } from "@atrium/kit/postgres/throwaway";
import postgres from "postgres";
import { root } from "../../gateway/discover.ts";

const MEMBERS = 100_000;
const FOLLOWING = 2_000;
const CLUBS = 500;
const TAGS = 2_000;

/** A throw-away community of 100 000 members: one follows 2 000 people, 20 clubs and 20 tags, another three quiet people. */
export type FeedGraph = {
  readonly url: string;
  readonly sql: postgres.Sql;
  /** The server process behind `sql`, which is one connection. */
  readonly pid: number;
  readonly reader: string;
  readonly newcomer: string;
  /** Fills up to so many posts over two years: a tenth in clubs, each with two tags, the busier authors and tags the more often. */
  addPosts(upTo: number): Promise<void>;
  stop(): Promise<void>;
};

const idOf = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`;

/** Builds it, as yet without a post. */
export async function openFeedGraph(): Promise<FeedGraph> {
  const server = await startThrowawayPostgres();
  const url = await createDatabase(server.url, "bench");
  const folders = globSync("subgraphs/*/migrations", { cwd: root }).sort();
  await migrate(
    url,
    folders.map((folder) => ({ domain: basename(dirname(folder)), folder: join(root, folder) })),
  );
  const sql = postgres(url, { max: 1, idle_timeout: 0, max_lifetime: null, fetch_types: false, onnotice: () => {} });
  await sql.unsafe(`
    set session_replication_role = replica; set search_path = community;
    select setseed(0.5);
    insert into members (id, username, kind, status, joined_at)
      select ${idOf("m", "n")}, 'm' || n, 'STUDENT', 'ACTIVE', now() from generate_series(1, ${MEMBERS}) n;
    insert into follows (id, follower_id, followee_id, created_at)
      select uuidv7(), ${idOf("m", "1")}, ${idOf("m", "n")}, now() from (select 1 + (n * 49 + (random() * 30)::int) as n from generate_series(1, ${FOLLOWING}) n) s;
    insert into follows (id, follower_id, followee_id, created_at)
      select uuidv7(), ${idOf("m", "a")}, ${idOf("m", "b")}, now()
      from (select 3 + (random() * ${MEMBERS - 3})::int as a, 1 + (random() ^ 2 * ${MEMBERS - 1})::int as b from generate_series(1, ${MEMBERS * 5})) s where a <> b on conflict do nothing;
    insert into follows (id, follower_id, followee_id, created_at)
      select uuidv7(), ${idOf("m", "2")}, ${idOf("m", "n")}, now() from generate_series(${MEMBERS - 2}, ${MEMBERS}) n;
    insert into clubs (id, name, slug, visibility, join_policy, status, activity, created_at, updated_at)
      select ${idOf("c", "n")}, 'Club ' || n, 'club-' || n, case when n % 5 = 0 then 'PRIVATE' else 'PUBLIC' end, 'OPEN', 'ACTIVE', 0, now(), now() from generate_series(1, ${CLUBS}) n;
    insert into club_memberships (id, club_id, user_id, status, joined_at, created_at)
      select uuidv7(), ${idOf("c", "n")}, ${idOf("m", "1")}, 'ACTIVE', now(), now() from generate_series(1, 20) n;
    insert into tags (id, name, slug) select ${idOf("t", "n")}, 'tag' || n, 'tag-' || n from generate_series(1, ${TAGS}) n;
    insert into tag_follows (tag_id, user_id, created_at) select ${idOf("t", "n")}, ${idOf("m", "1")}, now() from generate_series(1, 200, 10) n;
    insert into blocks (id, blocker_id, blocked_id, created_at) select uuidv7(), ${idOf("m", "1")}, ${idOf("m", "n")}, now() from generate_series(3, 12) n;
    insert into mutes (id, muter_id, muted_id, created_at) select uuidv7(), ${idOf("m", "1")}, ${idOf("m", "n")}, now() from generate_series(53, 900, 49) n;
    analyze;`);
  const [ids] = await sql.unsafe<{ reader: string; newcomer: string; pid: number }[]>(
    `select ${idOf("m", "1")} as reader, ${idOf("m", "2")} as newcomer, pg_backend_pid() as pid`,
  );
  if (!ids) throw new Error("Nobody is there.");
  let made = 0;
  return {
    url,
    sql,
    ...ids,
    async addPosts(upTo) {
      const restore = await withoutIndexes(sql);
      await sql.unsafe(`
        with made as (
          insert into community.posts (id, author_id, content, content_html, opening, format, topic, visibility, status, club_id, reactions_count, comments_count, published_at, created_at, updated_at)
          select uuidv7(), ${idOf("m", `1 + (author * author * ${MEMBERS - 1})::int`)}, 'Words', '<p>Words</p>', 'Words', 'TEXT', 'GENERAL',
            case when kind < 0.05 then 'FRIENDS' when kind < 0.25 then 'MEMBERS' else 'PUBLIC' end, 'PUBLISHED',
            case when place < 0.1 then ${idOf("c", `1 + (place * 10 * ${CLUBS - 1})::int`)} end, (liked ^ 8 * 50)::int, (said ^ 8 * 20)::int, at, at, at
          from (select random() as author, random() as kind, random() as place, random() as liked, random() as said, now() - random() * interval '2 years' as at
            from generate_series(${made + 1}, ${upTo}) order by at) chance
          returning id, published_at)
        insert into community.post_tags (post_id, tag_id, position, published_at)
        select id, ${idOf("t", `2 + (random() ^ 3 * ${TAGS / 2 - 1})::int * 2 - position`)}, position, published_at from made, generate_series(0, 1) position`);
      await restore();
      made = upTo;
      for (const table of ["posts", "post_tags"]) await sql.unsafe(`vacuum analyze community.${table}`);
    },
    async stop() {
      await sql.end();
      await server.stop();
    },
  };
}

/** Drops what can be built anew in less time than it takes to keep it during a load; answers how. */
async function withoutIndexes(sql: postgres.Sql): Promise<() => Promise<void>> {
  const indexes = await sql.unsafe<{ name: string; definition: string }[]>(`
    select indexrelid::regclass as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid in ('community.posts'::regclass, 'community.post_tags'::regclass) and not indisprimary`);
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  return async () => {
    for (const { definition } of indexes) await sql.unsafe(definition);
  };
}
