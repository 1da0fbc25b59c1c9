import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { afterEach, expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { warnOfEnds } from "./warn.ts";

const { as, visitor, context, deliver, published, clock } = await testSubgraph(subgraph);
const { aMember, happens } = factory(context);

const OF = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { streaks { kind current longest lastActiveOn freezesAvailable frozenUntil atRisk } } } }`;
const FREEZE = `mutation ($input: StreakFreezeInput!) { streakFreeze(input: $input) { streak { frozenUntil freezesAvailable current } errors { code path ... on LimitError { remaining resetAt } ... on StateError { currentState } } } }`;

afterEach(() => {
  clock.now = null;
});

const streakOf = async (id: string) => (await visitor(OF, { id: globalId("User", id) })).data._entities[0].streaks[0];
const freeze = async (id: string, days: number) => (await as(id)(FREEZE, { input: { kind: "DAILY_ACTIVITY", days } })).data.streakFreeze;

/** Somebody who lives in a zone and did something at these times. */
async function someone(timeZone: string, ...times: string[]) {
  const { id } = await aMember();
  clock.now = new Date("2025-01-01T00:00:00Z");
  await moves(id, timeZone);
  for (const time of times) await acts(id, time);
  await deliver();
  return id;
}

async function moves(id: string, timeZone: string) {
  await happens("user.updated", id, { changedFields: ["timeZone"], values: { timeZone }, version: Math.floor((clock.now?.getTime() ?? 0) / 1_000) });
}

async function acts(id: string, time: string) {
  clock.now = new Date(time);
  await happens("club.member_joined", newId(), { userId: id, role: "MEMBER" }, id);
}

test("days in a row count where the person lives, and a day without ends them", async () => {
  const id = await someone("Asia/Tokyo", "2026-03-02T14:00:00Z", "2026-03-02T15:30:00Z", "2026-03-03T14:59:00Z", "2026-03-03T15:00:00Z");

  const running = await streakOf(id);
  clock.now = new Date("2026-03-05T15:00:00Z");
  const broken = await streakOf(id);
  await acts(id, "2026-03-05T16:00:00Z");
  await deliver();

  expect(running).toMatchObject({ kind: "DAILY_ACTIVITY", current: 3, longest: 3, lastActiveOn: "2026-03-04", atRisk: false });
  expect(broken).toMatchObject({ current: 0, longest: 3, atRisk: false });
  expect(await streakOf(id)).toMatchObject({ current: 1, longest: 3 });
});

test.for([
  ["spring in Paris", "Europe/Paris", ["2026-03-28T22:30:00Z", "2026-03-29T21:30:00Z", "2026-03-30T21:59:00Z"]],
  ["autumn in Paris", "Europe/Paris", ["2026-10-24T21:30:00Z", "2026-10-25T22:30:00Z", "2026-10-26T22:59:00Z"]],
  ["spring in New York", "America/New_York", ["2026-03-08T04:30:00Z", "2026-03-09T03:30:00Z", "2026-03-10T03:30:00Z"]],
  ["a midnight that does not exist in Cairo", "Africa/Cairo", ["2026-04-23T20:30:00Z", "2026-04-23T22:30:00Z", "2026-04-25T20:30:00Z"]],
  ["a quarter of an hour in Kathmandu", "Asia/Kathmandu", ["2026-03-02T18:10:00Z", "2026-03-02T18:20:00Z", "2026-03-03T18:20:00Z"]],
] as const)("%s: every local day is one day", async ([, zone, times]) => {
  const id = await someone(zone, ...times);

  expect((await streakOf(id)).current).toBe(3);
});

test.for([
  ["across the date line, skipping a day", "Pacific/Honolulu", "2026-03-03T05:00:00Z", "Pacific/Auckland", "2026-03-04T01:00:00Z", 2],
  ["back across it, living a day twice", "Pacific/Auckland", "2026-03-02T20:00:00Z", "Pacific/Honolulu", "2026-03-03T08:00:00Z", 1],
  ["far east, where it is a day later already", "America/Los_Angeles", "2026-03-02T14:00:00Z", "Asia/Tokyo", "2026-03-04T00:30:00Z", 2],
  ["far west, where it is still a day earlier", "Asia/Tokyo", "2026-03-01T14:30:00Z", "America/Los_Angeles", "2026-03-03T00:00:00Z", 2],
  ["east by night", "America/Los_Angeles", "2026-03-03T07:00:00Z", "Europe/Berlin", "2026-03-04T20:00:00Z", 2],
] as const)("travelling %s never breaks a streak", async ([, from, left, to, arrived, days]) => {
  const id = await someone(from, left);

  clock.now = new Date(left);
  clock.advance(1_000);
  await moves(id, to);
  await acts(id, arrived);
  await deliver();
  const first = await streakOf(id);
  await acts(id, new Date(Date.parse(arrived) + 24 * 3_600_000).toISOString());
  await deliver();

  expect(first.current).toBe(days);
  expect((await streakOf(id)).current).toBe(days + 1);
});

test("changing the zone back and forth makes no days", async () => {
  const id = await someone("Pacific/Honolulu", "2026-03-03T05:00:00Z");

  for (let hour = 6; hour < 22; hour++) {
    clock.now = new Date(Date.UTC(2026, 2, 3, hour, 30));
    await moves(id, hour % 2 === 0 ? "Pacific/Auckland" : "Pacific/Honolulu");
    await acts(id, new Date(Date.UTC(2026, 2, 3, hour, 45)).toISOString());
  }
  await deliver();

  expect((await streakOf(id)).current).toBe(1);
});

test("frozen days bridge a gap, up to seven a month", async () => {
  const id = await someone("Europe/Paris", "2026-03-10T10:00:00Z");

  const first = await freeze(id, 3);
  const second = await freeze(id, 2);
  const tooMany = await freeze(id, 3);
  clock.now = new Date("2026-03-15T10:00:00Z");
  const frozen = await streakOf(id);
  await acts(id, "2026-03-16T10:00:00Z");
  await deliver();

  expect(first).toEqual({ streak: { frozenUntil: "2026-03-13", freezesAvailable: 4, current: 1 }, errors: [] });
  expect(second.streak).toEqual({ frozenUntil: "2026-03-15", freezesAvailable: 2, current: 1 });
  expect(tooMany.errors).toEqual([{ code: "QUOTA_EXCEEDED", path: ["days"], remaining: 2, resetAt: "2026-03-31T22:00:00.000Z" }]);
  expect(frozen).toMatchObject({ current: 1, atRisk: false, frozenUntil: "2026-03-15" });
  expect(await streakOf(id)).toMatchObject({ current: 2, freezesAvailable: 2, frozenUntil: null });
});

test("two freezes at once do not exceed the month", async () => {
  const id = await someone("UTC", "2026-03-10T10:00:00Z");

  const answers = await Promise.all([4, 4, 4].map((days) => freeze(id, days)));

  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect((await streakOf(id)).freezesAvailable).toBe(3);
});

test("a freeze needs a streak, and lasts one to seven days", async () => {
  const id = await someone("UTC", "2026-03-10T10:00:00Z");

  expect((await freeze(id, 0)).errors[0]).toMatchObject({ code: "OUT_OF_RANGE", path: ["days"] });
  expect((await freeze(id, 8)).errors[0]).toMatchObject({ code: "OUT_OF_RANGE", path: ["days"] });
  expect((await freeze((await aMember()).id, 1)).errors[0]).toMatchObject({ code: "INVALID_STATE", currentState: "NONE" });
  clock.now = new Date("2026-04-10T10:00:00Z");
  expect((await freeze(id, 1)).errors[0]).toMatchObject({ code: "INVALID_STATE" });
  expect((await visitor(FREEZE, { input: { kind: "LEARNING", days: 1 } })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("a streak that ends tonight is told of once, in the evening where the person lives", async () => {
  const id = await someone("America/New_York", "2026-03-07T15:00:00Z");
  const active = await someone("America/New_York", "2026-03-07T15:00:00Z", "2026-03-08T15:00:00Z");
  const warnings = async (at: string) => {
    clock.now = new Date(at);
    await Promise.all([warnOfEnds(context().db, context().now()), warnOfEnds(context().db, context().now())]);
    return (await published("streak.at_risk")).filter(([, subject]) => [id, active].includes(subject));
  };

  const afternoon = await warnings("2026-03-08T21:30:00Z");
  const risk = (await streakOf(id)).atRisk;
  const evening = await warnings("2026-03-08T22:30:00Z");
  const night = await warnings("2026-03-09T02:30:00Z");

  expect([afternoon, risk]).toEqual([[], true]);
  expect(evening).toEqual([["streak.at_risk", id, { kind: "DAILY_ACTIVITY", endsAt: "2026-03-09T04:00:00.000Z" }]]);
  expect(night).toEqual(evening);
});

test("what follows from others' deeds is no activity", async () => {
  const [actor, owner] = [await aMember(), await aMember()];

  await happens("user.followed", owner.id, { followerId: actor.id }, actor.id);
  await deliver();
  await deliver();

  expect([(await streakOf(actor.id)).current, (await streakOf(owner.id)).current]).toEqual([1, 0]);
});
