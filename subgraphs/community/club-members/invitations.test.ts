import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { clubFactory } from "../clubs/factory.ts";
import { clubs } from "../clubs/tables.ts";
import subgraph from "../index.ts";
import { blocks } from "../relationships/tables.ts";
import { sweepInvitations } from "./invitations.ts";
import { clubMemberships } from "./tables.ts";

const { as, visitor, context, published, clock } = await testSubgraph(subgraph);
const { aMember, aClub, aClubMember, anInvitation, aRequest } = clubFactory(context);

const INVITE = `mutation ($clubId: ID!, $userIds: [ID!]!) { clubInvite(input: { clubId: $clubId, userIds: $userIds }) { memberships { status user { id } } errors { code path ... on LimitError { limit remaining } } } }`;
const RESPOND = `mutation ($id: ID!, $accept: Boolean!) { clubInvitationRespond(input: { membershipId: $id, accept: $accept }) { membership { status } errors { code path ... on StateError { currentState } } } }`;
const WITHDRAW = `mutation ($id: ID!) { clubMemberRemove(input: { membershipId: $id }) { errors { code } } }`;
const DAY_MS = 24 * 3_600_000;

const invite = async (userId: string, clubId: string, people: string[]) =>
  (await as(userId)(INVITE, { clubId: globalId("Club", clubId), userIds: people.map((id) => globalId("User", id)) })).data.clubInvite;
const respond = async (userId: string, id: string, accept: boolean) =>
  (await as(userId)(RESPOND, { id: globalId("ClubMembership", id), accept })).data.clubInvitationRespond;
const statusOf = async (id: string) => (await context().db.select().from(clubMemberships).where(eq(clubMemberships.id, id)))[0]?.status;

test("an invited person is told and joins a club that takes nobody else", async () => {
  const { club, owner } = await aClub({ joinPolicy: "INVITE_ONLY", visibility: "HIDDEN" });
  const { id } = await aMember();

  const invited = await invite(owner.id, club.id, [id, id]);
  const [own] = await context().db.select().from(clubMemberships).where(eq(clubMemberships.userId, id));
  const both = await Promise.all([1, 2].map(() => respond(id, own?.id ?? "", true)));

  expect(invited).toEqual({ memberships: [{ status: "INVITED", user: { id: globalId("User", id) } }], errors: [] });
  expect(both).toContainEqual({ membership: { status: "ACTIVE" }, errors: [] });
  expect(both).toContainEqual({ membership: null, errors: [{ code: "INVALID_STATE", path: ["membershipId"], currentState: "ACTIVE" }] });
  expect(await published("club.invited")).toEqual([["club.invited", club.id, { userId: id, invitedById: owner.id }]]);
});

test("an invitation opens clubJoin too, and a declined one is over", async () => {
  const { club, owner } = await aClub({ joinPolicy: "INVITE_ONLY" });
  const [one, other] = [await aMember(), await aMember()];
  await anInvitation(club.id, one.id, owner.id);
  const declined = await anInvitation(club.id, other.id, owner.id);

  const joined = await as(one.id)(`mutation ($id: ID!) { clubJoin(input: { clubId: $id }) { membership { status } } }`, { id: globalId("Club", club.id) });
  const no = await respond(other.id, declined.id, false);
  const yes = await respond(other.id, declined.id, true);

  expect(joined.data.clubJoin.membership.status).toBe("ACTIVE");
  expect(no).toEqual({ membership: { status: "LEFT" }, errors: [] });
  expect(yes).toMatchObject({ errors: [{ code: "INVALID_STATE", currentState: "LEFT" }] });
});

test("an invitation expires after 30 days, before the sweep and after it", async () => {
  const { club, owner } = await aClub({ joinPolicy: "INVITE_ONLY", visibility: "HIDDEN" });
  const { id } = await aMember();
  const invitation = await anInvitation(club.id, id, owner.id);
  const sees = async () => (await as(id)(`query ($id: ID!) { club(id: $id) { viewerMembership { status } } }`, { id: globalId("Club", club.id) })).data.club;

  const seen = [await sees()];
  clock.advance(29 * DAY_MS);
  const early = await sweepInvitations(context().db);
  seen.push(await sees());
  clock.advance(2 * DAY_MS);
  seen.push(await sees());
  const late = await respond(id, invitation.id, true);
  const swept = await sweepInvitations(context().db);
  const later = await respond(id, invitation.id, true);
  clock.now = null;

  const invited = { viewerMembership: { status: "INVITED" } };
  expect([early, swept, seen]).toEqual([0, 1, [invited, invited, null]]);
  expect(late).toEqual({ membership: null, errors: [{ code: "EXPIRED", path: ["membershipId"] }] });
  expect(later).toEqual(late);
  expect(await statusOf(invitation.id)).toBe("LEFT");
});

