import { isLagged, type LiveMessage, live, requireViewer } from "@atrium/kit";
import type { NotificationCategory } from "../generated.ts";
import type { Ctx } from "../index.ts";

type Arguments = { categories?: readonly NotificationCategory[] | null; after?: string | null };

export type NotificationEventParent = LiveMessage<"notification.created" | "notification.changed">;
export type NotificationReceivedParent = Extract<NotificationEventParent, { type: "notification.created" }>;
export type NotificationsChangedParent = Extract<NotificationEventParent, { type: "notification.changed" }>;

/** What happens in the viewer's inbox, live; of the categories given, or of all. */
export function followInbox(ctx: Ctx, { categories, after }: Arguments): Promise<AsyncIterableIterator<NotificationEventParent>> {
  const { id } = requireViewer(ctx);
  const wanted = categories && new Set<string>(categories);
  return live(
    ctx,
    ["notification.created", "notification.changed"],
    (event) =>
      event.type === "notification.created"
        ? event.data.userId === id && (!wanted || wanted.has(event.data.category))
        : event.subjectId === id && (!wanted || event.data.categories.some((category) => wanted.has(category))),
    after,
  );
}

export const typeOfMessage = (message: NotificationEventParent) =>
  isLagged(message) ? "StreamLagged" : message.type === "notification.created" ? "NotificationReceived" : "NotificationsChanged";
