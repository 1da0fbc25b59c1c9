import { addressHashes, log, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import subgraph from "../index.ts";
import { singleLanes } from "./lanes.ts";
import { type NewMail, queueMail } from "./outbox.ts";
import { people } from "./people.fixture.ts";
import { MAX_ATTEMPTS } from "./queues.ts";
import { sendQueued } from "./send.ts";
import { emailMessages } from "./tables.ts";
import { giveUp } from "./upkeep.ts";

const smtp = await vi.hoisted(async () => {
  const { smtpServer } = await import("@atrium/kit/test/smtp");
  const server = await smtpServer();
  process.env["SMTP_URL"] = server.url;
  return server;
});
afterAll(() => smtp.close());

const { context, pool, clock, runJobs, published } = await testSubgraph(subgraph);
const { aPerson } = people(pool);
beforeEach(() => {
  clock.now = new Date("2026-03-01T12:00:00Z");
});

let keys = 0;
const queue = async (mail: Partial<NewMail> & Pick<NewMail, "to">) => {
  const usual = { templateKey: "notification", category: "COMMENT", variables: { title: "Grace commented", body: "", url: "" }, key: `key ${++keys}` } as const;
  const row = await context().db.transaction((tx) => queueMail(tx, { ...usual, ...mail }));
  return row?.id as string;
};
const sendAgain = (id: string) => sendQueued({ ...context(), log, signal: new AbortController().signal }, [id], singleLanes);
const stored = async (id: string) => (await context().db.select().from(emailMessages).where(eq(emailMessages.id, id)))[0];

test("a mail to a person goes to the address they have when it is sent, in their language, and is noted as sent", async () => {
  const person = aPerson({ locale: "de-AT" });
  const id = await queue({ to: { userId: person.id }, templateKey: "welcome", variables: { url: "https://example.org/settings" } });
  const moved = aPerson({ ...person, email: `moved.${person.email}` });

  await runJobs();

  const [mail, ...more] = smtp.to(moved.email);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ subject: "Willkommen, Ada Example", from: { address: "no-reply@atrium.localhost" } });
  expect(mail?.text).toContain("Profil ergänzen:\nhttps://example.org/settings");
  expect(mail?.html).toContain('<a href="https://example.org/settings"');
  expect(mail?.messageId).toBe(`<${id}@atrium.localhost>`);
  expect(await stored(id)).toMatchObject({ status: "SENT", attempts: 1, sentAt: clock.now, variables: null, error: null });
});

test("the same key is one mail, also when asked for at once", async () => {
  const person = aPerson();
  const mail = { to: { userId: person.id }, key: `twice ${person.id}` };

  const ids = await Promise.all([queue(mail), queue(mail), queue(mail)]);
  await runJobs();
  await runJobs();

  expect(ids.filter(Boolean)).toHaveLength(1);
  expect(smtp.to(person.email)).toHaveLength(1);
});

test("a mail of a transaction that fails is never sent", async () => {
  const person = aPerson();

  const failing = context().db.transaction(async (tx) => {
    await queueMail(tx, { templateKey: "notification", to: { userId: person.id }, category: null, key: "never" });
    throw new Error("rolled back");
  });
  await expect(failing).rejects.toThrow("rolled back");
  await runJobs();

  expect(smtp.to(person.email)).toEqual([]);
});

test.for([
  ["switched off", { status: "DEACTIVATED" }, false, false],
  ["erased", { status: "DELETED", email: null }, false, false],
  ["unverified", { status: "PENDING_VERIFICATION", emailVerified: false }, false, true],
  ["suspended", { status: "SUSPENDED" }, false, true],
  ["active with a new, unproven address", { emailVerified: false }, false, true],
  ["waiting for approval", { status: "PENDING_APPROVAL" }, true, true],
] as const)("an account that is %s gets what it should", async ([, account, usual, security]) => {
  const person = aPerson(account);
  const ids = [await queue({ to: { userId: person.id } }), await queue({ to: { userId: person.id }, category: "SECURITY" })];

  await runJobs();

  const statuses = await Promise.all(ids.map(async (id) => (await stored(id as string))?.status));
  expect(statuses).toEqual([usual, security].map((isSent) => (isSent ? "SENT" : "SUPPRESSED")));
  expect(person.email ? smtp.to(person.email).length : 0).toBe(Number(usual) + Number(security));
});

