import type { Demo } from "@atrium/kit";
import { and, gt, lt, sql } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { inboxes, notifications } from "./tables.ts";

const DAY_MS = 24 * 3_600_000;

/** People have read most of what came, an hour or a day later; what is new, and some of the rest, is still unread. */
export const demo: Demo<Ctx> = async ({ as, present }) => {
  const ago = (days: number) => new Date(present.getTime() - days * DAY_MS);
  const chance = (name: string) => sql`mod(abs(hashtext(${notifications.id}::text || ${name}::text)), 100)`;
  await as(null, present).db.transaction(async (tx) => {
    const later = sql`least(${notifications.updatedAt} + make_interval(mins => 20 + ${chance("when")} * 15), ${present.toISOString()}::timestamptz)`;
    const read = { readAt: later, seenAt: later, isOpen: false };
    await tx
      .update(notifications)
      .set(read)
      .where(and(lt(notifications.updatedAt, ago(7)), sql`${chance("old")} < 97`));
    await tx
      .update(notifications)
      .set(read)
      .where(and(gt(notifications.updatedAt, ago(7)), sql`${chance("new")} < 55`));
    await tx
      .update(notifications)
      .set({ archivedAt: later, isOpen: false })
      .where(and(lt(notifications.updatedAt, ago(30)), sql`${notifications.readAt} is not null and ${chance("archive")} < 20`));
    const unread = sql`(select count(*) from ${notifications} n where n.user_id = ${inboxes}.id and n.is_unread)`;
    await tx.update(inboxes).set({ unreadCount: unread });
  });
};
