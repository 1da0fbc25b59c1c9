import fc from "fast-check";
import { expect, test } from "vitest";
import { Board, type Key, PACKED, type Place } from "./board.ts";

type Member = { score: number; reachedAt: Date; today: number };

const idOf = (number: number) => `0190b5c4-${(number * 7_919).toString(16).padStart(4, "0").slice(-4)}-7000-8000-${number.toString(16).padStart(12, "0")}`;

const compare = ([a, one]: [string, Member], [b, other]: [string, Member]) =>
  other.score - one.score || one.reachedAt.getTime() - other.reachedAt.getTime() || (a < b ? -1 : 1);

/** The places as their definition gives them. */
function placesOf(members: ReadonlyMap<string, Member>): Place[] {
  const all = [...members].sort(compare);
  const higher = (of: (member: Member) => number, score: number) => all.filter(([, member]) => of(member) > score).length;
  return all.map(([userId, { score, reachedAt, today }]) => ({
    userId,
    rank: 1 + higher((member) => member.score, score),
    previousRank: score > today ? 1 + higher((member) => member.score - member.today, score - today) : null,
    tied: all.filter(([, member]) => member.score === score).length,
    score,
    reachedAt,
  }));
}

const arbitraryChange = fc.record({
  member: fc.nat(150),
  score: fc.integer({ min: -3, max: 40 }),
  reachedAt: fc.nat(5).map((ms) => new Date(1_700_000_000_000 + ms)),
  today: fc.integer({ min: -5, max: 12 }),
});

test("after any history of changes every place, range, neighbourhood and position is as defined", () => {
  fc.assert(
    fc.property(fc.array(arbitraryChange, { maxLength: 400 }), fc.nat(20), fc.nat(160), (changes, radius, from) => {
      const board = new Board();
      const members = new Map<string, Member>();
      for (const { member, ...change } of changes) {
        board.set(idOf(member), change.score, change.reachedAt, change.today);
        if (change.score > 0) members.set(idOf(member), change);
        else members.delete(idOf(member));
      }

      const places = placesOf(members);
      expect(board.size).toBe(places.length);
      expect(board.range(0, 1_000)).toEqual(places);
      expect(board.range(from, 7)).toEqual(places.slice(from, from + 7));
      for (const [index, place] of places.entries()) {
        expect(board.place(place.userId)).toEqual(place);
        expect(board.rank(place.userId)).toBe(place.rank);
        expect(board.around(place.userId, radius)).toEqual(places.slice(Math.max(0, index - radius), index + radius + 1));
        expect([board.countTo(place, false), board.countTo(place, true)]).toEqual([index, index + 1]);
      }
      const strange: Key = { score: 17, reachedAt: new Date(1_700_000_000_002), userId: idOf(999) };
      const before = places.filter((place) => compare([place.userId, place as never], [strange.userId, strange as never]) < 0).length;
      expect([board.countTo(strange, false), board.countTo(strange, true)]).toEqual([before, before]);
      expect(board.place(idOf(999))).toBeNull();
      expect(board.around(idOf(999), 3)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("thousands who come, move and go leave an order as short as those who stay", () => {
  const board = new Board();
  const members = new Map<string, Member>();
  const change = (number: number, score: number) => {
    const member = { score, reachedAt: new Date(number % 7), today: 0 };
    board.set(idOf(number), member.score, member.reachedAt);
    if (score > 0) members.set(idOf(number), member);
    else members.delete(idOf(number));
  };

  for (let number = 0; number < 20_000; number++) change(number, 1 + ((number * 7_919) % 500));
  for (let number = 0; number < 20_000; number++) change(number, (number * 104_729) % 900);
  for (let number = 0; number < 20_000; number++) if (number % 20 !== 0) change(number, 0);
  for (let number = 0; number < 500; number++) change(30_000 + number, 450);

  const sorted = [...members].sort(compare).map(([id]) => id);
  expect(board.range(0, 30_000).map(({ userId }) => userId)).toEqual(sorted);
  expect(board.rank(sorted.at(-1) as string)).toBe(
    1 + [...members.values()].filter(({ score }) => score > (members.get(sorted.at(-1) as string) as Member).score).length,
  );
});

test("a board filled with sorted members is the one they were put on one by one, and can be changed", () => {
  const [filled, built] = [new Board(), new Board()];
  const members = Array.from({ length: 5_000 }, (_, number): [string, Member] => [
    idOf(number),
    { score: 1 + ((number * 31) % 97), reachedAt: new Date(1_800_000_000_123 + (number % 3)), today: 0 },
  ]);
  for (const [id, { score, reachedAt, today }] of members) built.set(id, score, reachedAt, today);
  const packed = members.toSorted(compare).map(([id, { score, reachedAt }]) => {
    const bytes = Buffer.alloc(PACKED);
    bytes.write(id.replaceAll("-", ""), "hex");
    bytes.writeInt32BE(score, 16);
    bytes.writeBigInt64BE(BigInt(reachedAt.getTime() - Date.UTC(2000, 0)) * 1_000n, 20);
    return bytes;
  });

  filled.fill([Buffer.concat(packed.slice(0, 3_000)), Buffer.concat(packed.slice(3_000))]);
  for (const board of [filled, built]) for (let number = 0; number < 5_000; number += 3) board.set(idOf(number), (number * 17) % 120, new Date(number));

  expect(filled.range(0, 5_000)).toEqual(built.range(0, 5_000));
});
