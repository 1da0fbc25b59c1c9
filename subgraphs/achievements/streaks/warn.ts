import { type Db, publish, type Tx } from "@atrium/kit";
import { and, asc, eq, gt, gte, or, sql } from "drizzle-orm";
import { scores } from "../points/tables.ts";
import { addDays, dayIn, hourIn, startOf } from "../progress/days.ts";
import { standingOf } from "./streak.ts";
import { type StoredStreak, streaks } from "./tables.ts";

const FROM_HOUR = 18;
const LOOK_BACK_MS = 72 * 3_600_000; // whoever did nothing for longer has lost the streak, or froze it
const PAGE = 500;

type Found = { streak: StoredStreak; zone: string | null };

/** Warns people whose streak ends tonight, from six in the evening where they live: once for each day and kind. Answers how many. */
export async function warnOfEnds(db: Db, now: Date): Promise<number> {
  let warned = 0;
  let page: Found[] = [];
  do {
    page = await nextPage(db, now, page.at(-1)?.streak);
    for (const found of page) if (isEnding(found, now) && (await db.transaction((tx) => warn(tx, found, now)))) warned++;
  } while (page.length === PAGE);
  return warned;
}

function nextPage(db: Db, now: Date, last: StoredStreak | undefined): Promise<Found[]> {
  const since = new Date(now.getTime() - LOOK_BACK_MS);
  const isRunning = or(gte(streaks.activeAt, since), gte(streaks.frozenUntil, addDays(dayIn(null, now), -2)));
  return db
    .select({ streak: streaks, zone: scores.timeZone })
    .from(streaks)
    .leftJoin(scores, eq(scores.userId, streaks.userId))
    .where(and(isRunning, gt(streaks.current, 0), last && sql`(${streaks.userId}, ${streaks.kind}) > (${last.userId}, ${last.kind})`))
    .orderBy(asc(streaks.userId), asc(streaks.kind))
    .limit(PAGE);
}

const isEnding = ({ streak, zone }: Found, now: Date) =>
  hourIn(zone, now) >= FROM_HOUR && streak.warnedOn !== dayIn(zone, now) && standingOf(streak, now, zone).atRisk;

async function warn(tx: Tx, { streak: { userId, kind }, zone }: Found, now: Date): Promise<boolean> {
  const isIt = and(eq(streaks.userId, userId), eq(streaks.kind, kind));
  const [row] = await tx.select().from(streaks).where(isIt).for("update");
  if (!row || !isEnding({ streak: row, zone }, now)) return false;
  const today = dayIn(zone, now);
  await tx.update(streaks).set({ warnedOn: today }).where(isIt);
  await publish(tx, "streak.at_risk", userId, { kind, endsAt: startOf(addDays(today, 1), zone).toISOString() });
  return true;
}
