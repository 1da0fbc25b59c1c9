import { globalId, requireViewer, type Tx, UserError, UserErrors, validInput } from "@atrium/kit";
import type { EntityName } from "@atrium/schema/entities.ts";
import { and, count, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { deferAnew } from "../deliveries/deferred.ts";
import type { NotificationCategory, NotificationChannel, NotificationPreferencesUpdateInput } from "../generated.ts";
import { lockInbox } from "../inbox/changes.ts";
import type { Ctx } from "../index.ts";
import type { Member } from "../members/tables.ts";
import { CATEGORIES, isMandatory, settingOf } from "./channels.ts";
import { type Channels, preferences, type StoredPreferences, subjectMutes } from "./tables.ts";

const MAX_MUTES = 1_000;
const MAX_QUIET_MS = 366 * 24 * 3_600_000;
const KEYS: Readonly<Record<NotificationChannel, keyof Channels>> = { IN_APP: "inApp", EMAIL: "email", PUSH: "push" };

const minute = z.number().int().min(0).max(1_439);
const shape = z.object({
  categories: z.array(z.object({ category: z.string(), inApp: z.boolean().nullish(), email: z.boolean().nullish(), push: z.boolean().nullish() })).nullish(),
  digest: z.enum(["IMMEDIATE", "HOURLY", "DAILY", "WEEKLY", "NEVER"]).nullish(),
  digestHour: z.number().int().min(0).max(23).nullish(),
  timeZone: z.string().nullish(),
  quietHours: z
    .object({ startMinute: minute, endMinute: minute, weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7) })
    .refine(({ startMinute, endMinute }) => startMinute !== endMinute, {
      path: ["endMinute"],
      message: "Quiet hours end at another time than they start.",
      params: { code: "OUT_OF_RANGE" },
    })
    .nullish(),
  doNotDisturbUntil: z.date().nullish(),
});

/** How somebody is notified: what they have set, and the defaults. */
export type NotificationPreferencesParent = { readonly member: Member; readonly set: StoredPreferences };

/** The viewer's preferences; null for anybody else's, and for who is unknown here. */
export async function getPreferences(ctx: Ctx, userId: string): Promise<NotificationPreferencesParent | null> {
  if (ctx.viewer?.id !== userId) return null;
  const [member, row] = await Promise.all([ctx.loaders.member.load(userId), ctx.loaders.preferences.load(userId)]);
  return member && { member, set: row ?? unset(userId) };
}

const unset = (userId: string): StoredPreferences => ({
  ...{ id: userId, categories: {}, digest: "IMMEDIATE", digestHour: 8, timeZone: null, quietHours: null, doNotDisturbUntil: null, lastDigestAt: null },
});

/** Every category with its channels, as the person has set them. */
export const categoriesOf = ({ set }: NotificationPreferencesParent) =>
  CATEGORIES.map((category) => ({ category, ...settingOf(set, category), isMandatory: isMandatory(category) }));

/** Changes how the viewer is notified. What waits to be sent goes out when the new settings say so. */
export async function notificationPreferencesUpdate(ctx: Ctx, input: NotificationPreferencesUpdateInput): Promise<NotificationPreferencesParent | null> {
  const viewer = requireViewer(ctx);
  const { categories, ...given } = validInput(shape, input);
  refuseMandatory(categories ?? []);
  if (given.doNotDisturbUntil && given.doNotDisturbUntil.getTime() > ctx.now().getTime() + MAX_QUIET_MS) {
    throw new UserError("OUT_OF_RANGE", "Do not disturb lasts a year at most.", ["doNotDisturbUntil"]);
  }
  await ctx.db.transaction(async (tx) => {
    const before = await lockPreferences(tx, viewer.id);
    const changed = { ...before.categories };
    for (const { category, ...channels } of (categories ?? []) as { category: NotificationCategory }[]) {
      changed[category] = { ...changed[category], ...Object.fromEntries(Object.entries(channels).filter(([, value]) => typeof value === "boolean")) };
    }
    const { digest = before.digest, digestHour = before.digestHour, ...rest } = given;
    const weekdays = rest.quietHours && [...new Set(rest.quietHours.weekdays)].sort();
    const quietHours = rest.quietHours && weekdays ? { ...rest.quietHours, weekdays } : rest.quietHours;
    const set = { ...rest, quietHours, digest: digest ?? "IMMEDIATE", digestHour: digestHour ?? 8, categories: changed };
    await tx.update(preferences).set(set).where(eq(preferences.id, viewer.id));
    await deferAnew(tx, viewer.id);
  });
  return getPreferences(ctx, viewer.id);
}

function refuseMandatory(categories: readonly { category: string; [channel: string]: unknown }[]): void {
  const refused = categories.flatMap((one, index) =>
    isMandatory(one.category as NotificationCategory) && Object.values(KEYS).some((channel) => one[channel] === false)
      ? [new UserError("POLICY", `${one.category} cannot be switched off.`, ["categories", `${index}`])]
      : [],
  );
  if (refused.length > 0) throw new UserErrors(refused);
}

/** Switches one channel of a category off for somebody, as from a link in a mail. False where that is not allowed. */
export async function turnOff(tx: Tx, userId: string, category: NotificationCategory, channel: NotificationChannel): Promise<boolean> {
  if (isMandatory(category)) return false;
  const { categories } = await lockPreferences(tx, userId);
  const changed = { ...categories, [category]: { ...categories[category], [KEYS[channel]]: false } };
  await tx.update(preferences).set({ categories: changed }).where(eq(preferences.id, userId));
  return true;
}

/** The person's row, made when there is none yet; their inbox is locked with it. */
async function lockPreferences(tx: Tx, userId: string): Promise<StoredPreferences> {
  await lockInbox(tx, userId);
  await tx.insert(preferences).values({ id: userId }).onConflictDoNothing();
  const [row] = await tx.select().from(preferences).where(eq(preferences.id, userId)).for("update");
  return row as StoredPreferences;
}

/** Switches notifications about one object off or on for the viewer; a thousand objects at most are off. */
export async function notificationSubjectMuteSet(
  ctx: Ctx,
  subject: { type: EntityName; id: string },
  muted: boolean,
): Promise<NotificationPreferencesParent | null> {
  const { id: userId } = requireViewer(ctx);
  const isIt = and(eq(subjectMutes.userId, userId), eq(subjectMutes.subjectId, subject.id));
  await ctx.db.transaction(async (tx) => {
    if (!muted) return tx.delete(subjectMutes).where(isIt);
    await lockInbox(tx, userId);
    const [others] = await tx
      .select({ count: count() })
      .from(subjectMutes)
      .where(and(eq(subjectMutes.userId, userId), sql`${subjectMutes.subjectId} <> ${subject.id}`));
    if (others && others.count >= MAX_MUTES)
      throw new UserError("LIMIT_EXCEEDED", `At most ${MAX_MUTES} objects are muted.`, null, { limit: MAX_MUTES, remaining: 0 });
    return tx.insert(subjectMutes).values({ userId, subjectId: subject.id, subjectType: subject.type, mutedAt: ctx.now() }).onConflictDoNothing();
  });
  return getPreferences(ctx, userId);
}

/** The public ids of what the person has muted, the oldest first. */
export async function mutedSubjectIdsOf(ctx: Ctx, userId: string): Promise<string[]> {
  return (await ctx.loaders.subjectMutesOf.load(userId)).map(({ subjectType, subjectId }) => globalId(subjectType, subjectId));
}
