import { z } from "zod";
import type { EntityName } from "./entities.ts";

const names = z.object({
  username: z.string(),
  kind: z.string(),
  locale: z.string().nullable(),
  timeZone: z.string().nullable(),
  institution: z.string().nullable(),
  graduationYear: z.number().int().nullable(),
});

/** Brings stored data one version further. */
type Upcast = (older: Record<string, unknown>) => Record<string, unknown>;

/** An event's shape: what it is about, the version of its data, the data when written, and when read (unknown fields are let go). */
type EventType = { subject: EntityName; version: number; data: z.ZodType; stored: z.ZodType; upcasts: readonly Upcast[] };

/** The version is one more than there are upcasts: the first of them brings data of version 1 to version 2. */
const event = <S extends EntityName, D extends z.ZodRawShape>(subject: S, data: D, ...upcasts: Upcast[]) => ({
  subject,
  version: upcasts.length + 1,
  data: z.strictObject(data),
  stored: z.object(data),
  upcasts,
});

/** An object of any kind that something is about. */
const about = z.object({ type: z.string(), id: z.uuid() });

const points = {
  userId: z.uuid(),
  amount: z.number().int(),
  ruleId: z.uuid().nullable(),
  sourceType: z.string(),
  sourceId: z.uuid(),
  /** What other boards than that of points it counts on. */
  metric: z.string().nullable(),
  earnedAt: z.iso.datetime(),
  /** The person's points after it. */
  total: z.number().int(),
};

/** Every event of the graph: ids and small values only, never personal data. */
export const events = {
  "user.registered": event("User", { ...names.shape, invitationId: z.uuid().nullable() }),
  "user.verified": event("User", {}),
  "session.started": event("User", { provider: z.string(), isNewDevice: z.boolean() }),
  "credentials.changed": event("User", { kind: z.enum(["password", "email", "second factor", "identity"]) }),
  "audit.recorded": event("AuditLogEntry", { action: z.string(), targetId: z.string().nullable(), before: z.json(), after: z.json() }),
  "user.updated": event("User", {
    changedFields: z.array(z.string()),
    /** `isVisible` tells that other people see the account from now on, or do not: while it is switched off, or not let in. */
    values: names.partial().extend({ isVisible: z.boolean().optional() }),
    version: z.number().int(),
  }),
  "user.privacy_changed": event("User", { changedFields: z.array(z.string()), values: z.record(z.string(), z.union([z.string(), z.boolean()])) }),
  "user.roles_changed": event("User", { added: z.array(z.string()), removed: z.array(z.string()) }),
  "user.suspended": event("User", { reason: z.string(), until: z.iso.datetime().nullable() }),
  "user.reinstated": event("User", {}),
  "user.anonymized": event("User", {}),
  "session.revoked": event("User", { sessionId: z.uuid(), reason: z.enum(["logout", "revoked", "suspended", "token_reuse"]) }),
  "affiliation.verified": event("Affiliation", { userId: z.uuid(), institution: z.string() }),

  "user.followed": event("User", { followerId: z.uuid() }),
  "user.unfollowed": event("User", { followerId: z.uuid() }),
  "friendship.requested": event("Friendship", { requesterId: z.uuid(), addresseeId: z.uuid() }),
  "friendship.accepted": event("Friendship", { requesterId: z.uuid(), addresseeId: z.uuid() }),
  "friendship.ended": event("Friendship", { userIds: z.array(z.uuid()) }),
  "user.blocked": event("User", { blockerId: z.uuid() }),
  "user.unblocked": event("User", { blockerId: z.uuid() }),
  "user.muted": event("User", { muterId: z.uuid(), until: z.iso.datetime().nullable() }),
  "user.unmuted": event("User", { muterId: z.uuid() }),
  "post.published": event("Post", {
    authorId: z.uuid().nullable(),
    clubId: z.uuid().nullable(),
    topic: z.string(),
    format: z.string(),
    tags: z.array(z.string()),
    mentionIds: z.array(z.uuid()),
    visibility: z.string(),
    about: about.nullable(),
    sharedPostId: z.uuid().nullable(),
  }),
  "post.updated": event("Post", {
    authorId: z.uuid().nullable(),
    changedFields: z.array(z.string()),
    mentionIds: z.array(z.uuid()),
    version: z.number().int(),
  }),
  "post.removed": event("Post", { authorId: z.uuid().nullable(), clubId: z.uuid().nullable(), byModerator: z.boolean() }),
  "post.restored": event("Post", { authorId: z.uuid().nullable(), clubId: z.uuid().nullable(), byModerator: z.boolean() }),
  "comment.created": event("Comment", {
    target: about,
    targetOwnerId: z.uuid().nullable(),
    parentId: z.uuid().nullable(),
    parentAuthorId: z.uuid().nullable(),
    authorId: z.uuid(),
    mentionIds: z.array(z.uuid()),
  }),
  "comment.updated": event("Comment", { target: about, authorId: z.uuid(), mentionIds: z.array(z.uuid()) }),
  "comment.removed": event("Comment", { target: about, authorId: z.uuid().nullable(), byModerator: z.boolean() }),
  "comment.restored": event("Comment", { target: about, authorId: z.uuid().nullable(), byModerator: z.boolean() }),
  "answer.accepted": event("Post", { commentId: z.uuid(), authorId: z.uuid(), previousCommentId: z.uuid().nullable(), previousAuthorId: z.uuid().nullable() }),
  "thread.subscription_changed": event("User", { target: about, subscribed: z.boolean() }),
  "reaction.added": event("Reaction", { target: about, targetOwnerId: z.uuid().nullable(), userId: z.uuid(), kind: z.string() }),
  "reaction.removed": event("Reaction", { target: about, targetOwnerId: z.uuid().nullable(), userId: z.uuid(), kind: z.string() }),
  "club.created": event("Club", { ownerId: z.uuid(), visibility: z.string() }),
  "club.updated": event("Club", { changedFields: z.array(z.string()), visibility: z.string() }),
  "club.invited": event("Club", { userId: z.uuid(), invitedById: z.uuid().nullable() }),
  "club.join_requested": event("Club", { userId: z.uuid() }),
  "club.member_joined": event("Club", { userId: z.uuid(), role: z.string() }),
  "club.member_left": event("Club", { userId: z.uuid(), role: z.string() }),
  "club.member_role_changed": event("Club", { userId: z.uuid(), role: z.string(), previousRole: z.string() }),
  "club.resource_added": event("Club", { resourceId: z.uuid(), uploaderId: z.uuid() }),
  "bookmark.due": event("Bookmark", { userId: z.uuid(), postId: z.uuid() }),
  "content.reported": event("ModerationCase", { target: about, reason: z.string(), reportsCount: z.number().int() }),
  "moderation.action_taken": event("ModerationCase", {
    target: about,
    kind: z.string(),
    authorId: z.uuid().nullable(),
    notifyAuthor: z.boolean(),
    suspendUntil: z.iso.datetime().nullable(),
  }),

  "achievement.created": event("Achievement", { userId: z.uuid(), title: z.string(), category: z.string(), audience: z.string(), announce: z.boolean() }),
  "achievement.updated": event("Achievement", { userId: z.uuid(), changedFields: z.array(z.string()), title: z.string(), audience: z.string() }),
  "achievement.deleted": event("Achievement", { userId: z.uuid() }),
  "achievement.verified": event("Achievement", { userId: z.uuid(), approved: z.boolean() }),
  "badge.awarded": event("BadgeAward", { userId: z.uuid(), badgeId: z.uuid() }),
  "badge.revoked": event("BadgeAward", { userId: z.uuid(), badgeId: z.uuid() }),
  "points.awarded": event("PointsEntry", points),
  "points.reversed": event("PointsEntry", points),
  "level.reached": event("User", { number: z.number().int() }),
  "streak.at_risk": event("User", { kind: z.string(), endsAt: z.iso.datetime() }),
  "leaderboard.changed": event("Leaderboard", { windows: z.array(z.number().int()) }),
  "standing.changed": event("User", {
    /** The UTC day, counted from 1970, that `today` is about. */
    day: z.number().int(),
    /** With whom the person is compared beside everybody; null while no board shows them. */
    scopes: z.array(z.string()).nullable(),
    /** Whether that has changed; then all present standings follow. */
    hasMoved: z.boolean(),
    standings: z.array(z.object({ window: z.number().int(), score: z.number().int(), today: z.number().int(), reachedAt: z.number().int() })),
  }),

  "notification.created": event("Notification", { userId: z.uuid(), category: z.string(), unreadCount: z.number().int() }),
  "notification.changed": event("User", { notificationIds: z.array(z.uuid()), categories: z.array(z.string()), unreadCount: z.number().int() }),
  "email.bounced": event("EmailMessage", { userId: z.uuid().nullable(), addressHash: z.string(), permanent: z.boolean() }),
  "newsletter.sent": event("NewsletterIssue", { recipients: z.number().int() }),
} as const satisfies Record<string, EventType>;

