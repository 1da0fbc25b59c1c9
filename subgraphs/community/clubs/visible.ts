import { hasScope, type Viewer } from "@atrium/kit";
import { and, eq, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { alias, type PgColumn } from "drizzle-orm/pg-core";
import { isClubMember, isInvitation, membershipOf } from "../club-members/membership.ts";
import { type ClubMembershipRow, clubMemberships } from "../club-members/tables.ts";
import type { Ctx } from "../index.ts";
import { type ClubRow, clubs } from "./tables.ts";

/** Whether the viewer finds every club by its id or address; lists show hidden clubs to their members only. */
export const seesAllClubs = (viewer: Viewer | null): boolean => hasScope(viewer, "moderation:read");

/** Whether the club is there at all for a viewer with this membership of it. */
export function isSeenBy(viewer: Viewer | null, club: ClubRow, own: ClubMembershipRow | null, now: Date): boolean {
  if (isOpenly(club) || seesAllClubs(viewer)) return true;
  if (!own) return false;
  if (!isInSight(club)) return own.role === "OWNER" && club.withheld !== "REMOVED";
  return own.status === "ACTIVE" || isInvitation(own, now);
}

/** The same, through loaders. */
export async function canSeeClub(ctx: Ctx, club: ClubRow): Promise<boolean> {
  return isOpenly(club) || ctx.isService || isSeenBy(ctx.viewer, club, await membershipOf(ctx, club.id), ctx.now());
}

/** Whether the viewer may see members, posts and resources of the club. */
export async function canReadClub(ctx: Ctx, club: ClubRow): Promise<boolean> {
  if (isInSight(club) && club.visibility === "PUBLIC") return true;
  return seesAllClubs(ctx.viewer) || ((await canSeeClub(ctx, club)) && isClubMember(ctx, club.id));
}

const isOpenly = (club: ClubRow) => isInSight(club) && club.visibility !== "HIDDEN";
const isInSight = ({ status, withheld }: ClubRow) => status !== "PENDING" && withheld === null;

/** The same as `isInSight`, as a condition on `clubs`. */
export const inSight = and(ne(clubs.status, "PENDING"), isNull(clubs.withheld)) as SQL;

/** Clubs the viewer is an active member of, as a condition on the column of a club's id. */
export function joinedBy(viewer: Viewer | null, clubId: PgColumn): SQL {
  if (!viewer) return sql`false`;
  const own = alias(clubMemberships, "own");
  return sql`exists (select 1 from ${clubMemberships} ${sql.identifier("own")} where ${and(eq(own.clubId, clubId), eq(own.userId, viewer.id), eq(own.status, "ACTIVE"))})`;
}

/** Clubs whose members, posts and resources belong in the viewer's lists, as a condition on the column of a club's id. */
export function readableClubs(viewer: Viewer | null, clubId: PgColumn): SQL {
  return sql`exists (select 1 from ${clubs} where ${and(eq(clubs.id, clubId), inSight, or(eq(clubs.visibility, "PUBLIC"), joinedBy(viewer, clubs.id)))})`;
}
