import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";

const { as, visitor, context, deliver, published } = await testSubgraph(subgraph);
const { aMember, anAchievement, happens } = factory(context);

const CREATE = `mutation ($input: AchievementCreateInput!) { achievementCreate(input: $input) { achievement { id title issuer links skills audience verification points viewerCanUpdate } errors { code path } } }`;
const UPDATE = `mutation ($input: AchievementUpdateInput!) { achievementUpdate(input: $input) { achievement { title issuer verification verifiedAt audience } errors { code path } } }`;
const DELETE = `mutation ($id: ID!) { achievementDelete(input: { id: $id }) { deletedId errors { code path } } }`;
const REQUEST = `mutation ($id: ID!) { achievementVerificationRequest(input: { id: $id }) { achievement { verification } errors { code ... on StateError { currentState } } } }`;
const REVIEW = `mutation ($input: AchievementReviewInput!) { achievementReview(input: $input) { achievement { verification rejectionReason verifiedBy { id } } errors { code path } } }`;
const GET = `query ($id: ID!) { achievement(id: $id) { title points post { id } rejectionReason } }`;
const LIST = `query ($filter: AchievementFilter, $orderBy: AchievementOrder) { achievements(first: 50, filter: $filter, orderBy: $orderBy) { nodes { title } } }`;

const idOf = ({ id }: { id: string }) => globalId("Achievement", id);
const titles = (answer: { data?: { achievements: { nodes: { title: string }[] } } }) => answer.data?.achievements.nodes.map(({ title }) => title);

test("an achievement is published once for an idempotency key, and told of", async () => {
  const { id } = await aMember();
  const input = { title: "  First  prize ", category: "ARTS", skills: ["Cello", "Cello"], links: ["https://example.org/a"], idempotencyKey: "k1" };

  const answers = await Promise.all([as(id)(CREATE, { input }), as(id)(CREATE, { input })]);

  const [first, second] = answers.map(({ data }) => data.achievementCreate);
  expect(first).toEqual(second);
  expect(first.achievement).toMatchObject({ title: "First prize", skills: ["Cello"], audience: "PUBLIC", verification: "UNVERIFIED", viewerCanUpdate: true });
  const told = (await published("achievement.created")).filter(([, , data]) => (data as { userId: string }).userId === id);
  expect(told.map(([, , data]) => data)).toEqual([{ userId: id, title: "First prize", category: "ARTS", audience: "PUBLIC", announce: true }]);
});

test("every fault of an achievement is named at once", async () => {
  const { id } = await aMember();
  const input = { title: " ", category: "ARTS", description: "x".repeat(5_001), achievedOn: "2999-01-01", links: Array(6).fill("https://example.org") };

  const { data } = await as(id)(CREATE, { input });

  expect(data.achievementCreate.errors).toEqual([
    { code: "REQUIRED", path: ["title"] },
    { code: "TOO_LONG", path: ["description"] },
    { code: "OUT_OF_RANGE", path: ["achievedOn"] },
    { code: "LIMIT_EXCEEDED", path: ["links"] },
  ]);
});

test("a private achievement is never announced", async () => {
  const { id } = await aMember();

  const { id: achievement } = await anAchievement(id, { audience: "PRIVATE", announce: true });

  expect((await published("achievement.created")).find(([, subject]) => subject === achievement)?.[2]).toMatchObject({ announce: false });
});

test("each audience sees its own, on every path", async () => {
  const [owner, friend, stranger, blocked] = [await aMember(), await aMember(), await aMember(), await aMember()];
  for (const audience of ["PUBLIC", "MEMBERS", "FRIENDS", "PRIVATE"] as const) await anAchievement(owner.id, { title: audience, audience });
  await happens("friendship.accepted", newId(), { requesterId: owner.id, addresseeId: friend.id });
  await happens("user.blocked", blocked.id, { blockerId: owner.id });
  await deliver();
  const filter = { userId: globalId("User", owner.id) };
  const all = (await as(owner.id)(`query ($filter: AchievementFilter) { achievements(filter: $filter) { nodes { id title } } }`, { filter })).data.achievements
    .nodes;

  for (const [ask, seen] of [
    [visitor, ["PUBLIC"]],
    [as(stranger.id), ["MEMBERS", "PUBLIC"]],
    [as(blocked.id), []],
    [as(friend.id), ["FRIENDS", "MEMBERS", "PUBLIC"]],
    [as(owner.id), ["PRIVATE", "FRIENDS", "MEMBERS", "PUBLIC"]],
    [as(newId(), "ADMIN"), ["PRIVATE", "FRIENDS", "MEMBERS", "PUBLIC"]],
  ] as const) {
    expect(titles(await ask(LIST, { filter }))).toEqual(seen);
    const one = await Promise.all(all.map(async ({ id }: { id: string }) => (await ask(GET, { id })).data.achievement?.title));
    expect(one.filter(Boolean)).toEqual(seen);
  }
});

