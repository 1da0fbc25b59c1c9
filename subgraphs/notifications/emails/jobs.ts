import { defineJob } from "@atrium/kit";
import { readMailRequest, requestedMails } from "@atrium/kit/mail";
import { z } from "zod";
import { bulkLanes, singleLanes } from "./lanes.ts";
import { queueMail } from "./outbox.ts";
import { bulkMails, singleMails } from "./queues.ts";
import { sendQueued } from "./send.ts";
import { forgetMails, giveUp } from "./upkeep.ts";

export const sendMails = defineJob(singleMails.name, { ...singleMails, run: (context, { ids }) => sendQueued(context, ids, singleLanes) });

export const sendBulkMails = defineJob(bulkMails.name, { ...bulkMails, run: (context, { ids }) => sendQueued(context, ids, bulkLanes) });

/** Takes in what other domains ask for: it concerns accounts themselves, so nobody unsubscribes from it. */
export const takeRequests = defineJob(requestedMails.name, {
  ...requestedMails,
  run({ db }, data) {
    const { id, mail, to, variables } = readMailRequest(data);
    return db.transaction((tx) => queueMail(tx, { templateKey: mail, to, category: "SECURITY", variables, key: `requested ${id}` }));
  },
});

export const keepMails = defineJob("notifications.keep-mails", {
  data: z.object({}),
  schedule: { cron: "*/15 * * * *" },
  async run({ db, now }) {
    await giveUp(db, now());
    await forgetMails(db, now());
  },
});
