import { tellAudience, tellDue } from "./announcements/broadcasts.ts";
import { sendDeferred } from "./deliveries/deferred.ts";
import { keepMails, sendBulkMails, sendMails, takeRequests } from "./emails/jobs.ts";
import { eraseInbox } from "./inbox/events.ts";
import { wakeSnoozed } from "./inbox/jobs.ts";
import { resealWithNewKey } from "./key-rotation/jobs.ts";
import { beginIssues, forgetSubscriptions, queueNewsletter, sendNewsletter, subscribe } from "./newsletters/jobs.ts";
import { pushToDevice, pushToPerson } from "./push/push.ts";
import { attempt, forgetDeliveries } from "./webhooks/attempts.ts";
import { dispatch } from "./webhooks/dispatch.ts";

export const jobs = [
  tellAudience,
  tellDue,
  sendDeferred,
  takeRequests,
  sendMails,
  sendBulkMails,
  keepMails,
  beginIssues,
  queueNewsletter,
  sendNewsletter,
  subscribe,
  forgetSubscriptions,
  resealWithNewKey,
  eraseInbox,
  wakeSnoozed,
  pushToPerson,
  pushToDevice,
  dispatch,
  attempt,
  forgetDeliveries,
];
