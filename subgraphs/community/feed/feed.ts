import { type Connection, connection, type OrderKey, requireViewer } from "@atrium/kit";
import { decodeCursor } from "@atrium/kit/cursors";
import { and, desc, inArray, type SQL, sql } from "drizzle-orm";
import type { FeedMode, QueryFeedArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type PostRow, posts } from "../posts/tables.ts";
import { newestOf } from "./merge.ts";
import { heardPosts, isFrom, sourcesOf } from "./sources.ts";

const byTime: OrderKey = { name: "published", by: posts.publishedAt, direction: "DESC" };
// the score grows with what happens to a post and not with the clock: pages need no moment to refer to
const byTrend: OrderKey = { name: "trending", by: posts.trending, direction: "DESC" };

/** A page of the viewer's feed, in one statement; a visitor's is LATEST or TRENDING. It has no count. */
export async function getFeed(ctx: Ctx, { mode, first, after }: QueryFeedArgs): Promise<Connection<PostRow>> {
  const { viewer } = ctx;
  const now = ctx.now();
  const where = heardPosts(viewer, now);
  const list = async (from: SQL | undefined, order: OrderKey): Promise<Connection<PostRow>> => {
    const page = await connection(ctx.db, { first, after }, { from: posts, where: and(from, where), orderBy: [order] });
    return { ...page, totalCount: async () => null };
  };
  if (mode === "TRENDING") return list(undefined, byTrend);
  if (mode === "LATEST") return list(undefined, byTime);

  const before = after
    ? sql`(${posts.publishedAt}, ${posts.id}) < (${sql.join(
        decodeCursor(after, "published DESC,id DESC", 2).map((value) => sql`${value}`),
        sql`, `,
      )})`
    : undefined;
  const sources = sourcesOf(mode ?? "HOME", requireViewer(ctx), now, before) ?? [];
  const newest = sources.map((source) => sql`(${newestOf(source, (first ?? 20) + 1)})`);
  return list(sql`${posts.id} in (${sql.join(newest, sql` union `)})`, byTime);
}

/** Which of these posts belong in the viewer's feed, newest first. */
export async function inFeed(ctx: Ctx, mode: FeedMode, ids: readonly string[]): Promise<string[]> {
  const viewer = requireViewer(ctx);
  const sources = sourcesOf(mode, viewer, ctx.now());
  const found = await ctx.db
    .select({ id: posts.id })
    .from(posts)
    .where(and(inArray(posts.id, [...ids]), heardPosts(viewer, ctx.now()), sources ? isFrom(sources) : undefined))
    .orderBy(desc(posts.publishedAt), desc(posts.id));
  return found.map(({ id }) => id);
}
