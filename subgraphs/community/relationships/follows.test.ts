import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { MAX_FOLLOWING } from "./follows.ts";
import { social, user } from "./social.fixture.ts";
import { follows, relationshipCounts } from "./tables.ts";

const { as, visitor, context, published, pool } = await testSubgraph(subgraph);
const { aMember } = factory(context);
const { act, counts, list, read } = social(as);

test("following counts on both sides, once however often it is done, and ends the same way", async () => {
  const [ada, ben] = [(await aMember()).id, (await aMember()).id];

  const first = await act(ada, "userFollow", ben);
  const again = await act(ada, "userFollow", ben);
  const between = [await counts(ada), await counts(ben), await list(visitor, ben, "followers"), await list(visitor, ada, "following")];
  const ends = [await act(ada, "userUnfollow", ben), await act(ada, "userUnfollow", ben)];

  expect(first).toEqual({ user: expect.objectContaining({ id: user(ben), viewerIsFollowing: true }), errors: [] });
  expect(again).toEqual(first);
  expect(between).toEqual([
    { followersCount: 0, followingCount: 1, friendsCount: 0 },
    { followersCount: 1, followingCount: 0, friendsCount: 0 },
    [user(ada)],
    [user(ben)],
  ]);
  expect(ends.map(({ user: { viewerIsFollowing }, errors }) => [viewerIsFollowing, errors])).toEqual([
    [false, []],
    [false, []],
  ]);
  expect(await counts(ben)).toEqual({ followersCount: 0, followingCount: 0, friendsCount: 0 });
  const told = (await published("user.followed", "user.unfollowed")).filter(([, subject]) => subject === ben);
  expect(told).toEqual([
    ["user.followed", ben, { followerId: ada }],
    ["user.unfollowed", ben, { followerId: ada }],
  ]);
});

test("nobody follows themselves, or somebody who is not there", async () => {
  const ada = (await aMember()).id;
  const waiting = (await aMember({ status: "PENDING" })).id;
  const gone = (await aMember({ status: "ANONYMIZED" })).id;

  const answers = [
    await act(ada, "userFollow", ada),
    await act(ada, "userFollow", newId()),
    await act(ada, "userFollow", waiting),
    await act(ada, "userFollow", gone),
  ];

  expect(answers.map(({ errors }) => errors)).toEqual([
    [{ code: "INVALID", path: ["userId"] }],
    [{ code: "NOT_FOUND", path: ["userId"] }],
    [{ code: "NOT_FOUND", path: ["userId"] }],
    [{ code: "NOT_FOUND", path: ["userId"] }],
  ]);
});

test("a visitor, and who may not write, follow nobody", async () => {
  const ada = (await aMember()).id;
  const follow = `mutation { userFollow(input: { userId: "${user(ada)}" }) { errors { code } } }`;

  const { errors } = await visitor(follow);

  expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("counts are exact after fifty people follow and unfollow one at the same time, and they follow back", async () => {
  const star = (await aMember()).id;
  const fans = await Promise.all(Array.from({ length: 50 }, async () => (await aMember()).id));

  await Promise.all(fans.flatMap((fan) => [act(fan, "userFollow", star), act(fan, "userFollow", star), act(star, "userFollow", fan)]));
  await Promise.all(fans.slice(0, 20).flatMap((fan) => [act(fan, "userUnfollow", star), act(fan, "userUnfollow", star)]));

  expect(await counts(star)).toEqual({ followersCount: 30, followingCount: 50, friendsCount: 0 });
  expect(await context().db.$count(follows, eq(follows.followeeId, star))).toBe(30);
  expect((await published("user.followed")).filter(([, subject]) => subject === star)).toHaveLength(50);
});

test("one follows five thousand people and no more", async () => {
  const [ada, ben] = [(await aMember()).id, (await aMember()).id];
  await context().db.insert(relationshipCounts).values({ id: ada, followingCount: MAX_FOLLOWING });

  const { errors } = await act(ada, "userFollow", ben);

  expect(errors).toEqual([{ code: "LIMIT_EXCEEDED", path: ["userId"] }]);
  expect(await list(visitor, ben, "followers")).toEqual([]);
});

test("followers come newest first, page by page", async () => {
  const star = (await aMember()).id;
  const fans: string[] = [];
  for (let count = 0; count < 5; count++) fans.unshift((await aMember()).id);
  for (const fan of fans.toReversed()) await act(fan, "userFollow", star);

  const first = (await read(visitor, star, "followers(first: 3) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }")).followers;
  const second = (await read(visitor, star, `followers(first: 3, after: "${first.pageInfo.endCursor}") { nodes { id } pageInfo { hasNextPage } }`)).followers;

  expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(fans.map(user));
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([5, true, false]);
});

test("what a page of people shows of each costs the same for one person and for ten", async () => {
  const viewer = (await aMember()).id;
  const ids = await Promise.all(Array.from({ length: 10 }, async () => (await aMember()).id));
  const fields = `followersCount friendsCount followingCount viewerIsFollowing viewerHasMuted viewerHasBlocked viewerFriendship { status }
    followers(first: 5) { nodes { id } totalCount } following(first: 5) { nodes { id } } friends(first: 5) { nodes { id } }`;
  const statements = async (people: string[]) => {
    const before = pool.statements.count;
    const representations = people.map((id) => ({ __typename: "User", id: user(id) }));
    const { errors } = await as(viewer)(`query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on User { ${fields} } } }`, {
      representations,
    });
    expect(errors).toBeUndefined();
    return pool.statements.count - before;
  };

  expect([await statements(ids.slice(0, 1)), await statements(ids)]).toEqual([7, 7]);
});