test("whoever ends a friendship or hides their achievements shows less at once", async () => {
  const [owner, friend] = [await aMember(), await aMember()];
  const achievement = await anAchievement(owner.id, { audience: "FRIENDS" });
  const open = await anAchievement(owner.id, { audience: "PUBLIC" });
  const see = async () => Promise.all([achievement, open].map(async (one) => (await as(friend.id)(GET, { id: idOf(one) })).data.achievement !== null));
  await happens("friendship.accepted", newId(), { requesterId: friend.id, addresseeId: owner.id });
  await deliver();
  const before = await see();

  await happens("friendship.ended", newId(), { userIds: [owner.id, friend.id] });
  await happens("user.privacy_changed", owner.id, { changedFields: ["achievements"], values: { achievements: "PRIVATE" } });
  await deliver();
  const later = await anAchievement(owner.id, { audience: "PUBLIC" });

  expect(before).toEqual([true, true]);
  expect(await see()).toEqual([false, false]);
  expect((await as(friend.id)(GET, { id: idOf(later) })).data.achievement).toBeNull();
});

test("only its owner changes or deletes an achievement, and who may not see it does not find it", async () => {
  const [owner, stranger] = [await aMember(), await aMember()];
  const [open, secret] = [await anAchievement(owner.id), await anAchievement(owner.id, { audience: "PRIVATE" })];

  const update = await as(stranger.id)(UPDATE, { input: { id: idOf(open), title: "Mine" } });
  const remove = await as(stranger.id)(DELETE, { id: idOf(open) });
  const hidden = await as(stranger.id)(DELETE, { id: idOf(secret) });
  const own = await as(owner.id)(DELETE, { id: idOf(open) });
  const again = await as(owner.id)(DELETE, { id: idOf(open) });

  expect(update.data.achievementUpdate.errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect(remove.data.achievementDelete.errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect(hidden.data.achievementDelete.errors).toEqual([{ code: "NOT_FOUND", path: ["id"] }]);
  expect(own.data.achievementDelete.deletedId).toBe(idOf(open));
  expect(again.data.achievementDelete.errors).toEqual([{ code: "NOT_FOUND", path: ["id"] }]);
});

test("a reviewer verifies what waits, once, and never their own", async () => {
  const [owner, reviewer] = [await aMember(), await aMember()];
  const achievement = await anAchievement(owner.id, { audience: "PRIVATE" });
  const own = await anAchievement(reviewer.id, { requestVerification: true });
  const review = (one: { id: string }, rest: object) => as(reviewer.id, "REVIEWER")(REVIEW, { input: { id: idOf(one), ...rest } });

  const unasked = await review(achievement, { approve: true });
  const asked = await as(owner.id)(REQUEST, { id: idOf(achievement) });
  const twice = await as(owner.id)(REQUEST, { id: idOf(achievement) });
  const bare = await review(achievement, { approve: false });
  const verdicts = await Promise.all([review(achievement, { approve: true }), review(achievement, { approve: false, reason: "No proof." })]);

  expect(unasked.data.achievementReview.errors[0].code).toBe("NOT_FOUND");
  expect(asked.data.achievementVerificationRequest.achievement.verification).toBe("PENDING");
  expect(twice.data.achievementVerificationRequest.errors).toEqual([{ code: "INVALID_STATE", currentState: "PENDING" }]);
  expect(bare.data.achievementReview.errors).toEqual([{ code: "REQUIRED", path: ["reason"] }]);
  expect(verdicts.map(({ data }) => data.achievementReview.errors.length).sort()).toEqual([0, 1]);
  expect((await review(own, { approve: true })).data.achievementReview.errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect((await published("achievement.verified")).filter(([, id]) => id === achievement.id)).toHaveLength(1);
});

test("a reviewer works the queue; a member may not", async () => {
  const [owner, reviewer] = [await aMember(), await aMember()];
  const title = `Queue ${newId()}`;
  await anAchievement(owner.id, { title, requestVerification: true, audience: "PRIVATE" });
  const filter = { verification: "PENDING", userId: globalId("User", owner.id) };

  expect(titles(await as(reviewer.id, "REVIEWER")(LIST, { filter }))).toEqual([title]);
  expect(titles(await as(reviewer.id)(LIST, { filter }))).toEqual([]);
  expect((await as(reviewer.id)(REVIEW, { input: { id: newId(), approve: true } })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});

test.for([{ title: "Another" }, { issuer: "Another" }, { issuer: null }, { achievedOn: "2020-01-01" }])(
  "%o of a verified achievement is a new claim",
  async (change) => {
    const [owner, reviewer] = [await aMember(), await aMember()];
    const achievement = await anAchievement(owner.id, { issuer: "MIT", requestVerification: true });
    await as(reviewer.id, "REVIEWER")(REVIEW, { input: { id: idOf(achievement), approve: true } });
    await deliver();
    const before = (await visitor(GET, { id: idOf(achievement) })).data.achievement.points;

    const same = await as(owner.id)(UPDATE, { input: { id: idOf(achievement), description: "More", title: achievement.title } });
    const other = await as(owner.id)(UPDATE, { input: { id: idOf(achievement), ...change } });
    await deliver();

    expect([same, other].map(({ data }) => data.achievementUpdate.achievement.verification)).toEqual(["VERIFIED", "UNVERIFIED"]);
    expect(before - (await visitor(GET, { id: idOf(achievement) })).data.achievement.points).toBe(40);
  },
);

test("the reason of a rejection is shown to its owner and to reviewers", async () => {
  const [owner, reviewer] = [await aMember(), await aMember()];
  const achievement = await anAchievement(owner.id, { requestVerification: true });
  await as(reviewer.id, "REVIEWER")(REVIEW, { input: { id: idOf(achievement), approve: false, reason: "No proof." } });

  const reasons = await Promise.all([owner.id, newId()].map(async (id) => (await as(id)(GET, { id: idOf(achievement) })).data.achievement.rejectionReason));

  expect(reasons).toEqual(["No proof.", null]);
});

test("what a moderator removes is gone for others with its points, and comes back with them", async () => {
  const owner = await aMember();
  const achievement = await anAchievement(owner.id);
  const act = (kind: string) =>
    happens("moderation.action_taken", newId(), {
      target: { type: "Achievement", id: achievement.id },
      kind,
      authorId: owner.id,
      notifyAuthor: true,
      suspendUntil: null,
    });
  const seen = async () =>
    [await visitor(GET, { id: idOf(achievement) }), await as(owner.id)(GET, { id: idOf(achievement) })].map(({ data }) => data.achievement?.points);
  await happens("achievement.created", achievement.id, { userId: owner.id, title: "", category: "ARTS", audience: "PUBLIC", announce: false }, owner.id);
  await deliver();

  const states = [await seen()];
  for (const kind of ["REMOVE", "RESTORE", "HIDE"]) {
    await act(kind);
    await deliver();
    states.push(await seen());
  }

  expect(states).toEqual([
    [5, 5],
    [undefined, 0],
    [5, 5],
    [undefined, 5],
  ]);
  expect((await as(newId(), "MODERATOR")(GET, { id: idOf(achievement) })).data.achievement).not.toBeNull();
});

test("whoever leaves takes their achievements along", async () => {
  const owner = await aMember();
  const achievement = await anAchievement(owner.id);

  await happens("user.anonymized", owner.id, {});
  await deliver();

  expect((await as(newId(), "ADMIN")(GET, { id: idOf(achievement) })).data.achievement).toBeNull();
  expect((await published("achievement.deleted")).some(([, id]) => id === achievement.id)).toBe(true);
});
