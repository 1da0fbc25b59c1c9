import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { removeOldTokens } from "../mailed-tokens/mailed-tokens.ts";
import { removeOldSessions } from "../sessions/sessions.ts";
import { removeOldFailures } from "./attempts.ts";
import { removeOldChallenges } from "./challenges.ts";

export const forgetSignIns = defineJob("users.forget-sign-ins", {
  data: z.object({}),
  schedule: { cron: "20 * * * *" },
  run: ({ db }) =>
    db.transaction(async (tx) => {
      for (const removeOld of [removeOldFailures, removeOldChallenges, removeOldTokens, removeOldSessions]) await removeOld(tx);
    }),
});
