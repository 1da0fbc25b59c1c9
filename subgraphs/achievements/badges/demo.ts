import { actingAs, type World } from "@atrium/kit";
import { asc, eq } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { type Member, members } from "../members/tables.ts";
import { firstBadges } from "./first-badges.ts";
import { giveBadge } from "./give.ts";
import { countPast } from "./past.ts";
import { badges } from "./tables.ts";
import { storeBadge } from "./upsert.ts";

const DAY_MS = 24 * 3_600_000;
const COUNTED = [
  "answer.accepted",
  "club.created",
  "club.member_joined",
  "club.member_left",
  "comment.created",
  "comment.removed",
  "comment.restored",
  "level.reached",
  "post.published",
  "post.removed",
  "post.restored",
  "reaction.added",
  "reaction.removed",
  "user.followed",
  "user.unfollowed",
] as const;

/** The badges of a community that has had them from its beginning: whoever met a rule has the badge since then. */
export async function makeBadges(world: World<Ctx>): Promise<void> {
  const founded = new Date(world.present.getTime() - 730 * DAY_MS);
  await world.as(null, founded).db.transaction(async (tx) => {
    for (const badge of firstBadges) await storeBadge(tx, badge);
    await countPast(tx, COUNTED);
  });
}

/** Honours that staff gave by hand over the two years. */
export async function giveHonours(world: World<Ctx>): Promise<void> {
  const { db } = world.as(null, world.present);
  const people = await db.select().from(members).where(eq(members.status, "ACTIVE")).orderBy(asc(members.joinedAt), asc(members.id));
  const admin = people.find(({ roles }) => roles.includes("ADMIN"));
  if (!admin) return;
  const others = people.filter(({ id }) => id !== admin.id);
  const isByHand = eq(badges.isAutomatic, false);
  const honours = await db.select().from(badges).where(isByHand).orderBy(asc(badges.slug));
  for (const { id: badgeId, slug } of honours) {
    const ceremonies = slug === "founding-member" ? [others.slice(0, 25)] : Array.from({ length: 6 }, () => some(world, others, 3));
    for (const [index, holders] of ceremonies.entries()) {
      const latest = Math.max(...holders.map(({ joinedAt }) => joinedAt.getTime()));
      const at = new Date(latest + ((world.present.getTime() - latest) * (index + 1)) / (ceremonies.length + 1));
      await world.as(null, at).db.transaction((tx) =>
        giveBadge(
          actingAs(tx, admin.id),
          holders.map(({ id }) => id),
          { badgeId, awardedBy: admin.id },
        ),
      );
    }
  }
}

const some = (world: World<Ctx>, people: readonly Member[], count: number): Member[] => [
  ...new Set(Array.from({ length: count }, () => people[Math.floor(world.random() * people.length)] as Member)),
];
