import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { clubMemberships } from "../club-members/tables.ts";
import { clubs } from "../clubs/tables.ts";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { social, user } from "./social.fixture.ts";

const { as, context, pool } = await testSubgraph(subgraph);
const { aMember } = factory(context);
const { act, read, request } = social(as);

const befriend = async (a: string, b: string) => {
  await request(a, b);
  await request(b, a);
};
const suggested = async (who: string, first = 10) =>
  (await read(as(who), who, `friendSuggestions(first: ${first}) { id }`)).friendSuggestions.map(({ id }: { id: string }) => id);

async function aClubOf(...people: string[]) {
  const now = new Date();
  const [club] = await context()
    .db.insert(clubs)
    .values({ name: "Chess", slug: newId(), visibility: "PUBLIC", joinPolicy: "OPEN", status: "ACTIVE", activity: 0, createdAt: now, updatedAt: now })
    .returning();
  const clubId = club?.id as string;
  await context()
    .db.insert(clubMemberships)
    .values(people.map((userId) => ({ clubId, userId, status: "ACTIVE" as const, joinedAt: now, createdAt: now })));
}

test("friends of friends come before people of one's club, and these before those one's people follow", async () => {
  const institution = newId();
  const [me, friend, fof, mate, peer, famous] = await Promise.all(
    [{ institution, graduationYear: 2020 }, {}, {}, {}, { institution, graduationYear: 1990 }, {}].map(async (given) => (await aMember(given)).id as string),
  );
  await befriend(me as string, friend as string);
  await befriend(friend as string, fof as string);
  await aClubOf(me as string, mate as string);
  await act(friend as string, "userFollow", famous as string);

  const found = await suggested(me as string);

  expect(found[0]).toBe(user(fof as string));
  expect(found.slice(1, 3).toSorted()).toEqual([user(mate as string), user(peer as string)].sort());
  expect(found[3]).toBe(user(famous as string));
  expect(await suggested(me as string, 1)).toEqual([user(fof as string)]);
});

test("whom one blocked, muted, follows, asked or was asked by, who blocked one, is away or oneself is not suggested", async () => {
  const institution = newId();
  const me = (await aMember({ institution })).id;
  const others = await Promise.all(Array.from({ length: 7 }, async () => (await aMember({ institution })).id));
  const [blocked, blocker, muted, followed, asked, asker, stranger] = others as [string, string, string, string, string, string, string];
  await aMember({ institution, status: "SUSPENDED" });
  await act(me, "userBlock", blocked);
  await act(blocker, "userBlock", me);
  await act(me, "userMute", muted);
  await act(me, "userFollow", followed);
  await request(me, asked);
  await request(asker, me);

  expect(await suggested(me)).toEqual([user(stranger)]);
});

test("suggestions are one statement, of at most fifty people", async () => {
  const me = (await aMember()).id;
  const before = pool.statements.count;

  await suggested(me);

  expect(pool.statements.count - before).toBe(1);
  const { errors } = await as(me)(
    `{ _entities(representations: [{ __typename: "User", id: "${user(me)}" }]) { ... on User { friendSuggestions(first: 51) { id } } } }`,
  );
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});
