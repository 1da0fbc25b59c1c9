import { type News, publishAll, type Tx } from "@atrium/kit";
import type { EventName, LoggedEvent } from "@atrium/schema/events.ts";
import { openLikes } from "../achievements/likes.ts";
import { openCounting } from "../badges/open-counting.ts";
import { deedOf, undoingOf } from "../points/deeds.ts";
import { openLedger } from "../points/open-ledger.ts";
import { openStreaks } from "../streaks/following.ts";
import type { Happening } from "./book.ts";
import { takenEvents } from "./tables.ts";

/** What books themselves tell, and have taken in already. Given or adjusted by hand it has an actor, and comes from elsewhere. */
const DERIVED: ReadonlySet<EventName> = new Set(["badge.awarded", "level.reached"]);
const IGNORED: ReadonlySet<EventName> = new Set(["points.awarded", "points.reversed", "streak.at_risk", "leaderboard.changed", "standing.changed"]);

/** Whether a book may have to do with the event: who acts keeps a streak, the rest is deeds, what undoes them, and people. */
function isNews(event: LoggedEvent): boolean {
  const { type, actorId } = event;
  if (IGNORED.has(type) || (DERIVED.has(type) && actorId === null)) return false;
  return actorId !== null || type.startsWith("user.") || type === "badge.awarded" || deedOf(event) !== null || undoingOf(event) !== null;
}

/**
 * Has events move points, badges and streaks, one after the other, and publishes what follows; each event once, even when the log
 * is read again. However the events are divided into calls, the outcome is the same.
 */
export async function takeEvents(tx: Tx, events: readonly LoggedEvent[]): Promise<void> {
  const taken = await untaken(tx, events.filter(isNews));
  if (taken.length === 0) return;
  const ledger = await openLedger(tx, taken);
  const books = [ledger, await openCounting(tx, taken, ledger), await openStreaks(tx, taken, ledger.scores), openLikes(tx)];
  const news: Happening[] = [];
  for (const event of taken) {
    const happenings: Happening[] = [event];
    for (const happening of happenings) for (const book of books) happenings.push(...book.take(happening));
    news.push(...happenings.slice(1));
  }
  for (const book of books) await book.close();
  await tell(tx, news);
}

async function untaken(tx: Tx, events: readonly LoggedEvent[]): Promise<LoggedEvent[]> {
  if (events.length === 0) return [];
  const rows = await tx
    .insert(takenEvents)
    .values(events.map(({ id }) => ({ eventId: id })))
    .onConflictDoNothing()
    .returning({ id: takenEvents.eventId });
  const isNew = new Set(rows.map(({ id }) => id));
  return events.filter(({ id }) => isNew.delete(id));
}

/** Publishes what follows from events: as nobody's act, at their time. */
export const tell = (tx: Tx, happenings: readonly Happening[]): Promise<void> => publishAll(tx, happenings.map(ownNews));

const ownNews = ({ type, subjectId, data, traceId, occurredAt }: Happening) =>
  ({ type, subjectId, data, origin: { actorId: null, traceId, now: () => occurredAt } }) as News;
