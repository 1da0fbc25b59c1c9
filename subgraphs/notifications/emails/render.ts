import { renderMarkdown } from "@atrium/kit/markdown";
import { type TemplateKey, type TemplateLocale, type Text, variablesOf } from "./templates/templates.ts";

/** A mail as it is read. */
export type Rendered = { readonly subject: string; readonly text: string; readonly html: string };

type Options = {
  readonly locale: TemplateLocale;
  /** Where a person ends such mails. */
  readonly unsubscribeUrl?: string | null;
};

const VARIABLE = /\{\{\s*(\w+)\s*\}\}/g;
const LINK = /\[([^\]\n]+)\]\(([^()\s]+)\)/g;
const UNSUBSCRIBE: Record<TemplateLocale, string> = { de: "Solche Mails abbestellen", en: "Unsubscribe from such mails", fr: "Ne plus recevoir ces messages" };

const namesIn = (text: string) => [...text.matchAll(VARIABLE)].map(([, name]) => name as string);

/** The names a text uses that its mail does not have. */
export function unknownVariables(key: TemplateKey, text: string): string[] {
  const known = new Set(variablesOf(key));
  return [...new Set(namesIn(text))].filter((name) => !known.has(name));
}

/** Fills a text in. Whatever stands in a plain value is shown as it is, in both parts. */
export function render({ subject, body }: Text, values: Readonly<Record<string, string>>, { locale, unsubscribeUrl }: Options): Rendered {
  const paragraphs = body.split(/\n{2,}/).filter((paragraph) => isFilled(paragraph, values));
  const plain = paragraphs.map((paragraph) => fill(withoutMarkup(paragraph), (name) => plainValue(name, values)));
  const markdown = paragraphs.map((paragraph) => fill(paragraph, (name) => markdownValue(name, values))).join("\n\n");
  const footer = unsubscribeUrl ? `\n\n-- \n${UNSUBSCRIBE[locale]}:\n${unsubscribeUrl}` : "";
  return {
    subject: fill(subject, (name) => values[name] ?? "")
      .replace(/\s+/g, " ")
      .trim(),
    text: `${plain.join("\n\n")}${footer}\n`,
    html: page(locale, renderMarkdown(markdown), unsubscribeUrl ? renderMarkdown(`[${UNSUBSCRIBE[locale]}](${linkOf(unsubscribeUrl)})`) : ""),
  };
}

const fill = (text: string, valueFor: (name: string) => string) => text.replace(VARIABLE, (_, name: string) => valueFor(name));

function isFilled(paragraph: string, values: Readonly<Record<string, string>>): boolean {
  const names = namesIn(paragraph);
  return names.length === 0 || names.some((name) => values[name]?.trim());
}

/** Markdown as plain text: links stand on a line of their own, emphasis is let go. */
const withoutMarkup = (markdown: string) => markdown.replace(LINK, "$1:\n$2").replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2");

function plainValue(name: string, values: Readonly<Record<string, string>>): string {
  const value = values[name] ?? "";
  return name === "markdown" ? withoutMarkup(value.replace(/^#+\s+/gm, "")) : value;
}

function markdownValue(name: string, values: Readonly<Record<string, string>>): string {
  const value = values[name] ?? "";
  if (name === "markdown") return value;
  return name === "url" ? linkOf(value) : escapeMarkdown(value);
}

/** Text that Markdown shows as it is. */
const escapeMarkdown = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/\r?\n/g, "\\\n");

/** An address that stays whole in a link of Markdown. */
const linkOf = (url: string) => (URL.canParse(url) ? new URL(url).href.replace(/[()]/g, (paren) => (paren === "(" ? "%28" : "%29")) : "");

const page = (locale: string, body: string, footer: string) => `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:24px;background:#f4f5f7">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#fff;border-radius:8px;font:16px/1.5 system-ui,sans-serif;color:#1c1e21">
${body}</div>
<div style="max-width:560px;margin:0 auto;padding:8px 24px;font:13px/1.5 system-ui,sans-serif;color:#65676b">${footer}</div>
</body>
</html>
`;
