import { globalId, newId, publish, type Tx } from "@atrium/kit";
import { renderMarkdown } from "@atrium/kit/markdown";
import { sql } from "drizzle-orm";
import { factory } from "../factory.ts";
import type { Ctx } from "../index.ts";
import type { PostRow } from "../posts/tables.ts";
import { blocks, friends, friendships } from "../relationships/tables.ts";
import type { CommentRow } from "./tables.ts";
import { addComment, type NewComment } from "./write.ts";

/** Makes what people discuss, for tests: what is not given is random or plain. */
export function discussion(context: () => Ctx) {
  const { aMember, aPost } = factory(context);
  const within = <T>(work: (tx: Tx) => Promise<T>) => context().db.transaction(work);

  const aComment = async (post: Pick<PostRow, "id">, given: Partial<NewComment> = {}): Promise<CommentRow> => {
    const authorId = given.authorId ?? (await aMember()).id;
    const content = given.content ?? `Comment ${newId()}`;
    return within((tx) => addComment(tx, { about: { type: "Post", id: post.id }, contentHtml: renderMarkdown(content), ...given, authorId, content }));
  };

  /** An achievement, as its owner's domain tells of it; deliver it. */
  const anAchievement = async (userId: string, audience = "PUBLIC"): Promise<string> => {
    const id = newId();
    await within((tx) => publish(tx, "achievement.created", id, { userId, title: "First prize", category: "AWARD", audience, announce: false }));
    return id;
  };

  const block = async (blockerId: string, blockedId: string) => {
    await context().db.insert(blocks).values({ blockerId, blockedId, createdAt: new Date() });
  };

  const befriend = async (a: string, b: string) => {
    const id = newId();
    const [createdAt, status] = [new Date(), "ACCEPTED"] as const;
    await context().db.insert(friendships).values({ id, requesterId: a, addresseeId: b, status, createdAt });
    await context()
      .db.insert(friends)
      .values([a, b].map((userId) => ({ userId, friendId: userId === a ? b : a, friendshipId: id })));
  };

  /** Resolves when another transaction waits for a lock. */
  const untilSomebodyWaits = async () => {
    const isWaiting = sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await context().db.execute(isWaiting)).length === 0);
  };

  return { within, untilSomebodyWaits, aMember, aPost, aComment, anAchievement, block, befriend };
}

export const postId = ({ id }: { id: string }) => globalId("Post", id);
export const commentId = ({ id }: { id: string }) => globalId("Comment", id);
