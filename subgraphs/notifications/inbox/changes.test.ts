import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { wakeDue } from "./jobs.ts";
import { inboxes, notifications } from "./tables.ts";

const { as, visitor, context, deliver, clock, published } = await testSubgraph(subgraph);
const { aMember, reacts, comments } = factory(context);

const INBOX = `query ($of: ID!) { _entities(representations: [{ __typename: "User", id: $of }]) { ... on User {
  unreadNotificationsCount notifications(first: 100) { nodes { id title readAt seenAt snoozedUntil } } } } }`;
const READ = `mutation ($input: NotificationsMarkReadInput!) { notificationsMarkRead(input: $input) { unreadCount notifications { id readAt } errors { code path } } }`;
const ALL = `mutation ($input: NotificationsMarkAllReadInput!) { notificationsMarkAllRead(input: $input) { unreadCount errors { code } } }`;
const SEEN = `mutation ($input: NotificationsMarkSeenInput!) { notificationsMarkSeen(input: $input) { ok errors { code } } }`;
const ARCHIVE = `mutation ($input: NotificationsArchiveInput!) { notificationsArchive(input: $input) { notifications { id archivedAt } errors { code path } } }`;
const SNOOZE = `mutation ($input: NotificationSnoozeInput!) { notificationSnooze(input: $input) { notification { id snoozedUntil } errors { code path } } }`;

const inboxOf = async (id: string) => (await as(id)(INBOX, { of: globalId("User", id) })).data._entities[0];
const unreadOf = async (id: string): Promise<number> => (await inboxOf(id)).unreadNotificationsCount;
const soon = (ms: number) => new Date(context().now().getTime() + ms).toISOString();

/** Somebody with so many reactions to as many posts, and the ids of their notifications, the latest first. */
async function aReader(count: number) {
  const [reader, ada] = [await aMember(), await aMember()];
  for (let left = count; left > 0; left--) await reacts(ada.id, reader.id);
  await deliver();
  const ids: string[] = (await inboxOf(reader.id)).notifications.nodes.map(({ id }: { id: string }) => id);
  return { id: reader.id, ids, ada };
}

test("notifications are marked as read and as unread again, and counted", async () => {
  const { id, ids } = await aReader(3);

  const read = (await as(id)(READ, { input: { ids: ids.slice(0, 2) } })).data.notificationsMarkRead;
  const unread = (await as(id)(READ, { input: { ids: ids.slice(0, 1), read: false } })).data.notificationsMarkRead;

  expect(read).toEqual({ unreadCount: 1, notifications: ids.slice(0, 2).map((one) => ({ id: one, readAt: expect.any(String) })), errors: [] });
  expect(unread).toMatchObject({ unreadCount: 2, notifications: [{ readAt: null }] });
  expect(await unreadOf(id)).toBe(2);
});

