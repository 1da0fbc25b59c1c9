import { newId, notFound, once, requireViewer, UserError, validInput } from "@atrium/kit";
import { eq } from "drizzle-orm";
import type { PostShareInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { guardRate } from "../moderation/rates.ts";
import { screen } from "../moderation/screening.ts";
import { refuseBlocked } from "../subjects/subjects.ts";
import { newShare } from "./input.ts";
import { type PostRow, posts } from "./tables.ts";
import { canSeePost } from "./visible.ts";
import { addPost } from "./write.ts";

/** Shares a public post as a new one of the viewer's; a share without words of its own is passed on as its original. */
export async function postShare(ctx: Ctx, input: PostShareInput): Promise<PostRow> {
  const { id: authorId } = requireViewer(ctx);
  const { comment, visibility } = validInput(newShare, input);

  const id = await once(ctx, "postShare", input, async (tx) => {
    const shared = await getShareable(ctx, input.postId);
    await guardRate(tx, authorId);
    const [original] = await tx.select().from(posts).where(eq(posts.id, shared.id)).for("no key update");
    if (original?.status !== "PUBLISHED") throw notFound("Post", ["postId"]);
    const id = newId(ctx.now());
    const content = comment ?? "";
    const status = content ? await screen(tx, { authorId, text: content, about: { type: "Post", id } }) : "PUBLISHED";
    await addPost(tx, { id, authorId, content, status, visibility: visibility ?? "PUBLIC", sharedPostId: original.id });
    return id;
  });
  return ctx.loaders.post.load(id) as Promise<PostRow>;
}

async function getShareable(ctx: Ctx, id: string): Promise<PostRow> {
  const post = await ctx.loaders.post.load(id);
  if (!post) throw notFound("Post", ["postId"]);
  if (!(await canSeePost(ctx, post))) {
    const isPublic = await canSeePost({ ...ctx, viewer: null }, post);
    if (isPublic && post.authorId) await refuseBlocked(ctx, post.authorId, ["postId"]);
    throw notFound("Post", ["postId"]);
  }
  if (post.sharedPostId && post.content === "") return getShareable(ctx, post.sharedPostId);
  if (!(await canSeePost({ ...ctx, viewer: null }, post))) throw new UserError("POLICY", "Only public posts are shared.", ["postId"]);
  return post;
}
