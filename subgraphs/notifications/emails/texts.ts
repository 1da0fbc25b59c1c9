import type { Db } from "@atrium/kit";
import { and, eq } from "drizzle-orm";
import { emailTemplates } from "./tables.ts";
import { defaultText, type TemplateKey, type TemplateLocale, type Text } from "./templates/templates.ts";

/** The text of a mail: as staff wrote it, else as it stands in the code. */
export async function textFor(db: Db, key: TemplateKey, locale: TemplateLocale): Promise<Text> {
  const isIt = and(eq(emailTemplates.key, key), eq(emailTemplates.locale, locale));
  const [row] = await db.select().from(emailTemplates).where(isIt);
  return (row && textOf(row)) ?? (defaultText(key, locale) as Text);
}

/** A template's own text; null while it has that of the code. */
export function textOf({ subject, bodyMarkdown }: Pick<typeof emailTemplates.$inferSelect, "subject" | "bodyMarkdown">): Text | null {
  return subject !== null && bodyMarkdown !== null ? { subject, body: bodyMarkdown } : null;
}
