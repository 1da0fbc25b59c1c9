import { config, globalId } from "@atrium/kit";
import type { EntityName } from "@atrium/schema/entities.ts";
import type { NotificationRow } from "./tables.ts";
import { people, texts } from "./texts.ts";

type Told = Pick<NotificationRow, "text" | "actorId" | "actorsCount" | "detail" | "subjectType" | "subjectId">;

/** A person's name as it is now; null for who is gone. */
export type NameOf = (userId: string) => string | null | undefined;

const LANGUAGES = ["en", "de", "fr"] as const;

/** Title, body and address of a notification, in the language of the locale or in English. */
export function wordsOf(told: Told, nameOf: NameOf, locale: string | null): { title: string; body: string; url: string | null } {
  const language = LANGUAGES.find((known) => locale?.toLowerCase().split(/[-_]/)[0] === known) ?? "en";
  const { somebody, others } = people[language];
  const name = (told.actorId && nameOf(told.actorId)) || somebody;
  const who = told.actorsCount > 1 ? `${name} ${others(told.actorsCount - 1)}` : name;
  const words: string = texts[told.text as keyof typeof texts]?.[LANGUAGES.indexOf(language)] ?? "";
  const [one = "", several = one] = words.split("|");
  const filled = (told.actorsCount > 1 ? several : one).replace(/\{(\w+)\}/g, (_, key) => (key === "who" ? who : `${told.detail[key] ?? ""}`));
  const [title = "", ...body] = filled.split("\n");
  return { title, body: body.join("\n").trim(), url: addressOf(told, nameOf) };
}

const PLACES: Partial<Record<EntityName, string>> = {
  Post: "posts",
  Comment: "comments",
  Club: "clubs",
  Achievement: "achievements",
  BadgeAward: "badges",
};

/** Where on the web site the subject is; null for what has no page. */
function addressOf({ subjectType, subjectId, detail }: Told, nameOf: NameOf): string | null {
  if (typeof detail["url"] === "string") return detail["url"];
  const name = subjectType === "User" && nameOf(subjectId);
  if (name) return `${config.PUBLIC_URL}/people/${name}`;
  const place = subjectType && PLACES[subjectType];
  return place ? `${config.PUBLIC_URL}/${place}/${globalId(subjectType, subjectId)}` : null;
}

/** The people whose names the words of a notification hold. */
export const namedIn = ({ actorId, subjectType, subjectId }: Told): string[] =>
  [actorId, subjectType === "User" ? subjectId : null].filter((id) => id !== null);
