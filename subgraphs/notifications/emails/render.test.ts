import { expect, test } from "vitest";
import { render, unknownVariables } from "./render.ts";
import { defaultText, locales, samplesOf, type TemplateKey, type Text, templateKeys, variablesOf } from "./templates/templates.ts";

const texts = templateKeys.flatMap((key) =>
  locales.flatMap((locale) => {
    const text = defaultText(key, locale);
    return text ? [{ key, locale, text }] : [];
  }),
);
const hello: Text = { subject: "Hello {{name}}", body: "Hello {{name}},\n\n**{{title}}**\n\n{{body}}\n\n[See it]({{url}})" };
const filled = (values: Record<string, string>, text = hello) => render(text, values, { locale: "en" });

test("every mail has an English text", () => {
  const keys = texts.filter(({ locale }) => locale === "en").map(({ key }) => key);

  expect(keys).toEqual(templateKeys);
});

test.for(texts)("$key in $locale uses known variables alone, and all of its own", ({ key, text }) => {
  const { subject, body } = text;
  const used = variablesOf(key as TemplateKey).filter((name) => !`${subject} ${body}`.includes(`{{${name}}}`) && name !== "name");

  expect(unknownVariables(key, `${subject} ${body}`)).toEqual([]);
  expect(used).toEqual([]);
});

test.for(texts)("$key in $locale is whole in both parts, with its link", ({ key, locale, text }) => {
  const values = samplesOf(key);

  const mail = render(text, values, { locale });

  expect(mail.subject).toMatch(/\S/);
  for (const part of Object.values(mail)) expect(part).not.toMatch(/\{\{|undefined/);
  if (values["url"]) expect(mail.text).toContain(`\n${values["url"]}\n`);
  if (values["url"]) expect(mail.html).toContain(`<a href="${values["url"]}"`);
});

test.for([
  "<script>alert(1)</script>",
  "[click](https://evil.example)",
  "**bold** _it_ `code` ~~no~~",
  "# heading",
  "1. list\n- item\n> quote\n\n    code",
  "![x](https://evil.example/pixel.png)",
  "https://evil.example www.evil.example a@evil.example",
  "{{url}}",
  "| a | b |\n|---|---|",
  "&lt;b&gt; \\ $& $1",
])("what stands in a value is shown as it is: %s", (value) => {
  const { html, text } = filled({ name: value, title: value, body: value, url: "https://example.org/x" });

  const body = html.slice(html.indexOf("<body"));
  const shown = body
    .replace(/<br \/>\n?/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
  expect(text).toContain(`Hello ${value},`);
  expect(shown.replace(/\s+/g, " ")).toContain(`Hello ${value},`.replace(/\s+/g, " "));
  expect([...html.matchAll(/<a /g)]).toHaveLength(1);
  expect(html).not.toMatch(/<(script|img|h1|ol|ul|table|code|em|del|blockquote)/);
});

test("a link holds whatever address it is given, and no scheme but those of links", () => {
  const odd = filled({ name: "Ada", title: "x", url: "https://example.org/a(b)?token=a_b*c&d=e" });
  const evil = filled({ name: "Ada", title: "x", url: "javascript:alert(1)" });

  expect(odd.html).toContain('href="https://example.org/a%28b%29?token=a_b*c&amp;d=e"');
  expect(odd.text).toContain("See it:\nhttps://example.org/a(b)?token=a_b*c&d=e\n");
  expect(evil.html).not.toContain("javascript:");
});

test("a paragraph whose variables are all empty is left out", () => {
  const { text } = filled({ name: "Ada", title: "News", body: " ", url: "" });

  expect(text).toBe("Hello Ada,\n\nNews\n");
});

test("a subject is one line", () => {
  const { subject } = filled({ name: "Ada\r\nBcc: eve@example.org" });

  expect(subject).toBe("Hello Ada Bcc: eve@example.org");
});

test("where mails can be ended, both parts say how", () => {
  const { text, html } = render(hello, { name: "Ada" }, { locale: "de", unsubscribeUrl: "https://example.org/unsubscribe?token=t" });

  expect(text).toMatch(/\n-- \nSolche Mails abbestellen:\nhttps:\/\/example\.org\/unsubscribe\?token=t\n$/);
  expect(html).toContain('<a href="https://example.org/unsubscribe?token=t"');
});
