import { globalId, newId, publish } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { PAGE, standing } from "./board.fixture.ts";
import { keepClosed } from "./closing.ts";
import { leaderboards, standings } from "./tables.ts";

const opened = await testSubgraph(subgraph);
const { as, visitor, context, clock } = opened;
const { aBoard, settle, boards, earn } = await standing(opened);

const admin = as(newId(), "ADMIN");
const UPSERT = `mutation ($input: LeaderboardUpsertInput!) { leaderboardUpsert(input: $input) {
  leaderboard { id slug name metric scope scopeId period visibility } errors { code path } } }`;
const FREEZE = "mutation ($input: LeaderboardFreezeSetInput!) { leaderboardFreezeSet(input: $input) { leaderboard { frozenAt asOf } errors { code path } } }";
const RECOMPUTE = "mutation ($input: IdInput!) { leaderboardRecompute(input: $input) { leaderboard { id } errors { code } } }";

test("administrators make and change boards, and are told what does not fit", async () => {
  const name = `Ada's board ${newId()}`;
  const input = { name, metric: "ENGAGEMENT", scope: "COHORT", scopeId: `${Math.floor(Math.random() * 9_000)}`, period: "MONTHLY" };

  const { leaderboard, errors } = (await admin(UPSERT, { input })).data.leaderboardUpsert;
  const again = (await admin(UPSERT, { input: { ...input, name: "Another" } })).data.leaderboardUpsert;
  const renamed = (await admin(UPSERT, { input: { id: leaderboard.id, name: "Renamed", visibility: "HIDDEN" } })).data.leaderboardUpsert;
  const wrong = (await admin(UPSERT, { input: { name: "X", slug: "No slug!" } })).data.leaderboardUpsert;
  const aimless = (await admin(UPSERT, { input: { ...input, name: newId(), scope: "CLUB", scopeId: null } })).data.leaderboardUpsert;

  expect(errors).toEqual([]);
  expect(leaderboard).toMatchObject({ ...input, visibility: "PUBLIC", slug: expect.stringMatching(/^ada-s-board-/) });
  expect(again.errors).toEqual([{ code: "UNIQUE", path: ["scope"] }]);
  expect(renamed.leaderboard).toEqual({ ...leaderboard, name: "Renamed", visibility: "HIDDEN" });
  expect(wrong.errors.map(({ path }: { path: string[] }) => path[0]).sort()).toEqual(["metric", "period", "scope", "slug"]);
  expect(aimless.errors).toEqual([{ code: "REQUIRED", path: ["scopeId"] }]);
  expect((await as(newId())(UPSERT, { input })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await admin(UPSERT, { input: { id: globalId("Leaderboard", newId()), name: "X" } })).data.leaderboardUpsert.errors).toEqual([
    { code: "NOT_FOUND", path: ["id"] },
  ]);
});

test("a frozen board shows the state of its moment until it runs again; who opts out leaves it all the same", async () => {
  const { id, ids, board } = await aBoard([3, 2, 1]);
  const set = async (frozen: boolean) => (await admin(FREEZE, { input: { id, frozen } })).data.leaderboardFreezeSet;
  const scores = async () => (await visitor(PAGE, { id, first: 5 })).data.leaderboard.entries.nodes.map(({ score }: { score: number }) => score);

  const frozen = await set(true);
  const twice = await set(true);
  await earn(ids[2] as string, 9);
  await context().db.transaction(async (tx) => {
    await publish(tx, "user.privacy_changed", ids[1] as string, { changedFields: [], values: { showOnLeaderboards: false } });
  });
  await settle(board);
  const then = await scores();
  const running = await set(false);

  expect(frozen).toEqual({ leaderboard: { frozenAt: context().now().toISOString(), asOf: context().now().toISOString() }, errors: [] });
  expect(twice.errors).toEqual([{ code: "ALREADY_DONE", path: ["frozen"] }]);
  expect(then).toEqual([3, 1]);
  expect(running.leaderboard.frozenAt).toBeNull();
  expect(await scores()).toEqual([10, 3]);
});

test("recomputing a board changes nothing, unless a standing was damaged", async () => {
  const { id, ids, board } = await aBoard([3, 2, 1]);
  const whole = async () => (await visitor(PAGE, { id, first: 5 })).data.leaderboard.entries.nodes;
  const before = await whole();
  const recompute = async () => {
    const { errors } = (await admin(RECOMPUTE, { input: { id } })).data.leaderboardRecompute;
    await settle(board);
    return [errors, await whole()];
  };

  const same = await recompute();
  await context()
    .db.update(standings)
    .set({ score: 77 })
    .where(eq(standings.userId, ids[2] as string));
  boards.forget();
  const damaged = await whole();
  const mended = await recompute();

  expect(same).toEqual([[], before]);
  expect(damaged[0].score).toBe(77);
  expect(mended).toEqual([[], before]);
});

test("a period that has ended is kept as a board of its own, and its winner stays", async () => {
  const { board, ids, userIds } = await aBoard([5, 9], { period: "WEEKLY", slug: `weekly-${newId()}` });
  const week = context().now();
  clock.advance(7 * 86_400_000);
  await earn(ids[0] as string, 3);
  await settle(board);

  const kept = await context().db.transaction(keepClosed);
  const again = await context().db.transaction(keepClosed);
  await earn(ids[1] as string, 1, { at: week });
  await settle(board);

  const closed = (await visitor(PAGE, { slug: `${board.slug}-2026-03-02`, first: 5 })).data.leaderboard;
  const running = (await visitor(PAGE, { slug: board.slug, first: 5 })).data.leaderboard;
  expect([kept > 0, again]).toEqual([true, 0]);
  expect(closed.entries.nodes.map(({ rank, score, user }: { rank: number; score: number; user: object }) => [rank, score, user])).toEqual([
    [1, 10, { id: userIds[1] }],
    [2, 5, { id: userIds[0] }],
  ]);
  expect(running.entries.nodes).toMatchObject([{ rank: 1, score: 3 }]);
  expect(await context().db.select().from(leaderboards).where(eq(leaderboards.runningId, board.id))).toHaveLength(1);
});
