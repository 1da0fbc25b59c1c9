import type { Viewer } from "@atrium/kit";
import { and, eq, or, type SQL, sql } from "drizzle-orm";
import { clubMemberships } from "../club-members/tables.ts";
import type { FeedMode } from "../generated.ts";
import { members } from "../members/tables.ts";
import { posts, postTags } from "../posts/tables.ts";
import { openPosts, publishedPosts } from "../posts/visible.ts";
import { notBlocked, notMuted } from "../relationships/relations.ts";
import { follows } from "../relationships/tables.ts";
import { tagFollows } from "../tags/tables.ts";

/** Where posts come from: people, clubs or tags, each with its posts in the order of time. */
export type Source = {
  /** The ids of those the viewer follows. */
  readonly followed: SQL;
  /** SQL: the post is from one of them. */
  readonly isOrigin: SQL;
  /** The newest `limit` posts of one of them that the viewer may see, as `published_at` and `id`, by an index. */
  newest(of: SQL, limit: number): SQL;
  /** The same of all of them together, as long as there are enough among the newest posts of all; none for who follows few. */
  recent?(limit: number): SQL;
  /** SQL: one of them is heard at all. */
  isHeard(of: SQL): SQL;
};

const LOOKED_THROUGH = 2_000; // of all posts, the newest
const MANY = 200; // followed: so many have posts among these

/** SQL: posts that belong in a feed of the viewer; also moderators have people they do not want to hear of. */
export function heardPosts(viewer: Viewer | null, now: Date): SQL {
  if (!viewer) return publishedPosts(viewer);
  return and(publishedPosts(viewer), notBlocked(viewer.id, posts.authorId), notMuted(viewer.id, posts.authorId, now)) as SQL;
}

/** What a feed is merged from; null for one that takes every post. */
export function sourcesOf(mode: FeedMode, viewer: Viewer, now: Date, before?: SQL): readonly Source[] | null {
  switch (mode) {
    case "HOME":
      return [people(viewer, now, before), clubs(viewer, now, before), tags(viewer, now, before)];
    case "FOLLOWING":
      return [people(viewer, now, before)];
    case "CLUBS":
      return [clubs(viewer, now, before)];
    default:
      return null;
  }
}

/** SQL: what holds of most posts. Postgres, which takes many conditions for a rare case, would sort all posts of a source to find them. */
const mostly = (condition: SQL) => sql`case when ${condition} then true else false end`;

const latestPosts = (where: SQL | undefined, limit: number) =>
  sql`select ${posts.publishedAt} as published_at, ${posts.id} as id from ${posts} where ${and(eq(posts.status, "PUBLISHED"), where)} order by ${posts.publishedAt} desc, ${posts.id} desc limit ${limit}`;

/** SQL: when the post was published that so many follow; null when there are not so many. */
const nthPost = (count: number, before?: SQL) =>
  sql`select ${posts.publishedAt} from ${posts} where ${and(eq(posts.status, "PUBLISHED"), before)} order by ${posts.publishedAt} desc, ${posts.id} desc offset ${count} limit 1`;

function people(viewer: Viewer, now: Date, before?: SQL): Source {
  const followed = sql`select ${follows.followeeId} as id from ${follows} where ${eq(follows.followerId, viewer.id)}`;
  return {
    followed,
    isOrigin: sql`${posts.authorId} in (${followed})`,
    recent(limit) {
      const isRecent = sql`${posts.publishedAt} >= (${nthPost(LOOKED_THROUGH, before)})`;
      const isMany = sql`(select count(*) from (${followed} limit ${MANY}) counted) = ${MANY}`;
      return latestPosts(and(isMany, isRecent, mostly(sql`${posts.authorId} in (${followed}) and ${heardPosts(viewer, now)}`), before), limit);
    },
    newest: (person, limit) => latestPosts(and(sql`${posts.authorId} = ${person}`, mostly(openPosts(viewer)), before), limit),
    // nobody follows whom they have blocked
    isHeard: (person) =>
      sql`${notMuted(viewer.id, person, now)} and (select ${members.status} from ${members} where ${members.id} = ${person}) is distinct from 'SUSPENDED'`,
  };
}

function clubs(viewer: Viewer, now: Date, before?: SQL): Source {
  const isActive = and(eq(clubMemberships.userId, viewer.id), eq(clubMemberships.status, "ACTIVE"));
  const followed = sql`select ${clubMemberships.clubId} as id from ${clubMemberships} where ${isActive}`;
  return {
    followed,
    isOrigin: sql`${posts.clubId} in (${followed})`,
    newest: (club, limit) => latestPosts(and(sql`${posts.clubId} = ${club}`, mostly(heardPosts(viewer, now)), before), limit),
    isHeard: () => sql`true`,
  };
}

function tags(viewer: Viewer, now: Date, before?: SQL): Source {
  const followed = sql`select ${tagFollows.tagId} as id from ${tagFollows} where ${eq(tagFollows.userId, viewer.id)}`;
  const isTagged = (tag: SQL) => sql`exists (select 1 from ${postTags} where ${postTags.postId} = ${posts.id} and ${postTags.tagId} in (${tag}))`;
  return {
    followed,
    isOrigin: isTagged(followed),
    newest: (tag, limit) => sql`select ${postTags.publishedAt} as published_at, ${postTags.postId} as id
      from ${postTags} inner join ${posts} on ${posts.id} = ${postTags.postId}
      where ${and(sql`${postTags.tagId} = ${tag}`, sql`${postTags.publishedAt} is not null`, mostly(heardPosts(viewer, now)), before)}
      order by ${postTags.publishedAt} desc, ${postTags.postId} desc limit ${limit}`,
    isHeard: () => sql`true`,
  };
}

/** SQL: the post comes from one of the sources. */
export const isFrom = (sources: readonly Source[]): SQL | undefined => or(...sources.map(({ isOrigin }) => isOrigin));
