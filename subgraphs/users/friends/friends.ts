import { batched, type Db, hasScope, type Tx, type Viewer } from "@atrium/kit";
import { uuidArray } from "@atrium/kit/db";
import { and, eq, or, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { blocks, friends } from "./tables.ts";

type Bond = { readonly key: string; readonly isFriend: boolean; readonly isBlockedBy: boolean };

const keyOf = (viewerId: string, otherId: string) => `${viewerId} ${otherId}`;

/** Loads what another person is to a viewer, by both ids: one statement for any number of pairs. */
export const bond = batched(
  async (db: Db, keys): Promise<Bond[]> => {
    const [viewers, others] = [0, 1].map((part) => uuidArray(keys.map((key) => key.split(" ")[part] ?? "")));
    const found = await db.execute<Bond>(sql`
      select p.viewer || ' ' || p.other as key,
        exists (select 1 from ${friends} where ${friends.userId} = p.viewer and ${friends.friendId} = p.other) as "isFriend",
        exists (select 1 from ${blocks} where ${blocks.blockerId} = p.other and ${blocks.blockedId} = p.viewer) as "isBlockedBy"
      from unnest(${viewers}::uuid[], ${others}::uuid[]) as p(viewer, other)`);
    return [...found];
  },
  ({ key }) => key,
);

/** Whether the viewer and the person are friends. */
export async function isFriend({ viewer, loaders }: Ctx, userId: string): Promise<boolean> {
  return viewer !== null && ((await loaders.bond.load(keyOf(viewer.id, userId)))?.isFriend ?? false);
}

/** Whether the person has blocked the viewer, to whom they then do not exist; whom one has blocked oneself, one can still look up and unblock. */
export async function isBlockedBy({ viewer, loaders }: Ctx, userId: string): Promise<boolean> {
  if (!viewer || viewer.id === userId || mayLookPastBlocks(viewer)) return false;
  return (await loaders.bond.load(keyOf(viewer.id, userId)))?.isBlockedBy ?? false;
}

/** Whether the viewer's work needs to see people who blocked them. */
const mayLookPastBlocks = (viewer: Viewer) => hasScope(viewer, "users:admin") || hasScope(viewer, "moderation:read");

/** SQL: the viewer and the person in the column are friends. */
export const areFriends = (viewerId: string, column: SQLWrapper): SQL =>
  sql`${column} in (select ${friends.friendId} from ${friends} where ${friends.userId} = ${viewerId})`;

/** SQL: neither the viewer nor the person in the column has blocked the other. */
export const notBlocked = (viewerId: string, column: SQLWrapper): SQL =>
  sql`${column} not in (select ${blocks.blockedId} from ${blocks} where ${blocks.blockerId} = ${viewerId}
    union all select ${blocks.blockerId} from ${blocks} where ${blocks.blockedId} = ${viewerId})`;

/** Notes that two people are friends. */
export async function addFriends(tx: Tx, a: string, b: string): Promise<void> {
  const both = [
    { userId: a, friendId: b },
    { userId: b, friendId: a },
  ];
  await tx.insert(friends).values(both).onConflictDoNothing();
}

/** Notes that two people are friends no more. */
export async function removeFriends(tx: Tx, a: string, b: string): Promise<void> {
  const theirs = or(and(eq(friends.userId, a), eq(friends.friendId, b)), and(eq(friends.userId, b), eq(friends.friendId, a)));
  await tx.delete(friends).where(theirs);
}

/** Notes that one person has blocked another. */
export async function addBlock(tx: Tx, blockerId: string, blockedId: string): Promise<void> {
  await tx.insert(blocks).values({ blockerId, blockedId }).onConflictDoNothing();
}

/** Notes that one person does not block another any more. */
export async function removeBlock(tx: Tx, blockerId: string, blockedId: string): Promise<void> {
  await tx.delete(blocks).where(and(eq(blocks.blockerId, blockerId), eq(blocks.blockedId, blockedId)));
}

/** Forgets the friends of a person, whom they blocked and who blocked them. */
export async function forgetBonds(tx: Tx, userId: string): Promise<void> {
  await tx.delete(friends).where(or(eq(friends.userId, userId), eq(friends.friendId, userId)));
  await tx.delete(blocks).where(or(eq(blocks.blockerId, userId), eq(blocks.blockedId, userId)));
}
