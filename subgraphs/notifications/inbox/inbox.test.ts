import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { members } from "../members/tables.ts";

const { as, visitor, context, deliver, pool, clock } = await testSubgraph(subgraph);
const { aMember, someMembers, happens, reacts, comments } = factory(context);

const INBOX = `query ($of: ID!, $filter: NotificationFilter, $first: Int, $after: Cursor) { _entities(representations: [{ __typename: "User", id: $of }]) { ... on User {
  unreadNotificationsCount
  notifications(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes {
    id category type title body url actor { id } actorsCount groupKey subjectId subject { __typename ... on Post { id } } readAt archivedAt
    deliveries { channel status } } } } } }`;
const READ = `mutation ($input: NotificationsMarkReadInput!) { notificationsMarkRead(input: $input) { unreadCount notifications { id readAt } errors { code path } } }`;
const ONE = `query ($id: ID!) { notification(id: $id) { id } _entities(representations: [{ __typename: "Notification", id: $id }]) { __typename } }`;

const user = (id: string) => globalId("User", id);
const inboxOf = async (id: string, variables: object = {}, asked = id) => (await as(asked)(INBOX, { of: user(id), ...variables })).data._entities[0];
const titlesOf = async (id: string, filter: object = {}) => (await inboxOf(id, { filter })).notifications.nodes.map(({ title }: { title: string }) => title);

test("a reaction reaches the author with its actor, subject, address and delivery", async () => {
  const [owner, ada] = [await aMember(), await aMember({ username: "ada" })];
  const postId = newId();
  await reacts(ada.id, owner.id, postId);

  await deliver();

  const { unreadNotificationsCount, notifications } = await inboxOf(owner.id);
  expect(unreadNotificationsCount).toBe(1);
  expect(notifications.nodes).toEqual([
    {
      ...{ id: expect.stringMatching(/^ntf_/), category: "REACTION", type: "reaction.added", title: "ada reacted to your post", body: "" },
      ...{ actor: { id: user(ada.id) }, actorsCount: 1, readAt: null, archivedAt: null, groupKey: `reaction.added:${globalId("Post", postId)}` },
      ...{ subjectId: globalId("Post", postId), subject: { __typename: "Post", id: globalId("Post", postId) } },
      url: expect.stringContaining(`/posts/${globalId("Post", postId)}`),
      deliveries: [{ channel: "IN_APP", status: "DELIVERED" }],
    },
  ]);
});

test("what is of one type and subject is one notification while unread, each actor counted once, the latest named", async () => {
  const [owner, ...people] = [await aMember(), ...(await someMembers(12)), await aMember({ username: "grace" })];
  const postId = newId();
  for (const { id } of people) await reacts(id, owner.id, postId);
  await reacts(people[0]?.id as string, owner.id, postId);
  await reacts(people.at(-1)?.id as string, owner.id, postId);

  await deliver();

  const { unreadNotificationsCount, notifications } = await inboxOf(owner.id);
  expect(unreadNotificationsCount).toBe(1);
  expect(notifications.nodes).toMatchObject([
    { title: "grace and 12 others reacted to your post", actorsCount: 13, actor: { id: user(people.at(-1)?.id as string) } },
  ]);
});

test("a notification that was read is left alone: what comes next is a new one", async () => {
  const [owner, ada, ben] = [await aMember(), await aMember({ username: "ada2" }), await aMember({ username: "ben" })];
  const postId = newId();
  await reacts(ada.id, owner.id, postId);
  await deliver();
  const [{ id }] = (await inboxOf(owner.id)).notifications.nodes;
  await as(owner.id)(READ, { input: { ids: [id] } });

  await reacts(ben.id, owner.id, postId);
  await reacts(ada.id, owner.id, postId);
  await deliver();

  expect(await titlesOf(owner.id)).toEqual(["ada2 and 1 other reacted to your post", "ada2 reacted to your post"]);
});

test("a reaction taken back is no longer told, unless another of the same person is left", async () => {
  const [owner, ada, ben] = [await aMember(), await aMember(), await aMember({ username: "ben2" })];
  const [first, second] = [newId(), newId()];
  for (const postId of [first, second]) await reacts(ada.id, owner.id, postId);
  await reacts(ben.id, owner.id, first);
  await reacts(ben.id, owner.id, first);
  await happens("reaction.removed", newId(), { target: { type: "Post", id: first }, targetOwnerId: owner.id, userId: ben.id, kind: "LIKE" }, ben.id);
  for (const id of [first, second])
    await happens("reaction.removed", newId(), { target: { type: "Post", id }, targetOwnerId: owner.id, userId: ada.id, kind: "LIKE" }, ada.id);

  await deliver();

  expect(await inboxOf(owner.id)).toMatchObject({
    unreadNotificationsCount: 1,
    notifications: { nodes: [{ title: "ben2 reacted to your post", actorsCount: 1 }] },
  });
});

