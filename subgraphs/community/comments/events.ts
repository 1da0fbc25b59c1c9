import type { Handlers } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { comments } from "./tables.ts";

export const handlers: Handlers = {
  "user.anonymized": (tx, { subjectId }) => tx.update(comments).set({ authorId: null }).where(eq(comments.authorId, subjectId)),
};
