import type { Handlers } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { newsletterSubscriptions } from "./tables.ts";

export const handlers: Handlers = {
  "user.anonymized": (tx, { subjectId }) => tx.delete(newsletterSubscriptions).where(eq(newsletterSubscriptions.userId, subjectId)),
  // the address it was known for may be somebody else's now
  "credentials.changed": (tx, { subjectId, data: { kind } }) =>
    kind === "email" && tx.update(newsletterSubscriptions).set({ userId: null }).where(eq(newsletterSubscriptions.userId, subjectId)),
};
