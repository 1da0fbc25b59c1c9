import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { reseal } from "./key-rotation.ts";

export const resealWithNewKey = defineJob("users.reseal", {
  data: z.object({}),
  schedule: { cron: "10 3 * * *" },
  run: ({ db }) => reseal(db),
});
