import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, expect, test, vi } from "vitest";
import { openPool, ownOrigin } from "../db.ts";
import { newId } from "../ids.ts";
import { flakyProxy } from "../postgres/flaky-proxy.ts";
import { testPool } from "../test/database.ts";
import { lag } from "../upkeep.ts";

import { publish } from "./publish.ts";

const EVENTS = 10_000;
const PUBLISHERS = 8;
const MAX_BEHIND = 150;

const pool = await testPool();
const db = pool.as(ownOrigin("test"));
await db.execute(sql`create table facts (event_count int, subject uuid)`);
await db.execute(sql`create table effects (event_id uuid)`);
await db.execute(sql`create table sums (subject uuid primary key, total int)`);
await db.execute(sql`create table chain as select '' as hash, 0 as length`);

const proxy = await flakyProxy(pool.url);
const flaky = openPool(proxy.url, { max: PUBLISHERS, name: "flaky" });
const children = new Map<number, ChildProcess>();
afterAll(async () => {
  for (const child of children.values()) child.kill("SIGKILL");
  await flaky.close();
  await proxy.close();
});

const one = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T;
const rows = async <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) => [...(await db.execute<T>(query))] as T[];

function startChild(place: number): void {
  const child = spawn(process.execPath, [`${import.meta.dirname}/../test/crash.fixture.ts`, proxy.url], { stdio: ["pipe", "ignore", "ignore"] });
  children.set(place, child);
}

/** Publishes in transactions of random size and length, a fifth of them rolled back, over connections that break; slowly enough for consumers to be near the end. */
async function publishAtRandom(progress: { published: number; behind: number }): Promise<void> {
  const subjects = Array.from({ length: 5 }, () => newId());
  while (progress.published < EVENTS) {
    if (progress.behind > MAX_BEHIND) {
      await sleep(5);
      continue;
    }
    const count = 1 + Math.floor(Math.random() * 20);
    const subject = one(subjects);
    await flaky
      .as(ownOrigin("test"))
      .transaction(async (tx) => {
        await tx.execute(sql`insert into facts values (${count}, ${subject})`);
        for (let n = 0; n < count; n++) await publish(tx, "session.started", subject, { provider: `${1 + Math.floor(Math.random() * 9)}`, isNewDevice: false });
        if (Math.random() < 0.3) await sleep(Math.random() * 10);
        if (Math.random() < 0.2) throw new Error("rolled back");
      })
      .catch(() => sleep(5));
  }
}

test("whatever is killed, cut or thrown, the effects of 10,000 events equal a sequential replay", { timeout: 120_000 }, async () => {
  const progress = { published: 0, behind: 0 };
  const watch = setInterval(async () => {
    const [row] = await rows<typeof progress>(
      sql`select (select count(*)::int from log.events) as published, (select coalesce(max(behind), 0) from log.lags) as behind`,
    );
    Object.assign(progress, row);
  }, 25);
  for (const place of [0, 1, 2]) startChild(place);
  const harm = setInterval(() => {
    const place = one([0, 1, 2]);
    children.get(place)?.kill("SIGKILL");
    startChild(place);
  }, 1_200);
  const cut = setInterval(() => proxy.cutAll(), 1_500);

  await Promise.all(Array.from({ length: PUBLISHERS }, () => publishAtRandom(progress)));
  for (const timer of [watch, harm, cut]) clearInterval(timer);
  const atRest = ["chain", "sums"].map((consumer) => ({ consumer, behind: 0, seconds: 0, retrying: 0, parked: 0 }));
  await vi.waitFor(async () => expect(await lag(pool)).toEqual(atRest), { timeout: 60_000, interval: 50 });

  const log = await rows<{ id: string; subject_id: string; amount: number }>(
    sql`select id, subject_id, (data ->> 'provider')::int as amount from log.events order by xid, seq`,
  );
  const totals: Record<string, number> = {};
  for (const { subject_id: subject, amount } of log) totals[subject] = (totals[subject] ?? 0) + amount;
  const hash = log.reduce((chain, { id }) => createHash("md5").update(`${chain}${id}`).digest("hex"), "");
  expect(log.length).toBeGreaterThanOrEqual(EVENTS);
  expect(await rows(sql`select sum(event_count)::int as published from facts`)).toEqual([{ published: log.length }]);
  expect(await rows(sql`select count(*)::int as all, count(distinct event_id)::int as distinct from effects`)).toEqual([
    { all: log.length, distinct: log.length },
  ]);
  expect(Object.fromEntries((await rows<{ subject: string; total: number }>(sql`select * from sums`)).map(({ subject, total }) => [subject, total]))).toEqual(
    totals,
  );
  expect(await rows(sql`select * from chain`)).toEqual([{ hash, length: log.length }]);
});
