import { notFound, publish, requireViewer, type Tx, takeTurn, UserError, wrongState } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { isAdmin } from "../club-members/membership.ts";
import type { Ctx } from "../index.ts";
import { getPost } from "../posts/posts.ts";
import { type PostRow, posts } from "../posts/tables.ts";
import { comments } from "./tables.ts";
import { findComment } from "./visible.ts";
import { lockComment } from "./write.ts";

/** Marks a comment as the answer of the viewer's question, in place of an earlier choice; the same again changes nothing. */
export async function commentAccept(ctx: Ctx, id: string): Promise<PostRow | null> {
  const viewer = requireViewer(ctx);
  const found = await findComment(ctx, id);
  if (!found) throw notFound("Comment");
  const { row, subject } = found;
  const seen = subject.type === "Post" ? await getPost(ctx, subject.id) : null;
  if (seen && seen.authorId !== viewer.id && !isAdmin(viewer)) throw new UserError("POLICY", "Only who asks the question accepts an answer.", ["id"]);
  if (seen?.topic !== "QUESTION") throw new UserError("INVALID_STATE", "Only questions have accepted answers.", ["id"]);

  await ctx.db.transaction(async (tx) => {
    await takeTurn(tx, seen.id); // before anything else, so that the log has the choices in their order
    const answer = await lockComment(tx, row); // and the post with it
    const [post] = await tx.select().from(posts).where(eq(posts.id, seen.id));
    if (!post || !answer || post.acceptedAnswerId === id) return;
    if (answer.status !== "PUBLISHED") throw wrongState("Only a published comment is accepted.", answer.status, ["PUBLISHED"]);
    if (!answer.authorId) throw new UserError("INVALID_STATE", "Who wrote this comment is gone.", ["id"]);
    await acceptAnswer(tx, post, { ...answer, authorId: answer.authorId });
  });
  return ctx.loaders.post.load(seen.id);
}

/** Makes a comment the answer of a post, in place of an earlier choice. */
export async function acceptAnswer(tx: Tx, post: Pick<PostRow, "id" | "acceptedAnswerId">, answer: { id: string; authorId: string }): Promise<void> {
  const previousCommentId = post.acceptedAnswerId;
  const [previous] = previousCommentId ? await tx.select({ authorId: comments.authorId }).from(comments).where(eq(comments.id, previousCommentId)) : [];
  await tx.update(posts).set({ acceptedAnswerId: answer.id }).where(eq(posts.id, post.id));
  const choice = { commentId: answer.id, authorId: answer.authorId, previousCommentId, previousAuthorId: previous?.authorId ?? null };
  await publish(tx, "answer.accepted", post.id, choice);
}
