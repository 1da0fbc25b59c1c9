import { newId } from "@atrium/kit";
import { seed } from "@atrium/kit/seed";
import { testSubgraph } from "@atrium/kit/test";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { clubMemberships } from "../../club-members/tables.ts";
import { clubResources } from "../../club-resources/tables.ts";
import subgraph from "../../index.ts";
import { members } from "../../members/tables.ts";
import { clubs } from "../tables.ts";
import { demo } from "./demo.ts";
import { plans } from "./plans.ts";

const present = new Date("2026-11-01T12:00:00Z");
const only = { ...subgraph, demo: [demo] };
const { context, pool, visitor, deliver } = await testSubgraph(only);
const { db } = context();
const people = Array.from({ length: 120 }, (_, index) => ({
  id: newId(),
  username: `person_${index}`,
  kind: "STUDENT",
  status: "ACTIVE" as const,
  joinedAt: new Date(present.getTime() - (index + 1) * 6 * 24 * 3_600_000),
}));
await db.insert(members).values(people);
const before = pool.statements.count;
await seed(only, pool, { present, account: () => expect.unreachable() });
const statements = pool.statements.count - before;
await deliver();

test("clubs of every visibility, policy and state, in a bounded number of statements", async () => {
  const rows = await db.select().from(clubs);

  expect(rows.length).toBeGreaterThanOrEqual(18);
  expect(rows.length).toBeLessThanOrEqual(25);
  expect(new Set(rows.map(({ visibility }) => visibility)).size).toBe(3);
  expect(new Set(rows.map(({ joinPolicy }) => joinPolicy)).size).toBe(3);
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["ACTIVE", "ARCHIVED"]));
  expect(new Set(rows.map(({ name }) => name)).size).toBe(plans.length);
  expect(statements).toBeLessThan(6_000);
});

test("every club has one owner, and its count is that of its members", async () => {
  const wrong = await db.execute(sql`select ${clubs.id} from ${clubs} where
    ${clubs.membersCount} <> (select count(*) from ${clubMemberships} where ${clubMemberships.clubId} = ${clubs.id} and ${clubMemberships.status} = 'ACTIVE')
    or 1 <> (select count(*) from ${clubMemberships} where ${clubMemberships.clubId} = ${clubs.id} and ${clubMemberships.role} = 'OWNER')`);

  expect([...wrong]).toEqual([]);
});

test("people wait, are invited, left and were sent away; nobody joined before they were there", async () => {
  const rows = await db.select().from(clubMemberships).innerJoin(members, eq(members.id, clubMemberships.userId));

  expect(new Set(rows.map(({ club_memberships: { status } }) => status))).toEqual(new Set(["ACTIVE", "PENDING", "INVITED", "LEFT", "BANNED"]));
  expect(new Set(rows.map(({ club_memberships: { role } }) => role)).size).toBe(4);
  const early = rows.filter(({ club_memberships: { joinedAt, role }, members: { joinedAt: since } }) => joinedAt && joinedAt < since && role !== "OWNER");
  expect(early).toEqual([]);
});

test("clubs share something, and the hidden ones are in no list", async () => {
  const shared = await db.selectDistinct({ clubId: clubResources.clubId }).from(clubResources);
  const { data } = await visitor(`{ clubs(first: 100) { totalCount nodes { visibility } } }`);

  expect(shared.length).toBe(plans.length);
  expect(data.clubs.totalCount).toBe(plans.filter(({ visibility, isArchived }) => visibility !== "HIDDEN" && !isArchived).length);
});
