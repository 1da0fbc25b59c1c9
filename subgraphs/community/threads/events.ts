import type { Handlers } from "@atrium/kit";
import { forgetSubscriptions } from "./threads.ts";

export const handlers: Handlers = {
  "user.anonymized": (tx, { subjectId }) => forgetSubscriptions(tx, subjectId),
};
