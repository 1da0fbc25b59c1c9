import { newId, publish } from "@atrium/kit";
import { liveCursor } from "@atrium/kit/live/live";
import { testSubgraph } from "@atrium/kit/test";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { earning } from "./earning.fixture.ts";
import { boardsOf } from "./in-memory.ts";
import { lastPlace, rankingInSql } from "./in-sql.ts";
import { type Ranking, type Source, sourceOf } from "./source.ts";
import { type LeaderboardRow, standings } from "./tables.ts";
import { METRICS, PERIODS } from "./windows.ts";

const opened = await testSubgraph(subgraph);
const { context, deliver, pool, clock } = opened;
const { earn, people } = earning(opened);
const boards = await boardsOf(pool);

clock.now = new Date("2026-03-04T10:00:00Z"); // a Wednesday

const board = (given: Partial<LeaderboardRow>) =>
  ({ metric: "POINTS", scope: "GLOBAL", scopeId: null, period: "ALL_TIME", startsOn: null, frozenAt: null, frozenWindow: null, ...given }) as LeaderboardRow;
const now = (given: Partial<LeaderboardRow> = {}) => sourceOf(board(given), context().now());

/** Waits until this process has read all of the log. */
const catchUp = async () => {
  await deliver();
  expect(await boards.hasReached(await lastPlace(context().db), 5_000)).toBe(true);
};
const inMemory = async (source: Source): Promise<Ranking> => {
  await boards.load(source);
  return boards.find(source) as Ranking;
};
const all = { after: null, before: null, count: 500, isBackwards: false };

/** Ranks by Postgres's own window function. */
const byWindowFunction = async ({ window, scope }: Source) => {
  const [, institution = null] = scope?.split(":") ?? [];
  const rows = await context().db.execute<{ user_id: string; rank: string; tied: string; score: number }>(sql`
    select user_id, score, rank() over (order by score desc) as rank, count(*) over (partition by score) as tied
    from ${standings} s join achievements.members m on m.id = s.user_id
    where window_id = ${window} and is_listed and score > 0 and (${institution}::text is null or m.institution = ${institution})
    order by score desc, reached_at, user_id`);
  return [...rows].map((row) => ({ userId: row.user_id, rank: Number(row.rank), tied: Number(row.tied), score: row.score }));
};

const change = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      person: fc.nat(11),
      amount: fc.integer({ min: -4, max: 6 }),
      metric: fc.constantFrom(null, "ENGAGEMENT"),
      hoursAgo: fc.constantFrom(0, 0, 1, 30, 200, 900),
    }),
  },
  { weight: 1, arbitrary: fc.record({ person: fc.nat(11), isShown: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ person: fc.nat(11), institution: fc.constantFrom("ENS Lyon", "ETH", null) }) },
  { weight: 1, arbitrary: fc.record({ person: fc.nat(11), club: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ person: fc.nat(11), isSuspended: fc.boolean() }) },
);

