import { clearable, line, text, UserError } from "@atrium/kit";
import { z } from "zod";
import type { PostFormat, PostTopic, PostVisibility } from "../generated.ts";
import { tagNames } from "../tags/slugs.ts";

const MAX_CONTENT = 20_000;
const MAX_AHEAD_MS = 366 * 24 * 3_600_000;

const formats = ["TEXT", "CODE", "LINK", "IMAGE", "VIDEO"] as const satisfies PostFormat[];
const topics = ["GENERAL", "ACHIEVEMENT", "PROJECT", "RESEARCH", "QUESTION", "EVENT", "JOB", "ANNOUNCEMENT"] as const satisfies PostTopic[];
const visibilities = ["PUBLIC", "MEMBERS", "FRIENDS", "CLUB"] as const satisfies PostVisibility[];

const content = text(MAX_CONTENT).pipe(z.string().min(1));
const visibility = z.enum(visibilities);

type Fields = { format?: string | null | undefined; codeLanguage?: string | null | undefined; linkUrl?: string | null | undefined };

const isMissing = (field: keyof Fields) => ({ path: [field], message: `${field} is missing.`, params: { code: "REQUIRED" } });

/** What a new post may be. */
export const newPost = z
  .object({
    title: clearable(line(200)),
    content,
    format: z.enum(formats).nullish(),
    topic: z.enum(topics).nullish(),
    codeLanguage: clearable(line(40)),
    linkUrl: z.string().nullish(),
    tags: tagNames.nullish(),
    visibility: visibility.nullish(),
    clubId: z.uuid().nullish(),
    subjectId: z.uuid().nullish(),
    publish: z.boolean().nullish(),
    scheduledFor: z.date().nullish(),
  })
  .refine(({ format, codeLanguage }: Fields) => format !== "CODE" || codeLanguage, isMissing("codeLanguage"))
  .refine(({ format, linkUrl }: Fields) => format !== "LINK" || linkUrl, isMissing("linkUrl"))
  .refine((post) => post.visibility !== "CLUB" || post.clubId, { path: ["clubId"], message: "clubId is missing.", params: { code: "REQUIRED" } });

/** What of a post may change: absent fields stay. */
export const postChange = z.object({
  title: clearable(line(200)),
  content: content.optional(),
  codeLanguage: clearable(line(40)),
  linkUrl: z.string().nullish(),
  tags: tagNames.optional(),
  visibility: visibility.optional(),
  topic: z.enum(topics).optional(),
  scheduledFor: z.date().nullish(),
});

/** What a share may say. */
export const newShare = z.object({ comment: text(2_000).nullish(), visibility: visibility.exclude(["CLUB"]).nullish() });

/** The minute a post is scheduled for; OUT_OF_RANGE when it is over, or more than a year ahead. */
export function minuteOf(scheduledFor: Date, now: Date): Date {
  const ahead = scheduledFor.getTime() - now.getTime();
  if (ahead <= 0 || ahead > MAX_AHEAD_MS) throw new UserError("OUT_OF_RANGE", "scheduledFor lies ahead, by a year at most.", ["scheduledFor"]);
  return scheduledFor;
}
