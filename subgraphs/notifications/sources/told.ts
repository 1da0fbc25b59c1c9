import type { Handlers, Tx } from "@atrium/kit";
import { DEMO_TRACE } from "@atrium/kit/db";
import type { EntityName } from "@atrium/schema/entities.ts";
import type { EventName, LoggedEvent } from "@atrium/schema/events.ts";
import { broadcast } from "../announcements/broadcasts.ts";
import { type Audience, peopleIn } from "../audiences/audiences.ts";
import type { NotificationCategory, NotificationChannel } from "../generated.ts";
import { isForgotten, type Notice, notify } from "../inbox/notify.ts";
import type { Detail } from "../inbox/tables.ts";
import type { TextKey } from "../inbox/texts.ts";

/** One thing to tell of an event, and whom: people by id, or an audience. */
export type News = {
  readonly to: Audience | readonly (string | null)[];
  readonly category: NotificationCategory;
  readonly subject: readonly [type: string, id: string];
  readonly text: TextKey;
  /** Who did it; by default whoever caused the event. */
  readonly by?: string | null;
  readonly detail?: Detail;
  /** Without these, those of each person's preferences. */
  readonly channels?: readonly NotificationChannel[];
};

/** What is told of each event, most personal first: nobody is told twice of one event. */
export type Sources = { readonly [N in EventName]?: (event: LoggedEvent<N>) => readonly News[] };

const AT_ONCE = 100;
const MANY = 10_000;

/** Handlers that tell people of events as the table says, whoever caused the event only if `isForActor`; large audiences are told in batches. */
export function tellOf(sources: Sources, { isForActor = false } = {}): Handlers {
  const entries = Object.entries(sources) as [EventName, (event: LoggedEvent) => readonly News[]][];
  return Object.fromEntries(entries.map(([type, newsOf]) => [type, (tx: Tx, event: LoggedEvent) => tell(tx, event, newsOf(event), isForActor)]));
}

async function tell(tx: Tx, { type, actorId, occurredAt }: LoggedEvent, news: readonly News[], isForActor: boolean): Promise<void> {
  if (isForgotten(tx, occurredAt)) return;
  const isDemo = tx.origin.traceId === DEMO_TRACE; // nothing is left for later there
  const told = new Set(actorId && !isForActor ? [actorId] : []);
  for (const { to, category, subject, text, by = actorId, detail, channels } of news) {
    const [subjectType, id] = subject;
    const notice: Notice = {
      ...{ type, category, text, actorId: by, at: occurredAt.toISOString() },
      subject: { type: subjectType as EntityName, id },
      ...(detail && { detail }),
      ...(channels && { channels }),
    };
    const people = "length" in to ? [...new Set(to)].filter((one) => one !== null) : await peopleIn(tx, to, isDemo ? MANY : AT_ONCE + 1);
    if (people.length <= AT_ONCE || isDemo || "length" in to) {
      await notify(
        tx,
        notice,
        people.filter((one) => !told.has(one)),
      );
      for (const one of people) told.add(one);
    } else await broadcast(tx, { audience: { ...to, except: [...told] }, notice });
  }
}
