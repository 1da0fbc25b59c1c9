import { isLagged, type LiveEvent, type LiveMessage, live, requireViewer } from "@atrium/kit";
import type { Ctx } from "../index.ts";

const types = ["points.awarded", "points.reversed", "badge.awarded", "level.reached", "streak.at_risk"] as const;

type ProgressType = (typeof types)[number];

export type ProgressEventParent = LiveMessage<ProgressType>;
export type PointsAwardedParent = LiveEvent<"points.awarded" | "points.reversed">;
export type BadgeUnlockedParent = LiveEvent<"badge.awarded">;
export type LevelReachedParent = LiveEvent<"level.reached">;
export type StreakAtRiskParent = LiveEvent<"streak.at_risk">;

/** The viewer's own points, badges, levels and streak warnings. */
export function followProgress(ctx: Ctx, after: string | null | undefined): Promise<AsyncIterableIterator<ProgressEventParent>> {
  const { id } = requireViewer(ctx);
  return live(ctx, types, (event) => ("userId" in event.data ? event.data.userId : event.subjectId) === id, after);
}

/** The type that tells of an event. */
export function messageType(message: ProgressEventParent) {
  if (isLagged(message)) return "StreamLagged";
  if (message.type === "badge.awarded") return "BadgeUnlocked";
  if (message.type === "level.reached") return "LevelReached";
  return message.type === "streak.at_risk" ? "StreakAtRisk" : "PointsAwarded";
}