test("who invites: any member of an open club, else its moderators; nobody from outside", async () => {
  const [open, asking] = [await aClub(), await aClub({ joinPolicy: "APPROVAL" })];
  const { id } = await aMember();
  const [plain, lower, moderator] = [await aClubMember(open.club.id), await aClubMember(asking.club.id), await aClubMember(asking.club.id, "MODERATOR")];

  expect((await invite(plain.userId, open.club.id, [id])).errors).toEqual([]);
  expect((await invite(lower.userId, asking.club.id, [id])).errors).toEqual([{ code: "POLICY", path: ["clubId"] }]);
  expect((await invite(newId(), asking.club.id, [id])).errors).toEqual([{ code: "POLICY", path: ["clubId"] }]);
  expect((await invite(moderator.userId, asking.club.id, [id])).errors).toEqual([]);
});

test("everybody who cannot be invited is named, and then nobody is", async () => {
  const { club, owner } = await aClub();
  const [fine, blocker, banned] = [await aMember(), await aMember(), await aClubMember(club.id)];
  await context().db.insert(blocks).values({ blockerId: blocker.id, blockedId: owner.id, createdAt: new Date() });
  await context().db.update(clubMemberships).set({ status: "BANNED" }).where(eq(clubMemberships.id, banned.id));

  const { memberships, errors } = await invite(owner.id, club.id, [fine.id, newId(), blocker.id, banned.userId]);

  expect(memberships).toBeNull();
  expect(errors).toEqual([
    { code: "NOT_FOUND", path: ["userIds", "1"] },
    { code: "BLOCKED", path: ["userIds", "2"] },
    { code: "BLOCKED", path: ["userIds", "3"] },
  ]);
  expect(await context().db.select().from(clubMemberships).where(eq(clubMemberships.userId, fine.id))).toEqual([]);
});

test("fifty are invited at once at most, and members, invited and asking people stay what they are", async () => {
  const { club, owner } = await aClub({ joinPolicy: "APPROVAL" });
  const [inside, invited, asking] = [await aClubMember(club.id), await aMember(), await aMember()];
  await anInvitation(club.id, invited.id, owner.id);
  await aRequest(club.id, asking.id);

  const many = await invite(owner.id, club.id, Array.from({ length: 51 }, newId));
  const { memberships } = await invite(owner.id, club.id, [inside.userId, invited.id, asking.id]);

  expect(many.errors).toMatchObject([{ code: "LIMIT_EXCEEDED", path: ["userIds"] }]);
  expect(memberships.map(({ status }: { status: string }) => status)).toEqual(["ACTIVE", "INVITED", "PENDING"]);
});

test("an invitation is answered by the invited person only, and taken back by who sent it", async () => {
  const { club } = await aClub();
  const [inviter, other] = [await aClubMember(club.id), await aClubMember(club.id)];
  const { id, userId } = await anInvitation(club.id, (await aMember()).id, inviter.userId);
  const withdraw = async (person: string) => (await as(person)(WITHDRAW, { id: globalId("ClubMembership", id) })).data.clubMemberRemove.errors;

  expect((await respond(newId(), id, true)).errors).toEqual([{ code: "NOT_FOUND", path: ["membershipId"] }]);
  expect(await withdraw(other.userId)).toEqual([{ code: "NOT_FOUND" }]);
  expect(await withdraw(inviter.userId)).toEqual([]);
  expect((await respond(userId, id, true)).errors).toMatchObject([{ code: "INVALID_STATE", currentState: "LEFT" }]);
});

test("an archived club takes nobody in", async () => {
  const { club, owner } = await aClub();
  const invitation = await anInvitation(club.id, (await aMember()).id, owner.id);
  await context().db.update(clubs).set({ status: "ARCHIVED" }).where(eq(clubs.id, club.id));

  expect((await respond(invitation.userId, invitation.id, true)).errors).toMatchObject([{ code: "INVALID_STATE", currentState: "ARCHIVED" }]);
});

test("signed out, nobody invites or answers", async () => {
  const answers = await Promise.all([visitor(INVITE, { clubId: "x", userIds: ["x"] }), visitor(RESPOND, { id: "x", accept: true })]);

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED"]);
});
