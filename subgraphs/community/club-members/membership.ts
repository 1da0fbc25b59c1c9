import { batched, type Db, hasScope, pairKey, pairsOf, type Viewer } from "@atrium/kit";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { ClubRole } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type ClubMembershipRow, clubMemberships } from "./tables.ts";

/** Ranks in a club, highest first; as in the column `rank`. */
export const ranks = { OWNER: 3, ADMIN: 2, MODERATOR: 1, MEMBER: 0 } as const satisfies Record<ClubRole, number>;

/** Loads memberships of any status by the club's and the person's id. */
export const membership = batched(
  (db: Db, keys): Promise<ClubMembershipRow[]> =>
    db
      .select()
      .from(clubMemberships)
      .where(sql`(${clubMemberships.clubId}, ${clubMemberships.userId}) in (${pairsOf(keys)})`),
  ({ clubId, userId }) => pairKey(clubId, userId),
);

/** Loads the membership of a club's owner by the club's id. */
export const clubOwner = batched(
  (db: Db, clubIds) =>
    db
      .select()
      .from(clubMemberships)
      .where(and(inArray(clubMemberships.clubId, [...clubIds]), eq(clubMemberships.role, "OWNER"))),
  ({ clubId }) => clubId,
);

/** The viewer's membership of the club, of any status; null when there never was one. */
export async function membershipOf(ctx: Ctx, clubId: string): Promise<ClubMembershipRow | null> {
  return ctx.viewer ? ctx.loaders.membership.load(pairKey(clubId, ctx.viewer.id)) : null;
}

/** Whether the viewer is an active member of the club. */
export async function isClubMember(ctx: Ctx, clubId: string): Promise<boolean> {
  return (await membershipOf(ctx, clubId))?.status === "ACTIVE";
}

/** Whether the viewer is MODERATOR or above of the club. */
export async function isClubModerator(ctx: Ctx, clubId: string): Promise<boolean> {
  return (await rankOf(ctx, clubId)) >= ranks.MODERATOR;
}

/** The viewer's rank in the club; below all ranks for who is no member, above all for administrators of the community. */
export async function rankOf(ctx: Ctx, clubId: string): Promise<number> {
  if (isAdmin(ctx.viewer)) return ranks.OWNER + 1;
  const own = await membershipOf(ctx, clubId);
  return own?.status === "ACTIVE" ? own.rank : -1;
}

/** Whether the viewer passes the rules of every club. */
export const isAdmin = (viewer: Viewer | null): boolean => hasScope(viewer, "platform:admin");

/** Whether it is an invitation that can still be accepted. */
export const isInvitation = ({ status, expiresAt }: ClubMembershipRow, now: Date): boolean => status === "INVITED" && expiresAt !== null && expiresAt > now;
