import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import { notifications } from "../inbox/tables.ts";
import subgraph from "../index.ts";
import type { Member } from "../members/tables.ts";

const { as, context, deliver } = await testSubgraph(subgraph);
const { aMember, someMembers, happens, reacts, comments, posts } = factory(context);

const INBOX = `query ($of: ID!) { _entities(representations: [{ __typename: "User", id: $of }]) { ... on User { notifications { nodes { category type text: title } } } } }`;
const MUTE = `mutation ($input: NotificationSubjectMuteSetInput!) { notificationSubjectMuteSet(input: $input) { preferences { mutedSubjectIds } errors { code } } }`;

/** What somebody is told, the latest first. */
async function toldTo({ id }: Member): Promise<string[]> {
  const { data } = await as(id)(INBOX, { of: globalId("User", id) });
  return data._entities[0].notifications.nodes.map(({ category, text }: { category: string; text: string }) => `${category}: ${text}`);
}

const follows = (follower: Member, { id }: Member) => happens("user.followed", id, { followerId: follower.id }, follower.id);

test("followers hear of a post, whoever is mentioned hears only that, and the author hears nothing", async () => {
  const [author, follower, mentioned, stranger] = [await aMember({ username: "author" }), ...(await someMembers(3))] as [Member, Member, Member, Member];
  for (const one of [follower, mentioned]) await follows(one, author);
  await posts(author.id, { mentionIds: [mentioned.id, author.id] });

  await deliver();

  expect(await Promise.all([follower, mentioned, stranger].map(toldTo))).toEqual([
    ["SOCIAL: author published a post"],
    ["MENTION: author mentioned you in a post"],
    [],
  ]);
  expect(await toldTo(author)).toMatchObject([expect.stringContaining("FOLLOW: ")]);
});

test("of a post for friends or a club only they hear", async () => {
  const [author, friend, clubmate, other] = (await someMembers(4)) as [Member, Member, Member, Member];
  for (const one of [friend, clubmate, other]) await follows(one, author);
  const clubId = newId();
  await happens("friendship.accepted", newId(), { requesterId: author.id, addresseeId: friend.id });
  await happens("club.member_joined", clubId, { userId: clubmate.id, role: "MEMBER" }, clubmate.id);
  await posts(author.id, { visibility: "FRIENDS", mentionIds: [other.id] });
  await posts(author.id, { visibility: "CLUB", clubId, mentionIds: [friend.id] });

  await deliver();

  expect(await Promise.all([friend, clubmate, other].map(async (one) => (await toldTo(one)).length))).toEqual([1, 1, 0]);
});

test("of a post whose author is gone only those it mentions hear, and of one for friends nobody", async () => {
  const [mentioned, stranger] = (await someMembers(2)) as [Member, Member];
  await posts(newId(), { authorId: null, mentionIds: [mentioned.id] });
  await posts(newId(), { authorId: null, mentionIds: [mentioned.id], visibility: "FRIENDS" });

  await deliver();

  expect([(await toldTo(mentioned)).length, await toldTo(stranger)]).toEqual([1, []]);
});

test("a comment reaches whoever is mentioned, is answered, owns the post or follows the thread, each once", async () => {
  const [owner, mentioned, answered, earlier, left, author] = (await someMembers(6)) as [Member, Member, Member, Member, Member, Member];
  const postId = await posts(owner.id);
  for (const one of [mentioned, answered, earlier, left]) await comments(one.id, postId);
  await happens("thread.subscription_changed", left.id, { target: { type: "Post", id: postId }, subscribed: false }, left.id);
  await deliver();
  const before = await Promise.all([owner, mentioned, answered, earlier, left, author].map(toldTo));
  await comments(author.id, postId, { targetOwnerId: owner.id, parentId: newId(), parentAuthorId: answered.id, mentionIds: [mentioned.id, owner.id] });

  await deliver();

  const after = await Promise.all([owner, mentioned, answered, earlier, left, author].map(toldTo));
  const fresh = after.map((told, index) =>
    told.filter((text) => !before[index]?.includes(text)).map((text) => text.replaceAll(author.username as string, "A")),
  );
  expect(fresh).toEqual([
    ["MENTION: A mentioned you in a comment"],
    ["MENTION: A mentioned you in a comment"],
    ["COMMENT: A replied to your comment"],
    [expect.stringMatching(/^COMMENT: A and \d others? commented in a thread you follow$/)],
    [],
    [],
  ]);
});

