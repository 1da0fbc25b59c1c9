import type { Handlers } from "@atrium/kit";
import { and, arrayContains, eq, inArray, sql } from "drizzle-orm";
import { announce, follow, takeBack } from "./announcements.ts";
import { postRevisions, posts } from "./tables.ts";

export const handlers: Handlers = {
  "achievement.created": announce,
  "achievement.updated": follow,
  "achievement.deleted": takeBack,
  async "user.anonymized"(tx, { subjectId }) {
    await tx.delete(posts).where(and(eq(posts.authorId, subjectId), inArray(posts.status, ["DRAFT", "SCHEDULED"])));
    await tx.update(posts).set({ authorId: null, pinnedAt: null }).where(eq(posts.authorId, subjectId));
    await tx
      .update(posts)
      .set({ mentionIds: sql`array_remove(${posts.mentionIds}, ${subjectId})` })
      .where(arrayContains(posts.mentionIds, [subjectId]));
    await tx.update(postRevisions).set({ editorId: null }).where(eq(postRevisions.editorId, subjectId));
  },
};
