import { globalId, newId, publish } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { discussion } from "../comments/discussion.fixture.ts";
import subgraph from "../index.ts";

const { as, visitor, context, deliver, pool, published } = await testSubgraph(subgraph);
const { within, aMember, anAchievement, block, befriend } = discussion(context);

const READ = `query ($id: ID!) { _entities(representations: [{ __typename: "Achievement", id: $id }]) { ... on Achievement {
  likesCount commentsCount reactionGroups { type count viewerHasReacted } comments { nodes { content subject { __typename ... on Achievement { id } } } }
} } }`;
const COMMENT = `mutation ($id: ID!) { commentCreate(input: { subjectId: $id, content: "Well done" }) { comment { id } errors { code path } } }`;
const LIKE = `mutation ($id: ID!) { reactionAdd(input: { subjectId: $id }) { reactionGroups { count } errors { code path } } }`;

const achievementId = (id: string) => globalId("Achievement", id);
const read = async (ask: typeof visitor, id: string) => (await ask(READ, { id: achievementId(id) })).data._entities[0];
const nothing = { likesCount: null, commentsCount: null, reactionGroups: null, comments: null };
const none = { likesCount: 0, commentsCount: 0, reactionGroups: [], comments: { nodes: [] } };

async function told(userId: string, audience?: string): Promise<string> {
  const id = await anAchievement(userId, audience);
  await deliver();
  return id;
}

test("an achievement is liked and commented on without being a post", async () => {
  const [owner, { id: friend }] = [await aMember(), await aMember()];
  const id = await told(owner.id);

  const liked = await as(friend)(LIKE, { id: achievementId(id) });
  const commented = await as(friend)(COMMENT, { id: achievementId(id) });

  expect(liked.data.reactionAdd).toEqual({ reactionGroups: [{ count: 1 }], errors: [] });
  expect(commented.data.commentCreate.errors).toEqual([]);
  expect(await read(as(friend), id)).toEqual({
    likesCount: 1,
    commentsCount: 1,
    reactionGroups: [{ type: "LIKE", count: 1, viewerHasReacted: true }],
    comments: { nodes: [{ content: "Well done", subject: { __typename: "Achievement", id: achievementId(id) } }] },
  });
  expect((await published("reaction.added")).at(-1)?.[2]).toMatchObject({ target: { type: "Achievement", id }, targetOwnerId: owner.id });
});

test.for([
  { audience: "PUBLIC", seenBy: ["visitor", "member", "friend", "owner", "moderator"] },
  { audience: "MEMBERS", seenBy: ["member", "friend", "owner", "moderator"] },
  { audience: "FRIENDS", seenBy: ["friend", "owner", "moderator"] },
  { audience: "PRIVATE", seenBy: ["owner", "moderator"] },
])("what is said about an achievement for $audience is seen by whom it is for", async ({ audience, seenBy }) => {
  const [owner, friend, member] = [await aMember(), await aMember(), await aMember()];
  await befriend(owner.id, friend.id);
  const id = await told(owner.id, audience);
  const asks = { visitor, member: as(member.id), friend: as(friend.id), owner: as(owner.id), moderator: as(member.id, "MODERATOR") };

  for (const [name, ask] of Object.entries(asks)) expect([name, await read(ask, id)]).toEqual([name, seenBy.includes(name) ? none : nothing]);
  const { data } = await as(member.id)(COMMENT, { id: achievementId(id) });
  expect(data.commentCreate.errors).toEqual(seenBy.includes("member") ? [] : [{ code: "NOT_FOUND", path: ["subjectId"] }]);
});

test("an achievement's audience follows what its owner tells, until it is deleted", async () => {
  const [{ id: userId }, { id: other }] = [await aMember(), await aMember()];
  const id = await told(userId);
  const change = (audience: string) =>
    within((tx) => publish(tx, "achievement.updated", id, { userId, changedFields: ["audience"], title: "First prize", audience }));

  await change("PRIVATE");
  await deliver();
  const hidden = await read(as(other), id);
  await change("PUBLIC");
  await within((tx) => publish(tx, "achievement.deleted", id, { userId }));
  await change("PUBLIC");
  await deliver();

  expect([hidden, await read(as(other), id), await read(as(userId, "MODERATOR"), id)]).toEqual([nothing, nothing, nothing]);
  expect((await as(other)(LIKE, { id: achievementId(id) })).data.reactionAdd.errors).toEqual([{ code: "NOT_FOUND", path: ["subjectId"] }]);
});

test("what an owner's privacy settings hide is not discussed, be it new or old", async () => {
  const [{ id: userId }, { id: other }] = [await aMember(), await aMember()];
  const old = await told(userId);
  const set = (achievements: string) =>
    within((tx) => publish(tx, "user.privacy_changed", userId, { changedFields: ["achievements"], values: { achievements } }));

  await set("FRIENDS");
  const fresh = await told(userId, "MEMBERS");
  const hidden = [await read(as(other), old), await read(as(other), fresh)];
  await set("PUBLIC");
  await deliver();

  expect(hidden).toEqual([nothing, nothing]);
  expect([await read(visitor, old), await read(visitor, fresh), await read(as(other), fresh)]).toEqual([none, nothing, none]);
});

test("what moderators withhold is not discussed until they restore it", async () => {
  const [{ id: userId }, { id: other }] = [await aMember(), await aMember()];
  const id = await told(userId);
  const decide = async (kind: string) => {
    const decision = { target: { type: "Achievement", id }, kind, authorId: userId, notifyAuthor: true, suspendUntil: null };
    await within((tx) => publish(tx, "moderation.action_taken", newId(), decision));
    await deliver();
  };

  await decide("HIDE");
  const hidden = await read(as(other), id);
  const own = (await as(userId)(COMMENT, { id: achievementId(id) })).data.commentCreate.errors;
  await decide("RESTORE");

  expect([hidden, own]).toEqual([nothing, [{ code: "INVALID_STATE", path: ["subjectId"] }]]);
  expect(await read(as(other), id)).toEqual(none);
});

test("a blocked person neither sees nor comments on an achievement", async () => {
  const [owner, blocked] = [await aMember(), await aMember()];
  await block(owner.id, blocked.id);
  const id = await told(owner.id);

  const { data } = await as(blocked.id)(COMMENT, { id: achievementId(id) });

  expect(data.commentCreate.errors).toEqual([{ code: "BLOCKED", path: ["subjectId"] }]);
  expect(await read(as(blocked.id), id)).toEqual(nothing);
});

test("the achievements of a suspended person are not discussed", async () => {
  const [owner, member] = [await aMember({ status: "SUSPENDED" }), await aMember()];
  const id = await told(owner.id);

  expect(await read(as(member.id), id)).toEqual(nothing);
});

test("what other domains own is found by twenty as by two", async () => {
  const { id: userId } = await aMember();
  const ids = await Promise.all(Array.from({ length: 20 }, () => anAchievement(userId, "FRIENDS")));
  await deliver();
  const query = READ.replace("$id: ID!", "$refs: [_Any!]!").replace('[{ __typename: "Achievement", id: $id }]', "$refs");
  const counted = async (some: string[]) => {
    await pool.idle();
    const before = pool.statements.count;
    await as(userId)(query, { refs: some.map((id) => ({ __typename: "Achievement", id: achievementId(id) })) });
    return pool.statements.count - before;
  };

  const [, small, large] = [await counted(ids.slice(0, 1)), await counted(ids.slice(0, 2)), await counted(ids)];

  expect([small, large]).toEqual([4, 4]);
});
