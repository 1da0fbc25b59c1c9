import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { remindOfDue } from "./bookmarks.ts";

export const remindOfBookmarks = defineJob("community.remind-of-bookmarks", {
  data: z.object({}),
  schedule: { cron: "* * * * *" },
  run: async ({ db, signal }) => {
    while (!signal.aborted && (await db.transaction((tx) => remindOfDue(tx))));
  },
});
