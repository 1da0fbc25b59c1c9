import {
  batched,
  type Connection,
  connection,
  connectionOf,
  type Db,
  notFound,
  type PageArguments,
  pairKey,
  pairsOf,
  requestError,
  requireViewer,
  UserError,
} from "@atrium/kit";
import { and, asc, count, desc, eq, getColumns, gt, isNotNull, like, type SQL, sql } from "drizzle-orm";
import type { QueryTagsArgs, TagFollowSetInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { type PostRow, posts, postTags } from "../posts/tables.ts";
import { publishedPosts } from "../posts/visible.ts";
import { slugOf } from "./slugs.ts";
import { type TagRow, tagFollows, tags } from "./tables.ts";

const MAX_FOLLOWED = 500;
const MAX_TRENDING = 50;

/** Loads who follows which tag, by the person's and the tag's id. */
export const tagFollow = batched(
  (db: Db, keys) =>
    db
      .select()
      .from(tagFollows)
      .where(sql`(${tagFollows.userId}, ${tagFollows.tagId}) in (${pairsOf(keys)})`),
  ({ userId, tagId }) => pairKey(userId, tagId),
);

/** A tag by its slug, or a name that has it. */
export async function getTagBy(ctx: Ctx, slug: string): Promise<TagRow | null> {
  const [tag] = await ctx.db
    .select()
    .from(tags)
    .where(eq(tags.slug, slugOf(slug)));
  return tag ?? null;
}

/** Tags whose name starts with the query, most used first. */
export function listTags(ctx: Ctx, { query, ...page }: QueryTagsArgs): Promise<Connection<TagRow>> {
  const start = slugOf(query ?? "");
  const isNoName = query?.trim() && start === "";
  const where = isNoName ? sql`false` : start ? like(tags.slug, `${start}%`) : undefined;
  return connection(ctx.db, page, { from: tags, where, orderBy: [{ name: "postsCount", by: tags.postsCount, direction: "DESC" }] });
}

/** The hottest tags; see heat.ts. */
export async function listTrendingTags(ctx: Ctx, first: number): Promise<TagRow[]> {
  if (first < 1 || first > MAX_TRENDING) throw requestError("BAD_USER_INPUT", `There are 1 to ${MAX_TRENDING} trending tags, not ${first}.`);
  const isHot = and(gt(tags.postsCount, 0), isNotNull(tags.heat));
  return ctx.db.select().from(tags).where(isHot).orderBy(desc(tags.heat), desc(tags.id)).limit(first);
}

/** Published posts with the tag that the viewer may see, newest first. */
export function listPostsWith(ctx: Ctx, tagId: string, page: PageArguments): Promise<Connection<PostRow>> {
  const isTagged = (id: SQL) => sql`exists (select 1 from ${postTags} where ${and(eq(postTags.postId, posts.id), eq(postTags.tagId, id))})`;
  const orderBy = [{ name: "published", by: posts.publishedAt, direction: "DESC" as const }];
  return connectionOf(ctx.db, "Tag.posts", tagId, page, isTagged, { from: posts, where: publishedPosts(ctx.viewer), orderBy });
}

/** The tags the viewer follows, by name. */
export async function listFollowedTags(ctx: Ctx, userId: string): Promise<TagRow[] | null> {
  if (ctx.viewer?.id !== userId) return null;
  return ctx.db
    .select(getColumns(tags))
    .from(tagFollows)
    .innerJoin(tags, eq(tags.id, tagFollows.tagId))
    .where(eq(tagFollows.userId, userId))
    .orderBy(asc(tags.slug))
    .limit(MAX_FOLLOWED);
}

/** Whether the viewer follows the tag. */
export async function viewerIsFollowing(ctx: Ctx, tagId: string): Promise<boolean> {
  return ctx.viewer !== null && (await ctx.loaders.tagFollow.load(pairKey(ctx.viewer.id, tagId))) !== null;
}

/** Has the viewer follow a tag, or no longer; the count stays exact. */
export async function tagFollowSet(ctx: Ctx, { tagId, following }: TagFollowSetInput): Promise<TagRow> {
  const { id: userId } = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    await tx.select({ id: members.id }).from(members).where(eq(members.id, userId)).for("no key update");
    const [tag] = await tx.select().from(tags).where(eq(tags.id, tagId)).for("no key update");
    if (!tag) throw notFound("Tag", ["tagId"]);
    const isIt = and(eq(tagFollows.userId, userId), eq(tagFollows.tagId, tagId));
    const changed = following
      ? await tx.insert(tagFollows).values({ tagId, userId, createdAt: ctx.now() }).onConflictDoNothing().returning()
      : await tx.delete(tagFollows).where(isIt).returning();
    if (changed.length === 0) return tag;
    const [followed] = await tx.select({ count: count() }).from(tagFollows).where(eq(tagFollows.userId, userId));
    if (followed && followed.count > MAX_FOLLOWED) {
      throw new UserError("LIMIT_EXCEEDED", `You follow ${MAX_FOLLOWED} tags.`, null, { limit: MAX_FOLLOWED, remaining: 0 });
    }
    const [counted] = await tx
      .update(tags)
      .set({ followersCount: sql`${tags.followersCount} + ${following ? 1 : -1}` })
      .where(eq(tags.id, tagId))
      .returning();
    return counted as TagRow;
  });
}
