import { publish } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import type { EventData, EventName } from "@atrium/schema/events.ts";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { clubFactory } from "../clubs/factory.ts";
import { clubs } from "../clubs/tables.ts";
import subgraph from "../index.ts";
import { clubMemberships } from "./tables.ts";

const { context, deliver, published } = await testSubgraph(subgraph);
const { aMember, aClub, aClubMember, aRequest } = clubFactory(context);

const tell = async <N extends EventName>(type: N, id: string, data: EventData<N>) => {
  await context().db.transaction((tx) => publish(tx, type, id, data));
  await deliver();
};
const stored = async (id: string) => (await context().db.select().from(clubs).where(eq(clubs.id, id)))[0];
const rolesIn = async (id: string) => {
  const rows = await context().db.select().from(clubMemberships).where(eq(clubMemberships.clubId, id));
  return Object.fromEntries(rows.map(({ userId, role, status }) => [userId, `${role} ${status}`]));
};

test("the club of an owner who is gone passes to the next in rank who is there, longest first", async () => {
  const { club, owner } = await aClub();
  const shut = await aClubMember(club.id, "ADMIN", (await aMember({ status: "SUSPENDED" })).id);
  const [heir, younger] = [await aClubMember(club.id, "MODERATOR"), await aClubMember(club.id, "MODERATOR")];

  await tell("user.anonymized", owner.id, {});

  expect(await rolesIn(club.id)).toEqual({
    [owner.id]: "MEMBER LEFT",
    [shut.userId]: "ADMIN ACTIVE",
    [heir.userId]: "OWNER ACTIVE",
    [younger.userId]: "MODERATOR ACTIVE",
  });
  expect(await stored(club.id)).toMatchObject({ membersCount: 3, status: "ACTIVE" });
  expect(await published("club.member_left", "club.member_role_changed")).toEqual([
    ["club.member_left", club.id, { userId: owner.id, role: "OWNER" }],
    ["club.member_role_changed", club.id, { userId: heir.userId, role: "OWNER", previousRole: "MODERATOR" }],
  ]);
});

test("a club nobody is left in is archived, and requests of who is gone end", async () => {
  const [{ club, owner }, other] = [await aClub(), await aClub({ joinPolicy: "APPROVAL" })];
  await aRequest(other.club.id, owner.id);

  await tell("user.anonymized", owner.id, {});

  expect(await stored(club.id)).toMatchObject({ membersCount: 0, status: "ARCHIVED" });
  expect(await rolesIn(other.club.id)).toMatchObject({ [owner.id]: "MEMBER LEFT" });
  expect((await stored(other.club.id))?.membersCount).toBe(1);
});
