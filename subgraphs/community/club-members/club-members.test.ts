import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { clubFactory } from "../clubs/factory.ts";
import { clubs } from "../clubs/tables.ts";
import subgraph from "../index.ts";
import { clubMemberships } from "./tables.ts";

const { as, visitor, context, pool, published } = await testSubgraph(subgraph);
const { aMember, aClub, aClubMember, anInvitation, aRequest } = clubFactory(context);

const JOIN = `mutation ($id: ID!, $message: String) { clubJoin(input: { clubId: $id, message: $message }) { membership { status role joinedAt } errors { code path ... on StateError { currentState } } } }`;
const LEAVE = `mutation ($id: ID!) { clubLeave(input: { clubId: $id }) { membership { status } errors { code path ... on StateError { currentState } } } }`;
const APPROVE = `mutation ($id: ID!) { clubMemberApprove(input: { membershipId: $id }) { membership { status } errors { code path ... on StateError { currentState } } } }`;
const REMOVE = `mutation ($id: ID!) { clubMemberRemove(input: { membershipId: $id }) { removedId errors { code path } } }`;
const BAN = `mutation ($id: ID!) { clubMemberBan(input: { membershipId: $id, reason: "Spam" }) { membership { status } errors { code path } } }`;
const ROLE = `mutation ($id: ID!, $role: ClubRole!) { clubMemberRoleSet(input: { membershipId: $id, role: $role }) { membership { role } errors { code path ... on StateError { currentState } } } }`;
const MEMBERS = `query ($id: ID!, $status: ClubMembershipStatus, $roles: [ClubRole!]) { club(id: $id) { membersCount members(status: $status, roles: $roles) { totalCount nodes { role user { id } invitedBy { id } club { name } } } } }`;
const OF = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on User { clubs { totalCount nodes { status club { name } } } } } }`;

const club = (id: string) => ({ id: globalId("Club", id) });
const member = (id: string) => ({ id: globalId("ClubMembership", id) });
const join = async (userId: string, clubId: string, message?: string) => (await as(userId)(JOIN, { ...club(clubId), message })).data.clubJoin;
const leave = async (userId: string, clubId: string) => (await as(userId)(LEAVE, club(clubId))).data.clubLeave;
const approve = async (userId: string, id: string) => (await as(userId)(APPROVE, member(id))).data.clubMemberApprove;
const remove = async (userId: string, id: string) => (await as(userId)(REMOVE, member(id))).data.clubMemberRemove;
const ban = async (userId: string, id: string) => (await as(userId)(BAN, member(id))).data.clubMemberBan;
const setRole = async (userId: string, id: string, role: string, ...roles: string[]) =>
  (await as(userId, ...roles)(ROLE, { ...member(id), role })).data.clubMemberRoleSet;
const stored = async (id: string) => (await context().db.select().from(clubMemberships).where(eq(clubMemberships.id, id)))[0];
const countOf = async (id: string) => (await context().db.select().from(clubs).where(eq(clubs.id, id)))[0]?.membersCount;
const policy = { errors: [{ code: "POLICY", path: ["membershipId"] }] };

test("an open club is joined at once, one with approval on approval, one by invitation not at all", async () => {
  const [open, asking, closed] = [await aClub(), await aClub({ joinPolicy: "APPROVAL" }), await aClub({ joinPolicy: "INVITE_ONLY" })];
  const { id } = await aMember();

  expect(await join(id, open.club.id)).toEqual({ membership: { status: "ACTIVE", role: "MEMBER", joinedAt: expect.any(String) }, errors: [] });
  expect(await join(id, asking.club.id, "I row.")).toEqual({ membership: { status: "PENDING", role: "MEMBER", joinedAt: null }, errors: [] });
  expect(await join(id, closed.club.id)).toEqual({ membership: null, errors: [{ code: "POLICY", path: ["clubId"] }] });
  expect(await join(id, open.club.id)).toMatchObject({ errors: [{ code: "ALREADY_DONE", path: ["clubId"] }] });
  expect(await join(id, asking.club.id)).toMatchObject({ errors: [{ code: "ALREADY_DONE", path: ["clubId"] }] });
  expect(await published("club.member_joined", "club.join_requested")).toEqual([
    ["club.member_joined", open.club.id, { userId: id, role: "MEMBER" }],
    ["club.join_requested", asking.club.id, { userId: id }],
  ]);
});

test("of many joins and leaves at once, the count of members is exact", async () => {
  const { club: one } = await aClub();
  const people = await Promise.all(Array.from({ length: 30 }, () => aMember()));

  await Promise.all(people.flatMap(({ id }) => [join(id, one.id), join(id, one.id)]));
  const full = await countOf(one.id);
  await Promise.all(people.slice(0, 10).flatMap(({ id }) => [leave(id, one.id), leave(id, one.id)]));

  expect([full, await countOf(one.id)]).toEqual([31, 21]);
});

test("members leave and come back; an owner hands over first; who is not in cannot leave", async () => {
  const { club: one, owner } = await aClub();
  const { userId } = await aClubMember(one.id, "ADMIN");
  const stranger = await aMember();

  expect(await leave(userId, one.id)).toEqual({ membership: { status: "LEFT" }, errors: [] });
  expect(await leave(userId, one.id)).toMatchObject({ errors: [{ code: "INVALID_STATE", currentState: "LEFT" }] });
  expect(await join(userId, one.id)).toMatchObject({ membership: { status: "ACTIVE", role: "MEMBER" } });
  expect(await leave(owner.id, one.id)).toMatchObject({ errors: [{ code: "POLICY", path: ["clubId"] }] });
  expect(await leave(stranger.id, one.id)).toMatchObject({ errors: [{ code: "INVALID_STATE" }] });
  expect(await published("club.member_left")).toContainEqual(["club.member_left", one.id, { userId, role: "ADMIN" }]);
});

test("a moderator of the club lets in who asked, once", async () => {
  const { club: one } = await aClub({ joinPolicy: "APPROVAL" });
  const [moderator, plain] = [await aClubMember(one.id, "MODERATOR"), await aClubMember(one.id)];
  const asking = await aRequest(one.id, (await aMember()).id);

  expect(await approve(plain.userId, asking.id)).toMatchObject({ errors: [{ code: "NOT_FOUND" }] });
  expect(await approve(asking.userId, asking.id)).toMatchObject(policy);
  const both = await Promise.all([approve(moderator.userId, asking.id), approve(moderator.userId, asking.id)]);

  expect(both.flatMap(({ errors }) => errors)).toEqual([{ code: "INVALID_STATE", path: ["membershipId"], currentState: "ACTIVE" }]);
  expect(await countOf(one.id)).toBe(4);
});

test("only a higher rank changes a lower one", async () => {
  const { club: one, owner } = await aClub();
  const [admin, peer, moderator, plain] = [
    await aClubMember(one.id, "ADMIN"),
    await aClubMember(one.id, "ADMIN"),
    await aClubMember(one.id, "MODERATOR"),
    await aClubMember(one.id),
  ];
  const [own] = await context().db.select().from(clubMemberships).where(eq(clubMemberships.userId, owner.id));

  expect(await setRole(plain.userId, moderator.id, "MEMBER")).toMatchObject(policy);
  expect(await setRole(moderator.userId, plain.id, "MODERATOR")).toMatchObject(policy);
  expect(await setRole(admin.userId, peer.id, "MEMBER")).toMatchObject(policy);
  expect(await setRole(admin.userId, plain.id, "ADMIN")).toMatchObject(policy);
  expect(await setRole(admin.userId, plain.id, "OWNER")).toMatchObject(policy);
  expect(await setRole(owner.id, own?.id as string, "MEMBER")).toMatchObject(policy);
  expect(await remove(admin.userId, own?.id as string)).toMatchObject(policy);
  expect(await remove(newId(), own?.id as string)).toMatchObject(policy);
  expect(await ban(moderator.userId, admin.id)).toMatchObject(policy);
  expect(await remove(plain.userId, plain.id)).toMatchObject(policy);
  expect(await setRole(admin.userId, plain.id, "MODERATOR")).toEqual({ membership: { role: "MODERATOR" }, errors: [] });
  expect(await setRole(owner.id, peer.id, "MEMBER")).toEqual({ membership: { role: "MEMBER" }, errors: [] });
  expect(await published("club.member_role_changed")).toContainEqual([
    "club.member_role_changed",
    one.id,
    { userId: plain.userId, role: "MODERATOR", previousRole: "MEMBER" },
  ]);
});

test("an owner hands the club over and stays as admin; of two hand-overs at once one happens", async () => {
  const { club: one, owner } = await aClub();
  const [heir, other] = [await aClubMember(one.id), await aClubMember(one.id)];

  const answers = await Promise.all([setRole(owner.id, heir.id, "OWNER"), setRole(owner.id, other.id, "OWNER")]);

  const rows = await context().db.select().from(clubMemberships).where(eq(clubMemberships.clubId, one.id));
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(rows.map(({ role }) => role).sort()).toEqual(["ADMIN", "MEMBER", "OWNER"]);
  expect(rows.find(({ userId }) => userId === owner.id)?.role).toBe("ADMIN");
});

test("nobody takes a club over whose account is suspended, and an administrator of the community may hand any over", async () => {
  const { club: one, owner } = await aClub();
  const [shut, heir] = [await aClubMember(one.id, "MEMBER", (await aMember({ status: "SUSPENDED" })).id), await aClubMember(one.id)];

  const refused = await setRole(owner.id, shut.id, "OWNER");
  const done = await setRole(newId(), heir.id, "OWNER", "ADMIN");

  expect(refused.errors).toEqual([{ code: "INVALID_STATE", path: ["membershipId"], currentState: "SUSPENDED" }]);
  expect(done).toEqual({ membership: { role: "OWNER" }, errors: [] });
});

test("a banned person stays out until the ban is lifted", async () => {
  const { club: one, owner } = await aClub();
  const [moderator, bad] = [await aClubMember(one.id, "MODERATOR"), await aClubMember(one.id)];

  const banned = await ban(moderator.userId, bad.id);
  const back = await join(bad.userId, one.id);
  const again = await ban(owner.id, bad.id);
  const lifted = await remove(owner.id, bad.id);
  const rejoined = await join(bad.userId, one.id);

  expect(banned).toEqual({ membership: { status: "BANNED" }, errors: [] });
  expect(back).toEqual({ membership: null, errors: [{ code: "BLOCKED", path: ["clubId"] }] });
  expect(again).toMatchObject({ errors: [{ code: "ALREADY_DONE" }] });
  expect(lifted).toEqual({ removedId: globalId("ClubMembership", bad.id), errors: [] });
  expect(rejoined.errors).toEqual([]);
  expect(await countOf(one.id)).toBe(3);
});

test("a removed member may come back, and of two removals at once one counts", async () => {
  const { club: one, owner } = await aClub();
  const { id, userId } = await aClubMember(one.id);

  const both = await Promise.all([remove(owner.id, id), remove(owner.id, id)]);

  expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(await countOf(one.id)).toBe(1);
  expect((await join(userId, one.id)).errors).toEqual([]);
});

test("an archived club is read-only, but people leave it", async () => {
  const { club: one, owner } = await aClub();
  const { id, userId } = await aClubMember(one.id);
  await context().db.update(clubs).set({ status: "ARCHIVED" }).where(eq(clubs.id, one.id));

  expect(await join((await aMember()).id, one.id)).toMatchObject({ errors: [{ code: "INVALID_STATE", currentState: "ARCHIVED" }] });
  expect(await setRole(owner.id, id, "ADMIN")).toMatchObject({ errors: [{ code: "INVALID_STATE" }] });
  expect(await leave(userId, one.id)).toMatchObject({ membership: { status: "LEFT" } });
});

test("members are listed by rank; of a private club to members, and others than active ones to its moderators", async () => {
  const { club: one, owner } = await aClub({ visibility: "PRIVATE" });
  const [moderator, plain, stranger] = [await aClubMember(one.id, "MODERATOR"), await aClubMember(one.id), await aMember()];
  await anInvitation(one.id, (await aMember()).id, owner.id);
  const list = async (ask: typeof visitor, args: object = {}) => (await ask(MEMBERS, { ...club(one.id), ...args })).data.club.members;

  const seen = await list(as(plain.userId));

  expect(seen.nodes.map(({ role }: { role: string }) => role)).toEqual(["OWNER", "MODERATOR", "MEMBER"]);
  expect(await list(as(plain.userId), { roles: ["OWNER"] })).toMatchObject({ totalCount: 1 });
  expect(await list(as(stranger.id))).toBeNull();
  expect(await list(visitor)).toBeNull();
  expect(await list(as(plain.userId), { status: "INVITED" })).toBeNull();
  expect(await list(as(moderator.userId), { status: "INVITED" })).toMatchObject({ totalCount: 1, nodes: [{ invitedBy: { id: globalId("User", owner.id) } }] });
});

test("a person's clubs show others what they may read, themselves all, and count nothing hidden", async () => {
  const [open, closed, hidden] = [await aClub(), await aClub({ visibility: "PRIVATE" }), await aClub({ visibility: "HIDDEN" })];
  const { id } = await aMember();
  for (const { club: one } of [open, closed, hidden]) await aClubMember(one.id, "MEMBER", id);
  await anInvitation((await aClub({ visibility: "HIDDEN" })).club.id, id, open.owner.id);
  const of = async (ask: typeof visitor) => (await ask(OF, { representations: [{ __typename: "User", id: globalId("User", id) }] })).data._entities[0].clubs;

  expect(await of(visitor)).toEqual({ totalCount: 1, nodes: [{ status: "ACTIVE", club: { name: open.club.name } }] });
  expect((await of(as(closed.owner.id))).totalCount).toBe(2);
  expect((await of(as(hidden.owner.id))).totalCount).toBe(2);
  expect((await of(as(newId(), "MODERATOR"))).totalCount).toBe(1);
  expect((await of(as(id))).nodes.map(({ status }: { status: string }) => status)).toEqual(["INVITED", "ACTIVE", "ACTIVE", "ACTIVE"]);
});

test("a page of members takes as many statements as one member", async () => {
  const { club: one } = await aClub();
  const { id } = await aMember();
  const count = async () => {
    await pool.idle();
    const before = pool.statements.count;
    const { data } = await as(id)(MEMBERS, club(one.id));
    return [data.club.members.nodes.length, pool.statements.count - before];
  };

  const few = await count();
  for (let index = 0; index < 9; index++) await aClubMember(one.id);

  expect([few, await count()]).toEqual([
    [1, 3],
    [10, 3],
  ]);
});

test("a membership is referred to by those who may see it only", async () => {
  const { club: one, owner } = await aClub({ visibility: "HIDDEN" });
  const { id, userId } = await aClubMember(one.id);
  const sees = async (ask: typeof visitor) =>
    (await ask(`query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }`, { r: [{ __typename: "ClubMembership", ...member(id) }] })).data
      ._entities[0] !== null;

  expect(await Promise.all([as(userId), as(owner.id), as(newId()), visitor].map(sees))).toEqual([true, true, false, false]);
});

test("everything takes a signed-in person", async () => {
  const answers = await Promise.all([JOIN, LEAVE, APPROVE, REMOVE, BAN].map((document) => visitor(document, { id: "x" })));

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(5).fill("UNAUTHENTICATED"));
  expect(await stored(newId())).toBeUndefined();
});