export type EventName = keyof typeof events;
export type EventData<N extends EventName> = z.infer<(typeof events)[N]["data"]>;

/** An event of the log, its data in the present shape of its type. */
export type LoggedEvent<N extends EventName = EventName> = {
  [K in N]: {
    readonly id: string;
    readonly type: K;
    readonly producer: string;
    readonly subjectId: string;
    readonly actorId: string | null;
    readonly traceId: string | null;
    readonly occurredAt: Date;
    readonly data: EventData<K>;
  };
}[N];

/** An event as it is stored, maybe by another version of this code. */
export type StoredEvent = Omit<LoggedEvent, "type" | "data" | "occurredAt"> & { type: string; version: number; occurredAt: Date | string; data: unknown };

/** Whether this version of the code knows the type. */
export const isEventName = (type: string): type is EventName => Object.hasOwn(events, type);

/** The event, upcast and checked; throws when this version of the code cannot read it. */
export function readEvent(row: StoredEvent): LoggedEvent {
  if (!isEventName(row.type)) throw new Error(`${row.type} is not an event of the graph`);
  const { version, stored, upcasts } = events[row.type];
  if (row.version > version) throw new Error(`${row.type} has version ${row.version}, newer than ${version}`);
  const data = upcasts.slice(row.version - 1).reduce((older, upcast) => upcast(older), row.data as Record<string, unknown>);
  const { id, type, producer, subjectId, actorId, traceId } = row;
  return { id, type, producer, subjectId, actorId, traceId, occurredAt: new Date(row.occurredAt), data: stored.parse(data) } as LoggedEvent;
}

/** The same, but null when it cannot be read. */
export function tryReadEvent(row: StoredEvent): LoggedEvent | null {
  try {
    return readEvent(row);
  } catch {
    return null;
  }
}
