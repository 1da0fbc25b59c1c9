import { config, type Db, defineJob, newId, type Tx } from "@atrium/kit";
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { z } from "zod";
import { queueMail } from "../emails/outbox.ts";
import { inboxes, type NotificationRow, notifications } from "../inbox/tables.ts";
import { wordsOf } from "../inbox/words.ts";
import { members } from "../members/tables.ts";
import { settingOf } from "../preferences/channels.ts";
import { preferences, type StoredPreferences } from "../preferences/tables.ts";
import { afterQuiet, mailTime } from "../preferences/times.ts";
import { namesIn, type Parcel, send } from "./dispatch.ts";
import { deliveries } from "./tables.ts";

const PEOPLE_AT_ONCE = 500;
const DIGEST_ITEMS = 100;

type Settings = { readonly set: StoredPreferences | null; readonly zone: string; readonly locale: string | null };

/** Puts off anew what waits for somebody, as their settings now say. */
export async function deferAnew(tx: Tx, userId: string): Promise<void> {
  const { set, zone } = await settingsOf(tx, userId);
  const now = tx.origin.now();
  const isTheirs = and(eq(deliveries.userId, userId), eq(deliveries.status, "DEFERRED"));
  await tx
    .update(deliveries)
    .set({ dueAt: afterQuiet(set, zone, now) })
    .where(and(isTheirs, eq(deliveries.channel, "PUSH")));
  await tx
    .update(deliveries)
    .set({ dueAt: mailTime(set, zone, now) ?? now })
    .where(and(isTheirs, eq(deliveries.channel, "EMAIL")));
}

async function settingsOf(tx: Tx, userId: string): Promise<Settings> {
  const [found] = await tx.select().from(members).leftJoin(preferences, eq(preferences.id, members.id)).where(eq(members.id, userId));
  return { set: found?.preferences ?? null, zone: found?.preferences?.timeZone ?? found?.members.timeZone ?? "UTC", locale: found?.members.locale ?? null };
}

/** Sends what was put off until now. */
export const sendDeferred = defineJob("notifications.send-deferred", {
  data: z.object({}),
  schedule: { cron: "* * * * *" },
  run: ({ db, now }) => sendDue(db, now()),
});

/** Sends to everyone what is due to them, one transaction for each person. */
export async function sendDue(db: Db, now: Date): Promise<void> {
  const due = await db
    .selectDistinct({ userId: deliveries.userId })
    .from(deliveries)
    .where(and(eq(deliveries.status, "DEFERRED"), lte(deliveries.dueAt, now)))
    .limit(PEOPLE_AT_ONCE);
  for (const { userId } of due) await db.transaction((tx) => sendTo(tx, userId));
}

async function sendTo(tx: Tx, userId: string): Promise<void> {
  const now = tx.origin.now();
  const [free] = await tx.select().from(inboxes).where(eq(inboxes.id, userId)).for("update", { skipLocked: true });
  if (!free) return; // a later sweep comes by
  const rows = await tx
    .select()
    .from(deliveries)
    .innerJoin(notifications, eq(notifications.id, deliveries.notificationId))
    .where(and(eq(deliveries.userId, userId), eq(deliveries.status, "DEFERRED"), lte(deliveries.dueAt, now)))
    .orderBy(asc(deliveries.queuedAt), asc(deliveries.id));
  const settings = await settingsOf(tx, userId);
  const parcels = rows.map((row): Parcel => ({ delivery: row.deliveries, notification: row.notifications, locale: settings.locale }));
  await sendMails(
    tx,
    userId,
    settings,
    parcels.filter(({ delivery }) => delivery.channel === "EMAIL"),
  );
  await sendPushes(
    tx,
    settings,
    parcels.filter(({ delivery }) => delivery.channel === "PUSH"),
  );
}

async function sendPushes(tx: Tx, settings: Settings, parcels: readonly Parcel[]): Promise<void> {
  const allowed = await allowedOf(tx, settings, parcels, "push");
  const time = afterQuiet(settings.set, settings.zone, tx.origin.now());
  if (time > tx.origin.now()) return put(tx, allowed, { dueAt: time });
  await put(tx, allowed, { status: "QUEUED", dueAt: null });
  await send(tx, allowed);
}

async function sendMails(tx: Tx, userId: string, settings: Settings, parcels: readonly Parcel[]): Promise<void> {
  const allowed = await allowedOf(tx, settings, parcels, "email");
  if (allowed.length === 0) return;
  const { set, zone } = settings;
  const now = tx.origin.now();
  const isDigest = set && set.digest !== "IMMEDIATE";
  const quietEnd = afterQuiet(set, zone, now);
  const window = new Date(Math.max(...allowed.map(({ delivery }) => delivery.dueAt?.getTime() ?? 0)));
  const isSent = isDigest && set.lastDigestAt && set.lastDigestAt >= window; // came too late for the digest it was meant for
  const time = isSent ? mailTime(set, zone, now) : quietEnd;
  if (time && time > now) return put(tx, allowed, { dueAt: time });
  if (!isDigest) {
    await put(tx, allowed, { status: "QUEUED", dueAt: null });
    return send(tx, allowed);
  }
  await tx.update(preferences).set({ lastDigestAt: window }).where(eq(preferences.id, userId));
  const isRead = ({ notification }: Parcel) => notification.readAt !== null;
  await put(tx, allowed.filter(isRead), { status: "SUPPRESSED", dueAt: null, error: "It was read before the digest." });
  await sendDigest(
    tx,
    userId,
    settings,
    allowed.filter((parcel) => !isRead(parcel)),
  );
}

async function sendDigest(tx: Tx, userId: string, { locale }: Settings, parcels: readonly Parcel[]): Promise<void> {
  if (parcels.length === 0) return;
  const nameOf = await namesIn(tx, parcels);
  const shown = parcels.slice(-DIGEST_ITEMS).map(({ notification }) => itemOf(notification, (told) => wordsOf(told, nameOf, locale)));
  const digestId = newId();
  await put(tx, parcels, { status: "QUEUED", dueAt: null, digestId });
  await queueMail(tx, {
    ...{ templateKey: "digest", to: { userId }, category: null, deliveryId: digestId, key: digestId },
    variables: { count: `${parcels.length}`, markdown: shown.join("\n"), url: `${config.PUBLIC_URL}/notifications` },
  });
}

function itemOf(notification: NotificationRow, words: (told: NotificationRow) => ReturnType<typeof wordsOf>): string {
  const { title, url } = words(notification);
  return url ? `- [${title}](${url})` : `- ${title}`;
}

/** Those whose category the person has not switched off in the meantime; the others are not sent. */
async function allowedOf(tx: Tx, { set }: Settings, parcels: readonly Parcel[], channel: "email" | "push"): Promise<Parcel[]> {
  const isOff = ({ notification }: Parcel) => !settingOf(set, notification.category)[channel] || (channel === "email" && set?.digest === "NEVER");
  await put(tx, parcels.filter(isOff), { status: "SUPPRESSED", dueAt: null, error: "It was switched off in the meantime." });
  return parcels.filter((parcel) => !isOff(parcel));
}

async function put(tx: Tx, parcels: readonly Parcel[], values: Partial<typeof deliveries.$inferInsert>): Promise<void> {
  const ids = parcels.map(({ delivery }) => delivery.id);
  if (ids.length > 0) await tx.update(deliveries).set(values).where(inArray(deliveries.id, ids));
}
