import { notFound, type StreamLagged } from "@atrium/kit";
import { decodeCursor, notACursor } from "@atrium/kit/cursors";
import { requestError } from "@atrium/kit/errors";
import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";
import type { Place } from "../boards/board.ts";
import type { Ctx } from "../index.ts";
import { entryOf, type LeaderboardEntryParent, placeOn } from "./entries.ts";
import { type Feed, feedOf, type State, type Step } from "./feed.ts";
import { canSee, getLeaderboard } from "./leaderboards.ts";
import type { LeaderboardRow } from "./tables.ts";

type Told = { readonly cursor: string; readonly occurredAt: Date; readonly leaderboard: LeaderboardRow };
export type LeaderboardSnapshotParent = Told & { readonly __typename: "LeaderboardSnapshot"; readonly entries: LeaderboardEntryParent[] };
export type LeaderboardDeltaParent = Told & {
  readonly __typename: "LeaderboardDelta";
  readonly changed: LeaderboardEntryParent[];
  readonly removed: readonly string[];
};
export type LeaderboardEventParent = LeaderboardSnapshotParent | LeaderboardDeltaParent | StreamLagged;

type Arguments = { leaderboardId: string; top: number; throttleMs: number; after?: string | null | undefined };

const MAX_TOP = 100;
const [MIN_THROTTLE_MS, MAX_THROTTLE_MS] = [50, 60_000];
const MAX_WAITING = 1_000;

/**
 * A board's top as it moves: a snapshot, then what has changed. Behind a cursor of this process's last steps it goes on with
 * just what is missing; behind any other with a new snapshot. The viewer's own place is followed when `isPersonal`.
 */
export async function followLeaderboard(
  ctx: Ctx,
  { leaderboardId, top, throttleMs, after }: Arguments,
  isPersonal: boolean,
): Promise<AsyncIterableIterator<LeaderboardEventParent>> {
  if (top < 1 || top > MAX_TOP) throw requestError("BAD_USER_INPUT", `top is 1 to ${MAX_TOP}, not ${top}.`);
  if (throttleMs < MIN_THROTTLE_MS || throttleMs > MAX_THROTTLE_MS) {
    throw requestError("BAD_USER_INPUT", `throttleMs is ${MIN_THROTTLE_MS} to ${MAX_THROTTLE_MS}, not ${throttleMs}.`);
  }
  if (after) checkCursor(after);
  const board = await getLeaderboard(ctx, leaderboardId);
  if (!board) throw requestError("BAD_USER_INPUT", notFound("Leaderboard").message);
  const feed = await feedOf(ctx, board, top, throttleMs);
  const own = isPersonal && ctx.viewer ? await personal(ctx, feed, ctx.viewer.id) : null;
  const missed = after && !own ? feed.since(after) : null;
  return stream(ctx, feed, missed, own);
}

/** Tells whether a person's own place is another than when it was last asked. */
async function personal(ctx: Ctx, feed: Feed, userId: string) {
  const read = async () => {
    const fresh: Ctx = { ...ctx, db: Object.assign(Object.create(ctx.db), { loaded: new Map() }) };
    return JSON.stringify(await placeOn(fresh, feed.state.board, userId));
  };
  let last = await read();
  return async () => {
    const before = last;
    last = await read();
    return last !== before;
  };
}

function stream(ctx: Ctx, feed: Feed, missed: Step[] | null, hasMoved: (() => Promise<boolean>) | null): AsyncIterableIterator<LeaderboardEventParent> {
  let waiting: (State | Step | null)[] = missed ?? [feed.state];
  let isLate = false;
  let isOver = false;
  let wake = () => {};
  const deaf = feed.hear((step) => {
    if (step === null && (!hasMoved || waiting.at(-1) === null)) return;
    if (waiting.push(step) > MAX_WAITING) {
      isLate = true;
      waiting = [];
    }
    wake();
  });
  const end = () => {
    isOver = true;
    deaf();
    wake();
    return { done: true, value: undefined } as const;
  };
  const next = async (): Promise<IteratorResult<LeaderboardEventParent>> => {
    while (!isOver) {
      if (isLate) return end() && { done: false, value: { __typename: "StreamLagged", missed: null, resumeAfter: feed.state.cursor } };
      const found = waiting.shift();
      if (found === undefined) await new Promise<void>((resolve) => (wake = resolve));
      else if (!canSee(ctx.viewer, (found && "state" in found ? found.state : (found ?? feed.state)).board)) return end();
      else if (found !== null) {
        await hasMoved?.();
        return { done: false, value: "state" in found ? stepOf(found) : snapshotOf(found) };
      } else if (await hasMoved?.()) return { done: false, value: deltaOf(feed.state, [], []) };
    }
    return end();
  };
  const messages: AsyncIterableIterator<LeaderboardEventParent> = {
    [Symbol.asyncIterator]: () => messages,
    next: () => next().catch((error) => end() && Promise.reject(error)),
    return: async () => end(),
  };
  return messages;
}

const told = ({ cursor, occurredAt, board }: State): Told => ({ cursor, occurredAt, leaderboard: board });

const snapshotOf = (state: State): LeaderboardSnapshotParent => ({
  __typename: "LeaderboardSnapshot",
  ...told(state),
  entries: state.places.map((place) => entryOf(state.board, place)),
});

const deltaOf = (state: State, changed: readonly Place[], removed: readonly string[]): LeaderboardDeltaParent => ({
  __typename: "LeaderboardDelta",
  ...told(state),
  changed: changed.map((place) => entryOf(state.board, place)),
  removed,
});

const stepOf = ({ state, changed, removed, isWhole }: Step) => (isWhole ? snapshotOf(state) : deltaOf(state, changed, removed));

/** A cursor of a board's messages, or the one a stream was told before its first message. */
function checkCursor(cursor: string): void {
  for (const order of ["board", "log"]) {
    try {
      return void decodeCursor(cursor, order, 2);
    } catch {
      // perhaps it is of the other kind
    }
  }
  throw notACursor();
}

/** Whether a subscription asks for the viewer's own place. */
export function asksForViewer({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const isIn = (selections: SelectionSetNode | undefined): boolean =>
    (selections?.selections ?? []).some((node) =>
      node.kind === "FragmentSpread"
        ? isIn(fragments[node.name.value]?.selectionSet)
        : (node.kind === "Field" && node.name.value === "viewerEntry") || isIn(node.selectionSet),
    );
  return fieldNodes.some(({ selectionSet }) => isIn(selectionSet));
}
