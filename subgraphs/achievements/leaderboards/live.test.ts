import { globalId, newId, publish } from "@atrium/kit";
import { aViewer, testSubgraph } from "@atrium/kit/test";
import fc from "fast-check";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { earning } from "./earning.fixture.ts";
import { boardsOf } from "./in-memory.ts";
import { lastPlace } from "./in-sql.ts";
import { storeBoard } from "./manage.ts";
import type { LeaderboardRow } from "./tables.ts";

const opened = await testSubgraph(subgraph);
const { context, deliver, visitor, pool, subgraph: served } = opened;
const { earn, people } = earning(opened);
const boards = await boardsOf(pool);

const ENTRY = "id rank previousRank rankChange isTied score reachedAt user { id }";
const FOLLOW = `subscription ($id: ID!, $top: Int, $after: Cursor) { leaderboardUpdated(leaderboardId: $id, top: $top, throttleMs: 50, after: $after) { __typename
  ... on LeaderboardSnapshot { cursor entries { ${ENTRY} } }
  ... on LeaderboardDelta { cursor leaderboardId changed { ${ENTRY} } removedUserIds } } }`;
const PERSONAL = `subscription ($id: ID!, $top: Int) { leaderboardUpdated(leaderboardId: $id, top: $top, throttleMs: 50) { __typename
  ... on LeaderboardSnapshot { viewerEntry { rank score } } ... on LeaderboardDelta { changed { rank } viewerEntry { rank score } } } }`;
const TOP = `query ($id: ID!, $top: Int) { leaderboard(id: $id) { entries(first: $top) { nodes { ${ENTRY} } } } }`;

/** What joining a club brings. */
const JOINED = 5;

type Entry = { id: string; rank: number; reachedAt: string; user: { id: string } };
type Viewer = ReturnType<typeof aViewer> | null;

const clubs = new Map<string, string>();
/** A board of a club of its own. */
async function aBoard(visibility: LeaderboardRow["visibility"] = "PUBLIC"): Promise<string> {
  const clubId = newId();
  const slug = `board-${newId()}`;
  const { id } = await context().db.transaction((tx) =>
    storeBoard(tx, { slug, name: "Board", metric: "POINTS", scope: "CLUB", scopeId: clubId, period: "ALL_TIME", visibility }),
  );
  clubs.set(id, clubId);
  return id;
}
const join = (boardId: string, userId: string) =>
  context().db.transaction((tx) => publish(tx, "club.member_joined", clubs.get(boardId) as string, { userId, role: "MEMBER" }));
const leave = (boardId: string, userId: string) =>
  context().db.transaction((tx) => publish(tx, "club.member_left", clubs.get(boardId) as string, { userId, role: "MEMBER" }));

const follow = (query: string, variables: Record<string, unknown>, viewer: Viewer = null) =>
  served.subscribe({ query, variables }, { requestId: "test", viewer, ip: null, userAgent: null });
const settle = async () => {
  await deliver();
  await boards.hasReached(await lastPlace(context().db), 5_000);
};
const topOf = async (id: string, top: number): Promise<Entry[]> =>
  (await visitor(TOP, { id: globalId("Leaderboard", id), top })).data.leaderboard.entries.nodes;

/** What a client knows of a board: it replaces and removes rows, and orders them as the schema says. */
class Client {
  rows = new Map<string, Entry>();
  cursor: string | null = null;
  kinds: string[] = [];

  apply(message: { __typename: string; cursor: string; entries?: Entry[]; changed?: Entry[]; removedUserIds?: string[] }) {
    this.kinds.push(message.__typename);
    this.cursor = message.cursor;
    if (message.entries) this.rows = new Map(message.entries.map((entry) => [entry.user.id, entry]));
    for (const id of message.removedUserIds ?? []) this.rows.delete(id);
    for (const entry of message.changed ?? []) this.rows.set(entry.user.id, entry);
  }

  get entries(): Entry[] {
    return [...this.rows.values()].sort((a, b) => a.rank - b.rank || a.reachedAt.localeCompare(b.reachedAt) || (a.user.id < b.user.id ? -1 : 1));
  }
}

/** Takes messages until what the client knows is what a fresh query answers. */
async function untilEqual(client: Client, stream: AsyncIterator<{ data?: unknown }>, id: string, top: number) {
  for (const fresh = await topOf(id, top); JSON.stringify(client.entries) !== JSON.stringify(fresh); ) {
    client.apply(((await stream.next()).value as { data: { leaderboardUpdated: never } }).data.leaderboardUpdated);
  }
}

