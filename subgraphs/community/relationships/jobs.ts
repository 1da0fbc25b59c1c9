import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { forgetMutes as removeMutes } from "./mutes.ts";

export const forgetMutes = defineJob("community.forget-mutes", {
  data: z.object({}),
  schedule: { cron: "20 * * * *" },
  run: ({ db }) => db.transaction((tx) => removeMutes(tx)),
});
