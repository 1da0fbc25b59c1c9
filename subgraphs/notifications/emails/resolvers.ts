import { acknowledge, payload } from "@atrium/kit";
import type { Resolvers } from "../generated.ts";
import { currentText, emailTemplatePreview, emailTemplateUpdate, getTemplate, listTemplates } from "./email-templates.ts";
import { addressOf, emailTestSend, getMessage, listMessages, subjectOf } from "./emails.ts";
import { type TemplateKey, variablesOf } from "./templates/templates.ts";
import { emailUnsubscribe } from "./unsubscribe.ts";

export const resolvers = {
  Query: {
    emailTemplates: (_, page, ctx) => listTemplates(ctx, page),
    emailMessages: (_, args, ctx) => listMessages(ctx, args),
  },
  Mutation: {
    emailTemplateUpdate: (_, { input }, ctx) => payload({ template: emailTemplateUpdate(ctx, input) }),
    emailTemplatePreview: async (_, { input }, ctx) => {
      const { rendered, errors } = await payload({ rendered: emailTemplatePreview(ctx, input) });
      return { subject: null, html: null, text: null, ...rendered, errors };
    },
    emailTestSend: (_, { input }, ctx) => payload({ message: emailTestSend(ctx, input) }),
    emailUnsubscribe: (_, { input }, ctx) => acknowledge(emailUnsubscribe(ctx, input)),
  },
  EmailTemplate: {
    __resolveReference: ({ id }, ctx) => getTemplate(ctx, id),
    subject: (row) => currentText(row).subject,
    bodyMarkdown: (row) => currentText(row).body,
    variables: ({ key }) => [...variablesOf(key as TemplateKey)],
    updatedBy: ({ updatedById }) => (updatedById ? { id: updatedById } : null),
  },
  EmailMessage: {
    __resolveReference: ({ id }, ctx) => getMessage(ctx, id),
    to: (message, _, ctx) => addressOf(ctx, message),
    subject: (message) => subjectOf(message),
  },
} satisfies Resolvers;
