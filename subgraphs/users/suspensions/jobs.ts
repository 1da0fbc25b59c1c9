import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { reinstateDue } from "./suspensions.ts";

export const endSuspensions = defineJob("users.reinstate", {
  data: z.object({}),
  schedule: { cron: "*/10 * * * *" },
  run: ({ db }) => reinstateDue(db),
});
