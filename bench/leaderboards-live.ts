import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { newKeyRing, newSecret } from "@atrium/kit/crypto";
import { Pool as HttpPool } from "undici";
import type { Order, Report } from "./boards/crowd.ts";
import { fillBoard } from "./boards/database.ts";

/** A board of a million people through the whole service on a durable Postgres: `node bench/leaderboards-live.ts`. */
const PEOPLE = 1_000_000;
const RATE = 500;
const READ_SECONDS = 20;
const SUBSCRIBERS = 5_000;
const CHANGES = 100;
const CHANGE_SECONDS = 20;
const THROTTLE_MS = 100;
const PORT = 4787;

const root = join(import.meta.dirname, "..");
const dataDir = await mkdtemp(join(tmpdir(), "bench-boards-"));
Object.assign(process.env, {
  TOKEN_KEYS: newKeyRing(),
  PII_KEYS: newKeyRing(),
  GATEWAY_KEY: newSecret(),
  DATA_DIR: dataDir,
  LOG_LEVEL: "error",
  APOLLO_TELEMETRY_DISABLED: "1",
});
const { newId, publish } = await import("@atrium/kit");
const { openPool, ownOrigin } = await import("@atrium/kit/db");
const { startPostgres } = await import("@atrium/kit/postgres/start");

const RANK = 'query ($id: ID!) { leaderboard(slug: "points") { entryFor(userId: $id) { rank score } } }';
const publicId = (id: string) => `usr_${id.replaceAll("-", "")}`;
const any = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)] as T;
const at = (times: number[], share: number) =>
  Number((times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1));
const word = async (child: ChildProcess) => (await once(child, "message"))[0];

const postgres = await startPostgres({ dataDir });
const ids = await fillBoard(postgres.url, PEOPLE);
const service = spawn(process.execPath, ["--max-semi-space-size=8", join(root, "gateway/start.ts")], {
  cwd: root,
  env: {
    ...process.env,
    DATABASE_URL: postgres.url,
    SEED: "none",
    HOST: "127.0.0.1",
    PORT: `${PORT}`,
    RATE_LIMITS: "off",
    GRAPHQL_LIMITS_CONNECTIONS_VISITOR: "100000",
  },
  stdio: ["ignore", "ignore", "inherit"],
});
const http = new HttpPool(`http://127.0.0.1:${PORT}`, { connections: 32 });
const pool = openPool(postgres.url, { max: 20, name: "bench" });
let crowd: ChildProcess | undefined;

