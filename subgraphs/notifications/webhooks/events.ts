import type { Handlers } from "@atrium/kit";
import { DEMO_TRACE } from "@atrium/kit/db";
import { eq } from "drizzle-orm";
import { announce } from "./dispatch.ts";
import { publicTypes } from "./public-events.ts";
import { webhookEndpoints } from "./tables.ts";

export const handlers: Handlers = {
  "*": async (tx, event) => {
    if (event.traceId !== DEMO_TRACE && publicTypes.includes(event.type)) await announce(tx, event);
  },
  "user.anonymized": (tx, { subjectId }) => tx.delete(webhookEndpoints).where(eq(webhookEndpoints.ownerId, subjectId)),
};
