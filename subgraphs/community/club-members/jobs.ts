import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { sweepInvitations } from "./invitations.ts";

export const endInvitations = defineJob("community.end-invitations", {
  data: z.object({}),
  schedule: { cron: "20 * * * *" },
  run: ({ db }) => sweepInvitations(db),
});
