import { defineJob } from "@atrium/kit";
import { z } from "zod";
import { readApplication } from "./newsletters.ts";
import { applications, newsletterBatches, newsletterSendings } from "./queues.ts";
import { beginDue, queueIssue, sendBatch } from "./sending.ts";
import { askToConfirm, forgetUnconfirmed } from "./subscriptions.ts";

export const beginIssues = defineJob("notifications.begin-newsletters", {
  data: z.object({}),
  schedule: { cron: "* * * * *" },
  run: ({ db, now }) => beginDue(db, now()),
});

export const queueNewsletter = defineJob(newsletterSendings.name, {
  ...newsletterSendings,
  run: ({ db, signal }, { issueId }) => queueIssue(db, issueId, signal),
});

export const sendNewsletter = defineJob(newsletterBatches.name, {
  ...newsletterBatches,
  run: (context, { issueId, ids }) => sendBatch(context, issueId, ids),
});

export const subscribe = defineJob(applications.name, {
  ...applications,
  run: ({ db }, data) => db.transaction((tx) => askToConfirm(tx, readApplication(data))),
});

export const forgetSubscriptions = defineJob("notifications.forget-subscriptions", {
  data: z.object({}),
  schedule: { cron: "20 3 * * *" },
  run: ({ db }) => db.transaction(forgetUnconfirmed),
});
