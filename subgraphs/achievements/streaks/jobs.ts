import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { warnOfEnds } from "./warn.ts";

export const warnOfStreaks = defineJob("achievements.warn-of-streaks", {
  data: z.object({}),
  schedule: { cron: "*/30 * * * *" }, // some zones are half an hour apart
  run: ({ db, now }) => warnOfEnds(db, now()),
});
