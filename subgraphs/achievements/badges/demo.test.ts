import { newId } from "@atrium/kit";
import { seed } from "@atrium/kit/seed";
import { testSubgraph } from "@atrium/kit/test";
import { count, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { achievements } from "../achievements/tables.ts";
import { aPostBy, factory } from "../factory.ts";
import definition from "../index.ts";
import { pointsEntries, scores } from "../points/tables.ts";
import { firstBadges } from "./first-badges.ts";
import { badgeAwards, badges } from "./tables.ts";

const { context, deliver, pool, clock } = await testSubgraph(definition);
const { aMember, happens } = factory(context);
const DAY_MS = 24 * 3_600_000;

test("the demo counts what happened before it, and its points follow", async () => {
  const present = new Date("2026-11-01T12:00:00Z");
  const ago = (days: number) => new Date(present.getTime() - days * DAY_MS);
  const people = [];
  for (let index = 0; index < 30; index++) {
    people.push(
      await aMember({ joinedAt: ago(700 - index * 20), roles: index === 0 ? ["MEMBER", "ADMIN"] : index === 1 ? ["MEMBER", "REVIEWER"] : ["MEMBER"] }),
    );
  }
  const [, writer] = people as [unknown, { id: string }];
  for (let day = 600; day > 588; day--) {
    clock.now = ago(day);
    await happens("post.published", newId(), aPostBy(writer.id), writer.id);
  }
  clock.now = present;
  await deliver();

  await seed(definition, pool, { present, account: () => {} });
  await deliver();

  const { db } = context();
  const held = await db
    .select({ slug: badges.slug, at: badgeAwards.awardedAt })
    .from(badgeAwards)
    .innerJoin(badges, eq(badges.id, badgeAwards.badgeId))
    .where(eq(badgeAwards.userId, writer.id));
  expect(held).toEqual(
    expect.arrayContaining([
      { slug: "first-words", at: ago(600) },
      { slug: "columnist", at: ago(591) },
    ]),
  );
  expect(firstBadges.length).toBeGreaterThanOrEqual(20);
  const [verified] = await db.select({ count: count() }).from(achievements).where(eq(achievements.verification, "VERIFIED"));
  expect(verified?.count).toBeGreaterThan(3);
  const wrong = await db
    .select({ userId: scores.userId })
    .from(scores)
    .where(sql`${scores.total} <> (select coalesce(sum(${pointsEntries.amount}), 0) from ${pointsEntries} where ${pointsEntries.userId} = ${scores.userId})`);
  expect(wrong).toEqual([]);
});
