import type { Handlers } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { reactions } from "./tables.ts";

export const handlers: Handlers = {
  "user.anonymized": (tx, { subjectId }) => tx.update(reactions).set({ userId: null }).where(eq(reactions.userId, subjectId)),
};
