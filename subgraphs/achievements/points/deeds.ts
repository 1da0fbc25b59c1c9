import type { EntityName } from "@atrium/schema/entities.ts";
import type { EventName } from "@atrium/schema/events.ts";
import type { Happening } from "../progress/book.ts";

/** What somebody did, as points and badges count it. */
export type Deed = {
  /** Who did it. */
  readonly actorId: string | null;
  /** Whose content it was about; undefined when it is about nobody else. */
  readonly authorId?: string | null;
  /** The object it was done with. */
  readonly sourceId: string;
  /** What that object is about: the post that was liked; by default the object itself. */
  readonly objectId?: string;
  /** Names the deed: who does the same again after undoing it has the same key. */
  readonly key: string;
};

type Reader<N extends EventName> = (event: Happening<N>) => Deed | null;
type Readers = { readonly [N in EventName]?: Reader<N> };

type Reaction = Happening<"reaction.added" | "reaction.removed">;
const reactionKey = ({ data: { target, userId, kind } }: Reaction) => `reaction:${target.id}:${userId}:${kind}`;

/** The events that count. */
const deeds = {
  "user.verified": ({ subjectId }) => ({ actorId: subjectId, sourceId: subjectId, key: `user:${subjectId}` }),
  "affiliation.verified": ({ subjectId, data }) => ({ actorId: data.userId, sourceId: subjectId, key: `affiliation:${subjectId}` }),
  "user.followed": ({ subjectId, data: { followerId } }) => ({
    actorId: followerId,
    authorId: subjectId,
    sourceId: followerId,
    key: `follow:${subjectId}:${followerId}`,
  }),
  "friendship.accepted": ({ subjectId, data }) => ({
    actorId: data.addresseeId,
    authorId: data.requesterId,
    sourceId: subjectId,
    key: `friendship:${subjectId}`,
  }),
  "post.published": ({ subjectId, data }) => ({ actorId: data.authorId, sourceId: subjectId, key: `post:${subjectId}` }),
  "comment.created": ({ subjectId, data: { authorId, targetOwnerId, target } }) => ({
    actorId: authorId,
    authorId: targetOwnerId,
    sourceId: subjectId,
    objectId: target.id,
    key: `comment:${subjectId}`,
  }),
  "answer.accepted": ({ actorId, subjectId, data: { commentId, authorId } }) => ({
    actorId,
    authorId,
    sourceId: commentId,
    objectId: subjectId,
    key: `answer:${commentId}`,
  }),
  "reaction.added": (event) => ({
    actorId: event.data.userId,
    authorId: event.data.targetOwnerId,
    sourceId: event.subjectId,
    objectId: event.data.target.id,
    key: reactionKey(event),
  }),
  "club.created": ({ subjectId, data }) => ({ actorId: data.ownerId, sourceId: subjectId, key: `club:${subjectId}` }),
  "club.member_joined": ({ subjectId, data: { userId } }) => ({ actorId: userId, sourceId: subjectId, key: `member:${subjectId}:${userId}` }),
  "achievement.created": ({ subjectId, data }) => ({ actorId: data.userId, sourceId: subjectId, key: `achievement:${subjectId}` }),
  "achievement.verified": ({ actorId, subjectId, data: { userId, approved } }) =>
    approved ? { actorId, authorId: userId, sourceId: subjectId, key: `verification:${subjectId}` } : null,
  "level.reached": ({ subjectId, data }) => ({ actorId: subjectId, sourceId: subjectId, key: `level:${subjectId}:${data.number}` }),
} as const satisfies Readers;

export type Trigger = keyof typeof deeds;

const sources = {
  achievement: "Achievement",
  adjustment: "PointsEntry",
  affiliation: "Affiliation",
  answer: "Comment",
  badge: "BadgeAward",
  club: "Club",
  comment: "Comment",
  follow: "User",
  friendship: "Friendship",
  level: "User",
  member: "Club",
  post: "Post",
  reaction: "Reaction",
  user: "User",
  verification: "Achievement",
} as const satisfies Record<string, EntityName>;

/** The kind of object that the deed of a key was done with. */
export const sourceOf = (key: string): EntityName => sources[key.split(":", 1)[0] as keyof typeof sources];

/** Whether the event is one that rules can count. */
export const isTrigger = (type: string): type is Trigger => Object.hasOwn(deeds, type);

/** What was done, if the event counts. */
export function deedOf(event: Happening): Deed | null {
  return isTrigger(event.type) ? (deeds[event.type] as Reader<EventName>)(event) : null;
}

/** Whom a deed counts for; nobody when the person dealt with themselves. */
export function recipientOf({ actorId, authorId }: Deed, recipient: "ACTOR" | "AUTHOR"): string | null {
  if (authorId === undefined) return actorId;
  if (authorId === actorId) return null;
  return recipient === "ACTOR" ? actorId : authorId;
}

/**
 * Keys of deeds that an event undoes, or does again as they were before an event of type `redoes` undid them;
 * with them what was earned with the object, by its author alone where one is named.
 */
export type Undoing = { readonly keys: readonly string[]; readonly objectId?: string; readonly authorId?: string | null; readonly redoes?: EventName };

const saying = (id: string) => [`comment:${id}`, `answer:${id}`];
const both = (id: string) => [`achievement:${id}`, `verification:${id}`];

const undoings: { readonly [N in EventName]?: (event: Happening<N>) => Undoing | null } = {
  "user.unfollowed": ({ subjectId, data }) => ({ keys: [`follow:${subjectId}:${data.followerId}`] }),
  "friendship.ended": ({ subjectId }) => ({ keys: [`friendship:${subjectId}`] }),
  "post.removed": ({ subjectId: objectId, data: { authorId } }) => ({ keys: [`post:${objectId}`], objectId, authorId }),
  "post.restored": ({ subjectId: objectId, data: { authorId } }) => ({ keys: [`post:${objectId}`], objectId, authorId, redoes: "post.removed" }),
  "comment.removed": ({ subjectId: objectId, data: { authorId } }) => ({ keys: saying(objectId), objectId, authorId }),
  "comment.restored": ({ subjectId: objectId, data: { authorId } }) => ({ keys: saying(objectId), objectId, authorId, redoes: "comment.removed" }),
  "answer.accepted": ({ data }) => (data.previousCommentId ? { keys: [`answer:${data.previousCommentId}`] } : null),
  "reaction.removed": (event) => ({ keys: [reactionKey(event)] }),
  "club.member_left": ({ subjectId, data }) => ({ keys: [`member:${subjectId}:${data.userId}`] }),
  "achievement.updated": ({ subjectId, data }) => (data.changedFields.includes("verification") ? { keys: [`verification:${subjectId}`] } : null),
  "achievement.deleted": ({ subjectId }) => ({ keys: both(subjectId), objectId: subjectId }),
  "moderation.action_taken": ({ data: { target, kind } }) => {
    if (target.type !== "Achievement") return null; // community tells of what it removes itself
    if (kind === "REMOVE") return { keys: both(target.id) };
    return kind === "RESTORE" ? { keys: both(target.id), redoes: "moderation.action_taken" } : null;
  },
  "badge.revoked": ({ subjectId }) => ({ keys: [`badge:${subjectId}`] }),
};

/** What an event undoes or does again, if anything. */
export const undoingOf = (event: Happening): Undoing | null => (undoings[event.type] as ((event: Happening) => Undoing | null) | undefined)?.(event) ?? null;
