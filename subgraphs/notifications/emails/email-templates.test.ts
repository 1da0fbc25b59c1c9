import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { afterAll, expect, test, vi } from "vitest";
import subgraph from "../index.ts";
import { queueMail } from "./outbox.ts";
import { people } from "./people.fixture.ts";

const smtp = await vi.hoisted(async () => {
  const { smtpServer } = await import("@atrium/kit/test/smtp");
  const server = await smtpServer();
  process.env["SMTP_URL"] = server.url;
  return server;
});
afterAll(() => smtp.close());

const { as, context, pool, clock, runJobs } = await testSubgraph(subgraph);
const { aPerson } = people(pool);
clock.now = new Date("2026-03-01T12:00:00Z");

const TEMPLATE = "id key locale subject bodyMarkdown variables version updatedBy { id } updatedAt";
const LIST = `query ($first: Int, $after: Cursor) { emailTemplates(first: $first, after: $after) { nodes { ${TEMPLATE} } pageInfo { hasNextPage endCursor } } }`;
const UPDATE = `mutation ($input: EmailTemplateUpdateInput!) { emailTemplateUpdate(input: $input) { template { ${TEMPLATE} } errors { code path ... on ConflictError { currentVersion } } } }`;
const PREVIEW = `mutation ($input: EmailTemplatePreviewInput!) { emailTemplatePreview(input: $input) { subject text html errors { code path } } }`;
const TEST = `mutation ($id: ID!, $to: EmailAddress!) { emailTestSend(input: { templateId: $id, to: $to }) { message { to subject status templateKey } errors { code ... on LimitError { limit remaining resetAt } } } }`;

type Template = { id: string; key: string; locale: string; subject: string; bodyMarkdown: string; variables: string[]; version: number };

const adminId = newId();
const admin = as(adminId, "ADMIN");
const list = async (): Promise<Template[]> => (await admin(LIST, { first: 100 })).data.emailTemplates.nodes;
const template = async (key: string, locale = "en") => (await list()).find((one) => one.key === key && one.locale === locale) as Template;
const update = async (input: object) => (await admin(UPDATE, { input })).data.emailTemplateUpdate;
const preview = async (input: object) => (await admin(PREVIEW, { input })).data.emailTemplatePreview;
const testSend = async (id: string, to: string, ask = admin) => (await ask(TEST, { id, to })).data.emailTestSend;

test("templates are listed by key and language, each once, for administrators alone", async () => {
  const [first, second] = [await list(), await list()];

  const names = first.map(({ key, locale }) => `${key} ${locale}`);
  expect(names).toEqual([...new Set(names)].sort());
  expect(names).toEqual(expect.arrayContaining(["welcome de", "welcome en", "welcome fr", "password_reset de", "newsletter en"]));
  expect(second).toEqual(first);
  expect(first[0]).toMatchObject({ version: 1, updatedBy: null });
  expect((await as(newId(), "EDITOR")(LIST)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});

test("a changed text is used from then on, in its language alone", async () => {
  const { id, version, variables } = await template("welcome", "de");

  const changed = await update({ id, expectedVersion: version, subject: "Hallo {{name}}!", bodyMarkdown: "Los geht es: [hier]({{url}})" });
  const [german, english] = [aPerson({ locale: "de" }), aPerson({ locale: "en-GB" })];
  for (const { id: userId } of [german, english]) {
    const mail = { templateKey: "welcome" as const, to: { userId }, category: null, variables: { url: "https://example.org/x" }, key: newId() };
    await context().db.transaction((tx) => queueMail(tx, mail));
  }
  await runJobs();

  expect(variables).toEqual(["name", "url"]);
  expect(changed).toMatchObject({ template: { version: 2, subject: "Hallo {{name}}!", updatedBy: { id: globalId("User", adminId) } }, errors: [] });
  expect(smtp.to(german.email)[0]).toMatchObject({ subject: "Hallo Ada Example!", text: expect.stringContaining("Los geht es: hier:\nhttps://example.org/x") });
  expect(smtp.to(english.email)[0]?.subject).toBe("Welcome, Ada Example");
});

test("of two who change a template at once one is told so", async () => {
  const { id, version } = await template("digest");
  const change = (subject: string) => update({ id, expectedVersion: version, subject, bodyMarkdown: "{{markdown}}" });

  const answers = await Promise.all([change("One"), change("Two")]);

  expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: "STALE_VERSION", path: ["expectedVersion"], currentVersion: version + 1 }]);
});

