import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { removeOldInvitations } from "./invitations.ts";

export const forgetInvitations = defineJob("users.forget-invitations", {
  data: z.object({}),
  schedule: { cron: "30 2 * * *" },
  run: ({ db }) => db.transaction(removeOldInvitations),
});
