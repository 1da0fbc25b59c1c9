import { batched, type Connection, type PageArguments } from "@atrium/kit";
import { decodeCursor, encodeCursor, notACursor } from "@atrium/kit/cursors";
import { requestError } from "@atrium/kit/errors";
import { inArray } from "drizzle-orm";
import type { Key, Place } from "../boards/board.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { boardsOf } from "./in-memory.ts";
import { rankingInSql } from "./in-sql.ts";
import { canSee, listVisible } from "./leaderboards.ts";
import { type LogPlace, type Ranking, sourceOf } from "./source.ts";
import type { LeaderboardRow } from "./tables.ts";

export type LeaderboardEntryParent = Place & { readonly id: string };

const PATIENCE_MS = 200;
const MAX_PAGE = 100;
const USUAL_PAGE = 20;
const MAX_RADIUS = 25;

/** The board as it stands now, in memory where it is there and has come as far as `atLeast`; otherwise in Postgres, which always has. */
export async function rankingOf(ctx: Ctx, board: LeaderboardRow, atLeast?: LogPlace): Promise<Ranking> {
  const source = sourceOf(board, ctx.now());
  const boards = await boardsOf(ctx.db.pool);
  const isReady = boards.find(source) && (!atLeast || (await boards.hasReached(atLeast, PATIENCE_MS)));
  return (isReady && boards.find(source)) || rankingInSql(ctx.db, source);
}

/** An entry's id: that of the board and that of the person over each other, so that either leads from it to the other. */
export function overlay(a: string, b: string): string {
  const [one, other] = [a, b].map((id) => BigInt(`0x${id.replaceAll("-", "")}`)) as [bigint, bigint];
  const hex = (one ^ other).toString(16).padStart(32, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export const entryOf = (board: LeaderboardRow, place: Place): LeaderboardEntryParent => ({ ...place, id: overlay(board.id, place.userId) });

/** A person's place on a board; null when they have none. Places asked for in one go are read in one. */
export async function placeOn(ctx: Ctx, board: LeaderboardRow, userId: string): Promise<Place | null> {
  const key = `places on ${board.id}`;
  const places = batched(
    async (_, ids) => (await (await rankingOf(ctx, board)).places(ids)).filter((place) => place !== null),
    (place: Place) => place.userId,
  );
  if (!ctx.db.loaded.has(key)) ctx.db.loaded.set(key, places(ctx.db));
  return (ctx.db.loaded.get(key) as ReturnType<typeof places>).load(userId);
}

export async function entryFor(ctx: Ctx, board: LeaderboardRow, userId: string | undefined): Promise<LeaderboardEntryParent | null> {
  const place = userId ? await placeOn(ctx, board, userId) : null;
  return place && entryOf(board, place);
}

/** An entry by its id, on a board the viewer may see. */
export async function getEntry(ctx: Ctx, id: string): Promise<LeaderboardEntryParent | null> {
  const boards = new Map((await listVisible(ctx)).map((board) => [overlay(id, board.id), board]));
  const people = await ctx.db
    .select({ id: members.id })
    .from(members)
    .where(inArray(members.id, [...boards.keys()]));
  const [person] = people;
  const board = person && boards.get(person.id);
  return board && canSee(ctx.viewer, board) ? entryFor(ctx, board, person.id) : null;
}

/** The person and their neighbours, best first. */
export async function entriesAround(ctx: Ctx, board: LeaderboardRow, userId: string, radius: number): Promise<LeaderboardEntryParent[]> {
  if (radius < 1 || radius > MAX_RADIUS) throw requestError("BAD_USER_INPUT", `radius is 1 to ${MAX_RADIUS}, not ${radius}.`);
  const places = await (await rankingOf(ctx, board)).around(userId, radius);
  return places.map((place) => entryOf(board, place));
}

/** A page of a board, best first, in a state at least as new as that of the page its cursor comes from. */
export async function listEntries(ctx: Ctx, board: LeaderboardRow, page: PageArguments): Promise<Connection<LeaderboardEntryParent>> {
  const { last } = page;
  const first = last != null && page.first === USUAL_PAGE ? null : page.first; // what the schema gives who gives none
  if (first != null && last != null) throw requestError("BAD_USER_INPUT", "Give first or last, not both.");
  const size = last ?? first ?? USUAL_PAGE;
  if (size < 1 || size > MAX_PAGE) throw requestError("BAD_USER_INPUT", `A page has 1 to ${MAX_PAGE} entries, not ${size}.`);
  const isBackwards = last != null;
  const [after, before] = [page.after, page.before].map((cursor) => (cursor ? readCursor(board, cursor) : null)) as [From | null, From | null];

  const ranking = await rankingOf(ctx, board, later(after, before));
  const place = await ranking.place();
  const found = await ranking.range({ after, before, count: size + 1, isBackwards });
  const isMore = found.length > size;
  const places = isBackwards ? found.slice(isMore ? 1 : 0) : found.slice(0, size);
  const edges = places.map((each) => ({ cursor: writeCursor(board, each, place), node: entryOf(board, each) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: isBackwards ? before !== null : isMore,
      hasPreviousPage: isBackwards ? isMore : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => ranking.size(),
  };
}

type From = Key & { readonly place: LogPlace };

function later(a: From | null, b: From | null): LogPlace | undefined {
  if (!a || !b) return (a ?? b)?.place;
  return a.place[0] > b.place[0] || (a.place[0] === b.place[0] && a.place[1] > b.place[1]) ? a.place : b.place;
}

const orderOf = ({ id }: LeaderboardRow) => `place on ${id}`;

const writeCursor = (board: LeaderboardRow, { score, reachedAt, userId }: Key, [xid, seq]: LogPlace) =>
  encodeCursor(orderOf(board), [`${score}`, `${reachedAt.getTime()}`, userId, `${xid}`, `${seq}`]);

function readCursor(board: LeaderboardRow, cursor: string): From {
  const [score = "", reachedAt = "", userId = "", xid = "", seq = ""] = decodeCursor(cursor, orderOf(board), 5);
  const isOurs =
    /^\d{1,9}$/.test(score) && [reachedAt, xid, seq].every((part) => /^\d{1,15}$/.test(part)) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(userId);
  if (!isOurs) throw notACursor();
  return { score: Number(score), reachedAt: new Date(Number(reachedAt)), userId, place: [BigInt(xid), BigInt(seq)] };
}
