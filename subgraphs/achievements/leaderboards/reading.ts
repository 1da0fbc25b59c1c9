import type { Db, Tx } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { Board, type Key, PACKED } from "../boards/board.ts";
import { beyond } from "./in-sql.ts";
import { isIn, type LogPlace, type Source } from "./source.ts";
import { standings } from "./tables.ts";

/** What a reading of Postgres saw: transactions before `end` that were not `open`. */
export type Snapshot = { readonly end: bigint; readonly open: ReadonlySet<bigint>; readonly last: LogPlace };

const CHUNK = 20_000;

/** A board as Postgres has it at one moment, and that moment. Read in the order of the index, so that nothing is sorted. */
export function readBoard(db: Db, source: Source): Promise<{ board: Board; snapshot: Snapshot }> {
  return db.transaction(
    async (tx) => {
      await tx.execute(sql`set local enable_sort = off`); // else each chunk is found by sorting all that is left
      const snapshot = await readSnapshot(tx);
      const packed: Buffer[] = [];
      for (let key: Key | null = null; ; key = Board.lastKey(packed.at(-1) as Buffer)) {
        const chunk = await readChunk(tx, source, key);
        if (chunk) packed.push(chunk);
        if (!chunk || chunk.length < CHUNK * PACKED) break;
      }
      const board = new Board();
      board.fill(packed);
      for (const { user_id: userId, score, reached_at: reachedAt, today } of await readMoved(tx, source))
        board.set(userId, score, new Date(Number(reachedAt)), today);
      return { board, snapshot };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

async function readSnapshot(tx: Tx): Promise<Snapshot> {
  const [row] = await tx.execute<{ snapshot: string; xid: string | null; seq: string | null }>(sql`
    select pg_current_snapshot()::text as snapshot, e.xid::text, e.seq::text
    from (select) one left join (select xid, seq from log.events order by xid desc, seq desc limit 1) e on true`);
  const [, end = "0", open = ""] = (row?.snapshot ?? "").split(":");
  return { end: BigInt(end), open: new Set(open.split(",").filter(Boolean).map(BigInt)), last: [BigInt(row?.xid ?? 0), BigInt(row?.seq ?? 0)] };
}

async function readChunk(tx: Tx, source: Source, after: Key | null): Promise<Buffer | null> {
  const isNext = after ? sql`s.score <= ${after.score} and ${beyond(after, sql`>`, sql`<`)}` : sql`true`;
  const [row] = await tx.execute<{ packed: Buffer | null }>(sql`
    select string_agg(uuid_send(m.user_id) || int4send(m.score) || timestamptz_send(m.reached_at), ''::bytea order by m.score desc, m.reached_at, m.user_id) as packed from (
      select s.user_id, s.score, s.reached_at from ${standings} s where ${isIn(source)} and ${isNext} order by s.score desc, s.reached_at, s.user_id limit ${CHUNK}) m`);
  return row?.packed ?? null;
}

type Moved = { user_id: string; score: number; reached_at: string; today: number };

/** Those whose score has changed on the source's day. */
const readMoved = (tx: Tx, source: Source) =>
  tx.execute<Moved>(sql`
    select s.user_id, s.score, (extract(epoch from s.reached_at) * 1000)::bigint as reached_at, d.score as today
    from ${standings} d join ${standings} s on s.user_id = d.user_id where d.window_id = ${source.dayWindow} and d.is_listed and d.score <> 0 and ${isIn(source)}`);
