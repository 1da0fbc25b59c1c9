import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { emailMessages } from "../emails/tables.ts";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { preferences } from "../preferences/tables.ts";
import { sendDue } from "./deferred.ts";
import { noteDelivery } from "./deliveries.ts";
import { deliveries } from "./tables.ts";

const { as, context, deliver, clock } = await testSubgraph(subgraph);
const { aMember, happens, comments, reacts } = factory(context);

const UPDATE = `mutation ($input: NotificationPreferencesUpdateInput!) { notificationPreferencesUpdate(input: $input) { errors { code } } }`;
const READ_ALL = `mutation { notificationsMarkAllRead(input: {}) { unreadCount } }`;
const ENTITY = `query ($id: ID!) { _entities(representations: [{ __typename: "NotificationDelivery", id: $id }]) { ... on NotificationDelivery { channel status } } }`;
const OVERNIGHT = { startMinute: 1_320, endMinute: 420, weekdays: [1, 2, 3, 4, 5, 6, 7] };

const EVENING = new Date("2026-03-02T21:30:00Z"); // a Monday
const HOUR_MS = 3_600_000;

beforeEach(() => {
  clock.now = EVENING;
});

const until = (hours: number) => new Date(EVENING.getTime() + hours * HOUR_MS).toISOString();
const aPerson = async (input: object = {}) => {
  const { id } = await aMember({ timeZone: "Europe/Berlin" });
  expect((await as(id)(UPDATE, { input })).data.notificationPreferencesUpdate.errors).toEqual([]);
  return id;
};
/** Somebody comments on a post of theirs: of a category with mail and push. */
const isCommented = async (targetOwnerId: string, ...more: (() => Promise<unknown>)[]) => {
  await comments((await aMember()).id, newId(), { targetOwnerId });
  for (const one of more) await one();
  await deliver();
};
const waysOf = async (userId: string) => {
  const rows = await context().db.select().from(deliveries).where(eq(deliveries.userId, userId)).orderBy(deliveries.id);
  return rows.filter(({ channel }) => channel !== "IN_APP").map(({ channel, status }) => `${channel} ${status}`);
};
const mailsTo = async (userId: string) =>
  (await context().db.select().from(emailMessages).where(eq(emailMessages.userId, userId))).map(({ templateKey }) => templateKey);
const sweep = () => Promise.all([1, 2].map(() => sendDue(context().db, context().now())));

test("mail and push go out at once, as the category's channels say", async () => {
  const [usual, quieter] = [await aPerson(), await aPerson({ categories: [{ category: "COMMENT", email: false, push: false, inApp: false }] })];
  await isCommented(usual);
  await isCommented(quieter);

  expect([await waysOf(usual), await mailsTo(usual)]).toEqual([["EMAIL QUEUED", "PUSH QUEUED"], ["notification"]]);
  expect([await waysOf(quieter), await mailsTo(quieter)]).toEqual([[], []]);
});

test("what is merged into an unread notification is no second mail", async () => {
  const person = await aPerson();
  const postId = newId();
  for (let left = 3; left > 0; left--) await comments((await aMember()).id, postId, { targetOwnerId: person });

  await deliver();

  expect(await mailsTo(person)).toEqual(["notification"]);
});

test.for<[string, object]>([
  ["quiet hours", { quietHours: OVERNIGHT }],
  ["do not disturb", { doNotDisturbUntil: until(8) }],
])("in %s mail and push wait and go out after, once; the inbox does not wait", async ([, input]) => {
  const person = await aPerson(input);
  await isCommented(person);
  await sweep();
  const held = [await waysOf(person), await mailsTo(person)];

  clock.advance(9 * HOUR_MS);
  await sweep();
  await sweep();

  expect(held).toEqual([["EMAIL DEFERRED", "PUSH DEFERRED"], []]);
  expect([await waysOf(person), await mailsTo(person)]).toEqual([["EMAIL QUEUED", "PUSH QUEUED"], ["notification"]]);
});

test("SECURITY passes quiet hours, do not disturb, digests and what is switched off, every time", async () => {
  const person = await aPerson({ quietHours: OVERNIGHT, doNotDisturbUntil: until(1), digest: "NEVER" });
  await context()
    .db.update(preferences)
    .set({ categories: { SECURITY: { inApp: false, email: false, push: false } } })
    .where(eq(preferences.id, person));
  for (const role of ["EDITOR", "JUDGE"]) await happens("user.roles_changed", person, { added: [role], removed: [] });

  await deliver();

  expect(await waysOf(person)).toEqual(["EMAIL QUEUED", "PUSH QUEUED", "EMAIL QUEUED", "PUSH QUEUED"]);
  expect(await mailsTo(person)).toHaveLength(2);
});

