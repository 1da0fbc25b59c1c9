import type { Viewer } from "@atrium/kit";
import type { Ctx } from "../index.ts";
import { clubFactory } from "./factory.ts";

/** For the role matrix: a hidden club of the owner's with what is in it. */
export async function clubExamples(ctx: Ctx, owner: { viewer: Viewer; accessToken: string }) {
  const { aClub, aClubMember, aResource } = clubFactory(() => ctx);
  const { id } = owner.viewer;
  const { club } = await aClub({ visibility: "HIDDEN" });
  const member = await aClubMember(club.id, "MEMBER", id);
  const forModerators = { seenBy: ["MODERATOR"], owner } as const;
  return {
    Club: { id: club.id, ...forModerators },
    ClubMembership: { id: member.id, ...forModerators },
    ClubResource: { id: (await aResource(club.id, id)).id, ...forModerators },
  } as const;
}
