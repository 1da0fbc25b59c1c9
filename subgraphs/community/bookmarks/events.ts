import type { Handlers } from "@atrium/kit";
import { removeBookmarks } from "./bookmarks.ts";

export const handlers: Handlers = {
  "user.anonymized": (tx, { subjectId }) => removeBookmarks(tx, subjectId),
};
