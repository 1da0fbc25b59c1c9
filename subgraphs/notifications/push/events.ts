import type { Handlers } from "@atrium/kit";
import { forgetDevicesOf } from "./devices.ts";

export const handlers: Handlers = {
  "user.anonymized": (tx, { subjectId }) => forgetDevicesOf(tx, subjectId),
};
