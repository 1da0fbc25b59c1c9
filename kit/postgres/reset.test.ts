import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { connected } from "./databases.ts";
import { type FlakyProxy, flakyProxy } from "./flaky-proxy.ts";
import { startThrowawayPostgres, type ThrowawayPostgres } from "./throwaway.ts";

const WRITERS = 20;
const CUTS = 80;
const everyone = Array.from({ length: WRITERS }, (_, n) => n);

let server: ThrowawayPostgres;
let proxy: FlakyProxy;

beforeAll(async () => {
  server = await startThrowawayPostgres();
  proxy = await flakyProxy(server.url);
});
afterAll(async () => {
  await proxy?.close();
  await server?.stop();
});
beforeEach(() => connected(server.url, (sql) => sql.unsafe("drop table if exists entries; create table entries (id bigint, half int)")));

type Sql = postgres.Sql;
type Write = (sql: Sql, id: number) => Promise<unknown>;

/** Writes ids from many sides while the connections are reset again and again; returns what was acknowledged. */
async function writeThroughResets(write: Write) {
  const sql = postgres(proxy.url, { max: 8, fetch_types: false, connect_timeout: 5, backoff: () => 0.01 });
  const acknowledged: number[] = [];
  const failures = new Set<string>();
  let isCutting = true;
  let next = 0;

  const writer = async () => {
    while (isCutting) {
      const id = next++;
      await write(sql, id).then(
        () => acknowledged.push(id),
        (error: { code?: string }) => failures.add(error.code ?? String(error)),
      );
    }
  };
  const writers = everyone.map(writer);
  // A cut comes only after something was acknowledged since the last one, however slow the machine is.
  for (let cuts = 0, before = 0; cuts < CUTS; ) {
    await sleep(Math.random() * 30);
    if (acknowledged.length > before && proxy.cutAll() > 0) {
      cuts++;
      before = acknowledged.length;
    }
  }
  isCutting = false;
  await Promise.all(writers);

  const ask = () => everyone.map((n) => sql`select ${n}::int as n`.then(([row]) => row?.n));
  // The first round may meet a connection that has not heard of its reset yet.
  await Promise.allSettled(ask());
  const answers = await Promise.all(ask());
  await sql.end({ timeout: 5 });
  return { acknowledged, failures: [...failures].sort(), answers };
}

const ids = (having: string) =>
  connected(server.url, async (sql) => new Set((await sql.unsafe(`select id::int from entries group by id having ${having}`)).map(({ id }) => id as number)));

const LOST = ["CONNECTION_CLOSED", "ECONNRESET", "EPIPE", "ERR_STREAM_DESTROYED"];

test("resets reject the queries under way, lose nothing acknowledged, and the pool recovers", async () => {
  const { acknowledged, failures, answers } = await writeThroughResets((sql, id) => sql`insert into entries (id) values (${id})`);

  const stored = await ids("true");
  expect(acknowledged.length).toBeGreaterThanOrEqual(CUTS);
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  expect(failures.length).toBeGreaterThan(0);
  expect(LOST).toEqual(expect.arrayContaining(failures));
  expect(answers).toEqual(everyone);
});

test("no statement of a transaction whose connection was reset takes effect on its own", async () => {
  const halves: Write = (sql, id) =>
    sql.begin(async (tx) => {
      await tx`insert into entries (id, half) values (${id}, 1)`.catch(() => {});
      // Long enough for the pool to give the same connection a new socket.
      await sleep(id % 2 ? 0 : 30);
      await tx`insert into entries (id, half) values (${id}, 2)`;
    });

  const { acknowledged, answers } = await writeThroughResets(halves);

  const whole = await ids("count(*) = 2");
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.filter((id) => !whole.has(id))).toEqual([]);
  expect([...(await ids("count(*) <> 2"))]).toEqual([]);
  expect(answers).toEqual(everyone);
});

test("a reserved connection that was reset refuses every query, and its release harms nobody", async () => {
  const reserving: Write = async (sql, id) => {
    const reserved = await sql.reserve();
    try {
      await reserved`insert into entries (id) values (${id})`.catch(() => {});
      await reserved`insert into entries (id) values (${id})`;
    } finally {
      reserved.release();
    }
  };

  const { acknowledged, answers } = await writeThroughResets(reserving);

  const stored = await ids("true");
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  expect(answers).toEqual(everyone);
});
