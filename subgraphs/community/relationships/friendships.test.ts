import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { social, user } from "./social.fixture.ts";

const { as, visitor, context, published, clock } = await testSubgraph(subgraph);
const { aMember } = factory(context);
const { act, counts, list, read, request, respond } = social(as);

const DAY_MS = 24 * 3_600_000;
const two = async () => [(await aMember()).id, (await aMember()).id] as const;
const between = async (viewer: string, other: string) => (await read(as(viewer), other, "viewerFriendship { id status respondedAt }")).viewerFriendship;
const open = async (who: string, incoming: boolean) =>
  (await read(as(who), who, `friendshipRequests(incoming: ${incoming}) { nodes { id status respondedAt } }`)).friendshipRequests.nodes;
const shown = async (ask: typeof visitor, id: string) =>
  (await ask(`query ($id: ID!) { _entities(representations: [{ __typename: "Friendship", id: $id }]) { ... on Friendship { status message } } }`, { id })).data
    ._entities[0];
const remove = (from: string, to: string) => act(from, "friendshipRemove", to);
const told = async (type: string, about: string) => (await published(type)).filter(([, , data]) => JSON.stringify(data).includes(about));

test("an accepted request makes friends of two people, who follow each other", async () => {
  const [ada, ben] = await two();

  const { friendship, errors } = await request(ada, ben, "We met in Lyon.");
  const waiting = [await open(ben, true), await open(ada, false), await list(visitor, ada, "friends")];
  const accepted = await respond(ben, friendship.id, true);

  expect([errors, friendship.status, friendship.requester, friendship.addressee]).toEqual([[], "PENDING", { id: user(ada) }, { id: user(ben) }]);
  expect(waiting).toEqual([[{ id: friendship.id, status: "PENDING", respondedAt: null }], [{ id: friendship.id, status: "PENDING", respondedAt: null }], []]);
  expect(accepted).toEqual({ friendship: { ...friendship, status: "ACCEPTED", respondedAt: expect.any(String) }, errors: [] });
  expect([await counts(ada), await counts(ben)]).toEqual(Array.from({ length: 2 }, () => ({ followersCount: 1, followingCount: 1, friendsCount: 1 })));
  expect([await list(visitor, ada, "friends"), await list(visitor, ben, "friends")]).toEqual([[user(ben)], [user(ada)]]);
  expect([await open(ben, true), await open(ada, false)]).toEqual([[], []]);
  expect(await told("friendship.accepted", ada)).toEqual([["friendship.accepted", expect.any(String), { requesterId: ada, addresseeId: ben }]]);
});

test("two requests that cross make a friendship, also at the same moment", async () => {
  for (let round = 0; round < 10; round++) {
    const [ada, ben] = await two();

    const answers = await Promise.all([request(ada, ben), request(ben, ada)]);

    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect((await between(ada, ben)).status).toBe("ACCEPTED");
    expect([await counts(ada), await counts(ben)]).toEqual(Array.from({ length: 2 }, () => ({ followersCount: 1, followingCount: 1, friendsCount: 1 })));
    expect(await told("friendship.accepted", ada)).toHaveLength(1);
    expect(await told("friendship.requested", ada)).toHaveLength(1);
  }
});

test("a request is made once, not to oneself, not to a friend, and in few words", async () => {
  const [ada, ben] = await two();
  const double = await Promise.all([request(ada, ben), request(ada, ben)]);
  const [made] = double.filter(({ errors }) => errors.length === 0);

  const long = await request(ben, ada, "x".repeat(301));
  const self = await request(ada, ada);
  await respond(ben, made.friendship.id, true);
  const friends = [await request(ada, ben), await request(ben, ada)];

  expect(double.map(({ errors }) => errors[0]?.code).sort()).toEqual(["ALREADY_DONE", undefined]);
  expect([long.errors, self.errors]).toEqual([[{ code: "TOO_LONG", path: ["message"] }], [{ code: "INVALID", path: ["userId"] }]]);
  expect(friends.map(({ errors }) => errors)).toEqual(Array.from({ length: 2 }, () => [{ code: "ALREADY_DONE", path: ["userId"] }]));
});

test("only who was asked answers, and once, whatever is pressed at the same time", async () => {
  const [ada, ben] = await two();
  const eve = (await aMember()).id;
  const { friendship } = await request(ada, ben);

  const wrong = [await respond(eve, friendship.id, true), await respond(ada, friendship.id, true), await respond(ben, "frd_nothing", true)];
  const answers = await Promise.all([respond(ben, friendship.id, true), respond(ben, friendship.id, false), respond(ben, friendship.id, true)]);

  expect(wrong.map(({ errors }) => errors)).toEqual([
    [{ code: "NOT_FOUND", path: ["id"] }],
    [{ code: "POLICY", path: ["id"] }],
    [{ code: "NOT_FOUND", path: ["id"] }],
  ]);
  expect(answers.map(({ errors }) => errors[0]?.code ?? "done").sort()).toEqual(["INVALID_STATE", "INVALID_STATE", "done"]);
  expect((await counts(ada)).friendsCount).toBeLessThanOrEqual(1);
});

