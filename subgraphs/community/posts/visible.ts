import { hasScope, pairKey, type Viewer } from "@atrium/kit";
import { and, eq, inArray, isNull, ne, not, or, type SQL, sql } from "drizzle-orm";
import { clubMemberships } from "../club-members/tables.ts";
import { clubs } from "../clubs/tables.ts";
import type { Ctx } from "../index.ts";
import { isSuspended } from "../members/tables.ts";
import { areApart, isFriend } from "../relationships/pairs.ts";
import { areFriends, notBlocked } from "../relationships/relations.ts";
import { type PostRow, posts } from "./tables.ts";

/** Whether the viewer sees posts of every status and visibility. */
export const seesAllPosts = (viewer: Viewer | null): boolean => hasScope(viewer, "moderation:read");

/** A viewer's own posts in every status but REMOVED. */
export const ownPosts = (viewer: Viewer): SQL => and(eq(posts.authorId, viewer.id), ne(posts.status, "REMOVED")) as SQL;

/** The published posts a viewer may see, as a condition on `posts`: what belongs in feeds and lists; moderators see all. */
export function publishedPosts(viewer: Viewer | null): SQL {
  if (seesAllPosts(viewer)) return eq(posts.status, "PUBLISHED");
  if (!viewer) return and(openPosts(viewer), not(isSuspended(posts.authorId))) as SQL;
  const mayReadIt = and(openPosts(viewer), not(isSuspended(posts.authorId)), notBlocked(viewer.id, posts.authorId));
  return and(eq(posts.status, "PUBLISHED"), or(eq(posts.authorId, viewer.id), mayReadIt)) as SQL;
}

/** The published posts whose visibility and club let the viewer read them, whoever wrote them. */
export function openPosts(viewer: Viewer | null): SQL {
  const isPublished = eq(posts.status, "PUBLISHED");
  if (seesAllPosts(viewer)) return isPublished;
  if (!viewer) return and(isPublished, eq(posts.visibility, "PUBLIC"), inClub(eq(clubs.visibility, "PUBLIC"))) as SQL;
  const joined = sql`(select ${clubMemberships.clubId} from ${clubMemberships} where ${and(eq(clubMemberships.userId, viewer.id), eq(clubMemberships.status, "ACTIVE"))})`;
  const isForThem = or(
    inArray(posts.visibility, ["PUBLIC", "MEMBERS"]),
    and(eq(posts.visibility, "CLUB"), sql`${posts.clubId} in ${joined}`),
    and(eq(posts.visibility, "FRIENDS"), areFriends(viewer.id, posts.authorId)),
  );
  return and(isPublished, isForThem, inClub(or(eq(clubs.visibility, "PUBLIC"), sql`${clubs.id} in ${joined}`))) as SQL;
}

const inClub = (where: SQL | undefined) =>
  or(isNull(posts.clubId), sql`exists (select 1 from ${clubs} where ${and(eq(clubs.id, posts.clubId), isNull(clubs.withheld), where)})`);

/** Whether the viewer may see one post, by the same rule through loaders; of their own also those that are not published, unless removed. */
export async function canSeePost(ctx: Ctx, post: PostRow): Promise<boolean> {
  const { viewer, loaders } = ctx;
  if (seesAllPosts(viewer)) return true;
  if (viewer && post.authorId === viewer.id) return post.status !== "REMOVED";
  if (post.status !== "PUBLISHED" || (!viewer && post.visibility !== "PUBLIC")) return false;
  const [author, isApart, club, membership] = await Promise.all([
    post.authorId ? loaders.member.load(post.authorId) : null,
    areApart(ctx, post.authorId),
    post.clubId ? loaders.club.load(post.clubId) : null,
    post.clubId && viewer ? loaders.membership.load(pairKey(post.clubId, viewer.id)) : null,
  ]);
  const isMember = membership?.status === "ACTIVE";
  if (author?.status === "SUSPENDED" || isApart) return false;
  if (post.clubId && (!club || club.withheld || (club.visibility !== "PUBLIC" && !isMember))) return false;
  return post.visibility === "FRIENDS" ? isFriend(ctx, post.authorId) : post.visibility === "CLUB" ? isMember : true;
}
