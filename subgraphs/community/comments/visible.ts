import { batched, type Db, hasScope, type Viewer } from "@atrium/kit";
import { uuidArray } from "@atrium/kit/db";
import { and, eq, getColumns, gt, inArray, ne, not, or, type SQL, sql } from "drizzle-orm";
import type { PostStatus } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { isSuspended } from "../members/tables.ts";
import { areApart } from "../relationships/pairs.ts";
import { notBlocked } from "../relationships/relations.ts";
import { getSubject, type Subject } from "../subjects/subjects.ts";
import { type CommentRow, comments } from "./tables.ts";

/** Whether the viewer sees comments of every status. */
const seesAllComments = (viewer: Viewer | null) => hasScope(viewer, "moderation:read");

/** States between writing and publishing: only the author and moderators see such a comment. */
const HELD = ["PENDING_REVIEW", "HIDDEN"] as const;

/** What a viewer's comments are read with, beside their columns. */
export const asSeen = { isAuthorSuspended: isSuspended(comments.authorId).as("is_author_suspended") };

/** Loads comments as they are seen. */
export const seenComment = batched(
  (db: Db, ids) =>
    db
      .select({ ...getColumns(comments), ...asSeen })
      .from(comments)
      .where(sql`${comments.id} = any(${uuidArray(ids)}::uuid[])`),
  ({ id }) => id,
);

/**
 * The comments of a thread as a viewer reads it, as a condition on `comments`: published ones, the empty ones that hold
 * replies, and their own; who is blocked is absent with the branch below, what suspended members wrote is as if removed,
 * and moderators see all that is held.
 */
export function listedComments(viewer: Viewer | null): SQL {
  const isHeld = inArray(comments.status, [...HELD]);
  if (seesAllComments(viewer)) return or(comments.isListed, isHeld) as SQL;
  const isShown = and(comments.isListed, or(gt(comments.repliesCount, 0), not(isSuspended(comments.authorId))));
  if (!viewer) return isShown as SQL;
  const isAllowed = or(ne(comments.status, "PUBLISHED"), notBlocked(viewer.id, comments.authorId));
  const isOwn = and(eq(comments.authorId, viewer.id), ne(comments.status, "REMOVED"));
  return or(and(isShown, isAllowed), isOwn) as SQL;
}

/** A comment and what it is about, when the viewer may see both; by the same rule, through loaders. */
export async function findComment(ctx: Ctx, id: string): Promise<{ row: CommentRow; subject: Subject } | null> {
  const row = await ctx.loaders.comment.load(id);
  const subject = row && (await getSubject(ctx, { type: row.subjectType, id: row.subjectId }));
  return row && subject && (await isListedTo(ctx, row)) ? { row, subject } : null;
}

async function isListedTo(ctx: Ctx, { status, isListed, isAuthorSuspended, repliesCount, authorId }: CommentRow): Promise<boolean> {
  const { viewer } = ctx;
  if (seesAllComments(viewer)) return true;
  if (viewer && authorId === viewer.id && status !== "REMOVED") return true;
  if (!isListed || (isAuthorSuspended && repliesCount === 0)) return false;
  return status !== "PUBLISHED" || !(await areApart(ctx, authorId));
}

/** Whether all there is to see of the comment is that it was there. */
export function isBare({ viewer }: Ctx, { status, authorId, isAuthorSuspended, isRemovedByModerator }: CommentRow): boolean {
  if (status === "PUBLISHED" && !isAuthorSuspended) return false;
  if (status === "REMOVED") return !(isRemovedByModerator && seesAllComments(viewer));
  return !seesAllComments(viewer) && authorId !== viewer?.id;
}

/** The comment's state for the viewer: what a suspended member published is hidden. */
export const statusOf = (ctx: Ctx, comment: CommentRow): PostStatus => (comment.status === "PUBLISHED" && isBare(ctx, comment) ? "HIDDEN" : comment.status);
