import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { newKeyRing, newSecret } from "@atrium/kit/crypto";
import { WebSocket } from "ws";
import { signInPeople } from "./people.ts";

/** From a commit in another process to each subscriber's socket, through the whole service on a durable Postgres: `node live-latency.ts`. */
const SUBSCRIBERS = 1_000;
const RATE = 200;
const SECONDS = 10;
const PORT = 4785;

const root = join(import.meta.dirname, "..");
const dataDir = await mkdtemp(join(tmpdir(), "bench-live-"));
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
const { lag } = await import("@atrium/kit/upkeep");

const SUBSCRIPTION = "subscription { sessionRevoked { ... on SessionRevoked { sessionId } } }";
const at = (times: number[], share: number) => (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);

const postgres = await startPostgres({ dataDir });
const service = spawn(process.execPath, ["--max-semi-space-size=8", join(root, "gateway/start.ts")], {
  cwd: root,
  env: { ...process.env, DATABASE_URL: postgres.url, SEED: "none", HOST: "127.0.0.1", PORT: `${PORT}`, GRAPHQL_LIMITS_CONNECTIONS_VISITOR: "100000" },
  stdio: ["ignore", "ignore", "inherit"],
});
const pool = openPool(postgres.url, { max: 20, name: "bench" });
try {
  while ((await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => null))?.status !== 200) await sleep(100);
  const committedAt = new Map<string, number>();
  const times: number[] = [];
  const people = await signInPeople(pool, SUBSCRIBERS);

  const sockets = await Promise.all(
    people.map(({ accessToken }) => follow(accessToken, (id) => times.push(performance.now() - (committedAt.get(id) ?? Number.NaN)))),
  );
  while ((await lag(pool)).some(({ behind }) => behind > 0)) await sleep(200); // people who have just come are told of and greeted
  await sleep(15_000);
  const db = pool.as(ownOrigin("users"));
  const commits: Promise<unknown>[] = [];
  const begun = performance.now();
  for (let sent = 0; sent < RATE * SECONDS; sent++) {
    const { viewer } = people[sent % people.length] as (typeof people)[number];
    const sessionId = newId();
    const commit = db.transaction(async (tx) => {
      tx.afterCommit(() => committedAt.set(`ses_${sessionId.replaceAll("-", "")}`, performance.now()));
      await publish(tx, "session.revoked", viewer.id, { sessionId, reason: "revoked" });
    });
    commits.push(commit);
    await sleep(Math.max(0, begun + ((sent + 1) * 1_000) / RATE - performance.now()));
  }
  await Promise.all(commits);
  await sleep(1_000);
  const known = times.filter((time) => !Number.isNaN(time));
  console.table([
    {
      events: commits.length,
      subscribers: sockets.length,
      received: times.length,
      "p50 ms": at(known, 0.5),
      "p99 ms": at(known, 0.99),
      "worst ms": at(known, 1),
    },
  ]);
  for (const socket of sockets) socket.terminate();
} finally {
  const isOver = once(service, "exit");
  service.kill("SIGTERM");
  await isOver;
  await pool.close();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function follow(accessToken: string, got: (sessionId: string) => void): Promise<WebSocket> {
  const ws = new WebSocket(`ws://127.0.0.1:${PORT}/graphql`, "graphql-transport-ws");
  await once(ws, "open");
  const isBegun = Promise.withResolvers<void>();
  ws.on("close", (code) => isBegun.reject(new Error(`A socket was closed with ${code}.`)));
  ws.on("message", (data) => {
    const { type, payload } = JSON.parse(String(data));
    if (type === "connection_ack") {
      ws.send(JSON.stringify({ id: newId(), type: "subscribe", payload: { query: SUBSCRIPTION } }));
      isBegun.resolve();
    } else if (type === "next") got(payload.data.sessionRevoked.sessionId);
    else throw new Error(String(data));
  });
  ws.send(JSON.stringify({ type: "connection_init", payload: { authorization: `Bearer ${accessToken}` } }));
  await isBegun.promise;
  return ws;
}
