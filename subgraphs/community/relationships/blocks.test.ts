import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { isBlockedEitherWay } from "./relations.ts";
import { social, user } from "./social.fixture.ts";

const { as, visitor, context, published } = await testSubgraph(subgraph);
const { aMember } = factory(context);
const { act, counts, list, read, request, respond } = social(as);

const people = (count: number) => Promise.all(Array.from({ length: count }, async () => (await aMember()).id)) as Promise<[string, string, string]>;
const about = async (a: string, b: string, ...types: string[]) =>
  (await published(...types)).filter(([, subject, data]) => [a, b].every((id) => `${subject} ${JSON.stringify(data)}`.includes(id))).map(([type]) => type);

test("a block ends follows and friendship both ways, is told to nobody, and ends without bringing them back", async () => {
  const [ada, ben] = await people(2);
  await respond(ben, (await request(ada, ben)).friendship.id, true);

  const blocked = [await act(ada, "userBlock", ben), await act(ada, "userBlock", ben)];
  const during = [await counts(ada), await counts(ben), await list(as(ada), ada, "blockedUsers"), await list(as(ben), ben, "blockedUsers")];
  const unblocked = await act(ada, "userUnblock", ben);

  const nothing = { followersCount: 0, followingCount: 0, friendsCount: 0 };
  expect(blocked).toEqual(
    Array.from({ length: 2 }, () => ({ user: expect.objectContaining({ viewerHasBlocked: true, viewerIsFollowing: false }), errors: [] })),
  );
  expect(during).toEqual([nothing, nothing, [user(ben)], []]);
  expect(unblocked).toEqual({ user: expect.objectContaining({ viewerHasBlocked: false }), errors: [] });
  expect([await counts(ada), await counts(ben)]).toEqual([nothing, nothing]);
  expect(await about(ada, ben, "user.blocked", "user.unblocked", "friendship.ended", "user.unfollowed")).toEqual([
    "friendship.ended",
    "user.unfollowed",
    "user.unfollowed",
    "user.blocked",
    "user.unblocked",
  ]);
});

test("to who is blocked the blocker does not exist; who blocks is told that they did", async () => {
  const [ada, ben] = await people(2);
  await act(ada, "userBlock", ben);

  const byBlocked = [await act(ben, "userFollow", ada), await act(ben, "userMute", ada), await request(ben, ada)];
  const byBlocker = [await act(ada, "userFollow", ben), await act(ada, "userMute", ben), await request(ada, ben)];

  expect(byBlocked.flatMap(({ errors }) => errors)).toEqual(byBlocked.map(() => ({ code: "NOT_FOUND", path: ["userId"] })));
  expect(byBlocker.flatMap(({ errors }) => errors)).toEqual(byBlocker.map(() => ({ code: "BLOCKED", path: ["userId"] })));
});

test("blocked people see nothing of each other's relationships, nor each other in those of others", async () => {
  const [ada, ben, star] = await people(3);
  await Promise.all([ada, ben].map((fan) => act(fan, "userFollow", star)));
  await Promise.all([ada, ben].map(async (fan) => respond(star, (await request(fan, star)).friendship.id, true)));
  await act(ada, "userBlock", ben);
  const fields = "followersCount followingCount friendsCount followers { nodes { id } } following { nodes { id } } friends { nodes { id } }";

  const hidden = [await read(as(ada), ben, fields), await read(as(ben), ada, fields)];
  const lists = ["followers", "following", "friends"] as const;
  const seen = async (ask: typeof visitor) => (await Promise.all(lists.map((name) => list(ask, star, name)))).map((ids) => ids?.toSorted());

  expect(hidden).toEqual(
    [0, 1].map(() => ({ followersCount: null, followingCount: null, friendsCount: null, followers: null, following: null, friends: null })),
  );
  expect(await seen(as(ada))).toEqual(lists.map(() => [user(ada)]));
  expect(await seen(as(ben))).toEqual(lists.map(() => [user(ben)]));
  expect(await seen(visitor)).toEqual(lists.map(() => [user(ada), user(ben)].sort()));
  expect((await read(as(star, "ADMIN"), ben, "followersCount")).followersCount).toBe(1);
});

test("a follow or request that races a block never survives it", async () => {
  for (let round = 0; round < 10; round++) {
    const [ada, ben] = await people(2);

    await Promise.all([act(ben, "userFollow", ada), act(ada, "userBlock", ben), request(ben, ada), act(ada, "userBlock", ben)]);

    expect(await counts(ada)).toEqual({ followersCount: 0, followingCount: 0, friendsCount: 0 });
    expect(await read(as(ada), ada, "friendshipRequests { nodes { id } }")).toEqual({ friendshipRequests: { nodes: [] } });
    expect(await about(ada, ben, "user.blocked")).toEqual(["user.blocked"]);
  }
});

test("one blocks others, also who has blocked them, and nobody who is not there", async () => {
  const [ada, ben] = await people(2);
  await act(ada, "userBlock", ben);

  const answers = [
    await act(ada, "userBlock", ada),
    await act(ada, "userBlock", newId()),
    await act(ben, "userBlock", ada),
    await act(ben, "userUnblock", ada),
  ];

  expect(answers.map(({ errors }) => errors[0]?.code ?? "done")).toEqual(["INVALID", "NOT_FOUND", "done", "done"]);
});

test("of two who have blocked each other neither meets the other in the list of whom they blocked, and both can end it", async () => {
  const [ada, ben] = await people(2);
  await act(ada, "userBlock", ben);
  await act(ben, "userBlock", ada);

  const mutual = [await list(as(ada), ada, "blockedUsers"), await list(as(ben), ben, "blockedUsers")];
  await act(ben, "userUnblock", ada);

  expect([mutual, await list(as(ada), ada, "blockedUsers")]).toEqual([[[], []], [user(ben)]]);
});

test("whether there is a block between two people does not depend on who asks", async () => {
  const [ada, ben, eve] = await people(3);
  await act(ada, "userBlock", ben);

  const asked = await Promise.all([
    isBlockedEitherWay(context(), ada, ben),
    isBlockedEitherWay(context(), ben, ada),
    context().db.transaction((tx) => isBlockedEitherWay(tx, ada, eve)),
  ]);

  expect(asked).toEqual([true, true, false]);
});

test("whom one has blocked or muted is nobody else's business", async () => {
  const [ada, ben] = await people(2);
  await act(ada, "userBlock", ben);

  const { errors } = await visitor(
    `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { blockedUsers { nodes { id } } } } }`,
    {
      id: user(ada),
    },
  );

  expect(await read(as(ben), ada, "blockedUsers { nodes { id } } mutedUsers { nodes { id } } friendSuggestions { id }")).toEqual({
    blockedUsers: null,
    mutedUsers: null,
    friendSuggestions: null,
  });
  expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});