test("nothing is told across a block, in either direction, until it is lifted", async () => {
  const [ada, ben] = (await someMembers(2)) as [Member, Member];
  await happens("user.blocked", ben.id, { blockerId: ada.id });
  await reacts(ben.id, ada.id);
  await reacts(ada.id, ben.id);
  await deliver();
  const blocked = [await toldTo(ada), await toldTo(ben)];

  await happens("user.unblocked", ben.id, { blockerId: ada.id });
  await reacts(ben.id, ada.id);
  await deliver();

  expect([blocked, (await toldTo(ada)).length]).toEqual([[[], []], 1]);
});

test("whoever is muted is silent, but no longer than until the time given", async () => {
  const [ada, ben, eve] = (await someMembers(3)) as [Member, Member, Member];
  await happens("user.muted", ben.id, { muterId: ada.id, until: null });
  await happens("user.muted", eve.id, { muterId: ada.id, until: new Date(Date.now() - 1_000).toISOString() });
  for (const one of [ben, eve]) await reacts(one.id, ada.id);
  await reacts(ada.id, ben.id);

  await deliver();

  expect([(await toldTo(ada)).length, (await toldTo(ben)).length]).toEqual([1, 1]);
});

test("a muted subject is silent until it is unmuted, and named by its public id", async () => {
  const [ada, ben] = (await someMembers(2)) as [Member, Member];
  const postId = newId();
  const subjectId = globalId("Post", postId);
  const mute = async (muted: boolean) => (await as(ada.id)(MUTE, { input: { subjectId, muted } })).data.notificationSubjectMuteSet;
  const set = await mute(true);
  await reacts(ben.id, ada.id, postId);
  await deliver();
  const silent = await toldTo(ada);

  const unset = await mute(false);
  await reacts(ben.id, ada.id, postId);
  await deliver();

  expect(set).toEqual({ preferences: { mutedSubjectIds: [subjectId] }, errors: [] });
  expect([silent, unset.preferences.mutedSubjectIds, (await toldTo(ada)).length]).toEqual([[], [], 1]);
  expect((await as(ada.id)(MUTE, { input: { subjectId: "nonsense", muted: true } })).data.notificationSubjectMuteSet.errors).toEqual([{ code: "NOT_FOUND" }]);
});

test("an account that waits for its verification hears of its security only", async () => {
  const [pending, suspended, ben] = [await aMember({ status: "PENDING" }), await aMember({ status: "SUSPENDED" }), await aMember()];
  for (const { id } of [pending, suspended]) {
    await reacts(ben.id, id);
    await happens("credentials.changed", id, { kind: "password" }, id);
  }

  await deliver();

  expect([await toldTo(pending), await toldTo(suspended)]).toEqual(Array.from({ length: 2 }, () => ["SECURITY: Your password was changed"]));
});

test("the admins of a club hear of who asks, joins and leaves; a person hears of their own place in it", async () => {
  const [owner, admin, member, person] = (await someMembers(4)) as [Member, Member, Member, Member];
  const club = newId();
  await happens("club.created", club, { ownerId: owner.id, visibility: "PUBLIC" }, owner.id);
  for (const { id } of [admin, member]) await happens("club.member_joined", club, { userId: id, role: "MEMBER" }, id);
  await happens("club.member_role_changed", club, { userId: admin.id, role: "ADMIN", previousRole: "MEMBER" }, owner.id);
  await happens("club.join_requested", club, { userId: person.id }, person.id);
  await happens("club.member_joined", club, { userId: person.id, role: "MEMBER" }, owner.id);
  await happens("club.member_left", club, { userId: member.id, role: "MEMBER" }, member.id);
  await happens("club.invited", club, { userId: member.id, invitedById: admin.id }, admin.id);

  await deliver();

  const name = (one: Member) => one.username;
  expect(await toldTo(admin)).toEqual([
    `CLUB: ${name(member)} left your club`,
    `CLUB: ${name(person)} joined your club`,
    `CLUB: ${name(person)} wants to join your club`,
    "CLUB: Your role in a club is now ADMIN",
  ]);
  expect([await toldTo(person), await toldTo(member)]).toEqual([["CLUB: You are now a member of a club"], [`CLUB: ${name(admin)} invited you to a club`]]);
  expect((await toldTo(owner)).sort()).toEqual(
    [`CLUB: ${name(member)} and 1 other joined your club`, `CLUB: ${name(member)} left your club`, `CLUB: ${name(person)} wants to join your club`].sort(),
  );
});

