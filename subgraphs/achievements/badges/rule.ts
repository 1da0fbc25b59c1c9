import { events } from "@atrium/schema/events.ts";
import { z } from "zod";
import { deedOf, isTrigger, recipientOf } from "../points/deeds.ts";
import type { Happening } from "../progress/book.ts";

const MAX_COUNT = 100_000;
const MAX_CONDITIONS = 5;
const MAX_VALUES = 20;

const value = z.union([z.string().max(100), z.number(), z.boolean()]);

/** The condition of an automatic badge: an event so many times, its data being such. */
export const badgeRule = z
  .strictObject({
    /** The domain event that counts. */
    event: z.string().refine(isTrigger, "Nothing is counted for this event."),
    /** How often it has to happen, undone deeds left out. */
    count: z.number().int().min(1).max(MAX_COUNT),
    /** Whom it counts for: who did it, or whose content it was about. */
    recipient: z.enum(["ACTOR", "AUTHOR"]).default("ACTOR"),
    /** What the event's data must say: a value or one of several, by field; `target.type` is a field of a field. */
    where: z
      .record(z.string(), z.union([value, z.array(value).min(1).max(MAX_VALUES)]))
      .refine((where) => Object.keys(where).length <= MAX_CONDITIONS, `There may be at most ${MAX_CONDITIONS} conditions.`)
      .default({}),
  })
  .superRefine(({ event, where }, { addIssue }) => {
    if (!isTrigger(event)) return;
    for (const path of Object.keys(where)) {
      const isKnown = Object.hasOwn(events[event].data.shape, path.split(".", 1)[0] as string);
      if (!isKnown) addIssue({ code: "custom", path: ["where", path], message: `${event} has no field ${path}.` });
    }
  });

export type BadgeRule = z.output<typeof badgeRule>;

/** Whom the event counts for under the rule, and as what; null when it does not. */
export function countedBy(rule: BadgeRule, event: Happening): { userId: string; key: string } | null {
  if (rule.event !== event.type) return null;
  const deed = deedOf(event);
  const userId = deed && recipientOf(deed, rule.recipient);
  const isMet = Object.entries(rule.where).every(([path, wanted]) => [wanted].flat().includes(at(event.data, path) as string));
  return userId && isMet ? { userId, key: deed.key } : null;
}

const at = (data: unknown, path: string): unknown => path.split(".").reduce((part, name) => (part as Record<string, unknown> | null | undefined)?.[name], data);
