import { batched, type Viewer } from "@atrium/kit";
import { and, eq, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { blocks, friends } from "./tables.ts";

/** What two people are to each other. */
export type Relation = { readonly key: string; readonly isFriend: boolean; readonly isBlocked: boolean };

/** The key of the loader `relation`, whoever is named first. */
export const relationKey = (one: string, other: string): string => [one, other].sort().join(" ");

/** Loads what people are to each other, by `relationKey`. */
export const relation = batched<Relation>(
  async (db, keys) => {
    const pairs = JSON.stringify(keys.map((key) => ({ key, low: key.split(" ")[0], high: key.split(" ")[1] })));
    const rows = await db.execute<Relation>(sql`
      select p.key,
        exists (select from ${friends} where ${friends.lowId} = p.low and ${friends.highId} = p.high) as "isFriend",
        exists (select from ${blocks} where ${blockBetween(sql`p.low`, sql`p.high`)}) as "isBlocked"
      from jsonb_to_recordset(${pairs}::text::jsonb) as p(key text, low uuid, high uuid)`);
    return [...rows];
  },
  ({ key }) => key,
);

const blockBetween = (one: SQLWrapper, other: SQLWrapper) =>
  sql`(${blocks.blockerId} = ${one} and ${blocks.blockedId} = ${other}) or (${blocks.blockerId} = ${other} and ${blocks.blockedId} = ${one})`;

/** Whether the viewer is a friend of the person. */
export const isFriendOf = ({ id }: Viewer, userId: SQLWrapper): SQL =>
  sql`exists (select from ${friends} where ${or(and(eq(friends.lowId, id), eq(friends.highId, userId)), and(eq(friends.highId, id), eq(friends.lowId, userId)))})`;

/** Whether the viewer and the person have blocked each other, or one the other. */
export const isBlockedBetween = ({ id }: Viewer, userId: SQLWrapper): SQL =>
  sql`exists (select from ${blocks} where ${blockBetween(sql`${id}::uuid`, userId)})`;
