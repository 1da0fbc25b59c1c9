import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { keepClosed } from "./closing.ts";

export const keepClosedPeriods = defineJob("achievements.keep-closed-periods", {
  data: z.object({}),
  schedule: { cron: "1 * * * *" },
  run: ({ db }) => db.transaction(keepClosed),
});
