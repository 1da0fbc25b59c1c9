import { type Connection, connectionOf, notFound, type PageArguments, requireViewer, type Tx, UserError } from "@atrium/kit";
import { and, eq, inArray } from "drizzle-orm";
import type { PostFilter } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { matching } from "./search.ts";
import { type PostRevisionRow, type PostRow, postRevisions, posts } from "./tables.ts";
import { canSeePost, publishedPosts } from "./visible.ts";

const byTime = [{ name: "published", by: posts.publishedAt, direction: "DESC" as const }];

/** A post the viewer may see. */
export async function getPost(ctx: Ctx, id: string): Promise<PostRow | null> {
  const post = await ctx.loaders.post.load(id);
  return post && (await canSeePost(ctx, post)) ? post : null;
}

/** The original of a share, when it is there and the viewer may see it. */
export async function getShared(ctx: Ctx, { sharedPostId }: PostRow): Promise<PostRow | null> {
  const original = sharedPostId ? await getPost(ctx, sharedPostId) : null;
  return original?.status === "PUBLISHED" ? original : null;
}

/** A person's published posts that the viewer may see, newest first. */
export function listPostsOf(ctx: Ctx, userId: string, { filter, ...page }: PageArguments & { filter?: PostFilter | null }): Promise<Connection<PostRow>> {
  const { statuses: _, ...conditions } = filter ?? {};
  const where = and(publishedPosts(ctx.viewer), matching(conditions));
  return connectionOf(ctx.db, "User.posts", userId, { ...page, filter } as PageArguments, posts.authorId, { from: posts, where, orderBy: byTime });
}

/** The viewer's drafts and scheduled posts, newest first. */
export async function listDraftsOf(ctx: Ctx, userId: string, page: PageArguments): Promise<Connection<PostRow> | null> {
  if (ctx.viewer?.id !== userId) return null;
  const where = inArray(posts.status, ["DRAFT", "SCHEDULED"]);
  return connectionOf(ctx.db, "User.drafts", userId, page, posts.authorId, {
    from: posts,
    where,
    orderBy: [{ name: "created", by: posts.createdAt, direction: "DESC" }],
  });
}

/** A former text of a post the viewer may see. */
export async function getRevision(ctx: Ctx, id: string): Promise<PostRevisionRow | null> {
  const revision = await ctx.loaders.postRevision.load(id);
  return revision && (await getPost(ctx, revision.postId)) ? revision : null;
}

/** The former texts of a post, newest first. */
export function listRevisionsOf(ctx: Ctx, postId: string, page: PageArguments): Promise<Connection<PostRevisionRow>> {
  const orderBy = [{ name: "created", by: postRevisions.createdAt, direction: "DESC" as const }];
  return connectionOf(ctx.db, "Post.revisions", postId, page, postRevisions.postId, { from: postRevisions, orderBy });
}

/** The members a post mentions who are still there. */
export async function mentionsOf(ctx: Ctx, { mentionIds }: PostRow): Promise<{ id: string }[]> {
  const members = await Promise.all(mentionIds.map((id) => ctx.loaders.member.load(id)));
  return members.flatMap((member) => (member?.status === "ACTIVE" ? [{ id: member.id }] : []));
}

/** The post, locked; one the viewer may not see does not exist. */
export async function lockPost(ctx: Ctx, tx: Tx, id: string, path: string[] = ["id"]): Promise<PostRow> {
  const [post] = await tx.select().from(posts).where(eq(posts.id, id)).for("no key update");
  if (!post || !(await canSeePost(ctx, post))) throw notFound("Post", path);
  return post;
}

/** The same for a post of the viewer's own. */
export async function lockOwnPost(ctx: Ctx, tx: Tx, id: string): Promise<PostRow> {
  const viewer = requireViewer(ctx);
  const post = await lockPost(ctx, tx, id);
  if (post.authorId !== viewer.id) throw new UserError("POLICY", "Only its author does this to a post.", ["id"]);
  return post;
}
