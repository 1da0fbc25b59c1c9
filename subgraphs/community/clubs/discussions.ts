import { type Connection, connectionOf, type PageArguments } from "@atrium/kit";
import { and, sql } from "drizzle-orm";
import type { ClubDiscussionsArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { matching } from "../posts/search.ts";
import { type PostRow, posts } from "../posts/tables.ts";
import { publishedPosts } from "../posts/visible.ts";
import type { ClubRow } from "./tables.ts";
import { canReadClub } from "./visible.ts";

const orderBy = [
  { name: "pinned", by: sql`(case when ${posts.pinnedAt} is null then 0 else 1 end)`, direction: "DESC" as const },
  { name: "published", by: posts.publishedAt, direction: "DESC" as const },
];

/** The published posts of a club that the viewer may see: pinned ones first, then newest. */
export async function listDiscussionsOf(ctx: Ctx, club: ClubRow, { filter, ...page }: Partial<ClubDiscussionsArgs>): Promise<Connection<PostRow> | null> {
  if (!(await canReadClub(ctx, club))) return null;
  const { statuses: _, ...conditions } = filter ?? {};
  const where = and(publishedPosts(ctx.viewer), matching(conditions));
  return connectionOf(ctx.db, "Club.discussions", club.id, { ...page, filter } as PageArguments, posts.clubId, { from: posts, where, orderBy });
}
