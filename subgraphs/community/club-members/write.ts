import { newId, publish, type Tx } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import { moreActivity, weights } from "../clubs/activity.ts";
import { type ClubRow, clubs } from "../clubs/tables.ts";
import type { ClubMembershipStatus, ClubRole } from "../generated.ts";
import { type ClubMembershipRow, clubMemberships } from "./tables.ts";

const INVITATION_MS = 30 * 24 * 3_600_000;

type Change = Partial<Pick<ClubMembershipRow, "status" | "role" | "joinedAt" | "invitedBy" | "expiresAt" | "message" | "banReason">>;

// The caller of each function holds the club: see lockClub.

/** Makes a person an active member of the club. */
export async function admit(tx: Tx, club: ClubRow, userId: string): Promise<ClubMembershipRow> {
  const now = tx.origin.now();
  const member = await put(tx, club.id, userId, { status: "ACTIVE", joinedAt: now, expiresAt: null });
  const joined = { membersCount: sql`${clubs.membersCount} + 1`, activity: moreActivity(now, weights.joined) };
  await tx.update(clubs).set(joined).where(eq(clubs.id, club.id));
  await publish(tx, "club.member_joined", club.id, { userId, role: member.role });
  return member;
}

/** Notes that a person asks to be let in. */
export async function request(tx: Tx, club: ClubRow, userId: string, message: string | null): Promise<ClubMembershipRow> {
  const asking = await put(tx, club.id, userId, { status: "PENDING", message });
  await publish(tx, "club.join_requested", club.id, { userId });
  return asking;
}

/** Invites a person for 30 days. */
export async function invite(tx: Tx, club: ClubRow, userId: string, invitedBy: string): Promise<ClubMembershipRow> {
  const expiresAt = new Date(tx.origin.now().getTime() + INVITATION_MS);
  const invited = await put(tx, club.id, userId, { status: "INVITED", invitedBy, expiresAt });
  await publish(tx, "club.invited", club.id, { userId, invitedById: invitedBy });
  return invited;
}

/** Ends a membership, a request or an invitation: the person has left, or is banned. */
export async function part(
  tx: Tx,
  { id, clubId, userId, role, status: former }: ClubMembershipRow,
  status: Extract<ClubMembershipStatus, "LEFT" | "BANNED">,
  change: Change = {},
): Promise<ClubMembershipRow> {
  const parted = await changeMembership(tx, id, { role: "MEMBER", message: null, ...change, status });
  if (former !== "ACTIVE") return parted;
  await tx
    .update(clubs)
    .set({ membersCount: sql`${clubs.membersCount} - 1` })
    .where(eq(clubs.id, clubId));
  await publish(tx, "club.member_left", clubId, { userId, role });
  return parted;
}

/** Gives an active member another rank. */
export async function giveRole(tx: Tx, { id, clubId, userId, role: previousRole }: ClubMembershipRow, role: ClubRole): Promise<ClubMembershipRow> {
  const changed = await changeMembership(tx, id, { role });
  await publish(tx, "club.member_role_changed", clubId, { userId, role, previousRole });
  return changed;
}

/** Changes a membership without telling anybody. */
export async function changeMembership(tx: Tx, id: string, change: Change): Promise<ClubMembershipRow> {
  const [changed] = await tx.update(clubMemberships).set(change).where(eq(clubMemberships.id, id)).returning();
  return changed as ClubMembershipRow;
}

async function put(tx: Tx, clubId: string, userId: string, change: Change & { status: ClubMembershipStatus }): Promise<ClubMembershipRow> {
  const now = tx.origin.now();
  const [row] = await tx
    .insert(clubMemberships)
    .values({ id: newId(now), clubId, userId, createdAt: now, ...change })
    .onConflictDoUpdate({ target: [clubMemberships.clubId, clubMemberships.userId], set: change })
    .returning();
  return row as ClubMembershipRow;
}
