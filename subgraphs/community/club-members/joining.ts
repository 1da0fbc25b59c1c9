import { requireViewer, text, UserError, validInput, wrongState } from "@atrium/kit";
import { z } from "zod";
import { enter, enterOpen } from "../clubs/standing.ts";
import type { ClubJoinInput, ClubLeaveInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { isInvitation } from "./membership.ts";
import type { ClubMembershipRow } from "./tables.ts";
import { admit, part, request } from "./write.ts";

const shape = z.object({ clubId: z.uuid(), message: text(500).nullish() });

/** Joins a club that is open or has invited the viewer, or asks to. */
export async function clubJoin(ctx: Ctx, input: ClubJoinInput): Promise<ClubMembershipRow> {
  const viewer = requireViewer(ctx);
  const { clubId, message } = validInput(shape, input);
  return ctx.db.transaction(async (tx) => {
    const { club, own } = await enterOpen(ctx, tx, clubId, ["clubId"]);
    if (own?.status === "BANNED") throw new UserError("BLOCKED", "This club has banned you.", ["clubId"]);
    if (own?.status === "ACTIVE") throw new UserError("ALREADY_DONE", "You are a member already.", ["clubId"]);
    if (club.joinPolicy === "OPEN" || (own && isInvitation(own, ctx.now()))) return admit(tx, club, viewer.id);
    if (own?.status === "PENDING") throw new UserError("ALREADY_DONE", "You have asked already.", ["clubId"]);
    if (club.joinPolicy === "INVITE_ONLY") throw new UserError("POLICY", "People join this club by invitation.", ["clubId"]);
    return request(tx, club, viewer.id, message || null);
  });
}

/** Leaves a club, or takes a request back, or declines an invitation. */
export async function clubLeave(ctx: Ctx, { clubId }: ClubLeaveInput): Promise<ClubMembershipRow> {
  return ctx.db.transaction(async (tx) => {
    const { own } = await enter(ctx, tx, clubId, ["clubId"]);
    if (!own || own.status === "LEFT" || own.status === "BANNED") {
      throw wrongState("You are not in this club.", own?.status ?? "LEFT", ["ACTIVE", "INVITED", "PENDING"], ["clubId"]);
    }
    if (own.role === "OWNER") throw new UserError("POLICY", "Hand the club over before you leave it.", ["clubId"]);
    return part(tx, own, "LEFT", { expiresAt: null });
  });
}
