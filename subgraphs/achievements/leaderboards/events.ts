import type { Handlers, Tx } from "@atrium/kit";
import { DEMO_TRACE } from "@atrium/kit/db";
import type { LoggedEvent } from "@atrium/schema/events.ts";
import { and, eq } from "drizzle-orm";
import type { LeaderboardMetric } from "../generated.ts";
import { countAchievement, place, uncount } from "./standings.ts";
import { clubMembers, optOuts } from "./tables.ts";
import { countAll } from "./tally.ts";

type Moved = LoggedEvent<"points.awarded" | "points.reversed">;

/** Boards follow points many at a time; nobody watches those of the demo data. */
async function countPoints(tx: Tx, events: readonly LoggedEvent[]): Promise<void> {
  const moved = events.filter((event): event is Moved => event.type === "points.awarded" || event.type === "points.reversed");
  const things = moved.map(({ subjectId, data: { userId, amount, earnedAt, metric } }) => {
    const metrics: LeaderboardMetric[] = metric ? ["POINTS", metric as LeaderboardMetric] : ["POINTS"];
    return { sourceId: subjectId, userId, amount, at: new Date(earnedAt), metrics };
  });
  await countAll(tx, things, { isTold: moved.some(({ traceId }) => traceId !== DEMO_TRACE) });
}

const placeAgain = (tx: Tx, { subjectId }: LoggedEvent) => place(tx, subjectId);

export const handlers: Handlers = {
  batch: countPoints,
  "achievement.verified": (tx, { subjectId, occurredAt, data: { userId, approved } }) =>
    approved ? countAchievement(tx, subjectId, userId, occurredAt) : uncount(tx, subjectId, "ACHIEVEMENTS"),
  "achievement.deleted": (tx, { subjectId }) => uncount(tx, subjectId, "ACHIEVEMENTS"),
  "club.member_joined": async (tx, { subjectId: clubId, data: { userId } }) => {
    await tx.insert(clubMembers).values({ clubId, userId }).onConflictDoNothing();
    await place(tx, userId);
  },
  "club.member_left": async (tx, { subjectId: clubId, data: { userId } }) => {
    await tx.delete(clubMembers).where(and(eq(clubMembers.clubId, clubId), eq(clubMembers.userId, userId)));
    await place(tx, userId);
  },
  "user.privacy_changed": async (tx, { subjectId: userId, data: { values } }) => {
    const isShown = values["showOnLeaderboards"];
    if (isShown === undefined) return;
    if (isShown) await tx.delete(optOuts).where(eq(optOuts.userId, userId));
    else await tx.insert(optOuts).values({ userId }).onConflictDoNothing();
    await place(tx, userId);
  },
  "user.updated": (tx, { subjectId, data: { values } }) =>
    "institution" in values || "graduationYear" in values || "isVisible" in values ? place(tx, subjectId) : undefined,
  "user.verified": placeAgain,
  "user.suspended": placeAgain,
  "user.reinstated": placeAgain,
  "user.anonymized": placeAgain,
};
