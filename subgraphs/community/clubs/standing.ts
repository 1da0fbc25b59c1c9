import { notFound, requireViewer, type Tx, UserError, wrongState } from "@atrium/kit";
import { and, eq } from "drizzle-orm";
import { isAdmin, ranks } from "../club-members/membership.ts";
import { type ClubMembershipRow, clubMemberships } from "../club-members/tables.ts";
import type { Ctx } from "../index.ts";
import type { ClubRow } from "./tables.ts";
import { isSeenBy } from "./visible.ts";
import { lockClub } from "./write.ts";

/** A locked club and what the viewer is in it: their membership of any status, and their rank, −1 for who is no member. */
export type Standing = { readonly club: ClubRow; readonly own: ClubMembershipRow | null; readonly rank: number };

/** Locks a club that the viewer may see. */
export async function enter(ctx: Ctx, tx: Tx, clubId: string, path: string[]): Promise<Standing> {
  const viewer = requireViewer(ctx);
  const club = await lockClub(tx, clubId);
  if (!club) throw notFound("Club", path);
  const own = await findMembership(tx, clubId, viewer.id);
  if (!isSeenBy(viewer, club, own, ctx.now())) throw notFound("Club", path);
  const rank = isAdmin(viewer) ? ranks.OWNER + 1 : own?.status === "ACTIVE" ? own.rank : -1;
  return { club, own, rank };
}

/** The same, if the club is not read-only. */
export async function enterOpen(ctx: Ctx, tx: Tx, clubId: string, path: string[]): Promise<Standing> {
  const standing = await enter(ctx, tx, clubId, path);
  requireOpen(standing.club, path);
  return standing;
}

/** The same, if the viewer has at least the rank. */
export async function enterAs(ctx: Ctx, tx: Tx, clubId: string, rank: number, path: string[]): Promise<Standing> {
  const standing = await enter(ctx, tx, clubId, path);
  if (standing.rank < rank) throw new UserError("POLICY", "Your rank in this club does not allow it.", path);
  requireOpen(standing.club, path);
  return standing;
}

function requireOpen({ status }: ClubRow, path: string[]): void {
  if (status !== "ACTIVE") throw wrongState(status === "ARCHIVED" ? "This club is archived." : "This club waits for a moderator.", status, ["ACTIVE"], path);
}

/** The person's membership of the club, of any status. */
export async function findMembership(tx: Tx, clubId: string, userId: string): Promise<ClubMembershipRow | null> {
  const [found] = await tx
    .select()
    .from(clubMemberships)
    .where(and(eq(clubMemberships.clubId, clubId), eq(clubMemberships.userId, userId)));
  return found ?? null;
}
