import { globalId, newId, requestMail } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { preferences } from "../preferences/tables.ts";
import { queueMail } from "./outbox.ts";
import { people } from "./people.fixture.ts";
import { emailMessages } from "./tables.ts";
import { unsubscribeToken } from "./unsubscribe.ts";
import { forgetMails } from "./upkeep.ts";

const smtp = await vi.hoisted(async () => {
  const { smtpServer } = await import("@atrium/kit/test/smtp");
  const server = await smtpServer();
  process.env["SMTP_URL"] = server.url;
  return server;
});
afterAll(() => smtp.close());

const { as, visitor, context, pool, clock, runJobs, deliver } = await testSubgraph(subgraph);
const { aPerson, asked } = people(pool);
const { aMember, happens } = factory(context);
beforeEach(() => {
  clock.now = new Date("2026-03-01T12:00:00Z");
});

const MESSAGES = `query ($first: Int, $status: DeliveryStatus, $to: EmailAddress) { emailMessages(first: $first, status: $status, to: $to) { nodes { to templateKey subject status error } } }`;
const UNSUBSCRIBE = `mutation ($token: String!, $category: NotificationCategory) { emailUnsubscribe(input: { token: $token, category: $category }) { ok errors { code path } } }`;

const admin = as(newId(), "ADMIN");
const messages = async (variables = {}) => (await admin(MESSAGES, { first: 100, ...variables })).data.emailMessages.nodes;
const rowOf = async (userId: string) =>
  (await context().db.select().from(emailMessages).where(eq(emailMessages.userId, userId)))[0] as typeof emailMessages.$inferSelect;
const queue = (userId: string, given = {}) =>
  context().db.transaction((tx) =>
    queueMail(tx, {
      templateKey: "notification",
      to: { userId },
      category: "COMMENT",
      variables: { title: "Grace commented", body: "", url: "" },
      key: newId(),
      ...given,
    }),
  );

test("a mail another domain asks for goes to the address it gave, in the language it gave, with its secret; once", async () => {
  const to = { userId: newId(), address: "grace@example.org", name: "Grace <Hopper>", locale: "fr" };
  const url = "https://atrium.localhost/reset-password?token=s3cret-s3cret_s3cret";

  await context().db.transaction((tx) => requestMail(tx, "password_reset", to, { url }));
  await runJobs();
  await runJobs();

  const [mail, ...more] = smtp.to("grace@example.org");
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    subject: "Ton nouveau mot de passe",
    text: expect.stringContaining(`\n${url}\n`),
    html: expect.stringContaining(`href="${url}"`),
  });
  expect(mail?.headers.find(({ key }) => key === "list-unsubscribe")).toBeUndefined();
  expect(mail?.raw.split("\r\n").every((line) => line.length <= 78)).toBe(true);
});

test("nothing personal stands in the database in clear, and the secret not at all once it is sent", async () => {
  const to = { userId: newId(), address: "hedy@example.org", name: "Hedy Lamarr", locale: null };
  await context().db.transaction((tx) => requestMail(tx, "verify_email", to, { url: "https://example.org/?token=topsecret" }));
  await runJobs();

  const row = await rowOf(to.userId);

  expect(row).toMatchObject({ status: "SENT", variables: null });
  for (const clear of ["hedy", "Lamarr", "topsecret", "Confirm"]) expect(JSON.stringify(row)).not.toContain(clear);
});

test("a person is read as a service, on nobody's behalf", async () => {
  await queue(aPerson().id);
  await runJobs();

  expect(asked.length).toBeGreaterThan(0);
  for (const request of asked) expect(request).toMatchObject({ viewer: null, isService: true });
});

test("who is verified is welcomed once, also when the event comes twice; who was long ago is not", async () => {
  const [newcomer, veteran] = [aPerson({ locale: "de" }), aPerson()];
  await happens("user.verified", newcomer.id, {});
  await happens("user.verified", newcomer.id, {});
  clock.now = new Date("2026-01-01T12:00:00Z");
  await happens("user.verified", veteran.id, {});
  clock.now = new Date("2026-03-01T12:00:00Z");

  await deliver();
  await runJobs();

  expect(smtp.to(newcomer.email).map(({ subject }) => subject)).toEqual(["Willkommen, Ada Example"]);
  expect(smtp.to(veteran.email)).toEqual([]);
});

