import { batched, type Db, pairsOf, type Tx } from "@atrium/kit";
import { and, eq, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { blocks, follows, friends, mutes } from "./tables.ts";

/** What a person is to another. */
type Relation = {
  readonly key: string;
  readonly isFollowing: boolean;
  readonly isFriend: boolean;
  readonly hasBlocked: boolean;
  readonly isBlockedBy: boolean;
  /** By the database's clock; `mutedUntil` tells more. */
  readonly hasMuted: boolean;
  readonly mutedUntil: string | null;
};

/** Loads what a viewer is to another person, by the ids of both; never null. */
export const relation = batched(findRelations, ({ key }) => key);

async function findRelations(db: Db, keys: readonly string[]): Promise<Relation[]> {
  const found = await db.execute<Relation>(sql`
    select p.viewer || ' ' || p.other as key,
      exists (select 1 from ${follows} where ${follows.followerId} = p.viewer and ${follows.followeeId} = p.other) as "isFollowing",
      exists (select 1 from ${friends} where ${friends.userId} = p.viewer and ${friends.friendId} = p.other) as "isFriend",
      exists (select 1 from ${blocks} where ${blocks.blockerId} = p.viewer and ${blocks.blockedId} = p.other) as "hasBlocked",
      exists (select 1 from ${blocks} where ${blocks.blockerId} = p.other and ${blocks.blockedId} = p.viewer) as "isBlockedBy",
      (${mutes.id} is not null and coalesce(${mutes.until} > now(), true)) as "hasMuted",
      ${mutes.until} as "mutedUntil"
    from (${pairsOf(keys)}) as p(viewer, other)
    left join ${mutes} on ${mutes.muterId} = p.viewer and ${mutes.mutedId} = p.other`);
  return [...found];
}

/** SQL: the person in the column and the viewer have not blocked each other; true of nobody (null), and for a visitor. */
export function notBlocked(viewerId: string | null | undefined, column: SQLWrapper): SQL {
  if (!viewerId) return sql`true`;
  return sql`(${column} in (
    select ${blocks.blockedId} from ${blocks} where ${blocks.blockerId} = ${viewerId}
    union all select ${blocks.blockerId} from ${blocks} where ${blocks.blockedId} = ${viewerId})) is not true`;
}

/** SQL: the person in the column has an account that is shown: a list of people has no gaps. */
export function isThere(column: SQLWrapper): SQL {
  return sql`(select ${members.status} from ${members} where ${members.id} = ${column}) in ('ACTIVE', 'SUSPENDED')`;
}

/** SQL: the person in the column has not blocked the viewer. */
export function notBlockedBy(column: SQLWrapper, viewerId: string): SQL {
  return sql`${column} not in (select ${blocks.blockerId} from ${blocks} where ${blocks.blockedId} = ${viewerId})`;
}

/** SQL: the viewer has not muted the person in the column; true of nobody (null). */
export function notMuted(viewerId: string, column: SQLWrapper, now: Date): SQL {
  return sql`(${column} in (select ${mutes.mutedId} from ${mutes} where ${mutes.muterId} = ${viewerId}
    and (${mutes.until} is null or ${mutes.until} > ${now.toISOString()}))) is not true`;
}

/** SQL: the viewer and the person in the column are friends. */
export function areFriends(viewerId: string, column: SQLWrapper): SQL {
  return sql`${column} in (select ${friends.friendId} from ${friends} where ${friends.userId} = ${viewerId})`;
}

/** Whether one of the two has blocked the other. */
export async function isBlockedEitherWay(within: Tx | Ctx, a: string, b: string): Promise<boolean> {
  const db = "db" in within ? within.db : within;
  const between = or(and(eq(blocks.blockerId, a), eq(blocks.blockedId, b)), and(eq(blocks.blockerId, b), eq(blocks.blockedId, a)));
  return (await db.select({ id: blocks.id }).from(blocks).where(between).limit(1)).length > 0;
}
