import type { Handlers } from "@atrium/kit";
import { asc, eq, inArray, sql } from "drizzle-orm";
import { tagFollows, tags } from "./tables.ts";

export const handlers: Handlers = {
  async "user.anonymized"(tx, { subjectId }) {
    const gone = await tx.delete(tagFollows).where(eq(tagFollows.userId, subjectId)).returning();
    if (gone.length === 0) return;
    const ids = gone.map(({ tagId }) => tagId);
    await tx.select({ id: tags.id }).from(tags).where(inArray(tags.id, ids)).orderBy(asc(tags.id)).for("no key update");
    await tx
      .update(tags)
      .set({ followersCount: sql`${tags.followersCount} - 1` })
      .where(inArray(tags.id, ids));
  },
};
