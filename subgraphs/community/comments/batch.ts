import { type News, publishAll, type Tx } from "@atrium/kit";
import { uuidArray } from "@atrium/kit/db";
import { renderMarkdown } from "@atrium/kit/markdown";
import { sql } from "drizzle-orm";
import { countComments } from "../subjects/counts.ts";
import { threadSubscriptions } from "../threads/tables.ts";
import { type CommentRow, comments } from "./tables.ts";
import { type NewComment, placeUnder, targetOf } from "./write.ts";

/** A published comment of the past. */
export type PastComment = Omit<NewComment, "contentHtml" | "status"> & { readonly id: string; readonly ownerId: string | null; readonly createdAt: Date };

const CHUNK = 500;

/** Adds published comments, parents before their replies, with a bounded number of statements beside their events. */
export async function addComments(tx: Tx, given: readonly PastComment[]): Promise<CommentRow[]> {
  const rows = given.map(({ about, parent, ownerId: _, mentionIds = [], ...comment }) => {
    const [subjectType, subjectId, updatedAt] = [about.type, about.id, comment.createdAt];
    const contentHtml = renderMarkdown(comment.content);
    return { ...comment, ...placeUnder(parent), subjectType, subjectId, contentHtml, mentionIds: [...mentionIds], status: "PUBLISHED" as const, updatedAt };
  });
  const added: CommentRow[] = [];
  for (let from = 0; from < rows.length; from += CHUNK)
    added.push(
      ...(await tx
        .insert(comments)
        .values(rows.slice(from, from + CHUNK))
        .returning()),
    );
  await countReplies(tx, added);
  for (const thread of Map.groupBy(added, ({ subjectId }) => subjectId).values()) await countComments(tx, thread[0] as CommentRow, thread.length);
  await followThreads(tx, added);
  await publishAll(
    tx,
    added.map((comment, index) => newsOf(comment, given[index] as PastComment)),
  );
  return added;
}

async function countReplies(tx: Tx, added: readonly CommentRow[]): Promise<void> {
  const counts = [...Map.groupBy(added, ({ parentId }) => parentId)].flatMap(([id, replies]) => (id ? [[id, replies.length] as const] : []));
  await tx.execute(sql`update ${comments} set replies_count = replies_count + more.count
    from unnest(${uuidArray(counts.map(([id]) => id))}::uuid[], ${`{${counts.map(([, count]) => count)}}`}::int[]) as more(id, count) where ${comments.id} = more.id`);
}

async function followThreads(tx: Tx, added: readonly CommentRow[]): Promise<void> {
  const said = added.map(({ authorId, subjectType, subjectId, createdAt }) => ({ userId: authorId as string, subjectType, subjectId, createdAt }));
  const first = [...Map.groupBy(said, ({ userId, subjectId }) => `${userId} ${subjectId}`).values()].map(([one]) => one as (typeof said)[number]);
  for (let from = 0; from < first.length; from += CHUNK) {
    const rows = first.slice(from, from + CHUNK).map(({ createdAt, ...row }) => ({ ...row, isSubscribed: true, changedAt: createdAt }));
    await tx.insert(threadSubscriptions).values(rows).onConflictDoNothing();
  }
}

function newsOf(comment: CommentRow, { authorId, ownerId, parent, createdAt }: PastComment): News<"comment.created"> {
  const { id, parentId, mentionIds } = comment;
  const data = { target: targetOf(comment), targetOwnerId: ownerId, parentId, parentAuthorId: parent?.authorId ?? null, authorId, mentionIds };
  return { type: "comment.created", subjectId: id, data, origin: { actorId: authorId, now: () => createdAt } };
}