type Answer = {
  data: { leaderboard: { id: string; entryFor: { rank: number; score: number } | null; entries: { nodes: { score: number; user: { id: string } }[] } } };
};
async function ask(query: string, variables: object = {}): Promise<Answer> {
  const { statusCode, body } = await http.request({
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await body.json()) as Answer;
  if (statusCode !== 200 || !answer.data?.leaderboard) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Asks for the rank of anybody so many times a second, however long answers take. */
async function rankReads(seconds: number): Promise<number[]> {
  const times: number[] = [];
  const asked: Promise<void>[] = [];
  const begun = performance.now();
  for (let sent = 0; sent < RATE * seconds; sent++) {
    const due = begun + (sent * 1_000) / RATE;
    if (due > performance.now()) await sleep(due - performance.now());
    const one = async () => {
      const { leaderboard } = (await ask(RANK, { id: publicId(any(ids)) })).data;
      if (!leaderboard.entryFor) throw new Error("Somebody has no rank.");
      times.push(performance.now() - due);
    };
    asked.push(one());
  }
  await Promise.all(asked);
  return times;
}

/** Milliseconds from the commit of a score to each subscriber of the top ten that it changed. */
async function deliveries(): Promise<{ messages: number; times: number[] }> {
  const { leaderboard } = (await ask('{ leaderboard(slug: "points") { id entries(first: 10) { nodes { score user { id } } } } }')).data;
  const top = leaderboard.entries.nodes.map(({ user }) => user.id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"));
  const query = `subscription { leaderboardUpdated(leaderboardId: "${leaderboard.id}", top: 10, throttleMs: ${THROTTLE_MS}) { __typename
    ... on LeaderboardSnapshot { cursor entries { rank score user { id } } } ... on LeaderboardDelta { cursor changed { rank score user { id } } removedUserIds } } }`;
  crowd = fork(join(import.meta.dirname, "boards/crowd.ts"), [`${PORT}`]);
  await word(crowd);
  crowd.send({ open: SUBSCRIBERS, query } satisfies Order);
  await word(crowd);
  await sleep(3_000);

  const committedAt = new Map<string, number[]>();
  const db = pool.as(ownOrigin("achievements"));
  const commits: Promise<unknown>[] = [];
  const begun = performance.now();
  for (let sent = 0; sent < CHANGES * CHANGE_SECONDS; sent++) {
    const userId = sent % 2 === 0 ? any(top) : any(ids);
    const id = newId();
    const commit = db.transaction(async (tx) => {
      tx.afterCommit(() => committedAt.set(publicId(userId), [...(committedAt.get(publicId(userId)) ?? []), performance.timeOrigin + performance.now()]));
      const data = { userId, amount: 1, ruleId: null, sourceType: "bench", sourceId: id, metric: null, earnedAt: new Date().toISOString(), total: 0 };
      await publish(tx, "points.awarded", id, data);
    });
    commits.push(commit);
    await sleep(Math.max(0, begun + ((sent + 1) * 1_000) / CHANGES - performance.now()));
  }
  await Promise.all(commits);
  await sleep(2_000);
  crowd.send({ report: true } satisfies Order);
  const { received } = (await word(crowd)) as Report;
  return { messages: received.length, times: latencies(received, committedAt, new Map(leaderboard.entries.nodes.map(({ score, user }) => [user.id, score]))) };
}

/** A message with a person's new score tells of as many of their commits as it is points higher than what was told before. */
function latencies(received: Report["received"], committedAt: ReadonlyMap<string, number[]>, scores: ReadonlyMap<string, number>): number[] {
  const told = new Map(scores);
  return received.flatMap(([text, arrivals]) => {
    const { changed = [] } = JSON.parse(text).payload.data.leaderboardUpdated as { changed?: { score: number; user: { id: string } }[] };
    return changed.flatMap(({ score, user }) => {
      const base = scores.get(user.id);
      const before = told.get(user.id);
      if (base === undefined || before === undefined) return []; // who was not among the first ten at the beginning
      told.set(user.id, Math.max(score, before));
      const commits = (committedAt.get(user.id) ?? []).slice(before - base, score - base);
      return commits.flatMap((commit) => arrivals.map((arrival) => arrival - commit));
    });
  });
}

try {
  while ((await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => null))?.status !== 200) await sleep(100);
  await ask(RANK, { id: publicId(any(ids)) });
  await pool.as(ownOrigin("bench")).execute("vacuum analyze"); // or Postgres does it meanwhile
  await sleep(15_000); // the board comes into memory
  await rankReads(3);
  const reads = await rankReads(READ_SECONDS);
  console.table([{ "requests/s": RATE, requests: reads.length, "p50 ms": at(reads, 0.5), "p99 ms": at(reads, 0.99), "worst ms": at(reads, 1) }]);

  const { messages, times } = await deliveries();
  console.table([
    {
      "changes/s": CHANGES,
      subscribers: SUBSCRIBERS,
      messages,
      deliveries: times.length,
      "p50 ms": at(times, 0.5),
      "p99 ms": at(times, 0.99),
      "worst ms": at(times, 1),
    },
  ]);
} finally {
  crowd?.kill("SIGKILL");
  const isOver = once(service, "exit");
  service.kill("SIGTERM");
  await isOver;
  await http.close();
  await pool.close();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
