import { line, newId, once, type Tx, text, UserError, validInput } from "@atrium/kit";
import { inArray } from "drizzle-orm";
import { z } from "zod";
import type { Audience } from "../audiences/audiences.ts";
import type { AnnouncementSendInput, NotificationChannel } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { broadcast, recipientsOf } from "./broadcasts.ts";

const MAX_PEOPLE = 1_000;
const MAX_AHEAD_MS = 366 * 24 * 3_600_000;
const ROLES = ["MEMBER", "INSTRUCTOR", "ORGANIZER", "JUDGE", "MENTOR", "EDITOR", "REVIEWER", "MODERATOR", "ANALYST", "FINANCE", "ADMIN"] as const;
const KINDS = ["STUDENT", "ALUMNI", "FACULTY", "EXPERT", "RECRUITER", "STAFF"] as const;

const shape = z.object({
  title: line(150),
  body: text(10_000).pipe(z.string().min(1)),
  url: z
    .url({ protocol: /^https$/ })
    .max(2_048)
    .nullish(),
  audience: z.object({
    roles: z.array(z.enum(ROLES)).min(1).nullish(),
    kinds: z.array(z.enum(KINDS)).min(1).nullish(),
    institution: line(200).nullish(),
    clubId: z.uuid().nullish(),
    userIds: z.array(z.uuid()).min(1).max(MAX_PEOPLE).nullish(),
  }),
  channels: z.array(z.enum(["IN_APP", "EMAIL", "PUSH"])).min(1),
  scheduledFor: z.date().nullish(),
  idempotencyKey: line(64),
});

type Announcement = {
  readonly title: string;
  readonly body: string;
  readonly url?: string | null | undefined;
  readonly channels: readonly NotificationChannel[];
  readonly scheduledFor?: Date | null | undefined;
};

/** Tells an audience something, now or later; answers how many people it goes to. The same idempotencyKey sends nothing again. */
export async function announcementSend(ctx: Ctx, input: AnnouncementSendInput): Promise<number> {
  const { audience, ...announcement } = validInput(shape, input);
  const { scheduledFor } = announcement;
  if (scheduledFor && scheduledFor.getTime() > ctx.now().getTime() + MAX_AHEAD_MS) {
    throw new UserError("OUT_OF_RANGE", "An announcement is scheduled at most a year ahead.", ["scheduledFor"]);
  }
  return once(ctx, "announcementSend", input, async (tx) => {
    await refuseUnknown(tx, audience.userIds);
    const id = await announce(tx, given(audience), announcement);
    return recipientsOf(tx, id);
  });
}

/** Has an audience told something by the platform; answers the broadcast's id. */
export async function announce(tx: Tx, audience: Audience, { title, body, url, channels, scheduledFor }: Announcement): Promise<string> {
  const dueAt = scheduledFor ?? tx.origin.now();
  const id = newId(tx.origin.now());
  await broadcast(tx, {
    ...{ id, audience, dueAt },
    notice: {
      ...{ type: "announcement.sent", category: "ANNOUNCEMENT", text: "announcement", actorId: null },
      subject: { type: null, id },
      at: dueAt.toISOString(),
      detail: { title, body, ...(url && { url }) },
      channels,
    },
  });
  return id;
}

async function refuseUnknown(tx: Tx, userIds: readonly string[] | null | undefined): Promise<void> {
  if (!userIds) return;
  const known = await tx
    .select({ id: members.id })
    .from(members)
    .where(inArray(members.id, [...userIds]));
  const ids = new Set(known.map(({ id }) => id));
  const unknown = userIds.findIndex((id) => !ids.has(id));
  if (unknown >= 0) throw new UserError("NOT_FOUND", "There is no such person.", ["audience", "userIds", `${unknown}`]);
}

const given = <T extends object>(conditions: T) =>
  Object.fromEntries(Object.entries(conditions).filter(([, value]) => value != null)) as { [K in keyof T]: Exclude<T[K], null> };
