import { Members } from "./members.ts";
import { Order } from "./order.ts";

/** A person's place: people of the same score share a rank (1, 2, 2, 4), and who reached it first comes first. */
export type Place = {
  readonly userId: string;
  readonly rank: number;
  /** The rank at the start of the day among those who take part now; null for who had no score then. */
  readonly previousRank: number | null;
  /** How many have this score. */
  readonly tied: number;
  readonly score: number;
  readonly reachedAt: Date;
};

/** What orders a board: scores, the highest first, then times, then ids. */
export type Key = { readonly score: number; readonly reachedAt: Date; readonly userId: string };

/** Bytes of a member as `fill` takes them, and Postgres sends them: the id, the score, and the time it was reached in microseconds since 2000. */
export const PACKED = 28;

const MILLENNIUM = Date.UTC(2000, 0);

const timeIn = (packed: Buffer, at: number) => (packed.readInt32BE(at + 20) * 2 ** 32 + packed.readUInt32BE(at + 24)) / 1_000 + MILLENNIUM;

/**
 * A ranking in memory. Everybody has a score above 0 and the part of it that came today; ranks at the start of the day
 * follow from the few whose score has changed since. Reading and changing a place is O(log n).
 */
export class Board {
  readonly #members = new Members();
  readonly #order = new Order((a, b) => this.#members.isEarlier(a, b));
  /** Those whose score has changed today: by what it is now, and by what it was. */
  readonly #movedNow = new Order((a, b) => a < b);
  readonly #movedThen = new Order((a, b) => a < b);

  /** The key of the last of some packed members. */
  static lastKey(packed: Buffer): Key {
    const at = packed.length - PACKED;
    const userId = packed.toString("hex", at, at + 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    return { score: packed.readInt32BE(at + 16), reachedAt: new Date(timeIn(packed, at)), userId };
  }

  get size(): number {
    return this.#order.size;
  }

  /** What the arrays of it take. */
  get bytes(): number {
    return [this.#members, this.#order, this.#movedNow, this.#movedThen].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Fills an empty board with members packed in the board's order, none of whom has moved today. */
  fill(packed: readonly Buffer[]): void {
    const count = packed.reduce((sum, { length }) => sum + length / PACKED, 0);
    const sorted = new Int32Array(2 * count);
    let position = 0;
    for (const bytes of packed) {
      for (let at = 0; at < bytes.length; at += PACKED) {
        const slot = this.#members.addBytes(bytes, at);
        const score = bytes.readInt32BE(at + 16);
        this.#members.write(slot, score, timeIn(bytes, at), 0);
        sorted[position++] = score;
        sorted[position++] = slot;
      }
    }
    this.#order.fill(sorted);
  }

  /** Gives a person their place; a score of 0 or less gives none. */
  set(userId: string, score: number, reachedAt: Date, today = 0): void {
    const known = this.#members.slotOf(userId);
    if (known) this.#leave(known);
    if (score <= 0) {
      if (known) this.#members.remove(known);
      return;
    }
    const slot = known || this.#members.add(userId);
    this.#members.write(slot, score, reachedAt.getTime(), today);
    this.#order.add(score, slot);
    this.#note(slot, score, today);
  }

  remove(userId: string): void {
    this.set(userId, 0, new Date(0));
  }

  place(userId: string): Place | null {
    const slot = this.#members.slotOf(userId);
    return slot ? this.#placeAt(slot) : null;
  }

  /** The rank alone. */
  rank(userId: string): number | null {
    const slot = this.#members.slotOf(userId);
    return slot ? 1 + this.#order.above(this.#members.scoreAt(slot)) : null;
  }

  /** The places from a position on, which is 0 for the best. */
  range(from: number, count: number): Place[] {
    return this.#order.slice(from, count).map((slot) => this.#placeAt(slot));
  }

  /** How many come before a key, or up to it: nobody need have it. */
  countTo({ score, reachedAt, userId }: Key, isWith: boolean): number {
    this.#members.probe(userId, score, reachedAt.getTime());
    const before = this.#order.before(score, 0);
    const [next] = isWith ? this.#order.slice(before, 1) : [];
    return next && this.#members.scoreAt(next) === score && !this.#members.isEarlier(0, next) ? before + 1 : before;
  }

  /** The person and up to `radius` neighbours on each side; nobody when the person has no place. */
  around(userId: string, radius: number): Place[] {
    const slot = this.#members.slotOf(userId);
    if (!slot) return [];
    const position = this.#order.before(this.#members.scoreAt(slot), slot);
    const from = Math.max(0, position - radius);
    return this.range(from, position + radius + 1 - from);
  }

  #placeAt(slot: number): Place {
    const score = this.#members.scoreAt(slot);
    const above = this.#order.above(score);
    const morning = score - this.#members.todayAt(slot);
    return {
      userId: this.#members.idAt(slot),
      rank: above + 1,
      previousRank: morning > 0 ? 1 + this.#order.above(morning) - this.#movedNow.above(morning) + this.#movedThen.above(morning) : null,
      tied: this.#order.above(score - 1) - above,
      score,
      reachedAt: new Date(this.#members.timeAt(slot)),
    };
  }

  #note(slot: number, score: number, today: number): void {
    if (today === 0) return;
    this.#movedNow.add(score, slot);
    this.#movedThen.add(score - today, slot);
  }

  #leave(slot: number): void {
    const score = this.#members.scoreAt(slot);
    const today = this.#members.todayAt(slot);
    this.#order.remove(score, slot);
    if (today === 0) return;
    this.#movedNow.remove(score, slot);
    this.#movedThen.remove(score - today, slot);
  }
}
