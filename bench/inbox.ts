import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { newKeyRing, newSecret } from "@atrium/kit/crypto";
import { sql } from "drizzle-orm";
import { WebSocket } from "ws";
import { signInPeople } from "./people.ts";

/** From the commit of a reaction in another process to the author's socket, and pages of a large inbox, on a durable Postgres: `node inbox.ts`. */
const SUBSCRIBERS = 200;
const RATE = 20;
const SECONDS = 15;
const ROWS = 100_000;
const PAGES = 300;
const PORT = 4786;

const root = join(import.meta.dirname, "..");
const dataDir = await mkdtemp(join(tmpdir(), "bench-inbox-"));
Object.assign(process.env, {
  TOKEN_KEYS: newKeyRing(),
  PII_KEYS: newKeyRing(),
  GATEWAY_KEY: newSecret(),
  DATA_DIR: dataDir,
  LOG_LEVEL: "error",
  APOLLO_TELEMETRY_DISABLED: "1",
});
const { globalId, newId, publish } = await import("@atrium/kit");
const { openPool, ownOrigin } = await import("@atrium/kit/db");
const { startPostgres } = await import("@atrium/kit/postgres/start");
const { openSubgraph } = await import("@atrium/kit/subgraph");
const { discoverSubgraphs, loadSubgraph } = await import("../gateway/discover.ts");

const LIVE = "subscription { notificationReceived { ... on NotificationReceived { unreadCount notification { subjectId title actor { username } } } } }";
const PAGE = `query ($of: ID!, $first: Int, $after: Cursor, $filter: NotificationFilter) { _entities(representations: [{ __typename: "User", id: $of }]) { ... on User {
  unreadNotificationsCount notifications(first: $first, after: $after, filter: $filter) { pageInfo { endCursor }
    nodes { id title body url actor { id } actorsCount readAt deliveries { channel status } } } } } }`;
const at = (times: number[], share: number) => (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);

