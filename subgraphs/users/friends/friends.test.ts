import { globalId, newId, publish } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { changePrivacy } from "../privacy/privacy.ts";
import { changeProfile } from "../profiles/profiles.ts";

const { as, visitor, context, deliver, pool } = await testSubgraph(subgraph);
const { aUser, anAffiliation } = factory(context);

type Ask = typeof visitor;
const within = (work: Parameters<ReturnType<typeof context>["db"]["transaction"]>[0]) => context().db.transaction(work);

const befriend = (requesterId: string, addresseeId: string) => within((tx) => publish(tx, "friendship.accepted", newId(), { requesterId, addresseeId }));
const part = (...userIds: string[]) => within((tx) => publish(tx, "friendship.ended", newId(), { userIds }));
const block = (blockerId: string, userId: string) => within((tx) => publish(tx, "user.blocked", userId, { blockerId }));
const unblock = (blockerId: string, userId: string) => within((tx) => publish(tx, "user.unblocked", userId, { blockerId }));

/** Somebody whose particulars are for friends, and whose word for them is one of a kind. */
async function aPerson() {
  const user = await aUser();
  const word = newId().slice(-12);
  await within((tx) => changeProfile(tx, user.id, { location: `Port ${word}`, positions: [{ company: `${word} Ltd`, title: "Clerk" }] }));
  await within((tx) => changePrivacy(tx, user.id, { email: "FRIENDS", location: "FRIENDS", positions: "FRIENDS" }));
  return { ...user, word };
}
const profile = async (ask: Ask, id: string) =>
  (await ask(`query ($id: ID!) { user(id: $id) { email location positions { company } } }`, { id: globalId("User", id) })).data.user;
const found = async (ask: Ask, filter: Record<string, string>) =>
  (await ask(`query ($filter: UserFilter) { users(filter: $filter) { nodes { id } totalCount } }`, { filter })).data.users.totalCount;

test("what is for friends is shown to friends, and found by them, for as long as they are", async () => {
  const [person, friend, stranger] = [await aPerson(), await aUser(), await aUser()];
  const shown = {
    email: person.email && expect.stringContaining("@example.org"),
    location: `Port ${person.word}`,
    positions: [{ company: `${person.word} Ltd` }],
  };
  const hidden = { email: null, location: null, positions: [] };
  const filters: Record<string, string>[] = [{ location: person.word }, { company: person.word }, { query: `${person.word} ltd` }];
  const seen = async (id: string) => [await profile(as(id), person.id), await Promise.all(filters.map((filter) => found(as(id), filter)))];
  await befriend(friend.id, person.id);
  await deliver();

  const during = [await seen(friend.id), await seen(stranger.id), await profile(visitor, person.id)];
  await part(person.id, friend.id);
  await deliver();

  expect(during).toEqual([[shown, [1, 1, 1]], [hidden, [0, 0, 0]], hidden]);
  expect(await seen(friend.id)).toEqual([hidden, [0, 0, 0]]);
});

test("who is blocked does not find the blocker on any path, until the block ends", async () => {
  const [blocker, blocked] = [await aUser(), await aUser()];
  const affiliation = await anAffiliation(blocker.id);
  const paths = (ask: Ask) =>
    Promise.all([
      ask(`query ($id: ID!) { user(id: $id) { id } }`, { id: globalId("User", blocker.id) }).then(({ data }) => data.user),
      ask(`query ($name: String!) { user(username: $name) { id } }`, { name: blocker.username }).then(({ data }) => data.user),
      ask(`query ($refs: [_Any!]!) { _entities(representations: $refs) { __typename } }`, {
        refs: [
          { __typename: "User", id: globalId("User", blocker.id) },
          { __typename: "Affiliation", id: globalId("Affiliation", affiliation.id) },
        ],
      }).then(({ data }) => data._entities.find(Boolean) ?? null),
      found(ask, { query: blocker.username }).then((count) => count || null),
    ]);
  await block(blocker.id, blocked.id);
  await deliver();

  const during = [await paths(as(blocked.id)), await paths(as(blocked.id, "ADMIN")), await paths(visitor)];
  await unblock(blocker.id, blocked.id);
  await deliver();

  expect(during[0]).toEqual([null, null, null, null]);
  for (const seen of [during[1], during[2], await paths(as(blocked.id))]) expect(seen).not.toContain(null);
});

test("the blocker does not meet who is blocked in the directory, but can look them up to unblock them", async () => {
  const [blocker, blocked] = [await aUser(), await aUser()];
  await block(blocker.id, blocked.id);
  await deliver();

  expect(await found(as(blocker.id), { query: blocked.username })).toBe(0);
  expect(await profile(as(blocker.id), blocked.id)).not.toBeNull();
});

test("a moderator looks past a block at people, though not in the directory", async () => {
  const [blocker, moderator] = [await aUser(), await aUser()];
  await block(blocker.id, moderator.id);
  await deliver();

  expect(await profile(as(moderator.id, "MODERATOR"), blocker.id)).not.toBeNull();
  expect(await profile(as(moderator.id), blocker.id)).toBeNull();
});

test("events told twice, of people who are not known, or of the deleted change nothing more", async () => {
  const [person, friend] = [await aPerson(), await aUser()];
  await befriend(friend.id, person.id);
  await befriend(person.id, friend.id);
  await block(newId(), newId());
  await part(newId(), newId());
  await deliver();
  const before = await profile(as(friend.id), person.id);

  await within((tx) => publish(tx, "user.anonymized", friend.id, {}));
  await deliver();

  expect(before.location).toBe(`Port ${person.word}`);
  expect((await profile(as(friend.id), person.id)).location).toBeNull();
});

test("friends and blocks cost one statement for a page of people, and a visitor none", async () => {
  const people = await Promise.all(Array.from({ length: 5 }, () => aPerson()));
  const me = await aUser();
  const refs = people.map(({ id }) => ({ __typename: "User", id: globalId("User", id) }));
  await pool.idle();
  const statements = async (ask: Ask, representations: unknown[]) => {
    const before = pool.statements.count;
    await ask(`query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { location email } } }`, { refs: representations });
    return pool.statements.count - before;
  };

  expect([await statements(as(me.id), refs.slice(0, 1)), await statements(as(me.id), refs), await statements(visitor, refs)]).toEqual([2, 2, 1]);
});
