import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { openPool, ownOrigin } from "../db.ts";
import { publish } from "../events/publish.ts";
import { newId } from "../ids.ts";
import { flakyProxy } from "../postgres/flaky-proxy.ts";
import { testPool } from "../test/database.ts";
import { isLagged, type LiveMessage, live, liveCursor } from "./live.ts";

const pool = await testPool();
const db = pool.as(ownOrigin("test"));
const ctx = { db };

const commit = (...subjects: string[]) =>
  db.transaction(async (tx) => {
    for (const subject of subjects) await publish(tx, "user.verified", subject, {});
  });
const someIds = (count: number) => Array.from({ length: count }, () => newId());
const subjectOf = (message: LiveMessage) => (isLagged(message) ? "lagged" : message.subjectId);

async function take(stream: AsyncIterator<LiveMessage>, count: number): Promise<LiveMessage[]> {
  const messages: LiveMessage[] = [];
  while (messages.length < count) messages.push((await stream.next()).value);
  return messages;
}

test("a subscriber gets what commits, filtered, and not what is rolled back", async () => {
  const [wanted, unwanted, undone] = [newId(), newId(), newId()] as const;
  const stream = await live(ctx, ["user.verified", "user.reinstated"], async ({ subjectId }) => subjectId !== unwanted);

  await db
    .transaction(async (tx) => {
      await publish(tx, "user.verified", undone, {});
      throw new Error("undo");
    })
    .catch(() => {});
  await commit(unwanted, wanted);
  await db.transaction((tx) => publish(tx, "user.suspended", wanted, { reason: "", until: null }));
  await db.transaction((tx) => publish(tx, "user.reinstated", wanted, {}));

  expect((await take(stream, 2)).map((message) => "type" in message && [message.type, message.subjectId])).toEqual([
    ["user.verified", wanted],
    ["user.reinstated", wanted],
  ]);
});

test("a stream resumes behind any of its cursors without gap or duplicate, here and in another process", async () => {
  const subjects = someIds(40);
  const stream = await live(ctx, ["user.verified"], ({ subjectId }) => subjects.includes(subjectId));
  for (const subject of subjects) await commit(subject);
  const messages = await take(stream, 40);
  const elsewhere = openPool(pool.url, { max: 2, name: "elsewhere" });
  afterAll(() => elsewhere.close());

  for (const at of [0, 17, 38]) {
    const { cursor } = messages[at] as { cursor: string };
    const rest = subjects.slice(at + 1);
    expect((await take(await live(ctx, ["user.verified"], undefined, cursor), rest.length)).map(subjectOf)).toEqual(rest);
    expect((await take(await live({ db: elsewhere.as(ownOrigin("test")) }, ["user.verified"], undefined, cursor), rest.length)).map(subjectOf)).toEqual(rest);
  }
});

test("who is cut off again and again while events go on gets each of them once", async () => {
  const subjects = someIds(300);
  const publishing = (async () => {
    for (const subject of subjects) await commit(subject);
  })();
  let cursor = await liveCursor(ctx);
  const got: string[] = [];

  while (got.length < subjects.length) {
    const stream = await live(ctx, ["user.verified"], ({ subjectId }) => subjects.includes(subjectId), cursor);
    for (const message of await take(stream, Math.min(7, subjects.length - got.length))) {
      got.push(subjectOf(message));
      cursor = (message as { cursor: string }).cursor;
    }
    await stream.return?.();
  }
  await publishing;

  expect(got).toEqual(subjects);
});

test("a subscriber that lags is told so, with how many it missed and where to resume", async () => {
  const last = newId();
  const subjects = [...someIds(1_200), last];
  const stream = await live(ctx, ["user.verified"], ({ subjectId }) => subjects.includes(subjectId));
  const watcher = await live(ctx, ["user.verified"], ({ subjectId }) => subjectId === last);
  await commit(...subjects);
  await watcher.next();

  const message = (await stream.next()).value;
  await commit(last);
  const resumed = await live(ctx, ["user.verified"], undefined, message.resumeAfter);

  expect(message).toEqual({ __typename: "StreamLagged", missed: 1_201, resumeAfter: expect.any(String) });
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  expect((await take(resumed, 1)).map(subjectOf)).toEqual([last]);
});

test("a cursor whose event the log no longer has gives StreamLagged; what is no cursor is refused", async () => {
  await commit(newId());
  const gone = Buffer.from(JSON.stringify(["log", "3", "999999999"])).toString("base64url");

  const stream = await live(ctx, ["user.verified"], undefined, gone);

  expect((await stream.next()).value).toMatchObject({ __typename: "StreamLagged", missed: null });
  await expect(live(ctx, ["user.verified"], undefined, "nonsense")).rejects.toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
});

test("a stream that is left while it waits ends at once, and one whose filter fails ends with the failure", async () => {
  const left = await live(ctx, ["user.verified"]);
  const failing = await live(ctx, ["user.verified"], () => {
    throw new Error("no");
  });
  const waiting = left.next();

  await left.return?.();
  await commit(newId());

  expect(await waiting).toEqual({ done: true, value: undefined });
  await expect(failing.next()).rejects.toThrow("no");
  expect(await failing.next()).toEqual({ done: true, value: undefined });
});

test("an elder transaction that ends without a word holds the stream up only as long as it is open", async () => {
  const [early, late] = [newId(), newId()] as const;
  const stream = await live(ctx, ["user.verified"], ({ subjectId }) => [early, late].includes(subjectId));
  const isOpen = Promise.withResolvers<void>();
  const mayEnd = Promise.withResolvers<void>();
  const elder = db.transaction(async (tx) => {
    await tx.execute(sql`select pg_current_xact_id()`);
    isOpen.resolve();
    await mayEnd.promise;
  });
  await isOpen.promise;
  await commit(early);
  await commit(late);
  const arriving = take(stream, 2);
  await pool.idle();
  await sleep(50); // all that could wake the tail has been

  mayEnd.resolve();
  await elder;
  const ended = performance.now();
  const messages = await arriving;

  expect(messages.map(subjectOf)).toEqual([early, late]);
  expect(performance.now() - ended).toBeLessThan(500);
});

test("a tail whose connections are reset misses nothing and repeats nothing", async () => {
  const proxy = await flakyProxy(pool.url);
  const elsewhere = openPool(proxy.url, { max: 3, name: "elsewhere" });
  afterAll(async () => {
    await elsewhere.close();
    await proxy.close();
  });
  const subjects = someIds(60);
  const stream = await live({ db: elsewhere.as(ownOrigin("test")) }, ["user.verified"], ({ subjectId }) => subjects.includes(subjectId));

  for (const [index, subject] of subjects.entries()) {
    await commit(subject);
    if (index % 10 === 5) proxy.cutAll();
  }

  expect((await take(stream, 60)).map(subjectOf)).toEqual(subjects);
});
