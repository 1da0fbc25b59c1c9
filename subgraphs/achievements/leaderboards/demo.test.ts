import { newId, publish } from "@atrium/kit";
import { seed } from "@atrium/kit/seed";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { openBoards } from "./demo.ts";
import { earning } from "./earning.fixture.ts";

const opened = await testSubgraph(subgraph);
const { context, deliver, visitor, pool, clock } = opened;
const { earn, people } = earning(opened);

test("the demo has boards of those it has, and winners of the weeks that have ended", async () => {
  clock.now = new Date("2026-03-04T10:00:00Z");
  const [winner = "", second = ""] = await people(2, { institution: "ENS Lyon", graduationYear: 2024 });
  const clubId = newId();
  await context().db.transaction((tx) => publish(tx, "club.member_joined", clubId, { userId: winner, role: "MEMBER" }));
  const lastWeek = new Date("2026-02-25T10:00:00Z");
  await earn(winner, 20, { at: lastWeek });
  await earn(second, 10, { at: lastWeek });
  await deliver();

  await seed({ ...subgraph, demo: [openBoards] }, pool, { present: context().now(), account: () => {} });

  const { leaderboards, leaderboard } = (
    await visitor(`{ leaderboards(first: 50) { nodes { slug } }
      leaderboard(slug: "points-this-week-2026-02-23") { periodEnd entries(first: 1) { nodes { rank score user { id } } } } }`)
  ).data;
  const slugs = leaderboards.nodes.map(({ slug }: { slug: string }) => slug);
  expect(slugs.slice(0, 4)).toEqual(["points", "points-this-year", "points-this-month", "points-this-week"]);
  expect(slugs).toEqual(expect.arrayContaining(["achievements", "institution-1", "class-of-2024"]));
  expect(leaderboard).toMatchObject({ periodEnd: "2026-03-02T00:00:00.000Z", entries: { nodes: [{ rank: 1, score: 20 }] } });
});
