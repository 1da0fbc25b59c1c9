import { globalId } from "@atrium/kit";
import { type EntityName, entities } from "@atrium/schema/entities.ts";
import { type EventName, events, type LoggedEvent } from "@atrium/schema/events.ts";
import type { WebhookEvent } from "./tables.ts";

/** What is nobody's business but the graph's own. */
const INTERNAL: readonly EventName[] = [
  "session.revoked",
  "audit.recorded",
  "user.blocked",
  "user.unblocked",
  "user.muted",
  "user.unmuted",
  "thread.subscription_changed",
  "points.awarded",
  "points.reversed",
  "leaderboard.changed",
  "email.bounced",
  "notification.changed",
];

/** What is about a person everybody can see, and told to that person alone. */
const PERSONAL: readonly EventName[] = [
  "user.verified",
  "session.started",
  "credentials.changed",
  "user.privacy_changed",
  "user.roles_changed",
  "user.suspended",
  "user.reinstated",
  "level.reached",
  "streak.at_risk",
];

/** What is about a club everybody can see, and told to the person it names alone. */
const NAMED: readonly EventName[] = ["club.invited", "club.join_requested"];

/** Which entity an id in an event's data names, where it is not a person. */
const NAMES: Readonly<Record<string, EntityName>> = {
  badgeId: "Badge",
  clubId: "Club",
  commentId: "Comment",
  invitationId: "Invitation",
  notificationIds: "Notification",
  parentId: "Comment",
  postId: "Post",
  previousCommentId: "Comment",
  resourceId: "ClubResource",
  ruleId: "PointsRule",
  sessionId: "Session",
  sharedPostId: "Post",
};

/** Every event type integrators can have sent to them, sorted. */
export const publicTypes: readonly EventName[] = (Object.keys(events) as EventName[]).filter((type) => !INTERNAL.includes(type)).sort();

/** Who alone may be told of the event; null when whoever sees its subject may. */
export function confidant({ type, subjectId, data }: LoggedEvent): string | null {
  if (PERSONAL.includes(type)) return subjectId;
  return NAMED.includes(type) ? (data as { userId: string }).userId : null;
}

/** The people an event is about; they are told also when its subject is gone. */
export function partiesOf({ actorId, data }: LoggedEvent): string[] {
  const { authorId, userId, ownerId, targetOwnerId } = data as Record<string, string | null | undefined>;
  return [actorId, authorId, userId, ownerId, targetOwnerId].filter((id) => typeof id === "string");
}

/** The event as it is sent: with the ids of the graph. */
export function publicEvent({ id, type, occurredAt, actorId, subjectId, data }: LoggedEvent): WebhookEvent {
  const { subject, version } = events[type];
  return {
    id,
    type,
    version,
    occurredAt: occurredAt.toISOString(),
    actorId: actorId && globalId("User", actorId),
    subjectId: globalId(subject, subjectId),
    data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, publicValue(key, value)])),
  };
}

function publicValue(key: string, value: unknown): unknown {
  if (isAbout(value)) return { type: value.type, id: globalId(value.type, value.id) };
  if (!/Ids?$/.test(key) || value === null) return value;
  const entity = NAMES[key] ?? "User";
  return Array.isArray(value) ? value.map((one: string) => globalId(entity, one)) : globalId(entity, value as string);
}

const isAbout = (value: unknown): value is { type: EntityName; id: string } =>
  typeof value === "object" && value !== null && "id" in value && "type" in value && (value.type as string) in entities;
