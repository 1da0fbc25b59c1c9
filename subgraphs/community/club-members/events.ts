import type { Handlers, Tx } from "@atrium/kit";
import { and, asc, desc, eq, getColumns, ne } from "drizzle-orm";
import type { ClubRow } from "../clubs/tables.ts";
import { changeClub, lockClub } from "../clubs/write.ts";
import { members } from "../members/tables.ts";
import { type ClubMembershipRow, clubMemberships } from "./tables.ts";
import { changeMembership, giveRole, part } from "./write.ts";

export const handlers: Handlers = {
  "user.anonymized": (tx, { subjectId }) => leaveAll(tx, subjectId),
};

/** Ends everything a person is in clubs; a club of theirs passes on. */
async function leaveAll(tx: Tx, userId: string): Promise<void> {
  const theirs = await tx
    .select()
    .from(clubMemberships)
    .where(and(eq(clubMemberships.userId, userId), ne(clubMemberships.status, "LEFT")))
    .orderBy(asc(clubMemberships.clubId));
  for (const { id, clubId } of theirs) {
    const club = await lockClub(tx, clubId);
    const [own] = await tx.select().from(clubMemberships).where(eq(clubMemberships.id, id));
    if (!club || !own) continue;
    if (own.status === "BANNED") await changeMembership(tx, id, { message: null, banReason: null });
    else await part(tx, own, "LEFT", { expiresAt: null });
    if (own.role === "OWNER") await passOn(tx, club);
  }
}

/** Gives a club without owner to its next in rank, who has been there longest; one without members is archived. */
async function passOn(tx: Tx, club: ClubRow): Promise<void> {
  const [heir]: ClubMembershipRow[] = await tx
    .select(getColumns(clubMemberships))
    .from(clubMemberships)
    .innerJoin(members, eq(members.id, clubMemberships.userId))
    .where(and(eq(clubMemberships.clubId, club.id), eq(clubMemberships.status, "ACTIVE"), eq(members.status, "ACTIVE")))
    .orderBy(desc(clubMemberships.rank), asc(clubMemberships.joinedAt), asc(clubMemberships.id))
    .limit(1);
  if (heir) await giveRole(tx, heir, "OWNER");
  else await changeClub(tx, club, { status: "ARCHIVED" });
}
