import { type Db, log } from "@atrium/kit";
import { ownOrigin, type Pool } from "@atrium/kit/db";
import { isAfter } from "@atrium/kit/events/log";
import { tailOf } from "@atrium/kit/live/tail";
import type { LoggedEvent } from "@atrium/schema/events.ts";
import type { Board } from "../boards/board.ts";
import { readBoard, type Snapshot } from "./reading.ts";
import { keyOf, type LogPlace, type Ranking, type Source } from "./source.ts";

type Change = { readonly event: LoggedEvent<"standing.changed">; readonly place: LogPlace };
type Entry = {
  readonly source: Source;
  board: Board | null;
  /** What was told while the board was being read. */
  waiting: Change[];
  snapshot: Snapshot | null;
  loading: Promise<void>;
  usedAt: number;
};

/** The boards a process has in memory. */
export type Boards = {
  /** The board if it is there; if not, it is soon. */
  find(source: Source): Ranking | null;
  load(source: Source): Promise<void>;
  forget(): void;
  /** Tells of whatever may have changed a board; answers how to stop. */
  watch(source: Source, hear: () => void): () => void;
  /** Whether this process has come to a place in the log, after at most the milliseconds given. */
  hasReached(place: LogPlace, ms: number): Promise<boolean>;
};

const MAX_MEMBERS = 5_000_000;
const UNUSED_MS = 30 * 60_000;

const opened = new WeakMap<Pool, Promise<Boards>>();

/** The boards of this process on a database. */
export function boardsOf(pool: Pool): Promise<Boards> {
  const boards = opened.get(pool) ?? open(pool);
  opened.set(pool, boards);
  boards.catch(() => opened.delete(pool));
  return boards;
}

async function open(pool: Pool): Promise<Boards> {
  const db = pool.as(ownOrigin("achievements"));
  const tail = await tailOf(pool);
  const entries = new Map<string, Entry>();
  const watchers = new Map<string, { source: Source; hearers: Set<() => void> }>();
  let lastSeq = 0n;
  let queue: Promise<unknown> = Promise.resolve();

  tail.hear(["standing.changed"], (event, place) => {
    const change = { event: event as Change["event"], place };
    // a transaction that overlapped an earlier one: who was the last to change a standing is not told by the order
    if (place[1] < lastSeq) entries.clear();
    lastSeq = place[1] > lastSeq ? place[1] : lastSeq;
    for (const [key, entry] of entries) if (!take(entry, change)) entries.delete(key);
    for (const { source, hearers } of watchers.values()) if (touches(source, change.event)) for (const hear of hearers) hear();
  });
  tail.hear(["leaderboard.changed"], (event) => {
    const { windows } = (event as LoggedEvent<"leaderboard.changed">).data;
    for (const [key, { source }] of entries) if (windows.includes(source.window)) entries.delete(key);
    for (const { hearers } of watchers.values()) for (const hear of hearers) hear();
  });

  const load = (source: Source): Entry => {
    const key = keyOf(source);
    const known = entries.get(key);
    if (known) return known;
    const entry: Entry = { source, board: null, waiting: [], snapshot: null, loading: Promise.resolve(), usedAt: Date.now() };
    entries.set(key, entry);
    entry.loading = queue
      .then(() => fill(db, entry))
      .catch((error) => {
        log.warn({ err: error }, "a board was not loaded; it is answered from Postgres");
        if (entries.get(key) === entry) entries.delete(key);
      });
    queue = entry.loading.then(() => evict(entries, (one) => watchers.has(keyOf(one))));
    return entry;
  };

  return {
    find(source) {
      const entry = load(source);
      entry.usedAt = Date.now();
      return entry.board && rankingOf(entry.board, () => (entry.snapshot && isAfter(entry.snapshot.last, tail.place) ? entry.snapshot.last : tail.place));
    },
    load: (source) => load(source).loading,
    forget: () => entries.clear(),
    watch(source, hear) {
      const key = keyOf(source);
      const watched = watchers.get(key) ?? { source, hearers: new Set() };
      watchers.set(key, watched);
      watched.hearers.add(hear);
      return () => {
        watched.hearers.delete(hear);
        if (watched.hearers.size === 0 && watchers.get(key) === watched) watchers.delete(key);
      };
    },
    hasReached(place, ms) {
      if (!isAfter(place, tail.place)) return Promise.resolve(true);
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const deaf = tail.hear("all", (_, at) => !isAfter(place, at) && resolve(true));
      const timer = setTimeout(resolve, ms, false);
      return promise.finally(() => {
        clearTimeout(timer);
        deaf();
      });
    },
  };
}

const belongsTo = ({ scope }: Source, { scopes }: Change["event"]["data"]) => scopes !== null && (scope === null || scopes.includes(scope));

const touches = ({ window, isRunning, scope }: Source, { data }: Change["event"]) =>
  data.hasMoved || (data.standings.some((standing) => standing.window === window) && (!isRunning || belongsTo({ scope } as Source, data)));

/** Brings a board on by a change; answers false when it has to be read anew. */
function take(entry: Entry, change: Change): boolean {
  const { source, board, snapshot } = entry;
  if (!board || !snapshot) return entry.waiting.push(change) > 0;
  const [xid] = change.place;
  if (xid < snapshot.end && !snapshot.open.has(xid)) return true;
  const { subjectId, data } = change.event;
  const standing = data.standings.find(({ window }) => window === source.window);
  if (!standing && !data.hasMoved) return true;
  if (!source.isRunning || data.day !== source.day) return false;
  if (!belongsTo(source, data)) board.remove(subjectId);
  else if (standing) board.set(subjectId, standing.score, new Date(standing.reachedAt), standing.today);
  return true;
}

/** Reads a board as of one moment, then takes in what was told since. */
async function fill(db: Db, entry: Entry): Promise<void> {
  const { board, snapshot } = await readBoard(db, entry.source);
  entry.board = board;
  entry.snapshot = snapshot;
  const isWhole = entry.waiting.splice(0).every((change) => take(entry, change));
  if (!isWhole) throw new Error("A board changed as a whole while it was read.");
}

/** Lets go of boards nobody watches: those unused for long, and the longest unused while there are too many members. */
function evict(entries: Map<string, Entry>, isWatched: (source: Source) => boolean): void {
  const idle = [...entries].filter(([, { board, source }]) => board && !isWatched(source)).sort(([, a], [, b]) => a.usedAt - b.usedAt);
  let members = [...entries.values()].reduce((sum, { board }) => sum + (board?.size ?? 0), 0);
  for (const [key, { board, usedAt }] of idle.slice(0, -1)) {
    if (members <= MAX_MEMBERS && Date.now() - usedAt < UNUSED_MS) return;
    members -= board?.size ?? 0;
    entries.delete(key);
  }
}

function rankingOf(board: Board, place: () => LogPlace): Ranking {
  return {
    size: () => board.size,
    places: (userIds) => userIds.map((userId) => board.place(userId)),
    range({ after, before, count, isBackwards }) {
      const first = after ? board.countTo(after, true) : 0;
      const end = Math.max(first, before ? board.countTo(before, false) : board.size);
      const from = isBackwards ? Math.max(first, end - count) : first;
      return board.range(from, Math.min(count, end - from));
    },
    around: (userId, radius) => board.around(userId, radius),
    place,
  };
}
