import { newId, type Tx } from "@atrium/kit";
import { DEMO_TRACE } from "@atrium/kit/db";
import { inArray } from "drizzle-orm";
import { queueMails } from "../emails/outbox.ts";
import type { NotificationChannel } from "../generated.ts";
import type { Notice } from "../inbox/notify.ts";
import type { Receiver } from "../inbox/receivers.ts";
import type { NotificationRow } from "../inbox/tables.ts";
import { type NameOf, namedIn, wordsOf } from "../inbox/words.ts";
import { members } from "../members/tables.ts";
import { isMandatory } from "../preferences/channels.ts";
import type { Channels } from "../preferences/tables.ts";
import { afterQuiet, mailTime } from "../preferences/times.ts";
import { queuePush } from "../push/push.ts";
import { deliveries, type NotificationDeliveryRow } from "./tables.ts";

/** A notification as it reached somebody. */
export type Arrival = Receiver & {
  readonly channels: Channels;
  readonly notification: NotificationRow;
  /** False when it was merged into one there was. */
  readonly isNew: boolean;
  readonly unreadCount: number;
};

/** A delivery with what is in it and who it is for. */
export type Parcel = { readonly delivery: NotificationDeliveryRow; readonly notification: NotificationRow; readonly locale: string | null };

const STALE_MS = 7 * 24 * 3_600_000;

/**
 * Sends new notifications on their ways: mail and push at once, or later as quiet hours, do not disturb and digests say.
 * What is merged into an unread one is no second mail, but for SECURITY; news older than a week go to the inbox alone.
 */
export async function deliver(tx: Tx, notice: Notice, arrivals: readonly Arrival[]): Promise<void> {
  const now = tx.origin.now();
  const isStale = tx.origin.traceId === DEMO_TRACE || now.getTime() - Date.parse(notice.at) > STALE_MS;
  const parcels = arrivals
    .filter(({ isNew }) => isNew || isMandatory(notice.category))
    .flatMap((arrival) => waysOf(arrival, now).map((way) => parcelOf(arrival, way, now)))
    .filter(({ delivery }) => !isStale || delivery.channel === "IN_APP");
  if (parcels.length === 0) return;
  await tx
    .insert(deliveries)
    .values(parcels.map(({ delivery }) => delivery))
    .prepare("notify_deliveries")
    .execute();
  await send(
    tx,
    parcels.filter(({ delivery }) => delivery.status === "QUEUED"),
  );
}

type Way = { readonly channel: NotificationChannel; readonly at: Date };

function waysOf({ channels, preferences, timeZone, notification }: Arrival, now: Date): Way[] {
  const zone = preferences?.timeZone ?? timeZone ?? "UTC";
  const isUrgent = isMandatory(notification.category);
  const [mailAt, pushAt] = isUrgent ? [now, now] : [mailTime(preferences, zone, now), afterQuiet(preferences, zone, now)];
  return [
    channels.inApp && { channel: "IN_APP" as const, at: now },
    channels.email && mailAt && { channel: "EMAIL" as const, at: mailAt },
    channels.push && { channel: "PUSH" as const, at: pushAt },
  ].filter((way) => way !== false && way !== null);
}

function parcelOf({ id: userId, locale, notification }: Arrival, { channel, at }: Way, now: Date): Parcel {
  const isInApp = channel === "IN_APP";
  const status = isInApp ? "DELIVERED" : at > now ? "DEFERRED" : "QUEUED";
  const times = { queuedAt: now, dueAt: status === "DEFERRED" ? at : null, sentAt: isInApp ? now : null, deliveredAt: isInApp ? now : null, openedAt: null };
  const rest = { provider: null, attempts: isInApp ? 1 : 0, error: null, digestId: null };
  return { delivery: { id: newId(now), notificationId: notification.id, userId, channel, status, ...times, ...rest }, notification, locale };
}

/** Hands mails and push messages on. */
export async function send(tx: Tx, parcels: readonly Parcel[]): Promise<void> {
  if (parcels.length === 0) return;
  const nameOf = await namesIn(tx, parcels);
  const written = parcels.map((parcel) => ({ ...parcel, words: wordsOf(parcel.notification, nameOf, parcel.locale) }));
  const mails = written.filter(({ delivery }) => delivery.channel === "EMAIL");
  await queueMails(
    tx,
    mails.map(({ delivery, notification: { category }, words }) => ({
      templateKey: "notification",
      to: { userId: delivery.userId },
      category: isMandatory(category) ? null : category,
      variables: { title: words.title, body: words.body, url: words.url ?? "" },
      deliveryId: delivery.id,
      key: delivery.id,
    })),
    { isBulk: mails.length > 1 },
  );
  for (const { delivery, words } of written.filter(({ delivery }) => delivery.channel === "PUSH")) {
    await queuePush(tx, { userId: delivery.userId, deliveryId: delivery.id, ...words, key: delivery.id });
  }
}

/** The names the words of these notifications need, as they are now. */
export async function namesIn(tx: Tx, parcels: readonly Parcel[]): Promise<NameOf> {
  const ids = [...new Set(parcels.flatMap(({ notification }) => namedIn(notification)))];
  const rows = ids.length > 0 ? await tx.select({ id: members.id, username: members.username }).from(members).where(inArray(members.id, ids)) : [];
  const names = new Map(rows.map(({ id, username }) => [id, username]));
  return (id) => names.get(id);
}