test("who is declined sees their request open for thirty days, and asks again after that", async () => {
  const [ada, ben] = await two();
  clock.now = new Date("2026-03-01T12:00:00Z");
  const { friendship } = await request(ada, ben);
  const declined = await respond(ben, friendship.id, false);
  const asSeen = async () => [await between(ada, ben), await open(ada, false), await shown(as(ada), friendship.id)];

  const secret = await asSeen();
  const again = await request(ada, ben);
  clock.advance(30 * DAY_MS - 1);
  const lastMoment = await asSeen();
  clock.advance(1);
  const after = await asSeen();
  const anew = await request(ada, ben);
  clock.now = null;

  const pending = { id: friendship.id, status: "PENDING", respondedAt: null };
  expect([declined.friendship.status, await between(ben, ada), await told("friendship.accepted", ada)]).toEqual(["DECLINED", expect.anything(), []]);
  expect([secret, lastMoment]).toEqual(Array.from({ length: 2 }, () => [pending, [pending], { status: "PENDING", message: null }]));
  expect(again.errors).toEqual([{ code: "ALREADY_DONE", path: ["userId"] }]);
  expect(after).toEqual([null, [], { status: "DECLINED", message: null }]);
  expect([anew.errors, await open(ben, true)]).toEqual([[], [{ id: anew.friendship.id, status: "PENDING", respondedAt: null }]]);
});

test("neither withdrawing and asking again nor a block between asks a person who declined a second time", async () => {
  const [ada, ben] = await two();
  const { friendship } = await request(ada, ben);
  await respond(ben, friendship.id, false);

  const removed = await remove(ada, ben);
  const gone = [await between(ada, ben), await open(ada, false), await shown(as(ada), friendship.id)];
  const again = await request(ada, ben);
  const afterAgain = [await open(ben, true), await between(ada, ben)];
  await act(ada, "userBlock", ben);
  await act(ada, "userUnblock", ben);
  const third = await request(ada, ben);

  expect([removed.errors, gone]).toEqual([[], [null, [], null]]);
  expect([again.errors, again.friendship.id === friendship.id]).toEqual([[], false]);
  expect(afterAgain).toEqual([[], { id: again.friendship.id, status: "PENDING", respondedAt: null }]);
  expect([third.errors, third.friendship.status, await open(ben, true)]).toEqual([[], "PENDING", []]);
});

test("who declined and thinks better of it asks, and is accepted at once", async () => {
  const [ada, ben] = await two();
  const { friendship } = await request(ada, ben);
  await respond(ben, friendship.id, false);

  const { friendship: made } = await request(ben, ada);

  expect(made.status).toBe("ACCEPTED");
});

test("a friendship ends for both, a request is taken back by who made it, and follows stay", async () => {
  const [ada, ben] = await two();
  await request(ada, ben);
  const notTheirs = await remove(ben, ada);
  const withdrawn = await remove(ada, ben);
  const nothing = await remove(ada, ben);
  await request(ada, ben);
  await request(ben, ada);

  const ended = await Promise.all([remove(ada, ben), remove(ben, ada)]);

  expect(notTheirs.errors).toEqual([{ code: "INVALID_STATE", path: ["userId"] }]);
  expect([withdrawn.errors, nothing.errors]).toEqual([[], [{ code: "NOT_FOUND", path: ["userId"] }]]);
  expect(ended.map(({ errors }) => errors[0]?.code ?? "done").sort()).toEqual(["NOT_FOUND", "done"]);
  expect([await counts(ada), await counts(ben)]).toEqual(Array.from({ length: 2 }, () => ({ followersCount: 1, followingCount: 1, friendsCount: 0 })));
  expect(await list(visitor, ada, "friends")).toEqual([]);
  expect(await told("friendship.ended", ada)).toEqual([["friendship.ended", expect.any(String), { userIds: [ada, ben] }]]);
});

test("a request is its two people's, a friendship is everybody's, and what was written with it is not", async () => {
  const [ada, ben] = await two();
  const eve = (await aMember()).id;
  const { friendship } = await request(ada, ben, "It is me.");
  const asks = { visitor, eve: as(eve), ada: as(ada), ben: as(ben), admin: as(eve, "ADMIN") };
  const seen = async () => Object.fromEntries(await Promise.all(Object.entries(asks).map(async ([name, ask]) => [name, await shown(ask, friendship.id)])));

  const pending = await seen();
  await respond(ben, friendship.id, true);
  const accepted = await seen();
  await act(eve, "userBlock", ben);

  const [asked, friends] = ["PENDING", "ACCEPTED"].map((status) => ({ status, message: "It is me." }));
  const bare = { status: "ACCEPTED", message: null };
  expect(pending).toEqual({ visitor: null, eve: null, ada: asked, ben: asked, admin: asked });
  expect(accepted).toEqual({ visitor: bare, eve: bare, ada: friends, ben: friends, admin: friends });
  expect((await seen())["eve"]).toBeNull();
});

test("requests are for the person's own eyes", async () => {
  const [ada, ben] = await two();
  await request(ada, ben);

  expect((await read(as(ada), ben, "friendshipRequests { nodes { id } }")).friendshipRequests).toBeNull();
});
