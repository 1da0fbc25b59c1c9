import { config, defineJob } from "@atrium/kit";
import { lt } from "drizzle-orm";
import { z } from "zod";
import { takenEvents } from "./tables.ts";

const DAY_MS = 24 * 3_600_000;
const SPARE_DAYS = 30;

/** Forgets what was taken in once the log has let it go. */
export const forgetTaken = defineJob("achievements.forget-taken", {
  data: z.object({}),
  schedule: { cron: "20 3 * * *" },
  run: ({ db, now }) => db.delete(takenEvents).where(lt(takenEvents.takenAt, new Date(now().getTime() - (config.EVENTS_KEPT_DAYS + SPARE_DAYS) * DAY_MS))),
});
