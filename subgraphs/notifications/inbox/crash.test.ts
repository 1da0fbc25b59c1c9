import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { newId } from "@atrium/kit";
import { ownOrigin } from "@atrium/kit/db";
import { flakyProxy } from "@atrium/kit/postgres/flaky-proxy";
import { testSubgraph } from "@atrium/kit/test";
import { lag } from "@atrium/kit/upkeep";
import { eq, sql } from "drizzle-orm";
import { afterAll, expect, test, vi } from "vitest";
import { deliveries } from "../deliveries/tables.ts";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import type { Member } from "../members/tables.ts";
import { actors, inboxes, notifications } from "./tables.ts";

const EVENTS = 1_200;
const PEOPLE = 12;
const POSTS = 36;
const MAX_BEHIND = 60;

const { as, context, pool } = await testSubgraph(subgraph);
const { someMembers, reacts } = factory(context);
const proxy = await flakyProxy(pool.url);
const children = new Map<number, ChildProcess>();
afterAll(async () => {
  for (const child of children.values()) child.kill("SIGKILL");
  await proxy.close();
});

const READ_ALL = "mutation { notificationsMarkAllRead(input: {}) { errors { code } } }";
const startChild = (place: number) =>
  children.set(place, spawn(process.execPath, [`${import.meta.dirname}/crash.fixture.ts`, proxy.url], { stdio: ["pipe", "ignore", "ignore"] }));
const lagOf = async () => (await lag(pool)).find(({ consumer }) => consumer === "notifications");

test("whatever is killed or cut while events arrive and inboxes are read, every event is told exactly once", { timeout: 240_000 }, async () => {
  const people = await someMembers(PEOPLE);
  const posts = Array.from({ length: POSTS }, () => newId());
  const expected = new Map<string, Set<string>>();
  for (const place of [0, 1]) startChild(place);
  let turn = 0;
  const harm = () => {
    const place = turn++ % 2;
    children.get(place)?.kill("SIGKILL");
    startChild(place);
  };

  for (let event = 0; event < EVENTS; event++) {
    const [owner, actor, postId] = reactionAt(event, people, posts);
    await reacts(actor.id, owner.id, postId);
    if (actor !== owner) expected.set(`${owner.id} ${postId}`, (expected.get(`${owner.id} ${postId}`) ?? new Set()).add(actor.id));
    if (event % 25 === 0) while (((await lagOf())?.behind ?? MAX_BEHIND + 1) > MAX_BEHIND) await sleep(20);
    if (event % 50 === 0) await as(owner.id)(READ_ALL);
    if (event % 40 === 35) proxy.cutAll();
    if (event % 150 === 140) harm();
  }
  await vi.waitFor(async () => expect(await lagOf()).toMatchObject({ behind: 0, retrying: 0, parked: 0 }), { timeout: 100_000, interval: 50 });

  const db = pool.as(ownOrigin("test"));
  const times = await db.select({ sum: sql<number>`sum(${actors.times})::int` }).from(actors);
  expect(times).toEqual([{ sum: EVENTS - own(people, posts) }]);
  const rows = await db.select().from(notifications);
  const told = await db.select({ id: actors.notificationId, actorId: actors.actorId }).from(actors);
  for (const [group, names] of expected) {
    const ids = rows.filter((row) => `${row.userId} ${row.subjectId}` === group).map(({ id }) => id);
    expect(new Set(told.filter(({ id }) => ids.includes(id)).map(({ actorId }) => actorId))).toEqual(names);
  }
  for (const { id, actorsCount } of rows) expect(actorsCount).toBe(told.filter((actor) => actor.id === id).length);
  for (const { id, unreadCount } of await db.select().from(inboxes)) expect(unreadCount).toBe(rows.filter((row) => row.userId === id && row.isUnread).length);
  expect(await db.$count(deliveries, eq(deliveries.channel, "IN_APP"))).toBe(rows.length);
});

/** Everybody has three posts, to which everybody reacts in turn, some of them several times. */
function reactionAt(event: number, people: readonly Member[], posts: readonly string[]): [owner: Member, actor: Member, postId: string] {
  const round = Math.floor(event / PEOPLE);
  return [people[event % PEOPLE], people[(event + Math.floor(round / 3)) % PEOPLE], posts[(event % PEOPLE) * 3 + (round % 3)]] as [Member, Member, string];
}

/** How many of the events were somebody's reaction to their own post. */
const own = (people: readonly Member[], posts: readonly string[]) =>
  Array.from({ length: EVENTS }, (_, event) => reactionAt(event, people, posts)).filter(([owner, actor]) => owner === actor).length;
