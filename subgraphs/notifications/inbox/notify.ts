import { newId, publish, type Tx } from "@atrium/kit";
import { DEMO_TRACE, uuidArray } from "@atrium/kit/db";
import type { EntityName } from "@atrium/schema/entities.ts";
import { getColumns, sql } from "drizzle-orm";
import { type Arrival, deliver } from "../deliveries/dispatch.ts";
import type { NotificationCategory, NotificationChannel } from "../generated.ts";
import { channelsOf } from "../preferences/channels.ts";
import { type Receiver, receiversOf } from "./receivers.ts";
import { actors, type Detail, inboxes, type NotificationRow, notifications } from "./tables.ts";
import type { TextKey } from "./texts.ts";

/** Something to tell people; kept as JSON while it waits. */
export type Notice = {
  /** The event behind it. */
  readonly type: string;
  readonly category: NotificationCategory;
  readonly text: TextKey;
  readonly subject: { readonly type: EntityName | null; readonly id: string };
  /** Who did it, and is not told. */
  readonly actorId: string | null;
  /** When it happened. */
  readonly at: string;
  readonly detail?: Detail;
  /** Without these, those of the person's preferences. */
  readonly channels?: readonly NotificationChannel[];
};

const DAY_MS = 24 * 3_600_000;

/** Whether it is half a year ago (in demo data, which is to load fast, two weeks): nobody is told of it any more. */
export const isForgotten = ({ origin }: Tx, at: Date) => origin.now().getTime() - at.getTime() > (origin.traceId === DEMO_TRACE ? 14 : 180) * DAY_MS;

/**
 * Tells people of something at once, each as their preferences say: what is of the type and subject of an unread notification is merged into it.
 * Left out are the actor, whoever is apart from them by a block, mutes them or the subject, and accounts that are not active, but for SECURITY.
 */
export async function notify(tx: Tx, notice: Notice, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0 || isForgotten(tx, new Date(notice.at))) return;
  const receivers = (await receiversOf(tx, notice, userIds)).map((receiver) => ({ ...receiver, channels: channelsOf(receiver.preferences, notice) }));
  const reached = receivers.filter(({ channels }) => channels.inApp || channels.email || channels.push);
  if (reached.length === 0) return;

  const stored = await store(tx, notice, reached);
  const arrivals: Arrival[] = reached.flatMap((receiver) => {
    const found = stored.get(receiver.id);
    if (!found) return [];
    const { isNew, ...notification } = found;
    return [{ ...receiver, notification, isNew, unreadCount: receiver.unreadCount + (isNew && notification.isUnread ? 1 : 0) }];
  });
  await Promise.all([count(tx, arrivals), noteActors(tx, notice, arrivals), deliver(tx, notice, arrivals), announce(tx, arrivals)]);
}

type Reached = Receiver & { channels: Arrival["channels"] };

/** Writes the rows, or merges into the open ones; answers them by person. */
async function store(tx: Tx, { type, category, text, subject, actorId, at, detail = {} }: Notice, reached: readonly Reached[]) {
  const time = new Date(at);
  const rows = await tx
    .insert(notifications)
    .values(
      reached.map(({ id: userId, channels: { inApp } }) => ({
        id: newId(time),
        ...{ userId, category, type, text, actorId, detail },
        subjectType: subject.type,
        subjectId: subject.id,
        actorsCount: actorId ? 1 : 0,
        isInApp: inApp,
        isOpen: inApp,
        createdAt: time,
        updatedAt: time,
      })),
    )
    .onConflictDoUpdate({
      target: [notifications.userId, notifications.type, notifications.subjectId],
      targetWhere: sql`is_open`,
      set: {
        text: sql`excluded.text`,
        category: sql`excluded.category`,
        actorId: sql`excluded.actor_id`,
        detail: sql`excluded.detail`,
        updatedAt: sql`greatest(${notifications.updatedAt}, excluded.updated_at)`,
        seenAt: null,
      },
    })
    .returning({ ...getColumns(notifications), isNew: sql<boolean>`xmax = 0` })
    .prepare("notify_store")
    .execute();
  return new Map(rows.map((row) => [row.userId, row]));
}

/** Each person behind it counts once. */
async function noteActors(tx: Tx, { actorId }: Notice, arrivals: readonly Arrival[]): Promise<void> {
  if (!actorId) return;
  const found = await tx
    .insert(actors)
    .values(arrivals.map(({ notification }) => ({ notificationId: notification.id, actorId })))
    .onConflictDoUpdate({ target: [actors.notificationId, actors.actorId], set: { times: sql`${actors.times} + 1` } })
    .returning({ id: actors.notificationId, times: actors.times })
    .prepare("notify_actors")
    .execute();
  const added = new Set(found.filter(({ times }) => times === 1).map(({ id }) => id));
  const merged = arrivals.filter(({ isNew, notification }) => !isNew && added.has(notification.id)).map(({ notification }) => notification.id);
  if (merged.length === 0) return;
  const isMerged = sql`${notifications.id} = any(${uuidArray(merged)}::uuid[])`;
  await tx
    .update(notifications)
    .set({ actorsCount: sql`${notifications.actorsCount} + 1` })
    .where(isMerged)
    .prepare("notify_merged")
    .execute();
}

async function count(tx: Tx, arrivals: readonly Arrival[]): Promise<void> {
  const fresh = arrivals.filter(({ isNew, notification }) => isNew && notification.isUnread).map(({ id }) => id);
  if (fresh.length === 0) return;
  const isTheirs = sql`${inboxes.id} = any(${uuidArray(fresh)}::uuid[])`;
  await tx
    .update(inboxes)
    .set({ unreadCount: sql`${inboxes.unreadCount} + 1` })
    .where(isTheirs)
    .prepare("notify_count")
    .execute();
}

/** Tells the sockets of the people; nobody listens while demo data is loaded. */
async function announce(tx: Tx, arrivals: readonly Arrival[]): Promise<void> {
  if (tx.origin.traceId === DEMO_TRACE) return;
  const shown = arrivals.filter(({ notification }) => notification.isListed);
  await Promise.all(shown.map(({ notification, unreadCount }) => tellArrival(tx, notification, unreadCount)));
}

/** Says that a notification arrived, or came back. It is nobody's act: the actor is not told of whom it reaches. */
export function tellArrival(tx: Tx, { id, userId, category }: NotificationRow, unreadCount: number): Promise<void> {
  const silent: Tx = Object.assign(Object.create(tx), { origin: { ...tx.origin, actorId: null } });
  return publish(silent, "notification.created", id, { userId, category, unreadCount });
}
