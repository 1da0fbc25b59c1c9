import { writeFileSync } from "node:fs";
import { config } from "@atrium/kit";
import { openPool, ownOrigin } from "@atrium/kit/db";
import { createDatabase, startThrowawayPostgres } from "@atrium/kit/postgres/throwaway";
import type { Redis } from "ioredis";
import postgres from "postgres";
import type { Board } from "../subgraphs/achievements/boards/board.ts";
import { readBoard } from "../subgraphs/achievements/leaderboards/reading.ts";
import { ALL_TIME, fillBoard } from "./boards/database.ts";
import { startRedis } from "./boards/redis.ts";

/** A board of a million people beside a sorted set of Redis and window functions of Postgres: `node --expose-gc bench/leaderboards.ts`. */
const PEOPLE = 1_000_000;
const ROUNDS = 3;
const STRETCH_MS = 1_500;
const COMPARED = 500;
const IN_FLIGHT = [1, 50];
const SET = "board";

type Row = { scenario: string; ours: number; peer: string; theirs: number; ratio: number };
/** Does a number of things for about as long as it is told; answers how many a second. */
type Stretch = (ms: number) => Promise<number>;

const any = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)] as T;
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const newScore = () => 1 + Math.floor(Math.random() * Math.random() * 2_000_000);

const inProcess =
  (act: () => unknown): Stretch =>
  async (ms) => {
    const begun = performance.now();
    let count = 0;
    for (; performance.now() - begun < ms; count += 1_000) for (let index = 0; index < 1_000; index++) act();
    return (count * 1_000) / (performance.now() - begun);
  };

const overNetwork =
  (act: () => Promise<unknown>, inFlight: number): Stretch =>
  async (ms) => {
    const begun = performance.now();
    let count = 0;
    const one = async () => {
      for (; performance.now() - begun < ms; count++) await act();
    };
    await Promise.all(Array.from({ length: inFlight }, one));
    return (count * 1_000) / (performance.now() - begun);
  };

/** Each in turn, several times over, so that all see the same machine; the first round warms up. */
async function inTurns(contenders: Record<string, Stretch>): Promise<Record<string, number>> {
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, stretch] of Object.entries(contenders)) {
      const perSecond = await stretch(STRETCH_MS);
      if (round > 0) results[name]?.push(perSecond);
    }
  }
  return Object.fromEntries(Object.entries(results).map(([name, values]) => [name, median(values)]));
}

/** Whether all tell the same rank of the same people. */
async function compare(board: Board, ids: readonly string[], redis: Redis | null, sql: postgres.Sql): Promise<void> {
  const ranks = await sql<{ user_id: string; rank: string }[]>`
    select * from (select user_id, rank() over (order by score desc) from achievements.standings where window_id = ${ALL_TIME}) ranked
    where user_id in ${sql(Array.from({ length: COMPARED }, () => any(ids)))}`;
  for (const { user_id: id, rank } of ranks) {
    const theirs = redis && 1 + (await redis.zcount(SET, `(${await redis.zscore(SET, id)}`, "+inf"));
    if (board.rank(id) !== Number(rank) || (theirs !== null && theirs !== Number(rank)))
      throw new Error(`The rank of ${id}: ${board.rank(id)}, ${theirs}, ${rank}`);
  }
}

async function fillRedis(redis: Redis, board: Board): Promise<void> {
  for (let from = 0; from < board.size; from += 5_000) await redis.zadd(SET, ...board.range(from, 5_000).flatMap(({ score, userId }) => [score, userId]));
}

const server = await startThrowawayPostgres();
const redis = await startRedis();
try {
  const url = await createDatabase(server.url, "bench");
  const ids = await fillBoard(url, PEOPLE);
  const pool = openPool(url, { max: 4, name: "bench" });
  const sql = postgres(url, { max: 4, fetch_types: false });

  globalThis.gc?.();
  const before = process.memoryUsage();
  const begun = performance.now();
  const { board } = await readBoard(pool.as(ownOrigin("bench")), { window: ALL_TIME, dayWindow: -1, day: 0, scope: null, isRunning: true });
  const rebuiltMs = performance.now() - begun;
  globalThis.gc?.();
  const after = process.memoryUsage();
  if (board.size !== PEOPLE) throw new Error(`The board has ${board.size} people.`);
  if (redis) await fillRedis(redis.client, board);
  else process.stdout.write("There is no redis-server on this machine (apt-get install redis-server): its rows are left out.\n");
  await compare(board, ids, redis?.client ?? null, sql);

  const now = new Date();
  const contenders = (ours: () => unknown, theirs: ((redis: Redis) => Promise<unknown>) | null, query: () => Promise<unknown>) => ({
    ours: inProcess(ours),
    ...(redis && theirs && Object.fromEntries(IN_FLIGHT.map((count) => [`Redis, ${count} in flight`, overNetwork(() => theirs(redis.client), count)]))),
    "SQL window function": overNetwork(query, 1),
  });
  const reads = await inTurns(
    contenders(
      () => board.rank(any(ids)),
      (client) => client.zrevrank(SET, any(ids)),
      () =>
        sql`select rank from (select user_id, rank() over (order by score desc) from achievements.standings where window_id = ${ALL_TIME}) r where user_id = ${any(ids)}`,
    ),
  );
  const updates = await inTurns(
    contenders(
      () => board.set(any(ids), newScore(), now),
      (client) => client.zadd(SET, newScore(), any(ids)),
      () => sql`update achievements.standings set score = ${newScore()} where window_id = ${ALL_TIME} and user_id = ${any(ids)}`,
    ),
  );

  const rowsOf = (scenario: string, { ours = 0, ...others }: Record<string, number>): Row[] =>
    Object.entries(others).map(([peer, theirs]) => ({
      scenario,
      ours: Math.round(ours),
      peer,
      theirs: Number(theirs.toFixed(1)),
      ratio: Number((ours / theirs).toFixed(1)),
    }));
  const rows = [...rowsOf("rank reads/s", reads), ...rowsOf("updates/s", updates)];
  console.table(rows);
  console.table([
    { measured: `a board of ${PEOPLE} read from Postgres, ms`, value: Math.round(rebuiltMs) },
    { measured: "bytes a member, in arrays", value: Number((board.bytes / PEOPLE).toFixed(1)) },
    {
      measured: "bytes a member, as the process grew",
      value: Number(((after.heapUsed + after.external - before.heapUsed - before.external) / PEOPLE).toFixed(1)),
    },
    {
      measured: "bytes a member of Redis",
      value: redis ? Number((((await redis.client.memory("USAGE", SET, "SAMPLES", 0)) as number) / PEOPLE).toFixed(1)) : null,
    },
  ]);
  if (config.BENCH_JSON) writeFileSync(config.BENCH_JSON, JSON.stringify(rows, null, 2));
  await Promise.all([sql.end(), pool.close()]);
} finally {
  await redis?.stop();
  await server.stop();
}
