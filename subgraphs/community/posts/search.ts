import { type Connection, connection, type OrderKey, requestError, text, type Viewer, validArguments } from "@atrium/kit";
import { and, eq, gte, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { PostFilter, PostOrder, QueryPostsArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { slugOf } from "../tags/slugs.ts";
import { tags } from "../tags/tables.ts";
import { type PostRow, posts, postTags, postWords } from "./tables.ts";
import { wordsQuery } from "./text.ts";
import { ownPosts, publishedPosts, seesAllPosts } from "./visible.ts";

const MAX_TAGS = 50;
const MAX_RANKED = 2_000;

const limits = z.object({ query: text(200).nullish(), tags: z.string().max(100).array().max(MAX_TAGS).nullish() });

/** Posts the viewer may see, by the filter: newest first, or best matches first when words are looked for. */
export async function listPosts(ctx: Ctx, { filter, orderBy, ...page }: QueryPostsArgs): Promise<Connection<PostRow>> {
  const { statuses, ...conditions } = filter ?? {};
  const where = and(inStatuses(ctx.viewer, statuses ?? ["PUBLISHED"]), matching(conditions));
  const isPublished = !statuses || statuses.every((status) => status === "PUBLISHED");
  const key = orderKey(orderBy, filter?.query?.trim() || null, isPublished);
  return connection(ctx.db, page, { from: posts, where: key.name === "relevance" ? newest(where) : where, orderBy: [key] });
}

/** The conditions of a filter, without that on statuses. */
export function matching(filter: Omit<PostFilter, "statuses">): SQL | undefined {
  const { query, tags: slugs } = validArguments(limits, filter);
  const { authorIds, clubId, formats, topics, publishedAfter, unanswered } = filter;
  return and(
    query ? sql`${posts.id} in (select ${postWords.postId} from ${postWords} where ${postWords.words} @@ ${wordsQuery(query)})` : undefined,
    authorIds?.length ? inArray(posts.authorId, [...authorIds]) : undefined,
    clubId ? eq(posts.clubId, clubId) : undefined,
    formats?.length ? inArray(posts.format, [...formats]) : undefined,
    topics?.length ? inArray(posts.topic, [...topics]) : undefined,
    slugs?.length ? withTags(slugs) : undefined,
    publishedAfter ? gte(posts.publishedAt, publishedAfter) : undefined,
    unanswered ? and(eq(posts.topic, "QUESTION"), isNull(posts.acceptedAnswerId)) : undefined,
  );
}

const withTags = (names: readonly string[]) =>
  sql`exists (select 1 from ${postTags} inner join ${tags} on ${tags.id} = ${postTags.tagId} where ${and(eq(postTags.postId, posts.id), inArray(tags.slug, names.map(slugOf)))})`;

function inStatuses(viewer: Viewer | null, statuses: readonly PostRow["status"][]): SQL {
  if (statuses.every((status) => status === "PUBLISHED")) return publishedPosts(viewer);
  const among = inArray(posts.status, [...statuses]);
  if (seesAllPosts(viewer)) return among;
  if (!viewer) throw requestError("FORBIDDEN", "Other posts than PUBLISHED are for their authors and moderators.");
  const own = and(among, ownPosts(viewer)) as SQL;
  return statuses.includes("PUBLISHED") ? sql`(${own} or ${publishedPosts(viewer)})` : own;
}

function orderKey(order: PostOrder | null | undefined, query: string | null, isPublished: boolean): OrderKey {
  const { field, direction } = order ?? { field: query ? "RELEVANCE" : "PUBLISHED_AT", direction: "DESC" };
  switch (field) {
    case "RELEVANCE":
      if (!query) throw requestError("BAD_USER_INPUT", "Order by RELEVANCE needs filter.query.");
      return { name: "relevance", by: relevance(query), direction };
    case "PUBLISHED_AT":
      return isPublished ? { name: "published", by: posts.publishedAt, direction } : { name: "created", by: posts.createdAt, direction };
    case "REACTIONS":
      return { name: "reactions", by: posts.reactionsCount, direction };
    case "COMMENTS":
      return { name: "comments", by: posts.commentsCount, direction };
    case "TRENDING":
      if (!isPublished) throw requestError("BAD_USER_INPUT", "Only published posts trend.");
      return { name: "trending", by: posts.trending, direction };
  }
}

/** The latest of the posts that match: to rank all that say a common word would take as long as there are posts. */
const newest = (where: SQL | undefined) => sql`${posts.id} in (select ${posts.id} from ${posts} where ${where} order by ${posts.id} desc limit ${MAX_RANKED})`;

const relevance = (query: string) => sql`(select ts_rank(${postWords.words}, ${wordsQuery(query)}) from ${postWords} where ${postWords.postId} = ${posts.id})`;
