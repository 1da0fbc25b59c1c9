import { hasScope, type Viewer } from "@atrium/kit";
import { and, eq, inArray, isNull, not, or, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { isBlockedBetween, isFriendOf, relationKey } from "../relationships/relations.ts";
import { type AchievementRow, achievements } from "./tables.ts";

/** Whether staff duties show it: all to administrators, what waits to reviewers, what is moderated to moderators. */
function isForStaff(viewer: Viewer | null, { verification, moderation }: AchievementRow): boolean {
  if (hasScope(viewer, "rewards:admin")) return true;
  if (hasScope(viewer, "achievements:review") && verification === "PENDING" && moderation === null) return true;
  return hasScope(viewer, "moderation:read") && moderation !== null;
}

/** Whether the viewer may see the achievement: its audience, blocks and moderation allow it. */
export async function canSee(ctx: Ctx, row: AchievementRow): Promise<boolean> {
  const { viewer } = ctx;
  if (viewer?.id === row.userId || isForStaff(viewer, row)) return true;
  if (row.moderation !== null || row.shownTo === "PRIVATE") return false;
  if (!viewer) return row.shownTo === "PUBLIC";
  const relation = await ctx.loaders.relation.load(relationKey(viewer.id, row.userId));
  return !relation?.isBlocked && (row.shownTo !== "FRIENDS" || relation?.isFriend === true);
}

/** SQL's counterpart of `canSee`. */
export function isSeenBy(viewer: Viewer | null): SQL | undefined {
  if (hasScope(viewer, "rewards:admin")) return undefined;
  const isShown = isNull(achievements.moderation);
  if (!viewer) return and(isShown, eq(achievements.shownTo, "PUBLIC"));
  const isForFriend = and(eq(achievements.shownTo, "FRIENDS"), isFriendOf(viewer, achievements.userId));
  return or(
    eq(achievements.userId, viewer.id),
    and(isShown, or(inArray(achievements.shownTo, ["PUBLIC", "MEMBERS"]), isForFriend), not(isBlockedBetween(viewer, achievements.userId))),
    hasScope(viewer, "achievements:review") ? and(isShown, eq(achievements.verification, "PENDING")) : undefined,
    hasScope(viewer, "moderation:read") ? sql`${achievements.moderation} is not null` : undefined,
  );
}
