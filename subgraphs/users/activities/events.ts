import type { Handlers } from "@atrium/kit";
import { noteActivity } from "./activities.ts";

export const handlers: Handlers = {
  "*": noteActivity,
};