test("moderators hear of reports without learning who reported, authors of decisions without learning who decided", async () => {
  const [moderator, author, reporter] = [await aMember({ roles: ["MEMBER", "MODERATOR"] }), await aMember(), await aMember()];
  const target = { type: "Post", id: newId() };
  await happens("content.reported", newId(), { target, reason: "SPAM", reportsCount: 2 }, reporter.id);
  await happens("moderation.action_taken", newId(), { target, kind: "REMOVE", authorId: author.id, notifyAuthor: true, suspendUntil: null }, moderator.id);
  await happens("moderation.action_taken", newId(), { target, kind: "LOCK", authorId: author.id, notifyAuthor: false, suspendUntil: null }, moderator.id);

  await deliver();

  expect([await toldTo(moderator), await toldTo(author)]).toEqual([["MODERATION: Something was reported"], ["MODERATION: Your contribution was removed"]]);
  const rows = await context().db.select().from(notifications).where(eq(notifications.subjectId, target.id));
  expect(rows.map(({ actorId }) => actorId)).toEqual([null, null]);
});

test("people hear of what they achieved, though they caused it themselves", async () => {
  const ada = await aMember();
  const before = { userId: ada.id };
  await happens("level.reached", ada.id, { number: 3 }, ada.id);
  await happens("level.reached", ada.id, { number: 4 }, ada.id);
  await happens("badge.awarded", newId(), { ...before, badgeId: newId() }, ada.id);
  await happens("achievement.verified", newId(), { ...before, approved: false });
  await happens("streak.at_risk", ada.id, { kind: "LEARNING", endsAt: new Date().toISOString() });
  await happens("affiliation.verified", newId(), { ...before, institution: "ENS Lyon" });
  await happens("bookmark.due", newId(), { ...before, postId: newId() });
  await happens("friendship.requested", newId(), { requesterId: newId(), addresseeId: ada.id });

  await deliver();

  expect(new Set(await toldTo(ada))).toEqual(
    new Set([
      "ACHIEVEMENT: You reached level 4",
      "ACHIEVEMENT: You earned a badge",
      "ACHIEVEMENT: Your achievement could not be verified",
      "ACHIEVEMENT: Your streak is about to end",
      "APPLICATION: Your place at ENS Lyon was verified",
      "SOCIAL: You wanted to come back to this post",
      "SOCIAL: Someone wants to be friends with you",
    ]),
  );
});

test("an account's own changes reach its owner", async () => {
  const ada = await aMember();
  await happens("session.started", ada.id, { provider: "PASSWORD", isNewDevice: true }, ada.id);
  await happens("session.started", ada.id, { provider: "PASSWORD", isNewDevice: false }, ada.id);
  await happens("user.roles_changed", ada.id, { added: ["EDITOR"], removed: ["JUDGE"] });
  await happens("user.suspended", ada.id, { reason: "Spam", until: null });
  await happens("user.reinstated", ada.id, {});

  await deliver();

  expect(await toldTo(ada)).toEqual([
    "SECURITY: Your account is active again",
    "SECURITY: Your account is suspended",
    "SECURITY: Your roles were changed",
    "SECURITY: New sign-in to your account",
  ]);
});

test("an event about people nobody knows does no harm, and one delivered twice is told once", async () => {
  const [ada, ben] = (await someMembers(2)) as [Member, Member];
  await reacts(newId(), ada.id);
  await reacts(ben.id, newId());
  await comments(newId(), newId(), { targetOwnerId: newId(), mentionIds: [newId()] });

  await deliver();
  await deliver();

  const rows = await context()
    .db.select()
    .from(notifications)
    .where(and(eq(notifications.userId, ada.id)));
  expect(rows).toHaveLength(1);
});
