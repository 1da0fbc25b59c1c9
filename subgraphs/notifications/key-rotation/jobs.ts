import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { reseal } from "./key-rotation.ts";

export const resealWithNewKey = defineJob("notifications.reseal", {
  data: z.object({}),
  schedule: { cron: "40 3 * * *" },
  run: ({ db }) => reseal(db),
});
