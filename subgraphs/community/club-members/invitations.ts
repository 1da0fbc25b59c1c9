import { type Db, notFound, requireViewer, type Tx, UserError, UserErrors, validInput, wrongState } from "@atrium/kit";
import { and, count, eq, gt, inArray, lte } from "drizzle-orm";
import { z } from "zod";
import { enterAs } from "../clubs/standing.ts";
import { lockClub } from "../clubs/write.ts";
import type { ClubInvitationRespondInput, ClubInviteInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { notBlocked } from "../relationships/relations.ts";
import { isInvitation, ranks } from "./membership.ts";
import { type ClubMembershipRow, clubMemberships } from "./tables.ts";
import { admit, invite, part } from "./write.ts";

const MAX_INVITED = 50;
const MAX_OPEN = 500;

/** Invites people who are there, have not blocked the viewer and are not banned; who is a member, invited or asking already stays what they are. */
export async function clubInvite(ctx: Ctx, input: ClubInviteInput): Promise<ClubMembershipRow[]> {
  const viewer = requireViewer(ctx);
  const { clubId, userIds } = validInput(z.object({ clubId: z.uuid(), userIds: z.uuid().array().min(1).max(MAX_INVITED) }), input);
  const people = [...new Set(userIds)];
  return ctx.db.transaction(async (tx) => {
    const { club, rank } = await enterAs(ctx, tx, clubId, ranks.MEMBER, ["clubId"]);
    if (club.joinPolicy !== "OPEN" && rank < ranks.MODERATOR) throw new UserError("POLICY", "Only moderators of this club invite people.", ["clubId"]);
    const known = await membershipsOf(tx, clubId, people);
    await refuseStrangers(tx, viewer.id, userIds, known);

    const isOn = (own: ClubMembershipRow | undefined) =>
      own !== undefined && (own.status === "ACTIVE" || own.status === "PENDING" || isInvitation(own, ctx.now()));
    const invited = people.filter((id) => !isOn(known.get(id)));
    await guardCount(tx, clubId, invited.length);
    for (const id of invited) known.set(id, await invite(tx, club, id, viewer.id));
    return people.map((id) => known.get(id) as ClubMembershipRow);
  });
}

async function membershipsOf(tx: Tx, clubId: string, people: string[]): Promise<Map<string, ClubMembershipRow>> {
  const rows = await tx
    .select()
    .from(clubMemberships)
    .where(and(eq(clubMemberships.clubId, clubId), inArray(clubMemberships.userId, people)));
  return new Map(rows.map((row) => [row.userId, row]));
}

/** Names everybody at once who cannot be invited. */
async function refuseStrangers(tx: Tx, viewerId: string, userIds: readonly string[], known: ReadonlyMap<string, ClubMembershipRow>): Promise<void> {
  const people = await tx
    .select({ id: members.id, isFree: notBlocked(viewerId, members.id).mapWith(Boolean) })
    .from(members)
    .where(and(inArray(members.id, [...userIds]), eq(members.status, "ACTIVE")));
  const there = new Map(people.map(({ id, isFree }) => [id, isFree]));
  const errors = userIds.flatMap((id, index) => {
    const path = ["userIds", String(index)];
    if (!there.has(id)) return [notFound("User", path)];
    if (!there.get(id) || known.get(id)?.status === "BANNED") return [new UserError("BLOCKED", "This person cannot be invited.", path)];
    return [];
  });
  if (errors.length > 0) throw new UserErrors(errors);
}

async function guardCount(tx: Tx, clubId: string, more: number): Promise<void> {
  const isOpen = and(eq(clubMemberships.clubId, clubId), eq(clubMemberships.status, "INVITED"), gt(clubMemberships.expiresAt, tx.origin.now()));
  const [open] = await tx.select({ count: count() }).from(clubMemberships).where(isOpen);
  const remaining = Math.max(0, MAX_OPEN - (open?.count ?? 0));
  if (more > remaining) throw new UserError("LIMIT_EXCEEDED", `A club has at most ${MAX_OPEN} open invitations.`, ["userIds"], { limit: MAX_OPEN, remaining });
}

/** Accepts or declines an invitation of the viewer's. */
export async function clubInvitationRespond(ctx: Ctx, { membershipId, accept }: ClubInvitationRespondInput): Promise<ClubMembershipRow> {
  const viewer = requireViewer(ctx);
  const path = ["membershipId"];
  return ctx.db.transaction(async (tx) => {
    const isOwn = and(eq(clubMemberships.id, membershipId), eq(clubMemberships.userId, viewer.id));
    const [found] = await tx.select().from(clubMemberships).where(isOwn);
    const club = found && (await lockClub(tx, found.clubId));
    const [own] = await tx.select().from(clubMemberships).where(isOwn);
    if (!club || !own) throw notFound("Invitation", path);
    const isOver = own.expiresAt !== null && own.expiresAt <= ctx.now();
    if (isOver && (own.status === "INVITED" || own.status === "LEFT")) throw new UserError("EXPIRED", "This invitation has expired.", path);
    if (club.visibility === "HIDDEN" && (own.status === "LEFT" || own.status === "BANNED")) throw notFound("Invitation", path);
    if (own.status !== "INVITED") throw wrongState("There is no open invitation.", own.status, ["INVITED"], path);
    if (!accept) return part(tx, own, "LEFT", { expiresAt: null });
    if (club.status !== "ACTIVE" || club.withheld) throw wrongState("This club takes nobody in.", club.status, ["ACTIVE"], path);
    return admit(tx, club, viewer.id);
  });
}

/** Ends invitations nobody answered in 30 days and answers how many; `expiresAt` stays, to tell the invited person why. */
export async function sweepInvitations(db: Db): Promise<number> {
  return db.transaction(async (tx) => {
    const isOver = and(eq(clubMemberships.status, "INVITED"), lte(clubMemberships.expiresAt, tx.origin.now()));
    const swept = await tx.update(clubMemberships).set({ status: "LEFT" }).where(isOver).returning({ id: clubMemberships.id });
    return swept.length;
  });
}
