import { newId } from "@atrium/kit";
import { seed } from "@atrium/kit/seed";
import { testSubgraph } from "@atrium/kit/test";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { demo as clubs } from "../clubs/demo/demo.ts";
import subgraph from "../index.ts";
import { members } from "../members/tables.ts";
import { demo as posts } from "../posts/demo/demo.ts";
import { demo } from "./demo.ts";
import { moderationActions, moderationCases } from "./tables.ts";

const present = new Date("2026-11-01T12:00:00Z");
const only = { ...subgraph, demo: [clubs, posts, demo] };
const { as, context, pool } = await testSubgraph(only);
const { db } = context();
const people = Array.from({ length: 160 }, (_, index) => ({
  id: newId(),
  username: `person_${index}`,
  kind: "STUDENT",
  status: "ACTIVE" as const,
  roles: index === 158 ? ["MEMBER", "MODERATOR"] : ["MEMBER"],
  joinedAt: new Date(present.getTime() - (index + 1) * 4 * 24 * 3_600_000),
}));
await db.insert(members).values(people);
await seed(only, pool, { present, account: () => expect.unreachable() });
const cases = await db.select().from(moderationCases);
const inState = (...states: string[]) => cases.filter(({ status }) => states.includes(status)).length;

test("cases of every state, fewer than forty of which wait", () => {
  expect(inState("OPEN", "APPEALED", "IN_REVIEW")).toBeLessThan(40);
  expect(inState("OPEN")).toBeGreaterThan(10);
  expect(inState("IN_REVIEW")).toBeGreaterThan(3);
  expect(inState("APPEALED")).toBe(3);
  expect(inState("RESOLVED")).toBeGreaterThan(15);
});

test("reports are counted, and every kind of decision was taken", async () => {
  const wrong = await db.execute(
    sql`select id from ${moderationCases} where reports_count <> (select count(*) from community.content_reports where case_id = ${moderationCases.id})`,
  );
  const kinds = await db.selectDistinct({ kind: moderationActions.kind }).from(moderationActions);

  expect([...wrong]).toEqual([]);
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(["APPROVE", "DISMISS", "HIDE", "LOCK", "REMOVE", "RESTORE", "WARN"]);
});

test("a moderator finds what is held, and what each case is about", async () => {
  const { data } = await as(
    people[158]?.id as string,
    "MODERATOR",
  )(`{ moderationQueue(first: 100) { totalCount nodes { reportsCount target { __typename ... on Post { status } } actions { note } } } }`);

  const nodes: { reportsCount: number; target: { status?: string } | null }[] = data.moderationQueue.nodes;
  expect(nodes.every(({ target }) => target !== null)).toBe(true);
  expect(nodes.filter(({ target }) => target?.status === "PENDING_REVIEW")).toHaveLength(3);
  expect(nodes.filter(({ target, reportsCount }) => target?.status === "HIDDEN" && reportsCount >= 3).length).toBeGreaterThan(1);
});
