import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { forgetSent } from "./rates.ts";

export const forgetScreenings = defineJob("community.forget-screenings", {
  data: z.object({}),
  schedule: { cron: "35 * * * *" },
  run: ({ db }) => db.transaction(forgetSent),
});
