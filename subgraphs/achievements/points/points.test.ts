import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aLikeBy, aPostBy, factory } from "../factory.ts";
import subgraph from "../index.ts";
import { pointsEntries } from "./tables.ts";

const { as, visitor, context, deliver, published, clock } = await testSubgraph(subgraph);
const { aMember, happens } = factory(context);

const SCORE = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { score { total thisWeek thisMonth pointsToNextLevel level { number name } nextLevel { number } } } } }`;
const HISTORY = `query ($id: ID!, $first: Int) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { pointsHistory(first: $first) { totalCount nodes { amount sourceType sourceId occurredAt reversedAt rule { name } reversalOf { amount } } } } } }`;

const totalOf = async (id: string) => (await visitor(SCORE, { id: globalId("User", id) })).data._entities[0].score.total;
const historyOf = async (id: string) => (await as(id)(HISTORY, { id: globalId("User", id), first: 50 })).data._entities[0].pointsHistory.nodes;

test("a post earns its author points, once", async () => {
  const { id } = await aMember();
  const post = newId();

  await happens("post.published", post, aPostBy(id), id);
  await deliver();
  await happens("post.published", post, aPostBy(id), id);
  await deliver();

  expect(await totalOf(id)).toBe(10);
  expect(await historyOf(id)).toEqual([
    {
      amount: 10,
      sourceType: "post.published",
      sourceId: globalId("Post", post),
      occurredAt: expect.any(String),
      reversedAt: null,
      rule: { name: "Published a post" },
      reversalOf: null,
    },
  ]);
  expect(await published("points.awarded")).toEqual([
    ["points.awarded", expect.any(String), expect.objectContaining({ userId: id, amount: 10, total: 10, metric: "ENGAGEMENT" })],
  ]);
});

test("a like taken back takes its points along, and given again brings them back on the day they were earned", async () => {
  const [author, fan] = [(await aMember()).id, (await aMember()).id];
  const [post, like] = [newId(), aLikeBy(fan, author, newId())];

  clock.now = new Date("2026-03-02T10:00:00Z");
  await happens("reaction.added", post, like, fan);
  for (const day of [3, 4, 5]) {
    clock.now = new Date(`2026-03-0${day}T10:00:00Z`);
    await happens("reaction.removed", newId(), like, fan);
    await happens("reaction.added", newId(), like, fan);
  }
  await deliver();

  expect(await totalOf(author)).toBe(2);
  const entries = await context().db.select().from(pointsEntries).where(eq(pointsEntries.userId, author));
  expect(entries).toHaveLength(7);
  expect(new Set(entries.map(({ occurredAt }) => occurredAt.toISOString()))).toEqual(new Set(["2026-03-02T10:00:00.000Z"]));
  clock.now = null;
});

test("a cap holds for a day where the person lives, and what it kept back is neither given nor taken later", async () => {
  const author = (await aMember()).id;
  clock.now = new Date("2026-03-01T00:00:00Z");
  await happens("user.updated", author, { changedFields: ["timeZone"], values: { timeZone: "Asia/Tokyo" }, version: 1 });
  const posts = Array.from({ length: 8 }, () => newId());
  clock.now = new Date("2026-03-02T14:00:00Z"); // 23:00 in Tokyo
  for (const post of posts.slice(0, 6)) await happens("post.published", post, aPostBy(author), author);
  clock.now = new Date("2026-03-02T15:00:00Z"); // the next day there
  for (const post of posts.slice(6)) await happens("post.published", post, aPostBy(author), author);
  await deliver();
  const capped = await totalOf(author);

  const removal = { authorId: author, clubId: null, byModerator: false };
  await happens("post.removed", posts[5] as string, removal);
  await happens("post.restored", posts[5] as string, removal);
  await happens("post.removed", posts[0] as string, removal);
  await deliver();

  expect(capped).toBe(70);
  expect(await totalOf(author)).toBe(60);
  clock.now = null;
});

test("nobody earns by dealing with themselves", async () => {
  const { id } = await aMember();
  const about = { type: "Post", id: newId() };

  await happens("reaction.added", newId(), aLikeBy(id, id, about.id), id);
  await happens("comment.created", newId(), { target: about, targetOwnerId: id, parentId: null, parentAuthorId: null, authorId: id, mentionIds: [] }, id);
  await happens("answer.accepted", about.id, { commentId: newId(), authorId: id, previousCommentId: null, previousAuthorId: null }, id);
  await deliver();

  expect(await totalOf(id)).toBe(0);
});

test("an answer accepted instead of another takes the points along, and a removed answer loses them", async () => {
  const [asker, one, two] = [(await aMember()).id, (await aMember()).id, (await aMember()).id];
  const [post, first, second] = [newId(), newId(), newId()];
  const accept = (commentId: string, authorId: string, previousCommentId: string | null, previousAuthorId: string | null) =>
    happens("answer.accepted", post, { commentId, authorId, previousCommentId, previousAuthorId }, asker);
  const totals = async () => [await totalOf(one), await totalOf(two)];

  await accept(first, one, null, null);
  await deliver();
  const states = [await totals()];
  await accept(second, two, first, one);
  await deliver();
  states.push(await totals());
  await happens("comment.removed", second, { target: { type: "Post", id: post }, authorId: two, byModerator: true });
  await deliver();
  states.push(await totals());

  expect(states).toEqual([
    [25, 0],
    [0, 25],
    [0, 0],
  ]);
});

test("a score tells level, week and month where the person lives", async () => {
  const { id } = await aMember();
  clock.now = new Date("2026-03-01T12:00:00Z"); // a Sunday
  await happens("user.updated", id, { changedFields: ["timeZone"], values: { timeZone: "America/New_York" }, version: 1 });
  for (const at of [
    "2026-02-27T12:00:00Z",
    "2026-03-01T12:00:00Z",
    "2026-03-02T04:30:00Z",
    "2026-03-02T05:30:00Z",
    "2026-03-03T12:00:00Z",
    "2026-03-04T12:00:00Z",
  ]) {
    clock.now = new Date(at);
    await happens("post.published", newId(), aPostBy(id), id);
  }
  await deliver();

  const { score } = (await visitor(SCORE, { id: globalId("User", id) })).data._entities[0];

  expect(score).toEqual({ total: 60, thisWeek: 30, thisMonth: 50, pointsToNextLevel: 90, level: { number: 2, name: "Explorer" }, nextLevel: { number: 3 } });
  expect((await published("level.reached")).filter(([, subject]) => subject === id)).toEqual([["level.reached", id, { number: 2 }]]);
  clock.now = null;
});

test("a ledger is shown to its person and to administrators", async () => {
  const { id } = await aMember();
  await happens("post.published", newId(), aPostBy(id), id);
  await deliver();
  const variables = { id: globalId("User", id) };

  expect(await historyOf(id)).toHaveLength(1);
  expect((await as(newId(), "ADMIN")(HISTORY, variables)).data._entities[0].pointsHistory.totalCount).toBe(1);
  expect((await as(newId(), "REVIEWER")(HISTORY, variables)).data._entities[0].pointsHistory).toBeNull();
  expect((await visitor(HISTORY, variables)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("entries are neither changed nor deleted, except that an entry is taken back once", async () => {
  const { id } = await aMember();
  await happens("post.published", newId(), aPostBy(id), id);
  await deliver();
  const { db } = context();
  const its = eq(pointsEntries.userId, id);
  const refused = { cause: expect.objectContaining({ message: "points_entries is append-only" }) };

  await expect(db.update(pointsEntries).set({ amount: 1_000 }).where(its)).rejects.toMatchObject(refused);
  await expect(db.update(pointsEntries).set({ amount: 1_000, reversedAt: new Date() }).where(its)).rejects.toMatchObject(refused);
  await expect(db.delete(pointsEntries).where(its)).rejects.toMatchObject(refused);
  await db.update(pointsEntries).set({ reversedAt: new Date() }).where(its);
  await expect(db.update(pointsEntries).set({ reversedAt: null }).where(its)).rejects.toMatchObject(refused);
});