test("nobody is mailed whom their owner does not know", async () => {
  const id = await queue({ to: { userId: newId() } });

  await runJobs();

  expect(await stored(id)).toMatchObject({ status: "SUPPRESSED" });
});

test("an address that does not exist bounces, which is published without it; nothing but security goes there from then on", async () => {
  const person = aPerson();
  smtp.answer(person.email, { code: 550, message: `5.1.1 <${person.email}> is unknown here` });

  const id = await queue({ to: { userId: person.id } });
  await runJobs();
  const next = await queue({ to: { userId: person.id } });
  await runJobs();
  const urgent = await queue({ to: { userId: person.id }, category: "SECURITY" });
  await runJobs();

  const row = await stored(id);
  expect(row).toMatchObject({ status: "BOUNCED", error: expect.stringContaining("5.1.1") });
  expect(row?.error).not.toContain(person.email);
  const [event] = (await published("email.bounced")).filter(([, subject]) => subject === id);
  expect(event?.[2]).toEqual({ userId: person.id, addressHash: addressHashes(person.email)[0], permanent: true });
  expect([(await stored(next))?.status, (await stored(urgent))?.status]).toEqual(["SUPPRESSED", "SENT"]);
});

test("an address that takes mail again is mailed again", async () => {
  const person = aPerson();
  smtp.answer(person.email, { code: 550, message: "unknown" });
  await queue({ to: { userId: person.id } });
  await runJobs();
  await queue({ to: { userId: person.id }, category: "SECURITY" });
  await runJobs();

  const id = await queue({ to: { userId: person.id } });
  await runJobs();

  expect(await stored(id)).toMatchObject({ status: "SENT" });
});

test("what a server cannot take now is tried again later, under the same Message-ID", async () => {
  const person = aPerson();
  smtp.answer(person.email, { code: 451, message: "try later" }, "hang");
  const id = await queue({ to: { userId: person.id } });

  await expect(runJobs()).rejects.toThrow("1 mails are to be tried again");
  const afterFirst = await stored(id);
  await expect(sendAgain(id)).rejects.toThrow();
  await sendAgain(id);

  expect(afterFirst).toMatchObject({ status: "QUEUED", attempts: 1, claimedAt: null, error: expect.stringContaining("451") });
  expect(await stored(id)).toMatchObject({ status: "SENT", attempts: 3, error: null });
  expect(smtp.to(person.email).map(({ messageId }) => messageId)).toEqual([`<${id}@atrium.localhost>`, `<${id}@atrium.localhost>`]);
});

test("a mail that fails at every try is given up, and one that waits for a day", async () => {
  const person = aPerson();
  const [tried, waiting] = [await queue({ to: { userId: person.id } }), await queue({ to: { userId: person.id } })];
  await context()
    .db.update(emailMessages)
    .set({ attempts: MAX_ATTEMPTS - 1 })
    .where(eq(emailMessages.id, tried));
  smtp.answer(person.email, { code: 450, message: "full" });

  await sendAgain(tried);
  clock.advance(25 * 3_600_000);
  await giveUp(context().db, context().now());

  expect(await stored(tried)).toMatchObject({ status: "FAILED", error: expect.stringContaining("450") });
  expect(await stored(waiting)).toMatchObject({ status: "FAILED", error: "It could not be sent within a day." });
});

test("a mail another process is sending is left to it, until that one seems to have died", async () => {
  const person = aPerson();
  const id = await queue({ to: { userId: person.id } });
  await context().db.update(emailMessages).set({ claimedAt: context().now() }).where(eq(emailMessages.id, id));

  await sendAgain(id).catch(() => {});
  const meanwhile = smtp.to(person.email).length;
  clock.advance(120_000);
  await sendAgain(id);

  expect([meanwhile, smtp.to(person.email).length]).toEqual([0, 1]);
});
