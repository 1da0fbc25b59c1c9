import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { PAGE, standing } from "./board.fixture.ts";
import { sourceOf } from "./source.ts";

const opened = await testSubgraph(subgraph);
const { as, visitor, context, deliver, pool } = opened;
const { aBoard, settle, boards, earn } = await standing(opened);

const admin = as(newId(), "ADMIN");
const PLACE = "rank previousRank rankChange isTied score user { id }";

test("there is a public board of everybody's points from the beginning, and it comes first", async () => {
  const { leaderboards: list } = (await visitor("{ leaderboards(first: 2) { nodes { slug metric scope scopeId period visibility periodStart } } }")).data;

  expect(list.nodes[0]).toEqual({
    slug: "points",
    metric: "POINTS",
    scope: "GLOBAL",
    scopeId: null,
    period: "ALL_TIME",
    visibility: "PUBLIC",
    periodStart: null,
  });
  expect(list.nodes[1]).toMatchObject({ period: "YEARLY", periodStart: "2026-01-01T00:00:00.000Z" });
});

test("people with equal scores share a rank, who got there first comes first, and pages run in both directions", async () => {
  const { id, userIds } = await aBoard([10, 30, 20, 20, 5]);
  const page = async (variables: object) => (await visitor(PAGE, { id, ...variables })).data.leaderboard;

  const whole = await page({ first: 10 });
  const first = await page({ first: 2 });
  const second = await page({ first: 2, after: first.entries.pageInfo.endCursor });
  const back = await page({ last: 2, before: second.entries.pageInfo.startCursor });
  const end = await page({ last: 2 });

  const [a, b, c, d, e] = userIds;
  expect(whole.participantsCount).toBe(5);
  expect(whole.entries.totalCount).toBe(5);
  expect(whole.entries.nodes.map((entry: { user: { id: string }; rank: number; isTied: boolean }) => [entry.user.id, entry.rank, entry.isTied])).toEqual([
    [b, 1, false],
    [c, 2, true],
    [d, 2, true],
    [a, 4, false],
    [e, 5, false],
  ]);
  expect([...first.entries.nodes, ...second.entries.nodes]).toEqual(whole.entries.nodes.slice(0, 4));
  expect(back.entries.nodes).toEqual(first.entries.nodes);
  expect(end.entries.nodes).toEqual(whole.entries.nodes.slice(3));
  expect([first, second, back, end].map(({ entries: { pageInfo } }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
    [false, true],
    [true, true],
    [false, true],
    [true, false],
  ]);
});

test("a page asked of a board that is not in memory, or behind the page before, is the same", async () => {
  const { id, board, ids } = await aBoard([9, 8, 7, 6, 5]);
  const page = async (variables: object) => (await visitor(PAGE, { id, ...variables })).data.leaderboard.entries;
  const first = await page({ first: 2 });
  const ahead = Buffer.from(
    JSON.stringify([...JSON.parse(Buffer.from(first.pageInfo.endCursor, "base64url").toString()).slice(0, 4), "999999999999", "1"]),
  ).toString("base64url");

  const near = await page({ first: 2, after: first.pageInfo.endCursor });
  const late = await page({ first: 2, after: ahead });
  boards.forget();
  const cold = await page({ first: 2, after: first.pageInfo.endCursor });
  await earn(ids[4] as string, 10);
  await settle(board);

  expect(late.nodes).toEqual(near.nodes);
  expect(cold.nodes).toEqual(near.nodes);
  expect((await page({ first: 1 })).nodes[0].score).toBe(15);
});

test("made-up cursors and pages out of bounds are refused", async () => {
  const { id } = await aBoard([3, 2]);
  const other = await aBoard([3, 2]);
  const cursor = (await visitor(PAGE, { id: other.id, first: 1 })).data.leaderboard.entries.pageInfo.endCursor;

  for (const variables of [{ first: 101 }, { first: 0 }, { first: 1, last: 1 }, { first: 1, after: "x" }, { first: 1, after: cursor }]) {
    expect((await visitor(PAGE, { id, ...variables })).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  }
});

test("a person's entry, neighbours, ranks and percentile agree on every surface", async () => {
  const { id, ids, userIds, institution } = await aBoard([40, 30, 20, 10]);
  const QUERY = `query ($id: ID!, $userId: ID!, $scopeId: ID) {
    leaderboard(id: $id) { entryFor(userId: $userId) { id ${PLACE} } around(userId: $userId, radius: 1) { user { id } rank } viewerEntry { rank } stranger: entryFor(userId: "usr_x") { rank } }
    _entities(representations: [{ __typename: "User", id: $userId }]) { ... on User { rank(scope: INSTITUTION, scopeId: $scopeId) none: rank(metric: LEARNING)
      rankings { rank score percentile leaderboard { id } } } } }`;

  const { data } = await as(ids[1] as string)(QUERY, { id, userId: userIds[1], scopeId: institution });
  const entry = await visitor(
    'query ($id: ID!) { _entities(representations: [{ __typename: "LeaderboardEntry", id: $id }]) { ... on LeaderboardEntry { rank user { id } } } }',
    {
      id: data.leaderboard.entryFor.id,
    },
  );

  expect(data.leaderboard.entryFor).toMatchObject({ rank: 2, score: 30, isTied: false, user: { id: userIds[1] } });
  expect(data.leaderboard.around).toEqual([0, 1, 2].map((index) => ({ user: { id: userIds[index] }, rank: index + 1 })));
  expect([data.leaderboard.viewerEntry, data.leaderboard.stranger]).toEqual([{ rank: 2 }, null]);
  expect([data._entities[0].rank, data._entities[0].none]).toEqual([2, null]);
  expect(data._entities[0].rankings).toContainEqual({ rank: 2, score: 30, percentile: 50, leaderboard: { id } });
  expect(entry.data._entities).toEqual([{ rank: 2, user: { id: userIds[1] } }]);
});

test("ranks of many people are read in as many statements as that of one", async () => {
  const { userIds, institution, board } = await aBoard([5, 4, 3, 2, 1]);
  const QUERY = `query ($people: [_Any!]!, $scopeId: ID) { _entities(representations: $people) { ... on User { rank(scope: INSTITUTION, scopeId: $scopeId) } } }`;
  const statements = async (count: number) => {
    boards.forget();
    await deliver();
    const before = pool.statements.count;
    await visitor(QUERY, { people: userIds.slice(0, count).map((id) => ({ __typename: "User", id })), scopeId: institution });
    await boards.load(sourceOf(board, context().now())); // which the query began
    return pool.statements.count - before;
  };

  expect(await statements(5)).toBe(await statements(1));
});

test("a hidden board exists for administrators only, one for members for who is signed in", async () => {
  const [hidden, members] = [await aBoard([1], { visibility: "HIDDEN" }), await aBoard([1], { visibility: "MEMBERS" })];
  const member = as(newId());
  const QUERY = "query ($id: ID!) { leaderboard(id: $id) { id } }";
  const sees = async (ask: typeof visitor, { id }: { id: string }) => (await ask(QUERY, { id })).data.leaderboard !== null;

  expect([await sees(visitor, hidden), await sees(member, hidden), await sees(admin, hidden)]).toEqual([false, false, true]);
  expect([await sees(visitor, members), await sees(member, members)]).toEqual([false, true]);
  expect((await member(PAGE, { slug: hidden.board.slug })).data.leaderboard).toBeNull();
});
