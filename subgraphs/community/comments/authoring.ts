import { newId, notFound, objectNamed, once, publish, requireViewer, type Tx, text, UserError, validInput, wrongState } from "@atrium/kit";
import { renderMarkdown } from "@atrium/kit/markdown";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { isAdmin } from "../club-members/membership.ts";
import type { CommentCreateInput, CommentUpdateInput, PostStatus } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { guardRate } from "../moderation/rates.ts";
import { screen } from "../moderation/screening.ts";
import { findMentions } from "../posts/mentions.ts";
import { viewerCanModerate } from "../posts/standing.ts";
import { lockThread } from "../subjects/counts.ts";
import { isCommentable, refuseBlocked, requireSubject, type Subject } from "../subjects/subjects.ts";
import { type CommentRow, comments } from "./tables.ts";
import { findComment, statusOf } from "./visible.ts";
import { addComment, hideComment, lockComment, removeComment, targetOf } from "./write.ts";

const content = text(10_000).pipe(z.string().min(1));
const newComment = z.object({ parentId: z.uuid().nullish(), content });
const commentChange = z.object({ id: z.uuid(), content });

/** Comments on a subject the viewer may see, or replies to a comment on it. */
export async function commentCreate(ctx: Ctx, input: CommentCreateInput): Promise<CommentRow> {
  const { id: authorId } = requireViewer(ctx);
  const { parentId, content } = validInput(newComment, input);
  const subject = await requireSubject(ctx, objectNamed(input, "subjectId"));
  if (!isCommentable(subject)) throw notFound("Subject", ["subjectId"]);
  if (parentId) await requireParent(ctx, subject, parentId);
  const passesLock = await viewerCanModerate(ctx, subject);
  const contentHtml = renderMarkdown(content);

  const id = await once(ctx, "commentCreate", input, async (tx) => {
    const id = newId();
    const about = { type: subject.type, id: subject.id };
    await guardRate(tx, authorId);
    const mentionIds = await findMentions(tx, content);
    const status = await screen(tx, { authorId, text: content, about: { type: "Comment", id } });
    const parent = await holdOpen(tx, subject, parentId ?? null, passesLock);
    await addComment(tx, { id, about, parent, authorId, content, contentHtml, mentionIds: mentionIds.filter((each) => each !== authorId), status });
    return id;
  });
  return ctx.loaders.comment.load(id) as Promise<CommentRow>;
}

/** Changes the text of the viewer's comment; a published one is screened anew, and hidden when it would have been held. */
export async function commentUpdate(ctx: Ctx, input: CommentUpdateInput): Promise<CommentRow> {
  const { id, content } = validInput(commentChange, input);
  const contentHtml = renderMarkdown(content);
  await requireOwn(ctx, id);
  return ctx.db.transaction(async (tx) => {
    const comment = await lockOwn(tx, id);
    if (comment.status !== "PUBLISHED" && comment.status !== "PENDING_REVIEW") {
      throw wrongState("This comment can no longer be changed.", comment.status, ["PUBLISHED", "PENDING_REVIEW"]);
    }
    if (comment.content === content) return comment;
    const { authorId } = comment;
    const mentionIds = (await findMentions(tx, content)).filter((each) => each !== authorId);
    const values = { content, contentHtml, mentionIds, isEdited: true, updatedAt: ctx.now() };
    const [updated] = await tx.update(comments).set(values).where(eq(comments.id, id)).returning();
    if (comment.status !== "PUBLISHED" || !authorId) return updated as CommentRow;
    const isNew = (each: string) => !comment.mentionIds.includes(each);
    await publish(tx, "comment.updated", id, { target: targetOf(comment), authorId, mentionIds: mentionIds.filter(isNew) });
    const verdict = await screen(tx, { authorId, text: content, about: { type: "Comment", id } });
    return verdict === "PUBLISHED" ? (updated as CommentRow) : hideComment(tx, updated as CommentRow);
  });
}

/** Removes the viewer's comment. */
export async function commentDelete(ctx: Ctx, id: string): Promise<string> {
  const viewer = requireViewer(ctx);
  await requireOwn(ctx, id);
  await ctx.db.transaction(async (tx) => {
    const comment = await lockOwn(tx, id);
    await removeComment(tx, comment, { byModerator: comment.authorId !== viewer.id });
  });
  return id;
}

/** The comment the viewer replies to: one of the subject they may see, whose author and they have not blocked each other. */
async function requireParent(ctx: Ctx, subject: Subject, parentId: string): Promise<void> {
  const row = await ctx.loaders.comment.load(parentId);
  if (!row || row.subjectId !== subject.id) throw notFound("Comment", ["parentId"]);
  if (await findComment(ctx, parentId)) return requirePublished(statusOf(ctx, row));
  if (row.authorId && row.status === "PUBLISHED") await refuseBlocked(ctx, row.authorId, ["parentId"]);
  throw notFound("Comment", ["parentId"]);
}

function requirePublished(status: PostStatus): void {
  if (status !== "PUBLISHED") throw wrongState("Only published comments are replied to.", status, ["PUBLISHED"], ["parentId"]);
}

/** Holds the thread, which has to take comments now; answers the parent as it is now. */
async function holdOpen(tx: Tx, { type, id }: Subject, parentId: string | null, passesLock: boolean): Promise<CommentRow | null> {
  const thread = await lockThread(tx, { subjectType: type, subjectId: id });
  if (!thread?.isPublished) throw new UserError("INVALID_STATE", "Only what is published takes comments.", ["subjectId"]);
  if (thread.isLocked && !passesLock) throw new UserError("POLICY", "This thread is locked.", ["subjectId"]);
  if (!parentId) return null;
  const [parent] = await tx.select().from(comments).where(eq(comments.id, parentId));
  if (!parent) throw notFound("Comment", ["parentId"]);
  requirePublished(parent.status);
  return parent;
}

/** Throws unless the comment is the viewer's, wherever it is: NOT_FOUND when they may not see it, else POLICY. Administrators pass. */
async function requireOwn(ctx: Ctx, id: string): Promise<void> {
  const viewer = requireViewer(ctx);
  const row = await ctx.loaders.comment.load(id);
  const isOwn = row?.authorId === viewer.id;
  if (!row || row.status === "REMOVED" || !(isOwn || (await findComment(ctx, id)))) throw notFound("Comment");
  if (!isOwn && !isAdmin(viewer)) throw new UserError("POLICY", "Only its author changes a comment.", ["id"]);
}

async function lockOwn(tx: Tx, id: string): Promise<CommentRow> {
  const [row] = await tx.select().from(comments).where(eq(comments.id, id));
  const comment = row && (await lockComment(tx, row));
  if (!comment || comment.status === "REMOVED") throw notFound("Comment");
  return comment;
}
