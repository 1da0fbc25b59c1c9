import { type Answer, aViewer, testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";

const { as, subgraph: opened, context, deliver } = await testSubgraph(subgraph);
const { aMember, reacts, happens } = factory(context);

const LIVE = `subscription ($after: Cursor, $categories: [NotificationCategory!]) { notificationReceived(after: $after, categories: $categories) { __typename
  ... on NotificationReceived { cursor unreadCount notification { id title actorsCount } }
  ... on NotificationsChanged { cursor unreadCount notificationIds } } }`;
const READ = `mutation ($id: ID!) { notificationsMarkRead(input: { ids: [$id] }) { errors { code } } }`;

const follow = (userId: string, variables: object = {}) =>
  opened.subscribe({ query: LIVE, variables: { ...variables } }, { requestId: "live", viewer: aViewer(userId), ip: null, userAgent: null });

/** The next messages of a stream. */
async function take(stream: Awaited<ReturnType<typeof follow>>, count: number) {
  const messages = [];
  for (let left = count; left > 0; left--) {
    const { value } = await stream.next();
    messages.push((value as Answer).data.notificationReceived);
  }
  return messages;
}

test("what arrives, is merged, and is read elsewhere reaches every socket of the person, and nobody else's", async () => {
  const [owner, ada, ben] = [await aMember(), await aMember({ username: "ada" }), await aMember({ username: "ben" })];
  const [phone, laptop, stranger] = await Promise.all([follow(owner.id), follow(owner.id), follow(ada.id)]);
  const postId = crypto.randomUUID();
  await reacts(ada.id, owner.id, postId);
  await deliver();
  const seen = await take(phone, 1);
  await reacts(ben.id, owner.id, postId);
  await deliver();
  seen.push(...(await take(phone, 1)));
  await as(owner.id)(READ, { id: seen[0].notification.id });
  await happens("user.followed", ada.id, { followerId: ben.id }, ben.id);
  await deliver();

  const cursors = (messages: { cursor: string }[]) => messages.map(({ cursor }) => cursor);
  expect(cursors([...seen, ...(await take(phone, 1))])).toEqual(cursors(await take(laptop, 3)));
  expect(seen).toMatchObject([
    { __typename: "NotificationReceived", unreadCount: 1, notification: { title: "ada reacted to your post", actorsCount: 1 } },
    { __typename: "NotificationReceived", unreadCount: 1, notification: { title: "ben and 1 other reacted to your post", actorsCount: 2 } },
  ]);
  expect(await take(stranger, 1)).toMatchObject([{ notification: { title: "ben followed you" } }]);
  await Promise.all([phone, laptop, stranger].map((stream) => stream.return?.()));
});

test("a reading is told with its ids and the new count", async () => {
  const [owner, ada] = [await aMember(), await aMember()];
  const stream = await follow(owner.id);
  await reacts(ada.id, owner.id);
  await deliver();
  const [{ notification }] = await take(stream, 1);

  await as(owner.id)(READ, { id: notification.id });

  expect(await take(stream, 1)).toMatchObject([{ __typename: "NotificationsChanged", notificationIds: [notification.id], unreadCount: 0 }]);
  await stream.return?.();
});

test("after a break nothing is missed and nothing comes twice; other categories are left out", async () => {
  const [owner, ada] = [await aMember(), await aMember({ username: "again" })];
  const stream = await follow(owner.id, { categories: ["FOLLOW", "REACTION"] });
  await reacts(ada.id, owner.id);
  await deliver();
  const [{ cursor }] = await take(stream, 1);
  await stream.return?.();
  await happens("user.roles_changed", owner.id, { added: ["EDITOR"], removed: [] });
  await happens("user.followed", owner.id, { followerId: ada.id }, ada.id);
  await deliver();

  const resumed = await follow(owner.id, { after: cursor, categories: ["FOLLOW", "REACTION"] });
  const [missed] = await take(resumed, 1);
  await reacts(ada.id, owner.id);
  await deliver();
  const [next] = await take(resumed, 1);
  await resumed.return?.();

  expect([missed, next]).toMatchObject([{ notification: { title: "again followed you" } }, { notification: { title: "again reacted to your post" } }]);
});

test("only the signed in follow their inbox", async () => {
  const stream = await opened.subscribe({ query: LIVE, variables: {} }, { requestId: "live", viewer: null, ip: null, userAgent: null });

  expect((await stream.next()).value.errors[0].extensions.code).toBe("UNAUTHENTICATED");
});
