import { hasScope, requireViewer, type Tx, UserError, wrongState } from "@atrium/kit";
import { and, count, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { isClubModerator } from "../club-members/membership.ts";
import { clubs } from "../clubs/tables.ts";
import type { PostLockSetInput, PostPinSetInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { lockPost } from "./posts.ts";
import { type PostRow, posts } from "./tables.ts";
import { changePost } from "./write.ts";

const MAX_PINS = 3;

/** Pins a post to the top of its club by a moderator there, or of its author's profile by them; or unpins it. */
export async function postPinSet(ctx: Ctx, { id, pinned }: PostPinSetInput): Promise<PostRow> {
  const viewer = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const post = await lockPost(ctx, tx, id);
    const mayPin = post.clubId ? await isClubModerator(ctx, post.clubId) : post.authorId === viewer.id;
    if (!mayPin) throw new UserError("POLICY", post.clubId ? "Moderators of the club pin its posts." : "Only its author pins a post.", ["id"]);
    if (post.status !== "PUBLISHED") throw wrongState("Only published posts are pinned.", post.status, ["PUBLISHED"]);
    if (pinned === (post.pinnedAt !== null)) return post;
    if (pinned) await guardPins(tx, post);
    return changePost(tx, post, { pinnedAt: pinned ? ctx.now() : null });
  });
}

/** Whoever pins to the same profile or club waits here, so that none has a fourth. */
async function guardPins(tx: Tx, { id, clubId, authorId }: PostRow): Promise<void> {
  if (clubId) await tx.select({ id: clubs.id }).from(clubs).where(eq(clubs.id, clubId)).for("no key update");
  else
    await tx
      .select({ id: members.id })
      .from(members)
      .where(eq(members.id, authorId as string))
      .for("no key update");
  const there = clubId ? eq(posts.clubId, clubId) : and(eq(posts.authorId, authorId as string), isNull(posts.clubId));
  const [pins] = await tx
    .select({ count: count() })
    .from(posts)
    .where(and(there, isNotNull(posts.pinnedAt), eq(posts.status, "PUBLISHED"), ne(posts.id, id)));
  if (pins && pins.count >= MAX_PINS) throw new UserError("LIMIT_EXCEEDED", `At most ${MAX_PINS} posts are pinned.`, null, { limit: MAX_PINS, remaining: 0 });
}

/** Closes or reopens a thread for comments. */
export async function postLockSet(ctx: Ctx, { id, locked }: PostLockSetInput): Promise<PostRow> {
  return ctx.db.transaction(async (tx) => {
    const post = await lockPost(ctx, tx, id);
    if (!(await viewerCanModerate(ctx, post))) throw new UserError("POLICY", "Moderators lock threads.", ["id"]);
    return post.isLocked === locked ? post : changePost(tx, post, { isLocked: locked });
  });
}

/** Whether the viewer moderates the post: for the community, or for its club. */
export async function viewerCanModerate(ctx: Ctx, { clubId }: Pick<PostRow, "clubId">): Promise<boolean> {
  return hasScope(ctx.viewer, "moderation:write") || (clubId !== null && (await isClubModerator(ctx, clubId)));
}

/** Whether the viewer may change the post: its author, unless it is hidden. */
export const viewerCanUpdate = (ctx: Ctx, { authorId, status }: PostRow): boolean =>
  ctx.viewer !== null && authorId === ctx.viewer.id && status !== "HIDDEN" && status !== "REMOVED";
