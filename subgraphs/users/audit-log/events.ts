import type { Handlers } from "@atrium/kit";
import { keepRecorded } from "./audit-log.ts";

export const handlers: Handlers = {
  "audit.recorded": keepRecorded,
};
