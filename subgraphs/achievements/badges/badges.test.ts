import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aLikeBy, aPostBy, factory } from "../factory.ts";
import subgraph from "../index.ts";
import { badgeAwards, badges } from "./tables.ts";

const { as, visitor, context, deliver, published } = await testSubgraph(subgraph);
const { aBadge, aMember, happens } = factory(context);
const admin = as((await aMember()).id, "ADMIN");

const UPSERT = `mutation ($input: BadgeUpsertInput!) { badgeUpsert(input: $input) { badge { id slug points isAutomatic rule } errors { code path } } }`;
const ARCHIVE = `mutation ($id: ID!) { badgeArchive(input: { id: $id }) { badge { isArchived } errors { code } } }`;
const AWARD = `mutation ($input: BadgeAwardInput!) { badgeAward(input: $input) { awards { id user { id } awardedBy { id } badge { name awardsCount } } errors { code path } } }`;
const REVOKE = `mutation ($input: BadgeRevokeInput!) { badgeRevoke(input: $input) { award { revokedAt } errors { code path } } }`;
const OF = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { badges { nodes { badge { id } } } score { total } } } }`;
const GET = `query ($id: ID!) { badge(id: $id) { name awardsCount viewerProgress rarity rule awards { totalCount } } }`;

const idOf = ({ id }: { id: string }) => globalId("Badge", id);
const userId = (id: string) => globalId("User", id);
const of = async (id: string, ask = visitor) => (await ask(OF, { id: userId(id) })).data._entities[0];
const isHeldBy = async (id: string, badge: { id: string }) =>
  (await of(id)).badges.nodes.some((award: { badge: { id: string } }) => award.badge.id === idOf(badge));
const postsOf = async (id: string, count: number) => {
  const posts = Array.from({ length: count }, () => newId());
  for (const post of posts) await happens("post.published", post, aPostBy(id), id);
  return posts;
};

test("an automatic badge is given when its rule is met, once, with its points", async () => {
  const member = await aMember();
  const badge = await aBadge({ isAutomatic: true, points: 50, rule: { event: "post.published", count: 3, where: { topic: ["GENERAL"] } } });
  await happens("post.published", newId(), aPostBy(member.id, { topic: "NEWS" }), member.id);
  await postsOf(member.id, 2);
  await deliver();
  const before = (await as(member.id)(GET, { id: idOf(badge) })).data.badge;

  await postsOf(member.id, 2);
  await deliver();
  await deliver();

  const after = (await as(member.id)(GET, { id: idOf(badge) })).data.badge;
  expect([before.viewerProgress, after.viewerProgress, after.awardsCount, after.awards.totalCount]).toEqual([2 / 3, 1, 1, 1]);
  expect(await of(member.id)).toEqual({ badges: { nodes: [{ badge: { id: idOf(badge) } }] }, score: { total: 50 + 50 } });
  expect((await published("badge.awarded")).filter(([, , data]) => (data as { userId: string }).userId === member.id)).toHaveLength(1);
});

test("what is undone does not count, and what is restored counts again", async () => {
  const member = await aMember();
  const badge = await aBadge({ isAutomatic: true, rule: { event: "post.published", count: 2 } });
  const [post] = (await postsOf(member.id, 1)) as [string];
  const data = { authorId: member.id, clubId: null, byModerator: false };
  await happens("post.removed", post, data);
  await postsOf(member.id, 1);
  await deliver();
  const without = await isHeldBy(member.id, badge);

  await happens("post.restored", post, data);
  await deliver();

  expect([without, await isHeldBy(member.id, badge)]).toEqual([false, true]);
});

test("a badge for likes goes to the author, and nobody's own likes count", async () => {
  const [author, fan] = [await aMember(), await aMember()];
  const badge = await aBadge({ isAutomatic: true, rule: { event: "reaction.added", count: 2, recipient: "AUTHOR", where: { "target.type": "Post" } } });
  const like = (by: string, type = "Post") => happens("reaction.added", newId(), aLikeBy(by, author.id, newId(), type), by);
  await like(author.id);
  await like(fan.id, "Comment");
  await like(fan.id);
  await deliver();
  const before = (await as(author.id)(GET, { id: idOf(badge) })).data.badge.viewerProgress;

  await like(fan.id);
  await deliver();

  expect([before, (await as(author.id)(GET, { id: idOf(badge) })).data.badge.viewerProgress]).toEqual([0.5, 1]);
});

test("a badge for a level is given with the points that reach it", async () => {
  const member = await aMember();
  const badge = await aBadge({ isAutomatic: true, rule: { event: "level.reached", count: 1, where: { number: 2 } } });

  await postsOf(member.id, 5);
  await deliver();

  expect((await of(member.id)).badges.nodes).toContainEqual({ badge: { id: idOf(badge) } });
});

test("a badge is given by hand to those who have it not, once for a key", async () => {
  const [organizer, one, two] = [await aMember(), await aMember(), await aMember()];
  const badge = await aBadge({ points: 7 });
  const give = (users: string[], idempotencyKey: string) =>
    as(organizer.id, "ORGANIZER")(AWARD, { input: { badgeId: idOf(badge), userIds: users.map(userId), reason: "Thanks", idempotencyKey } });

  const first = await give([one.id], "a");
  const second = await Promise.all([give([one.id, two.id, two.id], "b"), give([one.id, two.id, two.id], "b"), give([two.id], "c")]);
  await deliver();

  expect(first.data.badgeAward.awards).toEqual([
    { id: expect.any(String), user: { id: userId(one.id) }, awardedBy: { id: userId(organizer.id) }, badge: { name: "Helper", awardsCount: 1 } },
  ]);
  expect(second[0]).toEqual(second[1]);
  expect(await context().db.select().from(badgeAwards).where(eq(badgeAwards.badgeId, badge.id))).toHaveLength(2);
  expect([(await of(one.id)).score.total, (await of(two.id)).score.total]).toEqual([7, 7]);
});

test("who gives badges gives none to themselves, none that a rule gives, none that is archived, and none to strangers", async () => {
  const [organizer, member] = [await aMember(), await aMember()];
  const automatic = await aBadge({ isAutomatic: true, rule: { event: "club.created", count: 1 } });
  const [badge, archived] = [await aBadge(), await aBadge()];
  await admin(ARCHIVE, { id: idOf(archived) });
  const give = async (one: { id: string }, to: string, ask = as(organizer.id, "ORGANIZER")) =>
    (await ask(AWARD, { input: { badgeId: idOf(one), userIds: [userId(to)], idempotencyKey: newId() } })).data.badgeAward.errors[0];

  expect(await give(badge, organizer.id)).toEqual({ code: "POLICY", path: ["userIds", "0"] });
  expect(await give(automatic, member.id)).toEqual({ code: "POLICY", path: ["badgeId"] });
  expect(await give(automatic, member.id, admin)).toBeUndefined();
  expect(await give(archived, member.id)).toEqual({ code: "INVALID_STATE", path: ["badgeId"] });
  expect(await give(badge, newId())).toEqual({ code: "NOT_FOUND", path: ["userIds", "0"] });
  expect(await give({ id: newId() }, member.id)).toEqual({ code: "NOT_FOUND", path: ["badgeId"] });
  expect(
    (await as(member.id)(AWARD, { input: { badgeId: idOf(badge), userIds: [userId(member.id)], idempotencyKey: "x" } })).errors?.[0]?.extensions.code,
  ).toBe("FORBIDDEN");
});

test("a badge given by its rule and by hand at once is given once", async () => {
  const member = await aMember();
  const badge = await aBadge({ isAutomatic: true, rule: { event: "club.created", count: 1 } });
  await happens("club.created", newId(), { ownerId: member.id, visibility: "PUBLIC" }, member.id);

  await Promise.all([deliver(), admin(AWARD, { input: { badgeId: idOf(badge), userIds: [userId(member.id)], idempotencyKey: newId() } })]);
  await deliver();

  const [stored] = await context().db.select().from(badges).where(eq(badges.id, badge.id));
  expect(stored?.awardsCount).toBe(1);
  expect(await isHeldBy(member.id, badge)).toBe(true);
});

test("a revoked award is gone with its points, once, and no rule gives it again", async () => {
  const member = await aMember();
  const badge = await aBadge({ isAutomatic: true, points: 50, rule: { event: "club.created", count: 1 } });
  const found = () => happens("club.created", newId(), { ownerId: member.id, visibility: "PUBLIC" }, member.id);
  await found();
  await deliver();
  const [award] = await context().db.select().from(badgeAwards).where(eq(badgeAwards.badgeId, badge.id));
  const revoke = () => admin(REVOKE, { input: { awardId: globalId("BadgeAward", award?.id as string), reason: "Cheated" } });

  const bare = await admin(REVOKE, { input: { awardId: globalId("BadgeAward", award?.id as string), reason: " " } });
  const [first, second] = await Promise.all([revoke(), revoke()]);
  await found();
  await deliver();

  expect(bare.data.badgeRevoke.errors).toEqual([{ code: "REQUIRED", path: ["reason"] }]);
  expect([first, second].flatMap(({ data }) => data.badgeRevoke.errors)).toEqual([{ code: "ALREADY_DONE", path: ["awardId"] }]);
  expect(await isHeldBy(member.id, badge)).toBe(false);
  expect((await of(member.id)).score.total).toBe(20);
});

test("a secret badge exists for those who have it", async () => {
  const [holder, other] = [await aMember(), await aMember()];
  const badge = await aBadge({ isSecret: true });
  await admin(AWARD, { input: { badgeId: idOf(badge), userIds: [userId(holder.id)], idempotencyKey: newId() } });
  const list = `{ badges(first: 100) { nodes { id } } }`;
  const seen = async (ask: typeof visitor) => [
    (await ask(GET, { id: idOf(badge) })).data.badge !== null,
    (await ask(list)).data.badges.nodes.some(({ id }: { id: string }) => id === idOf(badge)),
    (await of(holder.id, ask)).badges.nodes.length > 0,
  ];

  expect(await seen(as(holder.id))).toEqual([true, true, true]);
  expect(await seen(as(other.id))).toEqual([false, false, false]);
  expect(await seen(visitor)).toEqual([false, false, false]);
});

test("an administrator makes and changes badges; their rules are checked", async () => {
  const input = { slug: `s-${newId().slice(-8)}`, name: "N", description: "D", tier: "GOLD", criteria: "C" };
  const upsert = async (given: object) => (await admin(UPSERT, { input: given })).data.badgeUpsert;

  const made = await upsert(input);
  const changed = await upsert({ id: made.badge.id, points: 5 });
  const taken = await upsert(input);
  const faults = await Promise.all(
    [
      { ...input, isAutomatic: true },
      { ...input, rule: { event: "nothing.happened", count: 1 } },
      { ...input, rule: { event: "post.published", count: 0 } },
      { ...input, rule: { event: "post.published", count: 1, where: { colour: "red" } } },
      { slug: "Not A Slug" },
    ].map(upsert),
  );

  expect(changed).toEqual({ badge: { ...made.badge, points: 5 }, errors: [] });
  expect(taken.errors).toEqual([{ code: "UNIQUE", path: ["slug"] }]);
  expect(faults.map(({ errors }) => errors[0])).toEqual([
    { code: "REQUIRED", path: ["rule"] },
    { code: "INVALID", path: ["rule", "event"] },
    { code: "OUT_OF_RANGE", path: ["rule", "count"] },
    { code: "INVALID", path: ["rule", "where", "colour"] },
    { code: "FORMAT", path: ["slug"] },
  ]);
  expect((await as(newId())(UPSERT, { input })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await published("audit.recorded")).map(([, , data]) => (data as { action: string }).action)).toContain("badgeUpsert");
});
