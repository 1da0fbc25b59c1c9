import { log } from "@atrium/kit";
import { encodeCursor } from "@atrium/kit/cursors";
import type { Pool } from "@atrium/kit/db";
import { newId } from "@atrium/kit/ids";
import { eq } from "drizzle-orm";
import type { Place } from "../boards/board.ts";
import type { Ctx } from "../index.ts";
import { rankingOf } from "./entries.ts";
import { boardsOf } from "./in-memory.ts";
import { keyOf, sourceOf, spanOf } from "./source.ts";
import { type LeaderboardRow, leaderboards } from "./tables.ts";

/** The top of a board as it stood at a moment. */
export type State = { readonly cursor: string; readonly occurredAt: Date; readonly board: LeaderboardRow; readonly places: readonly Place[] };

/** What has changed since the state before: the whole of it, if the board is another or shows another period. */
export type Step = { readonly state: State; readonly changed: readonly Place[]; readonly removed: readonly string[]; readonly isWhole: boolean };

export type Feed = {
  readonly state: State;
  /** The steps since a cursor; null when this feed does not know them. */
  since(cursor: string): Step[] | null;
  /** Hears each step, and null when the board has changed but not its top; answers how to stop. */
  hear(listener: (step: Step | null) => void): () => void;
};

const REMEMBERED = 50;
const LINGER_MS = 30_000;
const LONGEST_TIMER_MS = 3_600_000;

const feeds = new WeakMap<Pool, Map<string, Promise<Feed>>>();

/** The one feed of a board's top in this process: all who follow it get the same steps, with the same cursors. */
export function feedOf(ctx: Ctx, board: LeaderboardRow, top: number, throttleMs: number): Promise<Feed> {
  const open = feeds.get(ctx.db.pool) ?? new Map<string, Promise<Feed>>();
  feeds.set(ctx.db.pool, open);
  const key = `${board.id} ${top} ${throttleMs}`;
  const close = () => void open.delete(key);
  const feed = open.get(key) ?? follow(ctx, board, top, throttleMs, close);
  open.set(key, feed);
  feed.catch(close);
  return feed;
}

async function follow(opener: Ctx, opened: LeaderboardRow, top: number, throttleMs: number, close: () => void): Promise<Feed> {
  // what it reads is the same for all, and nobody's request: nothing loaded before is shown again
  const newContext = (): Ctx => ({ ...opener, viewer: null, db: Object.assign(Object.create(opener.db), { loaded: new Map() }) });
  const boards = await boardsOf(opener.db.pool);
  const listeners = new Set<(step: Step | null) => void>();
  const steps: Step[] = [];
  const nonce = newId();
  let count = 0;
  let isDue = false;
  let isReading = false;
  let readAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let linger: NodeJS.Timeout | undefined;
  let unwatch = () => {};

  const read = async (board: LeaderboardRow): Promise<State> => {
    const ctx = newContext();
    const source = sourceOf(board, ctx.now());
    unwatch();
    unwatch = boards.watch(source, due);
    const ranking = await rankingOf(ctx, board);
    const places = await ranking.range({ after: null, before: null, count: top, isBackwards: false });
    readAt = performance.now();
    return { cursor: encodeCursor("board", [nonce, `${count}`]), occurredAt: ctx.now(), board, places };
  };
  const step = async () => {
    isDue = false;
    const now = await currentBoard(newContext(), state.board);
    const next = await read(now);
    const difference = differenceOf(state, next);
    if (difference) {
      count++;
      state = { ...next, cursor: encodeCursor("board", [nonce, `${count}`]) };
      steps.push({ ...difference, state });
      if (steps.length > REMEMBERED) steps.shift();
    }
    for (const listener of listeners) listener(difference ? (steps.at(-1) as Step) : null);
  };
  const wait = () => {
    clearTimeout(timer);
    const ms = isDue ? Math.max(0, readAt + throttleMs - performance.now()) : untilNextPeriod(state.board, opener.now());
    timer = setTimeout(run, ms);
    timer.unref();
  };
  const run = async () => {
    if (isReading) return;
    isReading = true;
    await step().catch((error) => {
      log.warn({ err: error }, "a board could not be followed, and is tried again");
      isDue = true;
      readAt = performance.now();
    });
    isReading = false;
    wait();
  };
  function due() {
    if (isDue) return;
    isDue = true;
    if (!isReading) wait();
  }

  let state = await read(opened);
  wait();
  const end = () => {
    close();
    clearTimeout(timer);
    isReading = true; // no step follows
    unwatch();
  };
  return {
    get state() {
      return state;
    },
    since(cursor) {
      if (cursor === state.cursor) return [];
      const index = steps.findIndex(({ state: then }) => then.cursor === cursor);
      return index < 0 ? null : steps.slice(index + 1);
    },
    hear(listener) {
      clearTimeout(linger);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        linger = setTimeout(end, LINGER_MS);
        linger.unref();
      };
    },
  };
}

/** The board as it is defined now; its old self when it is gone. */
async function currentBoard({ db }: Ctx, board: LeaderboardRow): Promise<LeaderboardRow> {
  const [now = board] = await db.select().from(leaderboards).where(eq(leaderboards.id, board.id));
  return now;
}

/** Milliseconds until the board shows another day or period; at most an hour, as clocks are set. */
function untilNextPeriod(board: LeaderboardRow, now: Date): number {
  const midnight = Math.ceil((now.getTime() + 1) / 86_400_000) * 86_400_000;
  const end = spanOf(board, now)?.to.getTime() ?? midnight;
  return Math.max(1, Math.min(midnight - now.getTime(), end - now.getTime(), LONGEST_TIMER_MS));
}

const isSame = (a: Place, b: Place) =>
  a.rank === b.rank && a.previousRank === b.previousRank && a.tied > 1 === b.tied > 1 && a.score === b.score && a.reachedAt.getTime() === b.reachedAt.getTime();

function differenceOf(before: State, after: State): Omit<Step, "state"> | null {
  const isOther = keyOf(sourceOf(before.board, before.occurredAt)) !== keyOf(sourceOf(after.board, after.occurredAt));
  const isWhole = isOther || JSON.stringify(before.board) !== JSON.stringify(after.board);
  const known = new Map(before.places.map((place) => [place.userId, place]));
  const changed = after.places.filter((place) => {
    const old = known.get(place.userId);
    return !old || !isSame(old, place);
  });
  const present = new Set(after.places.map(({ userId }) => userId));
  const removed = before.places.filter(({ userId }) => !present.has(userId)).map(({ userId }) => userId);
  return isWhole || changed.length > 0 || removed.length > 0 ? { changed, removed, isWhole } : null;
}
