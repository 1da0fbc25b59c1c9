import { type Connection, connection, hasScope, line, notFound, type PageArguments, requireViewer, text, UserError, UserErrors, validInput } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import { v5 } from "uuid";
import { z } from "zod";
import type { EmailTemplatePreviewInput, EmailTemplateUpdateInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type Rendered, render, unknownVariables } from "./render.ts";
import { type EmailTemplateRow, emailTemplates } from "./tables.ts";
import { defaultText, locales, samplesOf, type TemplateKey, type TemplateLocale, type Text, templateKeys } from "./templates/templates.ts";
import { textOf } from "./texts.ts";

const NAMES = "b1a0a9d2-52a7-4e0f-9a5e-6a0c0a7d4c11";
const MAX_SUBJECT = 150;
const MAX_BODY = 20_000;

/** A template, for who keeps them. */
export async function getTemplate(ctx: Ctx, id: string): Promise<EmailTemplateRow | null> {
  return hasScope(ctx.viewer, "notifications:admin") ? ctx.loaders.emailTemplate.load(id) : null;
}

/** All templates by key and language; one that came with a new version of the code gets its row here. */
export async function listTemplates(ctx: Ctx, page: PageArguments): Promise<Connection<EmailTemplateRow>> {
  await keepTemplates(ctx);
  const orderBy = [
    { name: "key", by: emailTemplates.key, direction: "ASC" as const },
    { name: "locale", by: emailTemplates.locale, direction: "ASC" as const },
  ];
  return connection(ctx.db, page, { from: emailTemplates, orderBy });
}

/** Gives every text of the code a row by which staff name it; its id is the same everywhere. */
export async function keepTemplates({ db, now }: Pick<Ctx, "db" | "now">): Promise<void> {
  const rows = templateKeys.flatMap((key) =>
    locales.flatMap((locale) => (defaultText(key, locale) ? [{ id: v5(`${key} ${locale}`, NAMES), key, locale, updatedAt: now() }] : [])),
  );
  await db.insert(emailTemplates).values(rows).onConflictDoNothing();
}

/** The text a template has now. */
export const currentText = (row: EmailTemplateRow): Text => textOf(row) ?? (defaultText(row.key as TemplateKey, row.locale as TemplateLocale) as Text);

/** Changes a template's text. */
export async function emailTemplateUpdate(ctx: Ctx, input: EmailTemplateUpdateInput): Promise<EmailTemplateRow> {
  const viewer = requireViewer(ctx);
  const { id, expectedVersion, subject, bodyMarkdown } = validInput(shape, input);
  return ctx.db.transaction(async (tx) => {
    const [template] = await tx.select().from(emailTemplates).where(eq(emailTemplates.id, id)).for("update");
    if (!template) throw notFound("EmailTemplate");
    if (template.version !== expectedVersion) {
      throw new UserError("STALE_VERSION", "Somebody changed this template meanwhile.", ["expectedVersion"], { currentVersion: template.version });
    }
    refuseUnknown(template.key as TemplateKey, { subject, bodyMarkdown });
    const [changed] = await tx
      .update(emailTemplates)
      .set({ subject, bodyMarkdown, version: sql`${emailTemplates.version} + 1`, updatedById: viewer.id, updatedAt: tx.origin.now() })
      .where(eq(emailTemplates.id, id))
      .returning();
    return changed as EmailTemplateRow;
  });
}

/** A template, or an unsaved text for it, filled with sample values or those given. */
export async function emailTemplatePreview(ctx: Ctx, input: EmailTemplatePreviewInput): Promise<Rendered> {
  const { id, variables, ...unsaved } = validInput(shape.pick({ subject: true, bodyMarkdown: true }).partial().extend(previewShape), input);
  const template = await ctx.loaders.emailTemplate.load(id);
  if (!template) throw notFound("EmailTemplate");
  refuseUnknown(template.key as TemplateKey, unsaved);
  const known = currentText(template);
  return renderSample(template, { subject: unsaved.subject ?? known.subject, body: unsaved.bodyMarkdown ?? known.body }, variables ?? {});
}

/** A text filled with sample values, or those given. */
export function renderSample({ key, locale }: EmailTemplateRow, text: Text, given: Readonly<Record<string, string>> = {}): Rendered {
  return render(text, { ...samplesOf(key as TemplateKey), ...given }, { locale: locale as TemplateLocale });
}

const shape = z.object({ id: z.uuid(), expectedVersion: z.number(), subject: line(MAX_SUBJECT), bodyMarkdown: text(MAX_BODY).pipe(z.string().min(1)) });

const previewShape = {
  id: z.uuid(),
  subject: line(MAX_SUBJECT).nullish(),
  bodyMarkdown: text(MAX_BODY).nullish(),
  variables: z.record(z.string(), z.union([z.string().max(MAX_BODY), z.number()]).transform(String)).nullish(),
};

/** Refuses texts that use names their mail does not have, each at its place. */
function refuseUnknown(key: TemplateKey, texts: { subject?: string | null | undefined; bodyMarkdown?: string | null | undefined }): void {
  const errors = (["subject", "bodyMarkdown"] as const).flatMap((field) =>
    unknownVariables(key, texts[field] ?? "").map((name) => new UserError("INVALID", `This mail has no {{${name}}}.`, [field])),
  );
  if (errors.length > 0) throw new UserErrors(errors);
}
