import { batched, rowBy, rowsBy } from "@atrium/kit";
import { deliveries } from "./deliveries/tables.ts";
import { type Contact, contactsOf } from "./emails/send.ts";
import { emailMessages, emailTemplates } from "./emails/tables.ts";
import { inboxes, notifications } from "./inbox/tables.ts";
import { members } from "./members/tables.ts";
import { newsletterIssues, newsletterSubscriptions } from "./newsletters/tables.ts";
import { preferences, subjectMutes } from "./preferences/tables.ts";
import { pushDevices } from "./push/tables.ts";
import { webhookDeliveries, webhookEndpoints } from "./webhooks/tables.ts";

export const loaders = {
  member: rowBy(members),
  contact: batched<Contact & { id: string }>(
    async (db, ids) => [...(await contactsOf(db, ids))].map(([id, contact]) => ({ ...contact, id })),
    ({ id }) => id,
  ),
  delivery: rowBy(deliveries),
  deliveriesOf: rowsBy(deliveries, deliveries.notificationId, deliveries.queuedAt),
  emailMessage: rowBy(emailMessages),
  emailTemplate: rowBy(emailTemplates),
  inbox: rowBy(inboxes),
  newsletterIssue: rowBy(newsletterIssues),
  newsletterSubscription: rowBy(newsletterSubscriptions),
  notification: rowBy(notifications),
  preferences: rowBy(preferences),
  subjectMutesOf: rowsBy(subjectMutes, subjectMutes.userId, subjectMutes.mutedAt),
  pushDevice: rowBy(pushDevices),
  pushDevicesOf: rowsBy(pushDevices, pushDevices.userId, pushDevices.createdAt),
  webhookDelivery: rowBy(webhookDeliveries),
  webhookEndpoint: rowBy(webhookEndpoints),
};
