import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { clubFactory } from "./factory.ts";

const { as, visitor, context } = await testSubgraph(subgraph);
const { aMember, aClub, aClubMember, anInvitation } = clubFactory(context);

const CREATE = `mutation ($input: ClubCreateInput!) { clubCreate(input: $input) { club { slug } errors { code } } }`;
const UPDATE = `mutation ($input: ClubUpdateInput!) { clubUpdate(input: $input) { club { slug } errors { code } } }`;
const CLUB = `query ($id: ID, $slug: String) { club(id: $id, slug: $slug) { id name } }`;
const CLUBS = `query ($query: String, $category: String, $joinedByMe: Boolean) { clubs(query: $query, category: $category, joinedByMe: $joinedByMe) { totalCount nodes { name } } }`;

const create = async (userId: string, input: object) => (await as(userId)(CREATE, { input })).data.clubCreate;
const update = async (userId: string, id: string, input: object) =>
  (await as(userId)(UPDATE, { input: { id: globalId("Club", id), ...input } })).data.clubUpdate;
const unique = (name: string) => `${name} ${newId().slice(-8)}`;

test("a club that goes into hiding leaves its address to others", async () => {
  const name = unique("Vanish");
  const { club, owner } = await aClub({ name });

  const hidden = await update(owner.id, club.id, { visibility: "HIDDEN" });
  const next = await create((await aMember()).id, { name });

  expect(hidden.club.slug).not.toBe(club.slug);
  expect(next.club.slug).toBe(club.slug);
});

test("a hidden club is there for its members and who is invited, for nobody else", async () => {
  const { club, owner } = await aClub({ visibility: "HIDDEN" });
  const [member, invited, left, stranger] = [await aClubMember(club.id), await aMember(), await aClubMember(club.id), await aMember()];
  await anInvitation(club.id, invited.id, owner.id);
  await as(left.userId)(`mutation ($id: ID!) { clubLeave(input: { clubId: $id }) { errors { code } } }`, { id: globalId("Club", club.id) });
  const sees = async (ask: typeof visitor) => {
    const byId = await ask(CLUB, { id: globalId("Club", club.id) });
    const bySlug = await ask(CLUB, { slug: club.slug });
    return [byId, bySlug].map(({ data, errors }) => errors ?? data.club !== null);
  };

  const answers = await Promise.all([as(owner.id), as(member.userId), as(invited.id), as(left.userId), as(stranger.id), visitor].map(sees));

  expect(answers).toEqual([...Array(3).fill([true, true]), ...Array(3).fill([false, false])]);
});

test("what is done to a hidden club is answered as if it did not exist", async () => {
  const { club } = await aClub({ visibility: "HIDDEN" });
  const { id: stranger } = await aMember();
  const ask = async (clubId: string) => {
    const asked = { id: globalId("Club", clubId) };
    const { data } = await as(stranger)(
      `mutation ($id: ID!) {
        clubUpdate(input: { id: $id, name: "Mine" }) { errors { code message path } }
        clubArchive(input: { id: $id }) { errors { code message path } }
        clubJoin(input: { clubId: $id }) { errors { code message path } }
        clubLeave(input: { clubId: $id }) { errors { code message path } }
        clubInvite(input: { clubId: $id, userIds: [$id] }) { errors { code message path } }
        clubResourceCreate(input: { clubId: $id, title: "Mine", url: "https://example.org" }) { errors { code message path } }
        contentReport(input: { targetId: $id, reason: SPAM }) { errors { code message path } }
      }`,
      asked,
    );
    return data;
  };

  const [hidden, none] = [await ask(club.id), await ask(newId())];

  expect(hidden).toEqual(none);
  expect(Object.values(hidden as Record<string, { errors: { code: string }[] }>).map(({ errors }) => errors[0]?.code)).toEqual(Array(7).fill("NOT_FOUND"));
});

test("lists count no hidden club but those of the viewer, when asked for", async () => {
  const category = unique("Lists");
  const { club: hidden, owner } = await aClub({ visibility: "HIDDEN", category });
  const { club: shown } = await aClub({ visibility: "PRIVATE", category });
  const list = async (ask: typeof visitor, args: object = {}) => (await ask(CLUBS, { category, ...args })).data.clubs;

  expect(await list(visitor)).toEqual({ totalCount: 1, nodes: [{ name: shown.name }] });
  expect(await list(as(owner.id))).toEqual({ totalCount: 1, nodes: [{ name: shown.name }] });
  expect(await list(as(owner.id, "ADMIN"))).toEqual({ totalCount: 1, nodes: [{ name: shown.name }] });
  expect(await list(as(owner.id), { joinedByMe: true })).toEqual({ totalCount: 1, nodes: [{ name: hidden.name }] });
  expect(await list(visitor, { joinedByMe: true })).toEqual({ totalCount: 0, nodes: [] });
});
