import type { Handlers } from "@atrium/kit";
import { and, eq, isNotNull } from "drizzle-orm";
import { contentReports, moderationCases, screenings } from "./tables.ts";

export const handlers: Handlers = {
  /** What they wrote goes; that something was reported and decided stays. */
  "user.anonymized": async (tx, { subjectId }) => {
    await tx.update(contentReports).set({ details: null }).where(eq(contentReports.reporterId, subjectId));
    const isAppeal = and(eq(moderationCases.authorId, subjectId), isNotNull(moderationCases.appealMessage));
    await tx.update(moderationCases).set({ appealMessage: "" }).where(isAppeal);
    await tx.delete(screenings).where(eq(screenings.authorId, subjectId));
  },
};
