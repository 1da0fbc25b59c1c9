import type { NotificationCategory } from "../generated.ts";
import type { Notice } from "../inbox/notify.ts";
import type { Channels, StoredPreferences } from "./tables.ts";

const ALL: Channels = { inApp: true, email: true, push: true };
const QUIET: Channels = { inApp: true, email: false, push: false };
const NO_MAIL: Channels = { inApp: true, email: false, push: true };
const NO_PUSH: Channels = { inApp: true, email: true, push: false };

/** What holds without a setting: mail for what is meant for one person or must not be missed, push for what is of the moment. */
export const DEFAULTS: Readonly<Record<NotificationCategory, Channels>> = {
  SOCIAL: QUIET,
  MENTION: ALL,
  COMMENT: ALL,
  REACTION: QUIET,
  FOLLOW: NO_MAIL,
  CLUB: NO_PUSH,
  PROJECT: NO_PUSH,
  TASK: ALL,
  COMPETITION: ALL,
  EVENT: ALL,
  LEARNING: NO_PUSH,
  MENTORSHIP: ALL,
  FUNDING: NO_PUSH,
  APPLICATION: NO_PUSH,
  ACHIEVEMENT: NO_MAIL,
  MODERATION: NO_PUSH,
  SECURITY: ALL,
  ANNOUNCEMENT: NO_PUSH,
  NEWSLETTER: NO_PUSH,
};

export const CATEGORIES = Object.keys(DEFAULTS) as NotificationCategory[];

/** What cannot be switched off, put off or muted. */
export const isMandatory = (category: NotificationCategory) => category === "SECURITY";

/** The channels of a category as a person has set them. */
export function settingOf(preferences: Pick<StoredPreferences, "categories"> | null, category: NotificationCategory): Channels {
  return isMandatory(category) ? ALL : { ...DEFAULTS[category], ...preferences?.categories[category] };
}

/** The channels of a notice to a person: those set, if the notice is for them. */
export function channelsOf(preferences: StoredPreferences | null, { category, channels }: Pick<Notice, "category" | "channels">): Channels {
  const set = settingOf(preferences, category);
  if (!channels) return set;
  const has = (channel: NonNullable<Notice["channels"]>[number]) => channels.includes(channel);
  return { inApp: set.inApp && has("IN_APP"), email: set.email && has("EMAIL"), push: set.push && has("PUSH") };
}