test("names are those of today, and nobody's once they are gone", async () => {
  const [owner, ada] = [await aMember(), await aMember({ username: "before" })];
  await reacts(ada.id, owner.id);
  await deliver();
  await context().db.update(members).set({ username: "after" }).where(eq(members.id, ada.id));
  const renamed = await titlesOf(owner.id);

  await happens("user.anonymized", ada.id, {});
  await deliver();

  expect([renamed, await titlesOf(owner.id)]).toEqual([["after reacted to your post"], ["Someone reacted to your post"]]);
});

test("texts are in the reader's language, or in English", async () => {
  const [german, french, other] = [await aMember({ locale: "de-AT" }), await aMember({ locale: "fr" }), await aMember({ locale: "pt-BR" })];
  const people = [await aMember({ username: "ida" }), await aMember({ username: "ora" })];
  for (const { id } of [german, french, other]) for (const one of people) await happens("user.followed", id, { followerId: one.id }, one.id);

  await deliver();

  expect([await titlesOf(german.id), await titlesOf(french.id), await titlesOf(other.id)]).toEqual([
    ["ora und 1 weitere Person folgen dir"],
    ["ora et 1 autre vous suivent"],
    ["ora and 1 other followed you"],
  ]);
});

test("an inbox is narrowed by category, subject, time, and being unread or archived", async () => {
  const [owner, ada] = [await aMember(), await aMember({ username: "narrow" })];
  const postId = newId();
  await reacts(ada.id, owner.id, postId);
  await comments(ada.id, postId, { targetOwnerId: owner.id });
  await happens("user.followed", owner.id, { followerId: ada.id }, ada.id);
  await deliver();
  const [follow, comment] = (await inboxOf(owner.id)).notifications.nodes;
  await as(owner.id)(READ, { input: { ids: [follow.id] } });
  await as(owner.id)(`mutation ($ids: [ID!]!) { notificationsArchive(input: { ids: $ids }) { errors { code } } }`, { ids: [comment.id] });

  const narrowed = [
    { categories: ["REACTION"] },
    { categories: ["FOLLOW", "COMMENT", "REACTION"] },
    { unread: true },
    { unread: false },
    { archived: true },
    { subjectId: globalId("Post", postId) },
    { since: new Date(Date.now() + 60_000).toISOString() },
  ];

  expect(await Promise.all(narrowed.map((filter) => titlesOf(owner.id, filter)))).toEqual([
    ["narrow reacted to your post"],
    ["narrow followed you", "narrow reacted to your post"],
    ["narrow reacted to your post"],
    ["narrow followed you"],
    ["narrow commented on your post"],
    ["narrow reacted to your post"],
    [],
  ]);
});

test("pages go on where the last one ended, in as many statements whatever their size", async () => {
  const [owner, ada] = [await aMember(), await aMember()];
  for (let left = 9; left > 0; left--) await reacts(ada.id, owner.id);
  await deliver();
  const pages: string[] = [];
  const statements: number[] = [];
  for (let after: string | null = null, first = 2; ; first = 7) {
    const before = pool.statements.count;
    const { notifications } = await inboxOf(owner.id, { first, after });
    statements.push(pool.statements.count - before);
    pages.push(...notifications.nodes.map(({ id }: { id: string }) => id));
    if (!notifications.pageInfo.hasNextPage) break;
    after = notifications.pageInfo.endCursor;
  }

  expect(new Set(pages).size).toBe(9);
  expect(statements).toEqual([5, 5]); // page, its count, unread count, names, deliveries
});

test("nobody but its owner and administrators sees an inbox, on any path", async () => {
  const [owner, ada, stranger] = [await aMember(), await aMember(), await aMember()];
  await reacts(ada.id, owner.id);
  await deliver();
  const [{ id }] = (await inboxOf(owner.id)).notifications.nodes;

  expect(await inboxOf(owner.id, {}, stranger.id)).toEqual({ unreadNotificationsCount: null, notifications: null });
  expect((await as(stranger.id)(ONE, { id })).data).toEqual({ notification: null, _entities: [null] });
  expect((await as(newId(), "ADMIN")(ONE, { id })).data.notification).toEqual({ id });
  expect((await visitor(ONE, { id })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  expect((await as(stranger.id)(READ, { input: { ids: [id] } })).data.notificationsMarkRead.errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await inboxOf(owner.id)).unreadNotificationsCount).toBe(1);
});

test("nobody is told of what happened half a year ago", async () => {
  const [owner, ada] = [await aMember(), await aMember()];
  clock.advance(-200 * 24 * 3_600_000);
  await reacts(ada.id, owner.id);
  clock.now = null;

  await deliver();

  expect((await inboxOf(owner.id)).notifications.nodes).toEqual([]);
});