test("administrators see mails by status and address, and of those that wait for whom; nobody else does", async () => {
  const [sent, waiting] = [aPerson(), aPerson()];
  await queue(sent.id);
  await runJobs();
  await queue(waiting.id);

  expect(await messages({ to: sent.email.toUpperCase() })).toEqual([
    { to: sent.email, templateKey: "notification", subject: "Grace commented", status: "SENT", error: null },
  ]);
  expect((await messages({ status: "QUEUED" })).map(({ to }: { to: string }) => to)).toEqual([waiting.email]);
  expect((await as(newId(), "EDITOR")(MESSAGES)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await visitor(MESSAGES)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("a longer page takes no more statements, and asks for the people in one go", async () => {
  for (let n = 0; n < 5; n++) await queue(aPerson().id);
  const count = async (first: number) => {
    await pool.idle();
    const before = [pool.statements.count, asked.length];
    await messages({ first, status: "QUEUED" });
    return [pool.statements.count - (before[0] ?? 0), asked.length - (before[1] ?? 0)];
  };

  expect([await count(5), await count(1)]).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test("of who is gone the log keeps nothing personal, and after 90 days it keeps nothing", async () => {
  const person = aPerson();
  await queue(person.id);
  await runJobs();

  await happens("user.anonymized", person.id, {});
  await deliver();
  const erased = await rowOf(person.id);
  clock.advance(91 * 24 * 3_600_000);
  await forgetMails(context().db, context().now());

  expect(erased).toMatchObject({ recipient: null, addressHash: null, subject: null, status: "SENT" });
  expect(await messages()).toEqual([]);
});

test("the secret in a mail switches its category off, or another one, signed out and twice; a digest's all digests", async () => {
  const [member, reader] = [await aMember(), await aMember()];
  for (const { id } of [member, reader]) aPerson({ id });
  await queue(member.id);
  await queue(reader.id, { templateKey: "digest", category: null });
  const [token, digests] = [unsubscribeToken(await rowOf(member.id)), unsubscribeToken(await rowOf(reader.id))];
  await context().db.insert(preferences).values({ id: reader.id, digest: "DAILY" });
  const end = async (variables: Record<string, unknown>) => (await visitor(UNSUBSCRIBE, variables)).data.emailUnsubscribe;

  const answers = [await end({ token }), await end({ token }), await end({ token, category: "REACTION" }), await end({ token: digests })];

  expect(answers).toEqual(Array(4).fill({ ok: true, errors: [] }));
  const stored = async (id: string) => (await context().db.select().from(preferences).where(eq(preferences.id, id)))[0];
  expect((await stored(member.id))?.categories).toEqual({ COMMENT: { email: false }, REACTION: { email: false } });
  expect((await stored(reader.id))?.digest).toBe("NEVER");
});

test("security mails carry no such secret, and forged ones are worth nothing", async () => {
  const person = aPerson();
  await queue(person.id, { category: "SECURITY" });
  const token = unsubscribeToken(await rowOf((await aQueued()).id)) as string;

  expect(unsubscribeToken(await rowOf(person.id))).toBeNull();
  for (const forged of ["", "x", "a.b.c", `${token}x`, token.replace(".", ":"), `${token.slice(0, 40)}${token.slice(41)}`, "x".repeat(10_000)]) {
    const { data } = await visitor(UNSUBSCRIBE, { token: forged });
    const isItself = forged === token.replace(".", ":");
    expect(data.emailUnsubscribe, forged).toEqual(isItself ? expect.anything() : { ok: false, errors: [{ code: "TOKEN_INVALID", path: ["token"] }] });
  }
});

async function aQueued() {
  const person = aPerson();
  await queue(person.id);
  return person;
}

test("mails carry how to end them by one click, which is the same for all mails of a kind", async () => {
  const person = aPerson();
  await queue(person.id);

  await runJobs();

  const headers = new Map(smtp.to(person.email)[0]?.headers.map(({ key, value }) => [key, value]));
  expect(headers.get("list-unsubscribe")).toMatch(/^<https:\/\/atrium\.localhost\/mail\/unsubscribe\?token=[\w.%-]+>$/);
  expect(headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  expect(smtp.to(person.email)[0]?.text).toContain("https://atrium.localhost/unsubscribe?token=");
});

test("a message is a node for administrators alone", async () => {
  const person = await aQueued();
  const id = globalId("EmailMessage", (await rowOf(person.id)).id);
  const node = async (ask: typeof visitor) =>
    (await ask(`{ _entities(representations: [{ __typename: "EmailMessage", id: "${id}" }]) { __typename } }`)).data._entities;

  expect(await Promise.all([admin, as(person.id), visitor].map(node))).toEqual([[{ __typename: "EmailMessage" }], [null], [null]]);
});
