import { config, defineJob } from "@atrium/kit";
import { z } from "zod";
import { removeOldActivities } from "./activities.ts";

export const forgetActivities = defineJob("users.forget-activities", {
  data: z.object({}),
  schedule: { cron: "40 2 * * *" },
  run: ({ db }) => db.transaction((tx) => removeOldActivities(tx, config.ACTIVITIES_KEPT_DAYS)),
});
