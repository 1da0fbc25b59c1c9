import type { EventData } from "@atrium/schema/events.ts";
import type { Audience } from "../audiences/audiences.ts";
import type { TextKey } from "../inbox/texts.ts";
import type { News, Sources } from "./told.ts";

const ADMINS = ["OWNER", "ADMIN"];

/** Who may see a post by its visibility, as a condition on an audience. */
function seersOf({ visibility, clubId, authorId }: EventData<"post.published">): Audience {
  if (visibility === "CLUB") return clubId ? { clubId } : { userIds: [] };
  if (visibility !== "FRIENDS") return {};
  return authorId ? { friendsOf: authorId } : { userIds: [] };
}

const decisions: Readonly<Record<string, TextKey>> = {
  APPROVE: "moderation.approved",
  HIDE: "moderation.hidden",
  REMOVE: "moderation.removed",
  RESTORE: "moderation.restored",
  LOCK: "moderation.locked",
  WARN: "moderation.warned",
};

const ownText = (kind: "comment" | "reaction", type: string): TextKey =>
  type === "Post" ? `${kind}.post` : kind === "reaction" && type === "Comment" ? "reaction.comment" : `${kind}.own`;

/** What people are told of the community. */
export const community: Sources = {
  "user.followed": ({ subjectId, data: { followerId } }) => [
    { to: [subjectId], category: "FOLLOW", subject: ["User", subjectId], text: "user.followed", by: followerId },
  ],
  "friendship.requested": ({ data: { requesterId, addresseeId } }) => [
    { to: [addresseeId], category: "SOCIAL", subject: ["User", requesterId], text: "friendship.requested", by: requesterId },
  ],
  "friendship.accepted": ({ data: { requesterId, addresseeId } }) => [
    { to: [requesterId], category: "SOCIAL", subject: ["User", addresseeId], text: "friendship.accepted", by: addresseeId },
  ],

  "post.published": ({ subjectId, data }) => {
    const [subject, by, seers] = [["Post", subjectId] as const, data.authorId, seersOf(data)];
    return [
      ...(data.mentionIds.length > 0 ? [{ to: { userIds: data.mentionIds, ...seers }, category: "MENTION", subject, text: "post.mention", by } as const] : []),
      ...(by ? [{ to: { followersOf: by, ...seers }, category: "SOCIAL", subject, text: "post.published", by } as const] : []),
    ];
  },
  "post.updated": ({ subjectId, data: { mentionIds, authorId } }) => [
    { to: mentionIds, category: "MENTION", subject: ["Post", subjectId], text: "post.mention", by: authorId },
  ],
  "comment.created": ({ subjectId, data: { target, targetOwnerId, parentId, parentAuthorId, authorId, mentionIds } }) => {
    const thread = { category: "COMMENT", subject: [target.type, target.id], by: authorId } as const;
    const reply: News[] = parentId ? [{ to: [parentAuthorId], category: "COMMENT", subject: ["Comment", parentId], text: "comment.reply", by: authorId }] : [];
    return [
      { to: mentionIds, category: "MENTION", subject: ["Comment", subjectId], text: "comment.mention", by: authorId },
      ...reply,
      { ...thread, to: [targetOwnerId], text: ownText("comment", target.type) },
      { ...thread, to: { threadOf: target.id }, text: "comment.thread" },
    ];
  },
  "comment.updated": ({ subjectId, data: { mentionIds, authorId } }) => [
    { to: mentionIds, category: "MENTION", subject: ["Comment", subjectId], text: "comment.mention", by: authorId },
  ],
  "answer.accepted": ({ data: { commentId, authorId } }) => [{ to: [authorId], category: "COMMENT", subject: ["Comment", commentId], text: "answer.accepted" }],
  "reaction.added": ({ data: { target, targetOwnerId, userId } }) => [
    { to: [targetOwnerId], category: "REACTION", subject: [target.type, target.id], text: ownText("reaction", target.type), by: userId },
  ],

  "club.invited": ({ subjectId, data: { userId, invitedById } }) => [
    { to: [userId], category: "CLUB", subject: ["Club", subjectId], text: "club.invited", by: invitedById },
  ],
  "club.join_requested": ({ subjectId, data: { userId } }) => [
    { to: { clubId: subjectId, clubRoles: ADMINS }, category: "CLUB", subject: ["Club", subjectId], text: "club.join_requested", by: userId },
  ],
  "club.member_joined": ({ subjectId, data: { userId } }) => [
    { to: [userId], category: "CLUB", subject: ["Club", subjectId], text: "club.admitted", by: null },
    { to: { clubId: subjectId, clubRoles: ADMINS }, category: "CLUB", subject: ["Club", subjectId], text: "club.joined", by: userId },
  ],
  "club.member_left": ({ subjectId, data: { userId } }) => [
    { to: [userId], category: "CLUB", subject: ["Club", subjectId], text: "club.removed", by: null },
    { to: { clubId: subjectId, clubRoles: ADMINS }, category: "CLUB", subject: ["Club", subjectId], text: "club.left", by: userId },
  ],
  "club.member_role_changed": ({ subjectId, data: { userId, role } }) => [
    { to: [userId], category: "CLUB", subject: ["Club", subjectId], text: "club.role", by: null, detail: { role } },
  ],

  "bookmark.due": ({ data: { userId, postId } }) => [{ to: [userId], category: "SOCIAL", subject: ["Post", postId], text: "bookmark.due", by: null }],
  // who reported, and who decided, is not said
  "content.reported": ({ data: { target, reason, reportsCount } }) => [
    {
      ...{ to: { roles: ["MODERATOR"] }, category: "MODERATION", subject: [target.type, target.id], text: "content.reported", by: null },
      detail: { reason, reports: reportsCount },
    },
  ],
  "moderation.action_taken": ({ data: { target, kind, authorId, notifyAuthor } }) => [
    {
      ...{ to: notifyAuthor && kind !== "DISMISS" ? [authorId] : [], category: "MODERATION", subject: [target.type, target.id], by: null },
      text: decisions[kind] ?? "moderation.decided",
    },
  ],
};