test("one unknown or foreign id and nothing is changed; lists have 1 to 100 entries", async () => {
  const [{ id, ids }, other] = [await aReader(2), await aReader(1)];
  const codes = async (given: string[]) => (await as(id)(READ, { input: { ids: given } })).data.notificationsMarkRead.errors;

  expect(await codes([...ids, other.ids[0] as string])).toEqual([{ code: "NOT_FOUND", path: ["ids", "2"] }]);
  expect(await codes([])).toEqual([{ code: "REQUIRED", path: ["ids"] }]);
  expect(await codes(Array.from({ length: 101 }, () => ids[0] as string))).toEqual([{ code: "LIMIT_EXCEEDED", path: ["ids"] }]);
  expect((await visitor(READ, { input: { ids } })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  expect([await unreadOf(id), await unreadOf(other.id)]).toEqual([2, 1]);
});

test("the same twice, or at once on two devices, counts once", async () => {
  const { id, ids } = await aReader(3);

  await Promise.all(Array.from({ length: 6 }, () => as(id)(READ, { input: { ids: [ids[0], ids[1], ids[0]] } })));

  expect(await unreadOf(id)).toBe(1);
});

test("everything is marked as read, or one category, or what arrived up to a time", async () => {
  const { id, ada } = await aReader(2);
  await comments(ada.id, newId(), { targetOwnerId: id });
  await deliver();
  const all = async (input: object) => (await as(id)(ALL, { input })).data.notificationsMarkAllRead;

  expect(await all({ before: soon(-3_600_000) })).toEqual({ unreadCount: 3, errors: [] });
  expect(await all({ category: "REACTION" })).toEqual({ unreadCount: 1, errors: [] });
  expect(await all({})).toEqual({ unreadCount: 0, errors: [] });
  expect(await unreadOf(id)).toBe(0);
});

test("what was seen stays unread, until something new is merged into it", async () => {
  const { id, ada } = await aReader(1);
  await as(id)(SEEN, { input: { before: soon(-3_600_000) } });
  const before = (await inboxOf(id)).notifications.nodes[0].seenAt;
  await as(id)(SEEN, { input: { before: soon(1_000) } });
  const [{ readAt, seenAt }] = (await inboxOf(id)).notifications.nodes;

  const [row] = (await context().db.select().from(notifications)).filter(({ userId }) => userId === id);
  await reacts((await aMember()).id, id, row?.subjectId);
  await reacts(ada.id, id, row?.subjectId);
  await deliver();

  expect([before, readAt, seenAt]).toEqual([null, null, expect.any(String)]);
  expect(await inboxOf(id)).toMatchObject({ unreadNotificationsCount: 1, notifications: { nodes: [{ seenAt: null }] } });
});

test("archived ones leave the inbox and its count", async () => {
  const { id, ids } = await aReader(2);

  const { data } = await as(id)(ARCHIVE, { input: { ids: [ids[0]] } });
  await as(id)(ARCHIVE, { input: { ids: [ids[0]] } });

  expect(data.notificationsArchive).toEqual({ notifications: [{ id: ids[0], archivedAt: expect.any(String) }], errors: [] });
  expect(await inboxOf(id)).toMatchObject({ unreadNotificationsCount: 1, notifications: { nodes: [{ id: ids[1] }] } });
});

test("a snoozed one is hidden until its time and then comes back on top, as new, once", async () => {
  const { id, ids } = await aReader(2);
  const last = ids[1];
  await as(id)(READ, { input: { ids: [last] } });
  const until = soon(3_600_000);
  const { data } = await as(id)(SNOOZE, { input: { id: last, until } });
  await wakeDue(context().db, context().now());
  const hidden = await inboxOf(id);

  clock.advance(3_700_000);
  await Promise.all([wakeDue(context().db, context().now()), wakeDue(context().db, context().now())]);
  const back = await inboxOf(id);
  clock.now = null;

  expect(data.notificationSnooze).toEqual({ notification: { id: last, snoozedUntil: until }, errors: [] });
  expect(hidden).toMatchObject({ unreadNotificationsCount: 1, notifications: { nodes: [{ id: ids[0] }] } });
  expect(back).toMatchObject({ unreadNotificationsCount: 2, notifications: { nodes: [{ id: last, readAt: null, snoozedUntil: null }, { id: ids[0] }] } });
});

test("snoozing ends within the next year", async () => {
  const { id, ids } = await aReader(1);
  const codes = async (until: string) => (await as(id)(SNOOZE, { input: { id: ids[0], until } })).data.notificationSnooze.errors;

  expect([await codes(soon(-1_000)), await codes(soon(400 * 24 * 3_600_000))]).toEqual(
    Array.from({ length: 2 }, () => [{ code: "OUT_OF_RANGE", path: ["until"] }]),
  );
});

test("the count equals the unread notifications whatever arrives, is read, archived and snoozed at once", async () => {
  const { id, ids } = await aReader(12);
  const people = await Promise.all(Array.from({ length: 4 }, () => aMember()));
  const acts = Array.from({ length: 40 }, (_, turn) => async () => {
    const one = ids[(turn * 7) % ids.length];
    const act = [
      () => as(id)(READ, { input: { ids: [one, ids[turn % 5]], read: turn % 3 > 0 } }),
      () => as(id)(ARCHIVE, { input: { ids: [one] } }),
      () => as(id)(SNOOZE, { input: { id: one, until: soon(60_000) } }),
      () => reacts(people[turn % 4]?.id as string, id),
      () => as(id)(ALL, { input: { before: soon(-5) } }),
      () => deliver(),
    ][turn % 6];
    return act?.();
  });

  const answers = await Promise.all(acts.map((act) => act()));
  await deliver();

  const rows = (await context().db.select().from(notifications)).filter(({ userId }) => userId === id);
  const [inbox] = (await context().db.select().from(inboxes)).filter((row) => row.id === id);
  expect(answers.flatMap((answer) => (answer as { errors?: unknown[] } | undefined)?.errors ?? [])).toEqual([]);
  expect(inbox?.unreadCount).toBe(rows.filter(({ isUnread }) => isUnread).length);
});

test("every change is told to the person's sockets with the new count, of many only that there were some", async () => {
  const { id, ids } = await aReader(2);
  await as(id)(READ, { input: { ids: [ids[0]] } });
  await as(id)(READ, { input: { ids: [ids[0]] } });
  await as(id)(ALL, { input: {} });

  const told = (await published("notification.changed")).filter(([, subject]) => subject === id).map(([, , data]) => data);

  expect(told).toMatchObject([
    { notificationIds: [expect.any(String)], categories: ["REACTION"], unreadCount: 1 },
    { notificationIds: [expect.any(String)], unreadCount: 0 },
  ]);
});
