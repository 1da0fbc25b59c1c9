import type { Tx } from "@atrium/kit";
import { past, placeOf, readLog, START } from "@atrium/kit/events/log";
import { events } from "@atrium/kit/events/tables";
import { type LoggedEvent, readEvent } from "@atrium/schema/events.ts";
import { and, inArray } from "drizzle-orm";
import { openLedger } from "../points/open-ledger.ts";
import type { Happening } from "../progress/book.ts";
import { tell } from "../progress/take.ts";
import { openCounting } from "./open-counting.ts";

const PAGE = 500;

/** Counts what the log holds of these types towards automatic badges made since, as if they had been there. Nothing may follow the log meanwhile. */
export async function countPast(tx: Tx, types: readonly LoggedEvent["type"][]): Promise<void> {
  let place = START;
  for (let isMore = true; isMore; ) {
    const rows = await readLog(tx, and(past(place), inArray(events.type, [...types])), PAGE);
    isMore = rows.length === PAGE;
    for (const row of rows.slice(-1)) place = placeOf(row);
    await countPage(tx, rows.map(readEvent));
  }
}

async function countPage(tx: Tx, page: readonly LoggedEvent[]): Promise<void> {
  const ledger = await openLedger(tx, page);
  const counting = await openCounting(tx, page, ledger);
  const news: Happening[] = [];
  for (const event of page) {
    const happenings = counting.take(event);
    for (const happening of happenings) happenings.push(...ledger.take(happening), ...counting.take(happening));
    news.push(...happenings);
  }
  await ledger.close();
  await counting.close();
  await tell(tx, news);
}
