import { newId, publishAll, type Tx } from "@atrium/kit";
import { uuidArray } from "@atrium/kit/db";
import { sql } from "drizzle-orm";
import { comments } from "../comments/tables.ts";
import { posts } from "../posts/tables.ts";
import { type ReactionRow, reactionCounts, reactions } from "./tables.ts";
import type { NewReaction } from "./write.ts";

/** A reaction of the past, to a post or a comment. */
export type PastReaction = NewReaction & { readonly createdAt: Date };

const CHUNK = 1_000;

/** Adds reactions nobody has given yet, with a bounded number of statements beside their events. */
export async function addReactions(tx: Tx, given: readonly PastReaction[]): Promise<void> {
  const rows = given.map(({ about, userId, type, createdAt }) => ({
    id: newId(createdAt),
    subjectType: about.type,
    subjectId: about.id,
    userId,
    type,
    createdAt,
  }));
  for (let from = 0; from < rows.length; from += CHUNK) await tx.insert(reactions).values(rows.slice(from, from + CHUNK));
  await count(tx, rows);
  await publishAll(
    tx,
    given.map(({ about, ownerId, userId, type, createdAt }, index) => ({
      type: "reaction.added",
      subjectId: rows[index]?.id as string,
      data: { target: about, targetOwnerId: ownerId, userId, kind: type },
      origin: { actorId: userId, now: () => createdAt },
    })),
  );
}

async function count(tx: Tx, rows: readonly Pick<ReactionRow, "subjectId" | "type">[]): Promise<void> {
  const kinds = [...Map.groupBy(rows, ({ subjectId, type }) => `${subjectId} ${type}`).values()];
  const values = kinds.map((same) => ({ ...(same[0] as (typeof rows)[number]), count: same.length }));
  for (let from = 0; from < values.length; from += CHUNK) {
    const chunk = values.slice(from, from + CHUNK).map(({ subjectId, type, count }) => ({ subjectId, type, count }));
    await tx
      .insert(reactionCounts)
      .values(chunk)
      .onConflictDoUpdate({ target: [reactionCounts.subjectId, reactionCounts.type], set: { count: sql`${reactionCounts.count} + excluded.count` } });
  }
  const subjects = [...Map.groupBy(rows, ({ subjectId }) => subjectId)];
  const more = sql`unnest(
    ${uuidArray(subjects.map(([id]) => id))}::uuid[], ${`{${subjects.map(([, all]) => all.length)}}`}::int[],
    ${`{${subjects.map(([, all]) => all.filter(({ type }) => type === "LIKE").length)}}`}::int[]) as more(id, count, likes)`;
  await tx.execute(
    sql`update ${posts} set reactions_count = reactions_count + more.count, likes_count = likes_count + more.likes from ${more} where ${posts.id} = more.id`,
  );
  await tx.execute(sql`update ${comments} set reactions_count = reactions_count + more.count from ${more} where ${comments.id} = more.id`);
}
