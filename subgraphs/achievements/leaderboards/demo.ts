import type { Demo, World } from "@atrium/kit";
import { desc, isNotNull, sql } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { keepClosed } from "./closing.ts";
import { type NewBoard, storeBoard } from "./manage.ts";
import { clubMembers } from "./tables.ts";

const DAY_MS = 86_400_000;
const MONTHS_AGO = 700 * DAY_MS;
const INSTITUTIONS = 3;

/** Boards beside those that are there from the beginning, and the winners of the weeks, months and years that have ended. */
export const openBoards: Demo<Ctx> = async (world) => {
  const everybodys: Omit<NewBoard, "scope" | "scopeId">[] = [
    { slug: "achievements", name: "Verified achievements", metric: "ACHIEVEMENTS", period: "ALL_TIME", visibility: "PUBLIC" },
    { slug: "engagement-this-month", name: "Most engaged this month", metric: "ENGAGEMENT", period: "MONTHLY", visibility: "PUBLIC" },
    { slug: "engagement-this-week", name: "Most engaged this week", metric: "ENGAGEMENT", period: "WEEKLY", visibility: "MEMBERS" },
    { slug: "contributions", name: "Contributions", metric: "CONTRIBUTIONS", period: "ALL_TIME", visibility: "PUBLIC" },
  ];
  const boards: NewBoard[] = [...everybodys.map((board) => ({ ...board, scope: "GLOBAL" as const, scopeId: null })), ...(await boardsOfSome(world))];
  const founding = world.as(null, new Date(world.present.getTime() - MONTHS_AGO));
  await founding.db.transaction(async (tx) => {
    for (const board of boards) await storeBoard(tx, board);
  });
  await world.as(null, world.present).db.transaction(keepClosed);
};

/** Boards of the largest institutions, the largest year and the largest club. */
async function boardsOfSome(world: World<Ctx>): Promise<NewBoard[]> {
  const { db } = world.as(null, world.present);
  const size = sql<number>`count(*)`;
  const institutions = await db
    .select({ name: members.institution, size })
    .from(members)
    .where(isNotNull(members.institution))
    .groupBy(members.institution)
    .orderBy(desc(size), members.institution)
    .limit(INSTITUTIONS);
  const [year] = await db
    .select({ year: members.graduationYear, size })
    .from(members)
    .where(isNotNull(members.graduationYear))
    .groupBy(members.graduationYear)
    .orderBy(desc(size), members.graduationYear)
    .limit(1);
  const [club] = await db
    .select({ id: clubMembers.clubId, size })
    .from(clubMembers)
    .groupBy(clubMembers.clubId)
    .orderBy(desc(size), clubMembers.clubId)
    .limit(1);

  const points = { metric: "POINTS", visibility: "PUBLIC" } as const;
  return [
    ...institutions.map(
      ({ name }, index): NewBoard => ({
        ...points,
        slug: `institution-${index + 1}`,
        name: `Points at ${name}`,
        scope: "INSTITUTION",
        scopeId: name,
        period: "YEARLY",
      }),
    ),
    ...(year
      ? [{ ...points, slug: `class-of-${year.year}`, name: `Class of ${year.year}`, scope: "COHORT", scopeId: `${year.year}`, period: "ALL_TIME" } as const]
      : []),
    ...(club
      ? [
          {
            ...points,
            slug: "club-this-month",
            name: "Club of the most members, this month",
            scope: "CLUB",
            scopeId: club.id,
            period: "MONTHLY",
            visibility: "MEMBERS",
          } as const,
        ]
      : []),
  ];
}
