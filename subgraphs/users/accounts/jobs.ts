import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { anonymizeDue } from "./anonymize.ts";

export const eraseAccounts = defineJob("users.anonymize", {
  data: z.object({}),
  schedule: { cron: "5 * * * *" },
  run: ({ db }) => anonymizeDue(db),
});
