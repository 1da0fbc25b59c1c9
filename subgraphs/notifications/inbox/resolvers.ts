import { acknowledge, globalId, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { notificationSnooze, notificationsArchive, notificationsMarkAllRead, notificationsMarkRead, notificationsMarkSeen } from "./changes.ts";
import { getNotification, listNotificationsOf, tellNotification, unreadCountOf } from "./inbox.ts";
import { followInbox, type NotificationEventParent, typeOfMessage } from "./live.ts";
import { type About, subjectOf } from "./subjects.ts";

export const resolvers = {
  Query: {
    notification: (_, { id }, ctx) => getNotification(ctx, id),
  },
  Mutation: {
    notificationsMarkRead: async (_, { input }, ctx) => {
      const { changed, errors } = await payload({ changed: notificationsMarkRead(ctx, input) });
      return { notifications: changed?.notifications ?? null, unreadCount: changed?.unreadCount ?? null, errors };
    },
    notificationsMarkAllRead: (_, { input }, ctx) => payload({ unreadCount: notificationsMarkAllRead(ctx, input) }),
    notificationsMarkSeen: (_, { input }, ctx) => acknowledge(notificationsMarkSeen(ctx, input)),
    notificationsArchive: (_, { input }, ctx) => payload({ notifications: notificationsArchive(ctx, input).then((changed) => changed.notifications) }),
    notificationSnooze: (_, { input }, ctx) => payload({ notification: notificationSnooze(ctx, input) }),
  },
  Notification: {
    __resolveReference: ({ id }, ctx) => getNotification(ctx, id),
    title: async (notification, _, ctx) => (await tellNotification(ctx, notification)).title,
    body: async (notification, _, ctx) => (await tellNotification(ctx, notification)).body,
    url: async (notification, _, ctx) => (await tellNotification(ctx, notification)).url,
    actor: ({ actorId }) => (actorId ? { id: actorId } : null),
    groupKey: ({ type, subjectType, subjectId }) => subjectType && `${type}:${globalId(subjectType, subjectId)}`,
    subjectId: ({ subjectType, subjectId }) => subjectType && globalId(subjectType, subjectId),
    subject: (notification, _, __, { schema }) => subjectOf(notification, schema),
  },
  NotificationEvent: {
    __resolveType: typeOfMessage,
  },
  NotificationReceived: {
    notification: ({ subjectId }, _, ctx) => getNotification(ctx, subjectId),
    unreadCount: ({ data }) => data.unreadCount,
  },
  NotificationsChanged: {
    notificationIds: ({ data }) => data.notificationIds.map((id) => globalId("Notification", id)),
    unreadCount: ({ data }) => data.unreadCount,
  },
  NotificationSubject: {
    __resolveType: (subject) => (subject as About).__typename,
  },
  Subscription: {
    notificationReceived: { subscribe: (_, args, ctx) => followInbox(ctx, args), resolve: (message: NotificationEventParent) => message },
  },
  User: {
    notifications: ({ id }, args, ctx) => listNotificationsOf(ctx, id, args),
    unreadNotificationsCount: ({ id }, _, ctx) => unreadCountOf(ctx, id),
  },
} satisfies Resolvers;
