import { type Connection, connectionOf } from "@atrium/kit";
import { and, eq, gt, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { type ClubRow, clubs } from "../clubs/tables.ts";
import { canReadClub, canSeeClub, inSight, readableClubs, seesAllClubs } from "../clubs/visible.ts";
import type { ClubMembersArgs, UserClubsArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { isClubMember, isClubModerator, isInvitation, membershipOf } from "./membership.ts";
import { type ClubMembershipRow, clubMemberships } from "./tables.ts";

/** A membership the viewer may see: their own; active ones of clubs they may read; all of a club they moderate; invitations by them. */
export async function getMembership(ctx: Ctx, id: string): Promise<ClubMembershipRow | null> {
  const membership = await ctx.loaders.clubMembership.load(id);
  const club = membership && (await ctx.loaders.club.load(membership.clubId));
  if (!club || !(await canSeeClub(ctx, club))) return null;
  return (await canSeeMembership(ctx, club, membership)) ? membership : null;
}

/** What the viewer is in a club; null when they have left, or let an invitation expire. */
export async function getOwnMembership(ctx: Ctx, clubId: string): Promise<ClubMembershipRow | null> {
  const own = await membershipOf(ctx, clubId);
  const isOver = own?.status === "LEFT" || (own?.status === "INVITED" && !isInvitation(own, ctx.now()));
  return isOver ? null : own;
}

async function canSeeMembership(ctx: Ctx, club: ClubRow, { userId, invitedBy, status }: ClubMembershipRow): Promise<boolean> {
  const { viewer } = ctx;
  if (viewer?.id === userId || seesAllClubs(viewer)) return true;
  if (status === "ACTIVE") return canReadClub(ctx, club);
  return (invitedBy === viewer?.id && (await isClubMember(ctx, club.id))) || isClubModerator(ctx, club.id);
}

/** People of a club, highest rank first, then newest; those who are not active members for its moderators only. */
export async function listMembersOf(
  ctx: Ctx,
  club: ClubRow,
  { roles, status, ...page }: Partial<ClubMembersArgs>,
): Promise<Connection<ClubMembershipRow> | null> {
  if (!(await canReadClub(ctx, club))) return null;
  const wanted = status ?? "ACTIVE";
  if (wanted !== "ACTIVE" && !seesAllClubs(ctx.viewer) && !(await isClubModerator(ctx, club.id))) return null;
  const where = and(
    eq(clubMemberships.status, wanted),
    wanted === "INVITED" ? gt(clubMemberships.expiresAt, ctx.now()) : undefined,
    roles?.length ? inArray(clubMemberships.role, [...roles]) : undefined,
  );
  const orderBy = [{ name: "rank", by: clubMemberships.rank, direction: "DESC" as const }];
  const args = { ...page, roles, status: wanted };
  return connectionOf(ctx.db, "Club.members", club.id, args, clubMemberships.clubId, { from: clubMemberships, where, orderBy });
}

/** A person's memberships in clubs whose members the viewer may see, for themselves all that are not over; newest first. */
export function listMembershipsOf(ctx: Ctx, userId: string, page: Partial<UserClubsArgs>): Promise<Connection<ClubMembershipRow>> {
  const where =
    ctx.viewer?.id === userId ? ownMemberships(ctx.now()) : and(eq(clubMemberships.status, "ACTIVE"), readableClubs(ctx.viewer, clubMemberships.clubId));
  return connectionOf(ctx.db, "User.clubs", userId, page, clubMemberships.userId, { from: clubMemberships, where });
}

function ownMemberships(now: Date) {
  const { status, role, expiresAt, clubId } = clubMemberships;
  const isOn = or(inArray(status, ["ACTIVE", "PENDING"]), and(eq(status, "INVITED"), gt(expiresAt, now)));
  const isShown = or(
    and(inSight, or(ne(clubs.visibility, "HIDDEN"), ne(status, "PENDING"))),
    and(eq(role, "OWNER"), or(isNull(clubs.withheld), ne(clubs.withheld, "REMOVED"))),
  );
  return and(isOn, sql`exists (select 1 from ${clubs} where ${and(eq(clubs.id, clubId), isShown)})`);
}