test("after any history the boards in memory, the answers of Postgres and its rank() are the same", async () => {
  const clubId = newId();
  let version = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 30 }), fc.nat(29), async (changes, loadedAt) => {
      const ids = await people(12, { institution: "ETH" });
      const sources = [
        ...PERIODS.flatMap((period) => METRICS.slice(0, 3).map((metric) => now({ period, metric }))),
        now({ scope: "INSTITUTION", scopeId: "ETH" }),
        now({ scope: "CLUB", scopeId: clubId, period: "WEEKLY" }),
        sourceOf(board({ period: "WEEKLY", startsOn: now({ period: "WEEKLY" }).day - 9 }), context().now()),
      ];
      boards.forget();

      for (const [index, each] of changes.entries()) {
        const userId = ids[each.person] as string;
        if ("amount" in each) await earn(userId, each.amount, { metric: each.metric, at: new Date(context().now().getTime() - each.hoursAgo * 3_600_000) });
        else
          await context().db.transaction((tx) => {
            if ("isShown" in each) return publish(tx, "user.privacy_changed", userId, { changedFields: [], values: { showOnLeaderboards: each.isShown } });
            if ("club" in each) return publish(tx, each.club ? "club.member_joined" : "club.member_left", clubId, { userId, role: "MEMBER" });
            if ("isSuspended" in each)
              return each.isSuspended ? publish(tx, "user.suspended", userId, { reason: "", until: null }) : publish(tx, "user.reinstated", userId, {});
            return publish(tx, "user.updated", userId, { changedFields: ["institution"], values: { institution: each.institution }, version: ++version });
          });
        if (index === loadedAt) await Promise.all(sources.map((source) => boards.load(source)));
      }
      await Promise.all([catchUp(), ...sources.map((source) => boards.load(source))]);

      for (const source of sources) {
        const [memory, postgres] = [await inMemory(source), rankingInSql(context().db, source)];
        const places = await memory.range(all);
        expect(await postgres.range(all)).toEqual(places);
        expect(await postgres.size()).toBe(memory.size());
        expect(await postgres.places(ids)).toEqual(await memory.places(ids));
        if (!source.scope?.startsWith("CLUB"))
          expect(places.map(({ userId, rank, tied, score }) => ({ userId, rank, tied, score }))).toEqual(await byWindowFunction(source));
        const middle = places[Math.floor(places.length / 2)];
        if (!middle) continue;
        for (const isBackwards of [true, false]) {
          for (const bounds of [
            { after: middle, before: null },
            { after: null, before: middle },
          ]) {
            expect(await postgres.range({ ...bounds, count: 3, isBackwards })).toEqual(await memory.range({ ...bounds, count: 3, isBackwards }));
          }
        }
        expect(await postgres.around(middle.userId, 2)).toEqual(await memory.around(middle.userId, 2));
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);

test("people who leave boards and come back stand where they would have stood, and nobody else notices", async () => {
  const [first = "", second = "", third = ""] = await people(3);
  const source = now({ metric: "CONTRIBUTIONS" });
  for (const [userId, amount] of [
    [first, 30],
    [second, 20],
    [third, 10],
  ] as const)
    await earn(userId, amount, { metric: "CONTRIBUTIONS" });
  const show = (isShown: boolean) =>
    context().db.transaction((tx) => publish(tx, "user.privacy_changed", second, { changedFields: [], values: { showOnLeaderboards: isShown } }));
  const ranks = async () => (await (await inMemory(source)).places([first, second, third])).map((place) => place && [place.rank, place.score]);
  await catchUp();
  const before = await ranks();

  await show(false);
  await earn(second, 5, { metric: "CONTRIBUTIONS" });
  await catchUp();
  const without = await ranks();
  await show(true);
  await catchUp();

  expect(before).toEqual([
    [1, 30],
    [2, 20],
    [3, 10],
  ]);
  expect(without).toEqual([[1, 30], null, [2, 10]]);
  expect(await ranks()).toEqual([
    [1, 30],
    [2, 25],
    [3, 10],
  ]);
});

test("a thing that is told twice counts once, and a verified achievement as long as it is verified", async () => {
  const [userId = ""] = await people(1);
  const [entry, achievement] = [newId(), newId()];
  const verify = (approved: boolean) => context().db.transaction((tx) => publish(tx, "achievement.verified", achievement, { userId, approved }));
  const scores = async () =>
    (await Promise.all([now({ metric: "LEARNING" }), now({ metric: "ACHIEVEMENTS" })].map(inMemory))).map(
      async (ranking) => (await ranking.places([userId]))[0]?.score,
    );

  for (let time = 0; time < 2; time++) await earn(userId, 7, { id: entry, metric: "LEARNING" });
  for (let time = 0; time < 2; time++) await verify(true);
  await catchUp();
  const counted = await Promise.all(await scores());
  for (let time = 0; time < 2; time++) await verify(false);
  await catchUp();
  const taken = await Promise.all(await scores());
  await verify(true);
  await catchUp();

  expect([counted, taken, await Promise.all(await scores())]).toEqual([
    [7, 1],
    [7, undefined],
    [7, 1],
  ]);
});

test("the rank at the start of the day is that of what was earned before it", async () => {
  const [ahead = "", behind = "", fresh = ""] = await people(3);
  const metric = "COMPETITIONS";
  const yesterday = new Date(context().now().getTime() - 86_400_000);
  for (const [userId, amount] of [
    [ahead, 10],
    [behind, 4],
  ] as const)
    await earn(userId, amount, { metric, at: yesterday });
  for (const [userId, amount] of [
    [behind, 9],
    [fresh, 1],
  ] as const)
    await earn(userId, amount, { metric });
  await catchUp();

  const places = await (await inMemory(now({ metric }))).range(all);

  expect(places.map(({ userId, rank, previousRank }) => [userId, rank, previousRank])).toEqual([
    [behind, 1, 2],
    [ahead, 2, 1],
    [fresh, 3, null],
  ]);
});

test("a board that an overlapping transaction may have changed in another order is read anew", async () => {
  const [userId = ""] = await people(1);
  const source = now({ metric: "LEARNING" });
  await boards.load(source);
  const standing = (score: number) => ({
    day: source.day,
    scopes: [],
    hasMoved: false,
    standings: [{ window: source.window, score, today: score, reachedAt: 0 }],
  });
  const begun = Promise.withResolvers<void>();
  const mayWrite = Promise.withResolvers<void>();
  const elder = context().db.transaction(async (tx) => {
    await tx.execute(sql`select pg_current_xact_id()`);
    begun.resolve();
    await mayWrite.promise;
    await publish(tx, "standing.changed", userId, standing(2));
  });
  await begun.promise;
  await context().db.transaction((tx) => publish(tx, "standing.changed", userId, standing(1)));
  mayWrite.resolve();
  await elder;
  await liveCursor(context());

  await catchUp();

  expect(await (await inMemory(source)).places([userId])).toEqual([null]); // what Postgres says, who knows of neither
});
