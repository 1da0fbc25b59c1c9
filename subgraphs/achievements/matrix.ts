import { newId, type Viewer } from "@atrium/kit";
import { asc } from "drizzle-orm";
import { giveBadge } from "./badges/give.ts";
import type { BadgeAwardRow } from "./badges/tables.ts";
import { factory } from "./factory.ts";
import type { Ctx } from "./index.ts";
import { overlay } from "./leaderboards/entries.ts";
import { leaderboards, standings } from "./leaderboards/tables.ts";
import { windowOf } from "./leaderboards/windows.ts";
import { members } from "./members/tables.ts";
import { levels, pointsEntries, pointsRules } from "./points/tables.ts";

type SignIn = (...roles: string[]) => Promise<{ viewer: Viewer; accessToken: string }>;

/** One example of each entity, and which roles see it besides its owner and ADMIN. */
export async function examples(ctx: Ctx, signIn: SignIn) {
  const { anAchievement, aBadge } = factory(() => ctx);
  const owner = await signIn("MEMBER");
  const userId = owner.viewer.id;
  const badge = await aBadge();
  const [award] = await ctx.db.transaction((tx) => giveBadge(tx, [userId], { badgeId: badge.id, awardedBy: null }));
  const [rule] = await ctx.db.select().from(pointsRules).limit(1);
  const [level] = await ctx.db.select().from(levels).orderBy(asc(levels.number)).limit(1);
  const id = newId();
  const at = { occurredAt: ctx.now(), createdAt: ctx.now() };
  await ctx.db.insert(pointsEntries).values({ id, userId, amount: 5, sourceType: "adjustment", sourceId: id, objectId: id, key: `adjustment:${id}`, ...at });

  const [board] = await ctx.db.select().from(leaderboards).orderBy(asc(leaderboards.position)).limit(1);
  const boardId = board?.id as string;
  await ctx.db.insert(members).values({ id: userId, kind: "STUDENT", status: "ACTIVE", joinedAt: ctx.now() }).onConflictDoNothing();
  await ctx.db
    .insert(standings)
    .values({ windowId: windowOf("POINTS", "ALL_TIME", 0), userId, score: 5, reachedAt: ctx.now(), isListed: true })
    .onConflictDoNothing();

  return {
    Achievement: { id: (await anAchievement(userId, { audience: "PRIVATE" })).id, seenBy: [], owner },
    Badge: { id: badge.id, seenBy: "everyone" },
    BadgeAward: { id: (award as BadgeAwardRow).id, seenBy: "everyone" },
    PointsEntry: { id, seenBy: [], owner },
    PointsRule: { id: rule?.id as string, seenBy: "everyone" },
    Leaderboard: { id: boardId, seenBy: "everyone" },
    LeaderboardEntry: { id: overlay(boardId, userId), seenBy: "everyone" },
    Level: { id: level?.id as string, seenBy: "everyone" },
  } as const;
}
