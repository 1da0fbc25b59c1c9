import { type Connection, connectionOf, hasScope, type PageArguments, validArguments } from "@atrium/kit";
import { and, eq, gte, inArray, isNotNull, not, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { NotificationFilter } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type NotificationRow, notifications } from "./tables.ts";
import { namedIn, wordsOf } from "./words.ts";

/** Whether the inbox is the viewer's, or they look after all. */
export function canSeeInbox(ctx: Ctx, userId: string): boolean {
  return ctx.viewer?.id === userId || hasScope(ctx.viewer, "notifications:admin");
}

/** A notification in the inbox of its receiver. */
export async function getNotification(ctx: Ctx, id: string): Promise<NotificationRow | null> {
  const notification = await ctx.loaders.notification.load(id);
  return notification?.isInApp && canSeeInbox(ctx, notification.userId) ? notification : null;
}

type Arguments = PageArguments & { filter?: NotificationFilter | null };

const filterShape = z.object({ categories: z.array(z.string()).max(19).nullish() }).nullish();

/** A person's inbox, the latest first: what is neither archived nor snoozed, or what is archived. Null for others. */
export async function listNotificationsOf(ctx: Ctx, userId: string, args: Arguments): Promise<Connection<NotificationRow> | null> {
  if (!canSeeInbox(ctx, userId)) return null;
  validArguments(filterShape, args.filter);
  const orderBy = [{ name: "updated", by: notifications.updatedAt, direction: "DESC" as const }];
  return connectionOf(ctx.db, "User.notifications", userId, args, notifications.userId, { from: notifications, where: matching(args.filter), orderBy });
}

function matching(filter: NotificationFilter | null | undefined): SQL | undefined {
  const { categories, unread, archived, subjectId, since } = filter ?? {};
  const [first, ...others] = categories ?? [];
  return and(
    archived ? and(isNotNull(notifications.archivedAt), notifications.isInApp) : notifications.isListed,
    first && (others.length > 0 ? inArray(notifications.category, [first, ...others]) : eq(notifications.category, first)),
    unread == null ? undefined : unread ? notifications.isUnread : not(notifications.isUnread),
    subjectId ? eq(notifications.subjectId, subjectId) : undefined,
    since ? gte(notifications.updatedAt, since) : undefined,
  );
}

/** How many notifications a person has not read; null for others. */
export async function unreadCountOf(ctx: Ctx, userId: string): Promise<number | null> {
  if (!canSeeInbox(ctx, userId)) return null;
  return (await ctx.loaders.inbox.load(userId))?.unreadCount ?? 0;
}

/** Title, body and address of a notification, with today's names, in its receiver's language. */
export async function tellNotification(ctx: Ctx, notification: NotificationRow) {
  const [receiver, ...named] = await Promise.all([notification.userId, ...namedIn(notification)].map((id) => ctx.loaders.member.load(id)));
  const nameOf = (id: string) => named.find((member) => member?.id === id)?.username;
  return wordsOf(notification, nameOf, receiver?.locale ?? null);
}
