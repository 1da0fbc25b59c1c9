import { notFound, requireViewer, type Tx, text, UserError, validInput, wrongState } from "@atrium/kit";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { enterOpen, type Standing } from "../clubs/standing.ts";
import type { ClubMemberApproveInput, ClubMemberBanInput, ClubMemberRemoveInput, ClubMemberRoleSetInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { getMembership } from "./members.ts";
import { ranks } from "./membership.ts";
import { type ClubMembershipRow, clubMemberships } from "./tables.ts";
import { admit, giveRole, part } from "./write.ts";

const PATH = ["membershipId"];

type Ruled = Standing & { readonly member: ClubMembershipRow };

/** Lets a person in who asked to. */
export function clubMemberApprove(ctx: Ctx, { membershipId }: ClubMemberApproveInput): Promise<ClubMembershipRow> {
  return rule(ctx, membershipId, async (tx, { club, member, rank }) => {
    if (rank < ranks.MODERATOR) throw tooLow();
    if (member.status !== "PENDING") throw wrongState("This person is not waiting.", member.status, ["PENDING"], PATH);
    return admit(tx, club, member.userId);
  });
}

/** Removes a member, a request or an invitation, or lifts a ban; who invited somebody may take it back. */
export function clubMemberRemove(ctx: Ctx, { membershipId }: ClubMemberRemoveInput): Promise<string> {
  const viewer = requireViewer(ctx);
  return rule(ctx, membershipId, async (tx, { member, rank }) => {
    const isOwnInvitation = member.status === "INVITED" && member.invitedBy === viewer.id;
    if (!isOwnInvitation && !isBelow(member, rank)) throw tooLow();
    if (member.status === "LEFT") throw wrongState("This person has left.", member.status, ["ACTIVE", "BANNED", "INVITED", "PENDING"], PATH);
    await part(tx, member, "LEFT", { expiresAt: null, banReason: null });
    return member.id;
  });
}

/** Removes a person for good. */
export function clubMemberBan(ctx: Ctx, input: ClubMemberBanInput): Promise<ClubMembershipRow> {
  const { membershipId, reason } = validInput(z.object({ membershipId: z.uuid(), reason: text(500).nullish() }), input);
  return rule(ctx, membershipId, async (tx, { member, rank }) => {
    if (!isBelow(member, rank)) throw tooLow();
    if (member.status === "BANNED") throw new UserError("ALREADY_DONE", "This person is banned already.", PATH);
    return part(tx, member, "BANNED", { expiresAt: null, banReason: reason || null });
  });
}

/** Gives a member of lower rank another lower rank; or hands the club over. */
export function clubMemberRoleSet(ctx: Ctx, { membershipId, role }: ClubMemberRoleSetInput): Promise<ClubMembershipRow> {
  return rule(ctx, membershipId, async (tx, { member, rank }) => {
    const isHandOver = role === "OWNER" && rank >= ranks.OWNER;
    if (!isBelow(member, rank) || (rank <= ranks[role] && !isHandOver)) throw tooLow();
    if (member.status !== "ACTIVE") throw wrongState("Only members have a rank.", member.status, ["ACTIVE"], PATH);
    if (member.role === role) return member;
    return isHandOver ? handOver(tx, member) : giveRole(tx, member, role);
  });
}

/** The owner before becomes ADMIN first: there is one owner at any time. */
async function handOver(tx: Tx, heir: ClubMembershipRow): Promise<ClubMembershipRow> {
  const [person] = await tx.select().from(members).where(eq(members.id, heir.userId));
  if (person?.status !== "ACTIVE") throw wrongState("Only an active account can own a club.", person?.status ?? "LEFT", ["ACTIVE"], PATH);
  const [owner] = await tx
    .select()
    .from(clubMemberships)
    .where(and(eq(clubMemberships.clubId, heir.clubId), eq(clubMemberships.role, "OWNER")));
  if (owner) await giveRole(tx, owner, "ADMIN");
  return giveRole(tx, heir, "OWNER");
}

/** Locks the membership's club and does the work if the viewer may see both. */
async function rule<A>(ctx: Ctx, membershipId: string, work: (tx: Tx, ruled: Ruled) => Promise<A>): Promise<A> {
  const seen = await getMembership(ctx, membershipId);
  if (!seen) throw notFound("Membership", PATH);
  return ctx.db.transaction(async (tx) => {
    const standing = await enterOpen(ctx, tx, seen.clubId, PATH);
    const [member] = await tx.select().from(clubMemberships).where(eq(clubMemberships.id, membershipId));
    if (!member) throw notFound("Membership", PATH);
    return work(tx, { ...standing, member });
  });
}

const isBelow = ({ rank }: ClubMembershipRow, viewerRank: number) => viewerRank > rank && viewerRank >= ranks.MODERATOR;
const tooLow = () => new UserError("POLICY", "Your rank in this club does not allow it.", PATH);
