import { type Handlers, publish } from "@atrium/kit";
import { and, eq, isNull } from "drizzle-orm";
import { achievements } from "./tables.ts";

const moderated = { HIDE: "HIDDEN", REMOVE: "REMOVED", RESTORE: null, APPROVE: null } as const;

export const handlers: Handlers = {
  "post.published": async (tx, { subjectId, data: { about, authorId } }) => {
    if (about?.type !== "Achievement" || !authorId) return;
    const isAnnouncement = and(eq(achievements.id, about.id), eq(achievements.userId, authorId), isNull(achievements.postId));
    await tx.update(achievements).set({ postId: subjectId }).where(isAnnouncement);
  },
  "moderation.action_taken": async (tx, { data: { target, kind } }) => {
    if (target.type !== "Achievement" || !(kind in moderated)) return;
    const moderation = moderated[kind as keyof typeof moderated];
    await tx.update(achievements).set({ moderation }).where(eq(achievements.id, target.id));
  },
  "user.anonymized": async (tx, { subjectId }) => {
    const gone = await tx.delete(achievements).where(eq(achievements.userId, subjectId)).returning({ id: achievements.id });
    for (const { id } of gone) await publish(tx, "achievement.deleted", id, { userId: subjectId });
  },
};