test.for([
  ["an unknown variable in the body", { bodyMarkdown: "Dear {{ nmae }}" }, [{ code: "INVALID", path: ["bodyMarkdown"] }]],
  [
    "unknown variables in both",
    { subject: "{{x}}", bodyMarkdown: "{{x}} {{y}}" },
    [["subject"], ["bodyMarkdown"], ["bodyMarkdown"]].map((path) => ({ code: "INVALID", path })),
  ],
  ["an empty subject", { subject: " " }, [{ code: "REQUIRED", path: ["subject"] }]],
  ["an empty body", { bodyMarkdown: "" }, [{ code: "REQUIRED", path: ["bodyMarkdown"] }]],
  ["a long body", { bodyMarkdown: "x".repeat(20_001) }, [{ code: "TOO_LONG", path: ["bodyMarkdown"] }]],
  ["an unknown template", { id: globalId("EmailTemplate", newId()) }, [{ code: "NOT_FOUND", path: ["id"] }]],
] as const)("%s is refused", async ([, given, errors]) => {
  const { id, version } = await template("password_reset");

  expect(await update({ id, expectedVersion: version, subject: "Hello", bodyMarkdown: "Hello", ...given })).toEqual({ template: null, errors });
});

test("a preview shows the text with samples or given values, unsaved text included, and sends nothing", async () => {
  const { id } = await template("notification");
  const before = smtp.received.length;

  const [sample, given, unknown] = [
    await preview({ id }),
    await preview({ id, subject: "{{title}}!", bodyMarkdown: "**{{name}}**", variables: { name: "<b>Zoe</b>", title: 7 } }),
    await preview({ id, bodyMarkdown: "{{nobody}}" }),
  ];

  expect(sample).toMatchObject({ subject: "Grace commented on your post", errors: [] });
  expect(given).toMatchObject({ subject: "7!", text: "<b>Zoe</b>\n", html: expect.stringContaining("<strong>&lt;b&gt;Zoe&lt;/b&gt;</strong>") });
  expect(unknown).toEqual({ subject: null, text: null, html: null, errors: [{ code: "INVALID", path: ["bodyMarkdown"] }] });
  expect(smtp.received.length).toBe(before);
});

test("a test goes out at once and is told of; what the server refuses is told, too", async () => {
  const { id } = await template("newsletter_confirm", "fr");
  smtp.answer("full@example.org", { code: 452, message: "mailbox full" });
  smtp.answer("nobody@example.org", { code: 550, message: "unknown" });

  const answers = [await testSend(id, "staff@example.org"), await testSend(id, "full@example.org"), await testSend(id, "nobody@example.org")];

  expect(answers[0]).toEqual({
    message: { to: "staff@example.org", subject: "Confirme ton abonnement", status: "SENT", templateKey: "newsletter_confirm" },
    errors: [],
  });
  expect(smtp.to("staff@example.org")).toHaveLength(1);
  expect(answers.slice(1).map(({ errors }) => errors)).toEqual([[{ code: "PROVIDER_ERROR" }], [{ code: "PROVIDER_ERROR" }]]);
});

test("twenty tests an hour are enough, also all at once", async () => {
  const busy = as(newId(), "ADMIN");
  const { id } = await template("welcome");

  const answers = await Promise.all(Array.from({ length: 23 }, () => testSend(id, "staff@example.org", busy)));
  clock.advance(3_600_001);
  const later = await testSend(id, "staff@example.org", busy);

  const refused = answers.filter(({ errors }) => errors.length > 0);
  expect(refused.map(({ errors }) => errors)).toEqual(
    Array(3).fill([{ code: "QUOTA_EXCEEDED", limit: 20, remaining: 0, resetAt: "2026-03-01T13:00:00.000Z" }]),
  );
  expect(later.errors).toEqual([]);
});
