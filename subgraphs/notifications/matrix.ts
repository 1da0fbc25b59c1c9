import { newId, type Viewer } from "@atrium/kit";
import type { PgTable } from "drizzle-orm/pg-core";
import { deliveries } from "./deliveries/tables.ts";
import { emailMessages, emailTemplates } from "./emails/tables.ts";
import { notifications } from "./inbox/tables.ts";
import type { Ctx } from "./index.ts";
import { sealedColumns } from "./newsletters/subscriptions.ts";
import { newsletterIssues, newsletterSubscriptions } from "./newsletters/tables.ts";
import { pushDevices } from "./push/tables.ts";
import { webhookDeliveries, webhookEndpoints } from "./webhooks/tables.ts";

type SignIn = (...roles: string[]) => Promise<{ viewer: Viewer; accessToken: string }>;

/** One example of each entity, and which roles see it besides its owner and ADMIN. */
export async function examples(ctx: Ctx, signIn: SignIn) {
  const now = ctx.now();
  const put = async (table: PgTable, values: Record<string, unknown>) => {
    const id = newId();
    await ctx.db.insert(table).values({ id, ...values });
    return id;
  };
  const address = { ...sealedColumns({ email: `${newId()}@example.org`, name: null }), askedFrom: now, createdAt: now };
  const mail = { key: newId(), templateKey: "welcome", userId: newId(), status: "SENT", createdAt: now };
  const issue = { subject: "News", body: "Hello.", status: "DRAFT", createdAt: now, updatedAt: now };
  const owner = await signIn("MEMBER");
  const { id: userId } = owner.viewer;
  const told = { userId, category: "SECURITY", type: "user.reinstated", text: "user.reinstated", subjectType: "User", subjectId: userId, actorsCount: 0 };
  const notificationId = await put(notifications, { ...told, isInApp: true, isOpen: true, createdAt: now, updatedAt: now });
  const delivery = { notificationId, userId, channel: "IN_APP", status: "DELIVERED", queuedAt: now };

  const endpointId = await put(webhookEndpoints, {
    ownerId: userId,
    url: "https://example.org/hook",
    events: ["post.published"],
    secret: "sealed",
    createdAt: now,
  });
  const event = { id: newId(), type: "ping", version: 1, occurredAt: now.toISOString(), actorId: null, subjectId: "", data: {} };

  return {
    PushDevice: {
      id: await put(pushDevices, { userId, platform: "WEB", token: "sealed", tokenHash: newId(), createdAt: now }),
      seenBy: [],
      owner,
      hiddenFromAdmin: true,
    },
    WebhookEndpoint: { id: endpointId, seenBy: [], owner, hiddenFromAdmin: true },
    WebhookDelivery: {
      id: await put(webhookDeliveries, { endpointId, eventId: event.id, event, status: "DELIVERED", createdAt: now }),
      seenBy: [],
      owner,
      hiddenFromAdmin: true,
    },
    Notification: { id: notificationId, seenBy: [], owner },
    NotificationDelivery: { id: await put(deliveries, delivery), seenBy: [], owner },
    EmailTemplate: { id: await put(emailTemplates, { key: newId(), locale: "en", subject: "Hello", bodyMarkdown: "Hello.", updatedAt: now }), seenBy: [] },
    EmailMessage: { id: await put(emailMessages, mail), seenBy: [] },
    NewsletterSubscription: { id: await put(newsletterSubscriptions, { ...address, status: "PENDING_CONFIRMATION" }), seenBy: ["EDITOR"] },
    NewsletterIssue: { id: await put(newsletterIssues, issue), seenBy: ["EDITOR"] },
  } as const;
}
