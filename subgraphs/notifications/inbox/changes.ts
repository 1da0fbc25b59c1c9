import { notFound, publish, requireViewer, type Tx, UserError, validInput } from "@atrium/kit";
import { and, eq, inArray, isNull, lte, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { NotificationSnoozeInput, NotificationsMarkAllReadInput, NotificationsMarkReadInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { inboxes, type NotificationRow, notifications } from "./tables.ts";

const MAX_SNOOZE_MS = 366 * 24 * 3_600_000;
const MAX_TOLD = 100;
const ids = z.array(z.uuid()).min(1).max(100);

type Changed = { readonly notifications: NotificationRow[]; readonly unreadCount: number };

/** Marks the viewer's notifications as read or unread. Others' do not exist for them: nothing is changed then. */
export async function notificationsMarkRead(ctx: Ctx, input: NotificationsMarkReadInput): Promise<Changed> {
  const given = validInput(z.object({ ids, read: z.boolean().nullish() }), input);
  return ctx.db.transaction(async (tx) => {
    const { own, inbox } = await lockOwn(ctx, tx, given.ids);
    const isRead = given.read ?? true;
    const toChange = own.filter(({ readAt }) => (readAt !== null) !== isRead);
    const set = isRead
      ? { readAt: ctx.now(), seenAt: sql`coalesce(seen_at, ${ctx.now().toISOString()}::timestamptz)`, isOpen: false }
      : { readAt: null, isOpen: openAgain };
    return change(tx, inbox, own, toChange, set);
  });
}

/** Takes the viewer's notifications out of the inbox. */
export async function notificationsArchive(ctx: Ctx, input: { ids: readonly string[] }): Promise<Changed> {
  const given = validInput(z.object({ ids }), input);
  return ctx.db.transaction(async (tx) => {
    const { own, inbox } = await lockOwn(ctx, tx, given.ids);
    const toChange = own.filter(({ archivedAt }) => archivedAt === null);
    return change(tx, inbox, own, toChange, { archivedAt: ctx.now(), snoozedUntil: null, isOpen: false });
  });
}

/** Hides one of the viewer's notifications until a time, at most a year away. */
export async function notificationSnooze(ctx: Ctx, input: NotificationSnoozeInput): Promise<NotificationRow> {
  const { id, until } = validInput(z.object({ id: z.uuid(), until: z.date() }), input);
  const ahead = until.getTime() - ctx.now().getTime();
  if (ahead <= 0 || ahead > MAX_SNOOZE_MS) throw new UserError("OUT_OF_RANGE", "A notification is snoozed until a time within the next year.", ["until"]);
  return ctx.db.transaction(async (tx) => {
    const { own, inbox } = await lockOwn(ctx, tx, [id]);
    const { notifications: changed } = await change(tx, inbox, own, own, { snoozedUntil: until, archivedAt: null });
    return changed[0] as NotificationRow;
  });
}

/** Marks all the viewer's unread notifications as read, or those of a category, or those that arrived up to a time; answers how many are left. */
export async function notificationsMarkAllRead(ctx: Ctx, { category, before }: NotificationsMarkAllReadInput): Promise<number> {
  const viewer = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const unread = await lockInbox(tx, viewer.id);
    const now = ctx.now();
    const read = await tx
      .update(notifications)
      .set({ readAt: now, seenAt: sql`coalesce(${notifications.seenAt}, ${now.toISOString()}::timestamptz)`, isOpen: false })
      .where(
        and(
          eq(notifications.userId, viewer.id),
          notifications.isUnread,
          category ? eq(notifications.category, category) : undefined,
          before ? lte(notifications.updatedAt, before) : undefined,
        ),
      )
      .returning({ id: notifications.id, category: notifications.category });
    return settle(tx, viewer.id, unread - read.length, read);
  });
}

/** Everything of the viewer that arrived up to a time counts as seen, though not as read. */
export async function notificationsMarkSeen(ctx: Ctx, { before }: { before: Date }): Promise<void> {
  const viewer = requireViewer(ctx);
  await ctx.db.transaction(async (tx) => {
    const unread = await lockInbox(tx, viewer.id);
    const isNew = and(eq(notifications.userId, viewer.id), notifications.isUnread, isNull(notifications.seenAt), lte(notifications.updatedAt, before));
    const seen = await tx.update(notifications).set({ seenAt: ctx.now() }).where(isNew).returning({ id: notifications.id, category: notifications.category });
    await settle(tx, viewer.id, unread, seen);
  });
}

/** How many are unread, with the inbox locked: nothing arrives or changes in it until the transaction ends. */
export async function lockInbox(tx: Tx, userId: string): Promise<number> {
  const [inbox] = await tx.select().from(inboxes).where(eq(inboxes.id, userId)).for("update");
  return inbox?.unreadCount ?? 0;
}

async function lockOwn(ctx: Ctx, tx: Tx, given: readonly string[]) {
  const viewer = requireViewer(ctx);
  const unread = await lockInbox(tx, viewer.id);
  const own = await tx
    .select()
    .from(notifications)
    .where(and(inArray(notifications.id, [...given]), eq(notifications.userId, viewer.id), notifications.isInApp));
  const byId = new Map(own.map((row) => [row.id, row]));
  const missing = given.findIndex((id) => !byId.has(id));
  if (missing >= 0) throw notFound("Notification", given.length > 1 ? ["ids", `${missing}`] : undefined);
  return { own: [...new Set(given)].map((id) => byId.get(id) as NotificationRow), inbox: { userId: viewer.id, unread } };
}

type Values = { [K in keyof NotificationRow]?: NotificationRow[K] | SQL };

/** Changes some of the person's notifications; answers all of them as they are then. */
async function change(
  tx: Tx,
  { userId, unread }: { userId: string; unread: number },
  own: NotificationRow[],
  toChange: NotificationRow[],
  set: Values,
): Promise<Changed> {
  if (toChange.length === 0) return { notifications: own, unreadCount: unread };
  const changed = await tx
    .update(notifications)
    .set(set)
    .where(
      inArray(
        notifications.id,
        toChange.map(({ id }) => id),
      ),
    )
    .returning();
  const unreadIn = (rows: readonly NotificationRow[]) => rows.filter(({ isUnread }) => isUnread).length;
  const unreadCount = await settle(tx, userId, unread + unreadIn(changed) - unreadIn(toChange), changed);
  const byId = new Map(changed.map((row) => [row.id, row]));
  return { notifications: own.map((row) => byId.get(row.id) ?? row), unreadCount };
}

/** Opens it for merging again, unless another of its group is open by now. */
const openAgain = sql`archived_at is null and not exists (select from ${notifications} o where o.user_id = ${notifications.userId}
  and o.type = ${notifications.type} and o.subject_id = ${notifications.subjectId} and o.is_open)`;

/** Notes how many are unread now and tells the person's sockets; of more than a hundred changes only that there were some. */
export async function settle(tx: Tx, userId: string, unreadCount: number, changed: readonly Pick<NotificationRow, "id" | "category">[]): Promise<number> {
  if (changed.length === 0) return unreadCount;
  await tx.update(inboxes).set({ unreadCount }).where(eq(inboxes.id, userId));
  const notificationIds = changed.length > MAX_TOLD ? [] : changed.map(({ id }) => id);
  await publish(tx, "notification.changed", userId, { notificationIds, categories: [...new Set(changed.map(({ category }) => category))], unreadCount });
  return unreadCount;
}
