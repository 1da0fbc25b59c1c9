import { z } from "zod";
import { MAX_ATTEMPTS } from "../emails/queues.ts";

/** The queue of issues whose mails are to be queued. */
export const newsletterSendings = { name: "notifications.queue-newsletter", data: z.object({ issueId: z.uuid() }), retries: 10 };

/** The queue of their mails, up to a hundred in a job. */
export const newsletterBatches = {
  name: "notifications.send-newsletter",
  data: z.object({ issueId: z.uuid(), ids: z.array(z.uuid()) }),
  retries: MAX_ATTEMPTS + 2,
};

/** The queue of people who ask for the newsletter; who they are lies in it sealed. */
export const applications = { name: "notifications.subscribe", data: z.object({ sealed: z.string() }) };
