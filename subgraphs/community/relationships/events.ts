import type { Handlers } from "@atrium/kit";
import { removeEdges } from "./anonymize.ts";

export const handlers: Handlers = {
  "user.anonymized": (tx, { subjectId }) => removeEdges(tx, subjectId),
};
