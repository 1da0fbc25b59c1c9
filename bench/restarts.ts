import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { newKeyRing, newSecret } from "@atrium/kit/crypto";
import { Pool } from "undici";
import { WebSocket } from "ws";
import { signInPeople } from "./people.ts";

/** Two services on one Postgres, each told to stop and started again in turn under load: `node restarts.ts`. Fails unless no request failed and each stream got each event once. */
const RESTARTS = 10;
const STREAMS = 40;
const EVENTS_PER_SECOND = 50;
const REQUESTS_PER_SECOND = 200;
const PORTS = [4791, 4792] as const;

const root = join(import.meta.dirname, "..");
const dataDir = await mkdtemp(join(tmpdir(), "bench-restarts-"));
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

const SUBSCRIPTION = "subscription ($after: Cursor) { sessionRevoked(after: $after) { ... on SessionRevoked { cursor sessionId } } }";
const BODY = JSON.stringify({ query: "{ users(first: 5) { nodes { id username } } serverInfo { version } }" });

const postgres = await startPostgres({ dataDir });
const services = new Map<number, ChildProcess>();
const ready = new Set<number>();
const pool = openPool(postgres.url, { max: 10, name: "bench" });
let isOver = false;

const start = (port: number) => {
  const env = { ...process.env, DATABASE_URL: postgres.url, SEED: "none", HOST: "127.0.0.1", PORT: `${port}`, RATE_LIMITS: "off" };
  services.set(
    port,
    spawn(process.execPath, ["--max-semi-space-size=8", join(root, "gateway/start.ts")], { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] }),
  );
};
const isReady = async (port: number) => (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.status === 200;

/** Sends clients to whoever is ready, as a load balancer does that asks every 100 ms. */
async function watch(): Promise<void> {
  while (!isOver) {
    for (const port of PORTS) (await isReady(port)) ? ready.add(port) : ready.delete(port);
    await sleep(100);
  }
}
async function someone(): Promise<number> {
  while (ready.size === 0) await sleep(20);
  return [...ready][Math.floor(Math.random() * ready.size)] as number;
}

const counts = { requests: 0, failed: 0, reconnects: 0 };

async function load(): Promise<void> {
  const pools = new Map(PORTS.map((port) => [port as number, new Pool(`http://127.0.0.1:${port}`, { connections: 20 })]));
  const sending = new Set<Promise<unknown>>();
  const begun = performance.now();
  for (let sent = 0; !isOver; sent++) {
    const port = await someone();
    const request = pools
      .get(port)
      ?.request({ method: "POST", path: "/graphql", headers: { "content-type": "application/json" }, body: BODY })
      .then(async ({ statusCode, body }) => {
        const { errors } = (await body.json()) as { errors?: unknown[] };
        if (statusCode !== 200 || errors) throw new Error(`${statusCode} ${JSON.stringify(errors)}`);
      })
      .catch((error: Error) => {
        counts.failed++;
        process.stdout.write(`failed: ${error.message}\n`);
      })
      .finally(() => {
        counts.requests++;
        sending.delete(request as Promise<unknown>);
      });
    sending.add(request as Promise<unknown>);
    await sleep(Math.max(0, begun + ((sent + 1) * 1_000) / REQUESTS_PER_SECOND - performance.now()));
  }
  await Promise.all(sending);
  await Promise.all([...pools.values()].map((each) => each.close()));
}

/** Follows a person's sessions through every restart, going on behind the last message. */
async function follow(accessToken: string, got: string[]): Promise<void> {
  let after: string | null = null;
  while (!isOver) {
    const ws = new WebSocket(`ws://127.0.0.1:${await someone()}/graphql`, "graphql-transport-ws");
    ws.on("error", () => {});
    ws.on("open", () => ws.send(JSON.stringify({ type: "connection_init", payload: { authorization: `Bearer ${accessToken}` } })));
    ws.on("message", (data) => {
      const { type, payload } = JSON.parse(String(data));
      if (type === "connection_ack") ws.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query: SUBSCRIPTION, variables: { after } } }));
      if (type !== "next") return;
      got.push(payload.data.sessionRevoked.sessionId);
      after = payload.data.sessionRevoked.cursor;
    });
    const ending = setInterval(() => isOver && ws.close(), 50);
    await once(ws, "close");
    clearInterval(ending);
    counts.reconnects++;
    await sleep(50);
  }
}

try {
  for (const port of PORTS) {
    start(port);
    while (!(await isReady(port))) await sleep(100);
  }
  const watching = watch();
  const people = await signInPeople(pool, STREAMS);
  const got = people.map(() => [] as string[]);
  const following = people.map(({ accessToken }, index) => follow(accessToken, got[index] as string[]));
  await sleep(2_000);
  const loading = load();
  const told = people.map(() => [] as string[]);
  const publishing = (async () => {
    const db = pool.as(ownOrigin("users"));
    for (let sent = 0; !isOver; sent++) {
      const index = sent % people.length;
      const sessionId = newId();
      await db.transaction((tx) => publish(tx, "session.revoked", people[index]?.viewer.id as string, { sessionId, reason: "revoked" }));
      told[index]?.push(`ses_${sessionId.replaceAll("-", "")}`);
      await sleep(1_000 / EVENTS_PER_SECOND);
    }
  })();

  for (let restart = 0; restart < RESTARTS; restart++) {
    const port = PORTS[restart % 2] as number;
    const service = services.get(port) as ChildProcess;
    const ended = once(service, "exit");
    service.kill("SIGTERM");
    await ended;
    start(port);
    while (!(await isReady(port))) await sleep(50);
    await sleep(500);
  }
  await sleep(1_000);
  isOver = true;
  await Promise.all([loading, publishing, watching]);
  await Promise.all(following);
  const isWhole = told.every(
    (ids, index) => new Set(got[index]).size === got[index]?.length && ids.slice(0, -1).every((id, place) => got[index]?.[place] === id),
  );
  const events = told.flat().length;
  console.table([
    {
      restarts: RESTARTS,
      requests: counts.requests,
      failed: counts.failed,
      events,
      received: got.flat().length,
      "sockets opened": counts.reconnects,
      "gaps or repeats": isWhole ? "none" : "some",
    },
  ]);
  if (counts.failed > 0 || !isWhole) process.exitCode = 1;
} finally {
  isOver = true;
  await Promise.all(
    [...services.values()].map(async (service) => {
      const ended = once(service, "exit");
      service.kill("SIGTERM");
      await ended;
    }),
  );
  await pool.close();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
