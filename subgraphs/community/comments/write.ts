import { newId, publish, type Tx } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import type { PostStatus } from "../generated.ts";
import { posts } from "../posts/tables.ts";
import { countComments, lockThread } from "../subjects/counts.ts";
import type { About } from "../subjects/subjects.ts";
import { followThread } from "../threads/write.ts";
import { type CommentRow, comments } from "./tables.ts";

/** A comment to add. */
export type NewComment = {
  readonly id?: string;
  readonly about: About;
  /** Whom it answers; a reply to the fifth level joins it. */
  readonly parent?: Pick<CommentRow, "id" | "parentId" | "depth" | "authorId"> | null;
  readonly authorId: string;
  readonly content: string;
  readonly contentHtml: string;
  readonly mentionIds?: readonly string[];
  readonly status?: "PUBLISHED" | "PENDING_REVIEW";
};

const MAX_DEPTH = 5;

/** Adds a comment, and tells of it when it is published. */
export async function addComment(tx: Tx, { id, about, parent, mentionIds = [], status = "PUBLISHED", ...text }: NewComment): Promise<CommentRow> {
  const own = { subjectType: about.type, subjectId: about.id };
  const thread = await lockThread(tx, own);
  const now = tx.origin.now(); // behind the lock, so that times follow the order of commits and no page misses one
  const { parentId, depth } = placeUnder(parent);
  const [comment] = await tx
    .insert(comments)
    .values({ id: id ?? newId(now), ...own, ...text, parentId, depth, mentionIds: [...mentionIds], status, createdAt: now, updatedAt: now })
    .returning();
  const added = comment as CommentRow;
  if (status !== "PUBLISHED") return added;
  await tellCreated(tx, added, thread?.ownerId, parent?.authorId);
  await countComments(tx, added, 1);
  await countReply(tx, parentId, 1);
  return added;
}

/** Where a reply goes: below its parent, beside it on the last level. */
export function placeUnder(parent: NewComment["parent"]): Pick<CommentRow, "parentId" | "depth"> {
  if (!parent) return { parentId: null, depth: 1 };
  return parent.depth === MAX_DEPTH ? { parentId: parent.parentId, depth: MAX_DEPTH } : { parentId: parent.id, depth: parent.depth + 1 };
}

/** Brings a held comment before its readers. */
export async function publishComment(tx: Tx, comment: CommentRow): Promise<CommentRow> {
  const thread = await lockThread(tx, comment);
  const held = await lockComment(tx, comment);
  if (held?.status !== "PENDING_REVIEW") return held ?? comment;
  const [parent] = held.parentId ? await tx.select().from(comments).where(eq(comments.id, held.parentId)) : [];
  await tellCreated(tx, held, thread?.ownerId, parent?.authorId);
  return change(tx, held, { status: "PUBLISHED" });
}

/** Takes a comment out of sight while a moderation case is open. */
export async function hideComment(tx: Tx, comment: CommentRow): Promise<CommentRow> {
  const seen = await lockComment(tx, comment);
  if (seen?.status !== "PUBLISHED") return seen ?? comment;
  await tellRemoved(tx, seen, true);
  return change(tx, seen, { status: "HIDDEN" });
}

/** Removes a comment: an empty one stays in its place while it has replies. */
export async function removeComment(tx: Tx, comment: CommentRow, { byModerator }: { byModerator: boolean }): Promise<CommentRow> {
  const seen = await lockComment(tx, comment);
  if (!seen || seen.status === "REMOVED") return seen ?? comment;
  if (seen.status === "PUBLISHED") await tellRemoved(tx, seen, byModerator);
  if (seen.subjectType === "Post") await tx.update(posts).set({ acceptedAnswerId: null }).where(eq(posts.acceptedAnswerId, seen.id));
  return change(tx, seen, { status: "REMOVED", isRemovedByModerator: byModerator });
}

/** Brings back a comment that was hidden, or removed by a moderator. */
export async function restoreComment(tx: Tx, comment: CommentRow): Promise<CommentRow> {
  const gone = await lockComment(tx, comment);
  const isRestorable = gone?.status === "HIDDEN" || (gone?.status === "REMOVED" && gone.isRemovedByModerator);
  if (!gone || !isRestorable) return gone ?? comment;
  await publish(tx, "comment.restored", gone.id, { target: targetOf(gone), authorId: gone.authorId, byModerator: true });
  return change(tx, gone, { status: "PUBLISHED", isRemovedByModerator: false });
}

/** The comment as it is now, held with its thread until the transaction ends. */
export async function lockComment(tx: Tx, comment: CommentRow): Promise<CommentRow | null> {
  await lockThread(tx, comment);
  const [row] = await tx.select().from(comments).where(eq(comments.id, comment.id)).for("no key update");
  return row ?? null;
}

/** A comment's subject, as events name it. */
export const targetOf = ({ subjectType: type, subjectId: id }: CommentRow): About => ({ type, id });

async function tellCreated(tx: Tx, comment: CommentRow, targetOwnerId: string | null = null, parentAuthorId: string | null = null): Promise<void> {
  const { id, parentId, authorId, mentionIds } = comment;
  const target = targetOf(comment);
  if (!authorId) return; // anonymised while it was held
  await publish(tx, "comment.created", id, { target, targetOwnerId, parentId, parentAuthorId, authorId, mentionIds });
  await followThread(tx, authorId, target);
}

const tellRemoved = (tx: Tx, comment: CommentRow, byModerator: boolean) =>
  publish(tx, "comment.removed", comment.id, { target: targetOf(comment), authorId: comment.authorId, byModerator });

type Changes = { status: PostStatus; isRemovedByModerator?: boolean };

/** Gives the comment another status, with the counters of whatever it lies under. */
async function change(tx: Tx, before: CommentRow, changes: Changes): Promise<CommentRow> {
  const [row] = await tx.update(comments).set(changes).where(eq(comments.id, before.id)).returning();
  const after = row as CommentRow;
  const counted = Number(after.status === "PUBLISHED") - Number(before.status === "PUBLISHED");
  if (counted !== 0) await countComments(tx, after, counted);
  if (after.isListed !== before.isListed) await countReply(tx, after.parentId, after.isListed ? 1 : -1);
  return after;
}

/** Counts a listed reply more or less; a bare parent comes and goes with its replies. */
async function countReply(tx: Tx, parentId: string | null, by: 1 | -1): Promise<void> {
  if (!parentId) return;
  const [parent] = await tx
    .update(comments)
    .set({ repliesCount: sql`${comments.repliesCount} + ${by}::int` })
    .where(eq(comments.id, parentId))
    .returning();
  const hasTurned = parent?.status !== "PUBLISHED" && parent?.repliesCount === Math.max(by, 0);
  if (parent && hasTurned) await countReply(tx, parent.parentId, by);
}