test("a client that applies what it is told always comes to what a fresh query answers, also when it was cut off", async () => {
  const step = fc.record({ person: fc.nat(7), amount: fc.integer({ min: -3, max: 9 }), leaves: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 6 }), isCut: fc.boolean() }), { minLength: 2, maxLength: 6 }),
      async (rounds) => {
        const [id, ids] = [await aBoard(), await people(8)];
        for (const userId of ids) await join(id, userId);
        await settle();
        const client = new Client();
        let stream = await follow(FOLLOW, { id: globalId("Leaderboard", id), top: 4 });
        client.apply((await stream.next()).value.data.leaderboardUpdated);

        for (const { steps, isCut } of rounds) {
          if (isCut) await stream.return?.();
          for (const { person, amount, leaves } of steps) {
            const userId = ids[person] as string;
            if (amount === 0) await (leaves ? leave : join)(id, userId);
            else await earn(userId, amount);
          }
          await settle();
          if (isCut) stream = await follow(FOLLOW, { id: globalId("Leaderboard", id), top: 4, after: client.cursor });

          await untilEqual(client, stream, id, 4);
        }
        await stream.return?.();
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);

test("who resumes where this process remembers gets just what is missing; anywhere else, a new snapshot", async () => {
  const [id, [first = "", second = ""]] = [await aBoard(), await people(2)];
  for (const userId of [first, second]) await join(id, userId);
  await settle();
  const [client, elsewhere] = [new Client(), new Client()];
  const stream = await follow(FOLLOW, { id: globalId("Leaderboard", id), top: 3 });
  client.apply((await stream.next()).value.data.leaderboardUpdated);
  await earn(first, 5);
  await settle();
  await untilEqual(client, stream, id, 3);
  await stream.return?.();

  const resumed = await follow(FOLLOW, { id: globalId("Leaderboard", id), top: 3, after: client.cursor });
  const other = await follow(FOLLOW, { id: globalId("Leaderboard", id), top: 2, after: client.cursor });
  await earn(second, 6);
  await settle();
  await untilEqual(client, resumed, id, 3);
  await untilEqual(elsewhere, other, id, 2);

  expect(client.kinds).toEqual(["LeaderboardSnapshot", "LeaderboardDelta", "LeaderboardDelta"]);
  expect(elsewhere.kinds[0]).toBe("LeaderboardSnapshot");
});

test("viewers follow their own place below the top, and only who asks for it", async () => {
  const [id, ids] = [await aBoard(), await people(3)];
  const [first = "", , last = ""] = ids;
  for (const [index, userId] of ids.entries()) {
    await join(id, userId);
    await earn(userId, 30 - 10 * index);
  }
  await settle();
  const stream = await follow(PERSONAL, { id: globalId("Leaderboard", id), top: 1 }, aViewer(last));
  const snapshot = (await stream.next()).value;

  await earn(last, 15);
  await settle();
  const moved = (await stream.next()).value;
  await earn(first, 1);
  await settle();

  expect(snapshot.data.leaderboardUpdated.viewerEntry).toEqual({ rank: 3, score: JOINED + 10 });
  expect(moved.data.leaderboardUpdated).toEqual({ __typename: "LeaderboardDelta", changed: [], viewerEntry: { rank: 2, score: JOINED + 25 } });
  expect((await stream.next()).value.data.leaderboardUpdated).toMatchObject({ changed: [{ rank: 1 }] });
});

test("a board is followed by whom it is shown to, within the limits, and no longer than that", async () => {
  const [hidden, open] = [await aBoard("HIDDEN"), await aBoard("MEMBERS")];
  const code = async (stream: Awaited<ReturnType<typeof follow>>) => (await stream.next()).value.errors?.[0]?.extensions?.code;
  const member = await follow(FOLLOW, { id: globalId("Leaderboard", open), top: 3 }, aViewer());
  await member.next();

  await context().db.transaction(async (tx) => {
    const board = await context().loaders.leaderboard.load(open);
    await storeBoard(tx, { ...(board as LeaderboardRow), visibility: "HIDDEN" }, board);
  });

  expect((await member.next()).done).toBe(true);
  expect(await code(await follow(FOLLOW, { id: globalId("Leaderboard", hidden) }, aViewer()))).toBe("BAD_USER_INPUT");
  expect(await code(await follow(FOLLOW, { id: globalId("Leaderboard", open), top: 101 }, aViewer(newId(), "ADMIN")))).toBe("BAD_USER_INPUT");
  expect(await code(await follow(FOLLOW, { id: globalId("Leaderboard", open), after: "nonsense" }, aViewer(newId(), "ADMIN")))).toBe("BAD_USER_INPUT");
  expect(await code(await follow(FOLLOW.replace("50", "49"), { id: globalId("Leaderboard", open) }, aViewer(newId(), "ADMIN")))).toBe("BAD_USER_INPUT");
});
