import { type MailName, mails } from "@atrium/schema/mails.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/**
 * Subject and Markdown of a mail; `{{name}}` stands for a variable. Values are plain text, but for `url`, which is a link, and
 * `markdown`. A paragraph whose variables are all empty is left out.
 */
export type Text = { readonly subject: string; readonly body: string };

/** Mails this domain sends by itself, with what they are filled with. */
const own = {
  welcome: ["url"],
  notification: ["title", "body", "url"],
  digest: ["count", "markdown", "url"],
  newsletter_confirm: ["url"],
  newsletter: ["subject", "markdown"],
} as const satisfies Record<string, readonly string[]>;

export type TemplateKey = MailName | keyof typeof own;

const variables: Record<TemplateKey, readonly string[]> = { ...mails, ...own };

export const templateKeys = Object.keys(variables).sort() as TemplateKey[];

/** The languages of the texts in the code; English has them all. */
export const locales = ["de", "en", "fr"] as const;

export type TemplateLocale = (typeof locales)[number];

const texts: Record<TemplateLocale, Partial<Record<TemplateKey, Text>>> = { de, en, fr };

export const isTemplateKey = (key: string): key is TemplateKey => Object.hasOwn(variables, key);

/** Names a template's text may use: those of its mail, and the receiver's `name`. */
export const variablesOf = (key: TemplateKey): readonly string[] => ["name", ...variables[key]];

/** The text in the code, in this language; null where there is none. */
export const defaultText = (key: TemplateKey, locale: TemplateLocale): Text | null => texts[locale][key] ?? null;

/** The language of the texts for a reader: theirs where the mail has it, else English. */
export function localeFor(key: TemplateKey, locale: string | null | undefined): TemplateLocale {
  const language = locale?.split(/[-_]/)[0]?.toLowerCase();
  const known = locales.find((one) => one === language);
  return known && defaultText(key, known) ? known : "en";
}

/** Sample values to look at a template with. */
const samples: Record<string, string> = {
  name: "Ada Lovelace",
  url: "https://example.org/verify-email?token=sample",
  message: "We would love to have you with us.",
  device: "Firefox on Linux",
  time: "Mon, 02 Mar 2026 09:30:00 GMT",
  provider: "GOOGLE",
  date: "Wed, 01 Apr 2026 09:30:00 GMT",
  reason: "Advertising in several clubs",
  until: "Wed, 01 Apr 2026 09:30:00 GMT",
  title: "Grace commented on your post",
  body: "That is a beautiful proof.",
  count: "3",
  markdown: "- Grace commented on your post\n- Alan follows you\n- Emmy mentioned you",
  subject: "News of March",
};

/** A value for each variable of a template. */
export const samplesOf = (key: TemplateKey): Record<string, string> => Object.fromEntries(variablesOf(key).map((name) => [name, samples[name] ?? name]));
