import { z } from "zod";

/** Tries a mail gets: the last one some seven hours after the first. */
export const MAX_ATTEMPTS = 16;

/** The queue of single mails, and that of mails to many. Their jobs carry the ids of up to a hundred mails. */
const queue = (name: string) => ({ name: `notifications.${name}`, data: z.object({ ids: z.array(z.uuid()) }), retries: MAX_ATTEMPTS + 2 });

export const singleMails = queue("send-mail");
export const bulkMails = queue("send-bulk-mails");
