import type { Handlers } from "@atrium/kit";
import { noteActivities } from "./activities.ts";

export const handlers: Handlers = {
  batch: noteActivities,
};
