import { newId, type Tx } from "@atrium/kit";
import type { ClubMembershipRow } from "../club-members/tables.ts";
import { admit, changeMembership, invite, request } from "../club-members/write.ts";
import type { ClubResourceRow } from "../club-resources/tables.ts";
import type { ResourceText } from "../club-resources/write.ts";
import { addResource } from "../club-resources/write.ts";
import { factory } from "../factory.ts";
import type { ClubRole } from "../generated.ts";
import type { Ctx } from "../index.ts";
import type { Member } from "../members/tables.ts";
import type { ClubRow } from "./tables.ts";
import { foundClub, lockClub, type NewClub } from "./write.ts";

/** Makes clubs and who is in them, for tests: what is not given is random or plain. */
export function clubFactory(context: () => Ctx) {
  const { aMember } = factory(context);
  const within = <T>(work: (tx: Tx) => Promise<T>) => context().db.transaction(work);
  const inClub = <T>(clubId: string, work: (tx: Tx, club: ClubRow) => Promise<T>) => within(async (tx) => work(tx, (await lockClub(tx, clubId)) as ClubRow));

  /** An open, public club with its owner. */
  async function aClub(given: Partial<NewClub> = {}): Promise<{ club: ClubRow; owner: Member }> {
    const owner = await aMember();
    const usual = { name: `Club ${newId()}`, visibility: "PUBLIC", joinPolicy: "OPEN" } as const;
    return { club: await within((tx) => foundClub(tx, owner.id, { ...usual, ...given })), owner };
  }

  /** An active member of the club, a new person unless said who. */
  const aClubMember = async (clubId: string, role: ClubRole = "MEMBER", userId?: string): Promise<ClubMembershipRow> => {
    const person = userId ?? (await aMember()).id;
    return inClub(clubId, async (tx, club) => {
      const member = await admit(tx, club, person);
      return role === "MEMBER" ? member : changeMembership(tx, member.id, { role });
    });
  };

  /** A club of these people besides its owner; answers its id. */
  async function aClubOf(people: readonly string[], given: Partial<NewClub> = {}): Promise<string> {
    const { club } = await aClub(given);
    for (const person of people) await aClubMember(club.id, "MEMBER", person);
    return club.id;
  }

  const anInvitation = (clubId: string, userId: string, invitedBy: string): Promise<ClubMembershipRow> =>
    inClub(clubId, (tx, club) => invite(tx, club, userId, invitedBy));

  const aRequest = (clubId: string, userId: string): Promise<ClubMembershipRow> => inClub(clubId, (tx, club) => request(tx, club, userId, null));

  const aResource = (clubId: string, uploaderId: string, given: Partial<ResourceText> = {}): Promise<ClubResourceRow> =>
    within((tx) => addResource(tx, clubId, uploaderId, { title: "Handbook", description: null, url: "https://example.org/handbook", tags: [], ...given }));

  return { aMember, aClub, aClubMember, aClubOf, anInvitation, aRequest, aResource };
}
