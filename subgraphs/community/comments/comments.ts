import { batched, type Connection, connectionOf, type Db, objectNamed, type PageArguments } from "@atrium/kit";
import { uuidArray } from "@atrium/kit/db";
import { and, count, eq, sql } from "drizzle-orm";
import type { CommentOrder, QueryCommentsArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { getPost } from "../posts/posts.ts";
import { viewerCanModerate as canModerate } from "../posts/standing.ts";
import type { PostRow } from "../posts/tables.ts";
import type { ForeignType } from "../subjects/kinds.ts";
import { type About, getSubject, isCommentable } from "../subjects/subjects.ts";
import { type CommentRow, comments } from "./tables.ts";
import { asSeen, findComment, isBare, listedComments, statusOf } from "./visible.ts";

type Page = PageArguments & { orderBy?: CommentOrder | null };

export type CommentSubjectParent = (PostRow & { readonly __typename: "Post" }) | { readonly __typename: ForeignType; readonly id: string };

const columns = { CREATED_AT: comments.createdAt, REACTIONS: comments.reactionsCount };

/** A comment the viewer may see. */
export async function getComment(ctx: Ctx, id: string): Promise<CommentRow | null> {
  return (await findComment(ctx, id))?.row ?? null;
}

/** The top-level comments of a subject the viewer may see, oldest first by default. */
export function listCommentsOf(ctx: Ctx, subjectId: string, { orderBy, ...page }: Page): Promise<Connection<CommentRow>> {
  const { field, direction } = orderBy ?? { field: "CREATED_AT", direction: "ASC" };
  const where = and(sql`${comments.depth} = 1`, listedComments(ctx.viewer)); // spelt out, as in the indexes
  const order = [{ name: field, by: columns[field], direction }];
  return connectionOf(ctx.db, "Subject.comments", subjectId, { ...page, orderBy } as PageArguments, comments.subjectId, {
    from: comments,
    more: asSeen,
    where,
    orderBy: order,
  });
}

/** The same of a subject that may be another domain's; null when the viewer may not see it. */
export async function listCommentsAbout(ctx: Ctx, about: About | null, page: Page): Promise<Connection<CommentRow> | null> {
  const subject = await getSubject(ctx, about);
  return subject && isCommentable(subject) ? listCommentsOf(ctx, subject.id, page) : null;
}

/** The same of a subject that a client names. */
export function listComments(ctx: Ctx, args: QueryCommentsArgs): Promise<Connection<CommentRow> | null> {
  const { subjectId: _, ...page } = args;
  return listCommentsAbout(ctx, objectNamed(args, "subjectId"), page);
}

/** The replies to a comment, oldest first. */
export function listRepliesOf(ctx: Ctx, id: string, page: PageArguments): Promise<Connection<CommentRow>> {
  const orderBy = [{ name: "CREATED_AT", by: comments.createdAt, direction: "ASC" as const }];
  return connectionOf(ctx.db, "Comment.replies", id, page, comments.parentId, {
    from: comments,
    more: asSeen,
    where: listedComments(ctx.viewer),
    orderBy,
  });
}

/** How many comments a subject of another domain has; null when the viewer may not see it. */
export async function commentsCountOf(ctx: Ctx, type: string, id: string): Promise<number | null> {
  return (await getSubject(ctx, { type, id })) && ((await ctx.loaders.subject.load(id))?.commentsCount ?? 0);
}

/** The post or foreign object a comment is about. */
export async function subjectOf(ctx: Ctx, { subjectType, subjectId }: CommentRow): Promise<CommentSubjectParent | null> {
  if (subjectType !== "Post") return { __typename: subjectType as ForeignType, id: subjectId };
  const post = await getPost(ctx, subjectId);
  return post && { ...post, __typename: "Post" };
}

/** The answer the author of a question chose, while it can be seen. */
export async function acceptedAnswerOf(ctx: Ctx, { acceptedAnswerId }: PostRow): Promise<CommentRow | null> {
  const answer = acceptedAnswerId ? await getComment(ctx, acceptedAnswerId) : null;
  return answer && statusOf(ctx, answer) === "PUBLISHED" ? answer : null;
}

/** Whether the author of the question chose the comment. */
export async function isAcceptedAnswer(ctx: Ctx, { id, subjectType, subjectId }: CommentRow): Promise<boolean> {
  return subjectType === "Post" && (await ctx.loaders.post.load(subjectId))?.acceptedAnswerId === id;
}

/** Whether the viewer may change the text. */
export const viewerCanUpdate = ({ viewer }: Ctx, { authorId, status }: CommentRow): boolean =>
  viewer !== null && authorId === viewer.id && (status === "PUBLISHED" || status === "PENDING_REVIEW");

/** Whether the viewer moderates the thread: by scope, or in the club of the post. */
export async function viewerCanModerate(ctx: Ctx, { subjectType, subjectId }: CommentRow): Promise<boolean> {
  const post = subjectType === "Post" ? await ctx.loaders.post.load(subjectId) : null;
  return canModerate(ctx, { clubId: post?.clubId ?? null });
}

/** What the viewer sees of a field; nothing of a comment that was removed. */
export const unlessBare = <T>(ctx: Ctx, comment: CommentRow, value: T): T | null => (isBare(ctx, comment) ? null : value);

/** Loads how many published comments people have. */
export const commentsCountsOf = batched(
  (db: Db, ids) =>
    db
      .select({ authorId: sql<string>`${comments.authorId}`, count: count() })
      .from(comments)
      .where(and(sql`${comments.authorId} = any(${uuidArray(ids)}::uuid[])`, eq(comments.status, "PUBLISHED")))
      .groupBy(comments.authorId),
  ({ authorId }) => authorId,
);
