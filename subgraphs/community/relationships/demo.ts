import type { Demo } from "@atrium/kit";
import { type Chance, chanceBy, DAY_MS } from "../demo/chance.ts";
import { activeMembers } from "../demo/people.ts";
import type { Ctx } from "../index.ts";
import { addPast, type Past } from "./batch.ts";

const FOLLOWS = 3_600; // friends follow each other, too: about 4 300 in the end
const FRIENDSHIPS = 600;

const MESSAGES = ["We met at the open day.", "Great talk last week!", "We took the same course.", "I enjoyed your post on this.", "Let us stay in touch."];

type Person = { readonly id: string; readonly joinedAt: Date; readonly isStaff: boolean };
type Drawing = ReturnType<typeof drawing>;
type Edge = { readonly from: string; readonly to: string; readonly at: Date };

/** Who follows whom, with a few whom many follow; friends among them, open requests, some blocks and mutes. */
export const demo: Demo<Ctx> = async ({ as, present, random }) => {
  const chance = chanceBy(random);
  await as(null, present).db.transaction(async (tx) => {
    const known = await activeMembers(tx);
    const people = known.map(({ id, joinedAt, roles }): Person => ({ id, joinedAt, isStaff: roles.length > 1 }));
    if (people.length < 2) return;
    const drawn = drawing(people, chance, present);
    followEachOther(drawn, chance, people);
    const requests = befriend(drawn, chance, present);
    const staff = new Set(people.flatMap(({ id, isStaff }) => (isStaff ? [id] : [])));
    const quarrels = drawn.strangers(14).filter(({ from, to }) => !staff.has(from) && !staff.has(to));
    const mutes = drawn.strangers(24).map((edge, index) => ({ ...edge, until: index % 4 === 0 ? new Date(present.getTime() + (index + 1) * DAY_MS) : null }));
    await addPast(tx, { follows: [...drawn.follows.values()], requests, blocks: quarrels, mutes });
  });
};

/** Draws edges between people, and keeps the follows drawn so far. */
function drawing(people: readonly Person[], chance: Chance, present: Date) {
  const follows = new Map<string, Edge>();

  /** A moment since both were there. */
  const since = (from: Person, to: Person): Date => {
    const both = Math.max(from.joinedAt.getTime(), to.joinedAt.getTime());
    return new Date(both + chance.random() * (present.getTime() - both));
  };
  const follow = (from: string, to: string, at: Date): boolean => {
    if (from === to || follows.has(`${from} ${to}`)) return false;
    follows.set(`${from} ${to}`, { from, to, at });
    return true;
  };
  /** Pairs that have nothing to do with each other. */
  const strangers = (count: number): Edge[] => {
    const found = new Map<string, Edge>();
    for (let tries = 0; tries < count; tries++) {
      const [from, to] = [chance.one(people), chance.one(people)];
      const isKnown = [`${from.id} ${to.id}`, `${to.id} ${from.id}`].some((key) => follows.has(key) || found.has(key));
      if (from !== to && !isKnown) found.set(`${from.id} ${to.id}`, { from: from.id, to: to.id, at: since(from, to) });
    }
    return [...found.values()];
  };
  return { follows, since, follow, strangers };
}

/** Most follow whom others follow already. */
function followEachOther(drawn: Drawing, chance: Chance, people: readonly Person[]): void {
  const followed: Person[] = [];
  for (let tries = 0; drawn.follows.size < FOLLOWS && tries < 4 * FOLLOWS; tries++) {
    const from = chance.one(people);
    const to = followed.length > 0 && chance.odds(0.65) ? chance.one(followed) : chance.one(people);
    if (drawn.follow(from.id, to.id, drawn.since(from, to))) followed.push(to);
  }
}

/** Who follows somebody asks some day to be their friend. */
function befriend(drawn: Drawing, chance: Chance, present: Date): Past["requests"] {
  const asked = new Map<string, Past["requests"][number]>();
  for (const { from, to, at } of chance.some([...drawn.follows.values()], FRIENDSHIPS)) {
    if (asked.has(`${to} ${from}`)) continue;
    const fate = chance.random();
    const askedAt = new Date(Math.min(at.getTime() + chance.random() * 30 * DAY_MS, present.getTime()));
    const answeredAt = new Date(Math.min(askedAt.getTime() + chance.random() * 5 * DAY_MS, present.getTime()));
    const status = fate < 0.82 ? "ACCEPTED" : fate < 0.93 ? "PENDING" : "DECLINED";
    const message = chance.odds(0.3) ? chance.one(MESSAGES) : null;
    asked.set(`${from} ${to}`, { from, to, at: askedAt, message, status, respondedAt: status === "PENDING" ? null : answeredAt });
    if (status === "ACCEPTED") drawn.follow(to, from, answeredAt);
  }
  return [...asked.values()];
}
