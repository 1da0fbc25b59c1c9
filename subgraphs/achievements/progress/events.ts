import type { Handlers } from "@atrium/kit";
import { takeEvents } from "./take.ts";

export const handlers: Handlers = {
  batch: takeEvents,
};