test("do not disturb that is ended early lets out what waits, at the next sweep", async () => {
  const person = await aPerson({ doNotDisturbUntil: until(48) });
  await isCommented(person);

  await as(person)(UPDATE, { input: { doNotDisturbUntil: null } });
  await sweep();

  expect(await mailsTo(person)).toEqual(["notification"]);
});

test("a digest is one mail of all that came, at its hour, and the next ones come with the next", async () => {
  const person = await aPerson({ digest: "DAILY", digestHour: 8, categories: [{ category: "REACTION", email: true }] });
  await isCommented(person, async () => reacts((await aMember()).id, person));
  await isCommented(person);
  await sweep();
  const before = await mailsTo(person);
  clock.now = new Date("2026-03-03T07:00:30Z");
  await sweep();
  await isCommented(person);
  await sweep();
  const first = await mailsTo(person);

  clock.advance(24 * HOUR_MS);
  await sweep();

  expect([before, first, await mailsTo(person)]).toEqual([[], ["digest"], ["digest", "digest"]]);
});

test("what is late for the digest it was meant for comes with the next, not with a second one", async () => {
  const person = await aPerson({ digest: "DAILY", digestHour: 8 });
  await isCommented(person);
  clock.now = new Date("2026-03-03T07:00:30Z");
  await sweep();
  await isCommented(person);
  const late = eq(deliveries.status, "DEFERRED");
  await context()
    .db.update(deliveries)
    .set({ dueAt: new Date("2026-03-03T07:00:00Z") })
    .where(late);

  await sweep();

  const rows = (await context().db.select().from(deliveries).where(late)).filter(({ userId }) => userId === person);
  expect(await mailsTo(person)).toEqual(["digest"]);
  expect(rows.map(({ dueAt }) => dueAt)).toEqual([new Date("2026-03-04T07:00:00Z")]);
});

test("what was read before its digest, or switched off before it was sent, is not sent", async () => {
  const [reader, silent] = [await aPerson({ digest: "DAILY" }), await aPerson({ quietHours: OVERNIGHT })];
  await isCommented(reader);
  await isCommented(silent);
  await as(reader)(READ_ALL);
  await as(silent)(UPDATE, { input: { categories: [{ category: "COMMENT", email: false, push: false }] } });

  clock.advance(12 * HOUR_MS);
  await sweep();

  expect([await mailsTo(reader), await mailsTo(silent)]).toEqual([[], []]);
  expect([(await waysOf(reader))[0], await waysOf(silent)]).toEqual(["EMAIL SUPPRESSED", ["EMAIL SUPPRESSED", "PUSH SUPPRESSED"]]);
});

test("whoever wants no mail gets none, but is notified", async () => {
  const person = await aPerson({ digest: "NEVER" });
  await isCommented(person);

  expect([await waysOf(person), await mailsTo(person)]).toEqual([["PUSH QUEUED"], []]);
});

test("a delivery tells how far it came, whatever order the news come in", async () => {
  const person = await aPerson();
  await isCommented(person);
  const [delivery] = (await context().db.select().from(deliveries).where(eq(deliveries.userId, person))).filter(({ channel }) => channel === "EMAIL");
  const note = (outcome: Parameters<typeof noteDelivery>[2]) => context().db.transaction((tx) => noteDelivery(tx, delivery?.id as string, outcome));

  await note({ status: "QUEUED", error: "try again" });
  await note({ status: "SENT", provider: "smtp" });
  await note({ status: "DELIVERED" });
  await note({ status: "SENT" });
  await note({ status: "OPENED" });

  const [row] = await context()
    .db.select()
    .from(deliveries)
    .where(eq(deliveries.id, delivery?.id as string));
  expect(row).toMatchObject({ status: "OPENED", provider: "smtp", attempts: 2, error: null, sentAt: EVENING, deliveredAt: EVENING, openedAt: EVENING });
});

test("the news of a digest are those of every delivery in it", async () => {
  const person = await aPerson({ digest: "DAILY", digestHour: 8 });
  await isCommented(person);
  await isCommented(person);
  clock.advance(12 * HOUR_MS);
  await sweep();
  const [mail] = await context().db.select().from(emailMessages).where(eq(emailMessages.userId, person));

  await context().db.transaction((tx) => noteDelivery(tx, mail?.deliveryId as string, { status: "BOUNCED", error: "No such mailbox" }));

  expect((await waysOf(person)).filter((way) => way.startsWith("EMAIL"))).toEqual(["EMAIL BOUNCED", "EMAIL BOUNCED"]);
});

test("a delivery is its receiver's to see", async () => {
  const person = await aPerson();
  await isCommented(person);
  const [row] = await context().db.select().from(deliveries).where(eq(deliveries.userId, person)).orderBy(deliveries.id);
  const id = globalId("NotificationDelivery", row?.id as string);

  expect((await as(person)(ENTITY, { id })).data._entities).toEqual([{ channel: "IN_APP", status: "DELIVERED" }]);
  expect((await as(newId())(ENTITY, { id })).data._entities).toEqual([null]);
});