const postgres = await startPostgres({ dataDir });
const service = spawn(process.execPath, ["--max-semi-space-size=8", join(root, "gateway/start.ts")], {
  cwd: root,
  env: { ...process.env, DATABASE_URL: postgres.url, SEED: "none", HOST: "127.0.0.1", PORT: `${PORT}`, GRAPHQL_LIMITS_CONNECTIONS_VISITOR: "100000" },
  stdio: ["ignore", "ignore", "inherit"],
});
const pool = openPool(postgres.url, { max: 20, name: "bench" });
const db = pool.as(ownOrigin("bench"));
try {
  while ((await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => null))?.status !== 200) await sleep(100);
  const people = await signInPeople(pool, SUBSCRIBERS);
  await db.transaction(async (tx) => {
    for (const { viewer } of people) await publish(tx, "user.verified", viewer.id, {});
  });
  await latencies(people);
  await pages(people[0]?.viewer.id as string);
} finally {
  const isOver = once(service, "exit");
  service.kill("SIGTERM");
  await isOver;
  await pool.close();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** Reactions to posts of everybody in turn, each to a post of its own. */
async function latencies(people: Awaited<ReturnType<typeof signInPeople>>): Promise<void> {
  const committedAt = new Map<string, number>();
  const times: number[] = [];
  const sockets = await Promise.all(
    people.map(({ accessToken }) => follow(accessToken, (id) => times.push(performance.now() - (committedAt.get(id) ?? Number.NaN)))),
  );
  await sleep(3_000);
  const begun = performance.now();
  const commits: Promise<unknown>[] = [];
  for (let sent = 0; sent < RATE * SECONDS; sent++) {
    const [owner, actor, postId] = [people[sent % SUBSCRIBERS]?.viewer.id as string, people[(sent + 1) % SUBSCRIBERS]?.viewer.id as string, newId()];
    const reaction = { target: { type: "Post", id: postId }, targetOwnerId: owner, userId: actor, kind: "LIKE" };
    const commit = db.transaction(async (tx) => {
      tx.afterCommit(() => committedAt.set(globalId("Post", postId), performance.now()));
      await publish(tx, "reaction.added", newId(), reaction);
    });
    commits.push(commit);
    await sleep(Math.max(0, begun + ((sent + 1) * 1_000) / RATE - performance.now()));
  }
  await Promise.all(commits);
  await sleep(2_000);
  const known = times.filter((time) => !Number.isNaN(time));
  console.table([{ events: commits.length, received: times.length, "p50 ms": at(known, 0.5), "p99 ms": at(known, 0.99), "worst ms": at(known, 1) }]);
  for (const socket of sockets) socket.terminate();
}

/** Pages of an inbox of a hundred thousand unread notifications, all the way through the subgraph. */
async function pages(userId: string): Promise<void> {
  await db.execute(sql`insert into notifications.notifications
      (id, user_id, category, type, text, subject_type, subject_id, actor_id, actors_count, is_in_app, is_open, created_at, updated_at)
    select uuidv7(), ${userId}, (array['REACTION', 'COMMENT', 'CLUB'])[1 + n % 3], 'reaction.added', 'reaction.post', 'Post', uuidv7(), ${userId}, 1, true, true,
      now() - make_interval(secs => n), now() - make_interval(secs => n) from generate_series(1, ${ROWS}::int) n`);
  await db.execute(sql`insert into notifications.deliveries (id, notification_id, user_id, channel, status, queued_at)
    select uuidv7(), id, user_id, 'IN_APP', 'DELIVERED', created_at from notifications.notifications`);
  await db.execute(sql`update notifications.inboxes set unread_count = ${ROWS} where id = ${userId}`);
  await db.execute(sql`vacuum analyze notifications.notifications, notifications.deliveries`);
  const place = (await discoverSubgraphs()).find(({ name }) => name === "notifications");
  const subgraph = place && (await openSubgraph(await loadSubgraph(place), pool));
  const viewer = { id: userId, sessionId: newId(), roles: ["MEMBER"], scopes: ["notifications:read"] };
  const rows = [];
  for (const [name, filter, first] of [
    ["20, all", {}, 20],
    ["100, all", {}, 100],
    ["20, unread", { unread: true }, 20],
    ["20, one category", { categories: ["CLUB"] }, 20],
    ["20, two categories", { categories: ["CLUB", "COMMENT"] }, 20],
  ] as const) {
    const times: number[] = [];
    const statements = new Set<number>();
    let after: string | null = null;
    for (let page = 0; page < PAGES; page++) {
      const [before, begun] = [pool.statements.count, performance.now()];
      const variables: Record<string, unknown> = { of: globalId("User", userId), first, after, filter };
      const answer: unknown = await subgraph?.execute({ query: PAGE, variables }, { requestId: "bench", viewer, ip: null, userAgent: null });
      times.push(performance.now() - begun);
      statements.add(pool.statements.count - before);
      after =
        (answer as { data: { _entities: { notifications: { pageInfo: { endCursor: string } } }[] } }).data._entities[0]?.notifications.pageInfo.endCursor ??
        null;
    }
    rows.push({ [`pages of ${ROWS} rows`]: name, statements: [...statements].join(), "p50 ms": at(times, 0.5), "p99 ms": at(times, 0.99) });
  }
  console.table(rows);
}

async function follow(accessToken: string, got: (subjectId: string) => void): Promise<WebSocket> {
  const ws = new WebSocket(`ws://127.0.0.1:${PORT}/graphql`, "graphql-transport-ws");
  await once(ws, "open");
  const isBegun = Promise.withResolvers<void>();
  ws.on("close", (code) => isBegun.reject(new Error(`A socket was closed with ${code}.`)));
  ws.on("message", (data) => {
    const { type, payload } = JSON.parse(String(data));
    if (type === "connection_ack") {
      ws.send(JSON.stringify({ id: newId(), type: "subscribe", payload: { query: LIVE } }));
      isBegun.resolve();
    } else if (type === "next") got(payload.data.notificationReceived.notification.subjectId);
    else throw new Error(String(data));
  });
  ws.send(JSON.stringify({ type: "connection_init", payload: { authorization: `Bearer ${accessToken}` } }));
  await isBegun.promise;
  return ws;
}
