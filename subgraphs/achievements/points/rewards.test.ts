import { globalId, newId } from "@atrium/kit";
import { events } from "@atrium/kit/events/tables";
import { testSubgraph } from "@atrium/kit/test";
import { asc, eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { aPostBy, factory } from "../factory.ts";
import subgraph from "../index.ts";
import { pointsEntries, pointsRules, scores } from "./tables.ts";

const { as, visitor, context, deliver, published } = await testSubgraph(subgraph);
const { aMember, happens } = factory(context);
const adminId = (await aMember()).id;
const admin = as(adminId, "ADMIN");

const ADJUST = `mutation ($input: PointsAdjustInput!) { pointsAdjust(input: $input) { entry { id amount note sourceType sourceId user { id } } errors { code path } } }`;
const RULE = `mutation ($input: PointsRuleUpsertInput!) { pointsRuleUpsert(input: $input) { rule { id amount dailyCap version isEnabled perSourceOnce recipient } errors { code path } } }`;
const LEVELS = `mutation ($input: LevelsSetInput!) { levelsSet(input: $input) { levels { number name minPoints } errors { code path } } }`;

const adjust = async (userId: string, amount: number, idempotencyKey: string = newId()) =>
  (await admin(ADJUST, { input: { userId: globalId("User", userId), amount, reason: "Fair play", idempotencyKey } })).data.pointsAdjust;
const totalOf = async (userId: string) => (await context().db.select().from(scores).where(eq(scores.userId, userId)))[0]?.total;

test("an administrator adds and deducts points, once for a key, and it is written to the audit log", async () => {
  const { id } = await aMember();

  const [first, second] = await Promise.all([adjust(id, 100, "k"), adjust(id, 100, "k")]);
  const other = await adjust(id, 99, "k");
  const down = await adjust(id, -30);

  expect(first).toEqual(second);
  expect(first.entry).toEqual({
    id: expect.stringMatching(/^pte_/),
    amount: 100,
    note: "Fair play",
    sourceType: "adjustment",
    sourceId: first.entry.id,
    user: { id: globalId("User", id) },
  });
  expect(other.errors).toEqual([{ code: "IDEMPOTENCY_MISMATCH", path: ["idempotencyKey"] }]);
  expect([down.entry.amount, await totalOf(id)]).toEqual([-30, 70]);
  const audited = (await published("audit.recorded"))
    .map(([, , data]) => data as { targetId: string })
    .filter(({ targetId }) => targetId === globalId("User", id));
  expect(audited).toHaveLength(2);
});

test("an adjustment is bounded, needs a person, and is nobody else's to make", async () => {
  const { id } = await aMember();

  expect((await adjust(id, 0)).errors[0]).toMatchObject({ code: "OUT_OF_RANGE", path: ["amount"] });
  expect((await adjust(id, 1_000_001)).errors[0]).toMatchObject({ code: "OUT_OF_RANGE", path: ["amount"] });
  expect((await adjust(newId(), 1)).errors[0]).toMatchObject({ code: "NOT_FOUND", path: ["userId"] });
  expect((await as(id)(ADJUST, { input: { userId: globalId("User", id), amount: 5, reason: "x", idempotencyKey: "x" } })).errors?.[0]?.extensions.code).toBe(
    "FORBIDDEN",
  );
});

test("while events and administrators move points at once, score is the sum of the ledger, and the log has totals in their order", async () => {
  const people = [(await aMember()).id, (await aMember()).id, (await aMember()).id];
  const happen = async () => {
    for (let round = 0; round < 12; round++) {
      for (const id of people) await happens("post.published", newId(), aPostBy(id), id);
      await deliver();
    }
  };
  const adjustAll = async (id: string) => {
    for (let round = 0; round < 12; round++) expect((await adjust(id, round % 3 === 0 ? -7 : 5)).errors).toEqual([]);
  };

  await Promise.all([happen(), ...people.map(adjustAll), ...people.map(adjustAll)]);

  const { db } = context();
  for (const id of people) {
    const entries = await db.select().from(pointsEntries).where(eq(pointsEntries.userId, id));
    expect(await totalOf(id)).toBe(entries.reduce((sum, { amount }) => sum + amount, 0));
  }
  const told = await db
    .select()
    .from(events)
    .where(inArray(events.type, ["points.awarded", "points.reversed"]))
    .orderBy(asc(events.xid), asc(events.seq));
  for (const id of people) {
    const moves = told.map(({ data }) => data as { userId: string; amount: number; total: number }).filter(({ userId }) => userId === id);
    let total = 0;
    for (const move of moves) {
      total += move.amount;
      expect(move.total).toBe(total);
    }
    expect(moves.length).toBeGreaterThan(24);
  }
});

test("a rule is made and changed by versions; what it gave stays, also when it is switched off", async () => {
  const { id } = await aMember();
  const upsert = async (input: object) => (await admin(RULE, { input })).data.pointsRuleUpsert;
  const found = () => happens("friendship.accepted", newId(), { requesterId: newId(), addresseeId: id }, id);

  const made = await upsert({ trigger: "friendship.accepted", name: "Made a friend", amount: 4 });
  await found();
  await deliver();
  const changed = await upsert({ id: made.rule.id, amount: 6, dailyCap: 100 });
  await found();
  await deliver();
  await upsert({ id: made.rule.id, isEnabled: false });
  await found();
  await deliver();

  expect(made.rule).toEqual({ id: expect.any(String), amount: 4, dailyCap: null, version: 1, isEnabled: true, perSourceOnce: true, recipient: "ACTOR" });
  expect(changed.rule).toMatchObject({ amount: 6, dailyCap: 100, version: 2 });
  const entries = await context().db.select().from(pointsEntries).where(eq(pointsEntries.userId, id)).orderBy(asc(pointsEntries.createdAt));
  expect(entries.map(({ amount, ruleVersion }) => [amount, ruleVersion])).toEqual([
    [4, 1],
    [6, 2],
  ]);
  const shown = async (ask: typeof visitor) => (await ask(`{ pointsRules { id } }`)).data.pointsRules.some((rule: { id: string }) => rule.id === made.rule.id);
  expect([await shown(visitor), await shown(admin)]).toEqual([false, true]);
});

test("a rule that is not once for an object counts every event, and each is taken back with the object", async () => {
  const { id } = await aMember();
  const [rule] = await context()
    .db.insert(pointsRules)
    .values({ trigger: "friendship.accepted", name: "Each time", amount: 3, perSourceOnce: false, recipient: "ACTOR", isEnabled: true, version: 1 })
    .returning();
  const [friendship, friend] = [newId(), newId()];
  const accept = () => happens("friendship.accepted", friendship, { requesterId: friend, addresseeId: id }, id);

  await accept();
  await accept();
  await deliver();
  const before = await totalOf(id);
  await happens("friendship.ended", friendship, { userIds: [id, friend] });
  await deliver();

  expect([before, await totalOf(id)]).toEqual([6, 0]);
  await context()
    .db.update(pointsRules)
    .set({ isEnabled: false })
    .where(eq(pointsRules.id, rule?.id as string));
});

test("faults of a rule are named", async () => {
  const faults = await Promise.all(
    [
      { name: "x", amount: 1 },
      { trigger: "nothing.happened", name: "x", amount: 1 },
      { trigger: "post.published", name: "x", amount: 1_001 },
      { id: globalId("PointsRule", newId()), amount: 1 },
    ].map(async (input) => (await admin(RULE, { input })).data.pointsRuleUpsert.errors[0]),
  );

  expect(faults).toEqual([
    { code: "REQUIRED", path: ["trigger"] },
    { code: "INVALID", path: ["trigger"] },
    { code: "OUT_OF_RANGE", path: ["amount"] },
    { code: "NOT_FOUND", path: ["id"] },
  ]);
  expect((await as(newId())(RULE, { input: {} })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});

test("a new ladder replaces the old one, and no level is told of twice", async () => {
  const { id } = await aMember();
  const set = async (...levels: [number, number][]) =>
    (await admin(LEVELS, { input: { levels: levels.map(([number, minPoints]) => ({ number, name: `L${number}`, minPoints })) } })).data.levelsSet;
  await adjust(id, 60);

  const falling = await set([1, 0], [2, 50], [3, 50]);
  const done = await set([1, 0], [2, 40], [3, 80]);
  await adjust(id, -60);
  await adjust(id, 60);
  await adjust(id, 30);

  expect(falling.errors).toEqual([{ code: "INVALID", path: ["levels"] }]);
  expect(done.levels).toHaveLength(3);
  expect((await visitor(`{ levels { number minPoints } }`)).data.levels).toEqual([
    { number: 1, minPoints: 0 },
    { number: 2, minPoints: 40 },
    { number: 3, minPoints: 80 },
  ]);
  expect((await published("level.reached")).filter(([, subject]) => subject === id).map(([, , data]) => data)).toEqual([{ number: 2 }, { number: 3 }]);
});
