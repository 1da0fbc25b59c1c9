import type { Tx } from "@atrium/kit";
import { and, desc, eq, inArray } from "drizzle-orm";
import { clubResources } from "../club-resources/tables.ts";
import { setResourceStatus } from "../club-resources/write.ts";
import { approveClub, lockClub, withholdClub } from "../clubs/write.ts";
import { comments } from "../comments/tables.ts";
import { hideComment, lockComment, publishComment, removeComment, restoreComment } from "../comments/write.ts";
import { posts } from "../posts/tables.ts";
import { changePost, hidePost, publishPost, removePost, restorePost } from "../posts/write.ts";
import { moderationActions, moderationCases } from "./tables.ts";
import type { TargetType } from "./targets.ts";

/** Where an object stands before its readers. */
export type TargetState = "PENDING_REVIEW" | "PUBLISHED" | "HIDDEN" | "REMOVED";

/** A locked object and what moderation can do to it, each in the transaction of the decision. */
export type LockedTarget = {
  readonly state: TargetState;
  publish(): Promise<unknown>;
  hide(): Promise<unknown>;
  remove(): Promise<unknown>;
  restore(): Promise<unknown>;
  /** Only of what has a thread. */
  close?(): Promise<unknown>;
  /** Its owner is another domain, which acts upon `moderation.action_taken`. */
  readonly isForeign?: true;
};

/** Locks the object; null when it is gone, or cannot be taken out of sight; the caller locks its case after it. */
export const lockTarget = (tx: Tx, type: TargetType, id: string): Promise<LockedTarget | null> => lockers[type](tx, id);

const lockers: Record<TargetType, (tx: Tx, id: string) => Promise<LockedTarget | null>> = {
  async Post(tx, id) {
    const [post] = await tx.select().from(posts).where(eq(posts.id, id)).for("no key update");
    if (!post || post.status === "DRAFT" || post.status === "SCHEDULED" || (post.status === "REMOVED" && !post.isRemovedByModerator)) return null;
    return {
      state: post.status,
      publish: () => publishPost(tx, post),
      hide: () => hidePost(tx, post),
      remove: () => removePost(tx, post, { byModerator: true }),
      restore: () => restorePost(tx, post),
      close: () => changePost(tx, post, { isLocked: true }),
    };
  },
  async Comment(tx, id) {
    const [found] = await tx.select().from(comments).where(eq(comments.id, id));
    const comment = found && (await lockComment(tx, found));
    if (!comment || comment.status === "DRAFT" || comment.status === "SCHEDULED" || (comment.status === "REMOVED" && !comment.isRemovedByModerator))
      return null;
    return {
      state: comment.status,
      publish: () => publishComment(tx, comment),
      hide: () => hideComment(tx, comment),
      remove: () => removeComment(tx, comment, { byModerator: true }),
      restore: () => restoreComment(tx, comment),
    };
  },
  async Club(tx, id) {
    const club = await lockClub(tx, id);
    if (!club) return null;
    return {
      state: club.withheld ?? (club.status === "PENDING" ? "PENDING_REVIEW" : "PUBLISHED"),
      publish: () => approveClub(tx, club),
      hide: () => withholdClub(tx, club, "HIDDEN"),
      remove: () => withholdClub(tx, club, "REMOVED"),
      restore: () => withholdClub(tx, club, null),
    };
  },
  async ClubResource(tx, id) {
    const [resource] = await tx.select().from(clubResources).where(eq(clubResources.id, id)).for("update");
    if (!resource) return null;
    const become = (status: TargetState) => () => setResourceStatus(tx, resource, status);
    return { state: resource.status, publish: become("PUBLISHED"), hide: become("HIDDEN"), remove: become("REMOVED"), restore: become("PUBLISHED") };
  },
  User: async () => null,
  async Achievement(tx, id) {
    const nothing = async () => {};
    return { state: await stateByDecisions(tx, id), publish: nothing, hide: nothing, remove: nothing, restore: nothing, isForeign: true };
  },
};

/** Where an object of another domain stands by what was decided about it here. */
async function stateByDecisions(tx: Tx, targetId: string): Promise<TargetState> {
  const [last] = await tx
    .select({ kind: moderationActions.kind })
    .from(moderationActions)
    .innerJoin(moderationCases, eq(moderationCases.id, moderationActions.caseId))
    .where(and(eq(moderationCases.targetId, targetId), inArray(moderationActions.kind, ["APPROVE", "DISMISS", "HIDE", "REMOVE", "RESTORE", "WARN"])))
    .orderBy(desc(moderationActions.createdAt), desc(moderationActions.id))
    .limit(1);
  return last?.kind === "HIDE" ? "HIDDEN" : last?.kind === "REMOVE" ? "REMOVED" : "PUBLISHED";
}
