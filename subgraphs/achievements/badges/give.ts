import { hasScope, line, newId, newSecret, notFound, once, publish, requireViewer, type Tx, UserError, validInput, wrongState } from "@atrium/kit";
import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { audit } from "../audit/audit.ts";
import type { BadgeAwardInput, BadgeRevokeInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { getBadge, isValid } from "./badges.ts";
import { type BadgeAwardRow, type BadgeRow, badgeAwards, badges } from "./tables.ts";

const gift = (now: Date) =>
  z.object({
    badgeId: z.uuid(),
    userIds: z
      .array(z.uuid())
      .min(1)
      .max(100)
      .transform((ids) => [...new Set(ids)]),
    reason: line(500).nullish(),
    evidenceUrl: z.string().nullish(),
    expiresAt: z
      .date()
      .refine((at) => at > now, { message: "It would have expired already.", params: { code: "OUT_OF_RANGE" } })
      .nullish(),
  });

/** Gives a badge to people who do not have it; nobody gives one to themselves. */
export async function badgeAward(ctx: Ctx, input: BadgeAwardInput): Promise<BadgeAwardRow[]> {
  const viewer = requireViewer(ctx);
  const { userIds, ...given } = validInput(gift(ctx.now()), input);
  const badge = await getBadge(ctx, given.badgeId);
  if (!badge) throw notFound("Badge", ["badgeId"]);
  if (badge.isAutomatic && !hasScope(viewer, "rewards:admin")) throw new UserError("POLICY", "This badge is given by its rule.", ["badgeId"]);
  const own = userIds.indexOf(viewer.id);
  if (own >= 0) throw new UserError("POLICY", "Nobody gives themselves a badge.", ["userIds", `${own}`]);
  const ids = await once(ctx, "badgeAward", input, async (tx) => {
    await checkPeople(tx, userIds);
    const awards = await giveBadge(tx, userIds, { ...given, awardedBy: viewer.id });
    return awards.map(({ id }) => id);
  });
  const awards = await Promise.all(ids.map((id) => ctx.loaders.badgeAward.load(id)));
  return awards.filter((award) => award !== null);
}

type Gift = Pick<BadgeAwardRow, "badgeId" | "awardedBy"> & Partial<Pick<BadgeAwardRow, "reason" | "evidenceUrl" | "expiresAt">>;

/** Gives a badge to those of the people who do not have it, and tells of it. */
export async function giveBadge(tx: Tx, userIds: readonly string[], given: Gift): Promise<BadgeAwardRow[]> {
  const now = tx.origin.now();
  const badge = await lockBadge(tx, given.badgeId);
  if (badge.archivedAt) throw wrongState("This badge is no longer given.", "ARCHIVED", ["ACTIVE"], ["badgeId"]);
  const isTheirs = and(eq(badgeAwards.badgeId, badge.id), inArray(badgeAwards.userId, [...userIds]));
  const holders = await tx
    .select({ userId: badgeAwards.userId })
    .from(badgeAwards)
    .where(and(isTheirs, isValid(now)));
  const has = new Set(holders.map(({ userId }) => userId));
  const without = userIds.filter((userId) => !has.has(userId));
  if (without.length === 0) return [];
  const common = { ...given, points: badge.points, awardedAt: now };
  const awards = await tx
    .insert(badgeAwards)
    .values(without.map((userId) => ({ ...common, id: newId(now), userId, verificationCode: newSecret(15) })))
    .returning();
  await count(tx, badge.id, awards.length);
  for (const { id, userId, badgeId } of awards) await publish(tx, "badge.awarded", id, { userId, badgeId });
  return awards;
}

const revocation = z.object({ awardId: z.uuid(), reason: line(500) });

/** Takes an award back for good; the badge's rule does not give it again. */
export async function badgeRevoke(ctx: Ctx, input: BadgeRevokeInput): Promise<BadgeAwardRow> {
  const { awardId, reason } = validInput(revocation, input);
  return ctx.db.transaction(async (tx) => {
    const [seen] = await tx.select().from(badgeAwards).where(eq(badgeAwards.id, awardId));
    if (!seen) throw notFound("BadgeAward", ["awardId"]);
    await lockBadge(tx, seen.badgeId);
    const isStanding = and(eq(badgeAwards.id, awardId), sql`${badgeAwards.revokedAt} is null`);
    const [award] = await tx.update(badgeAwards).set({ revokedAt: ctx.now(), revocationReason: reason }).where(isStanding).returning();
    if (!award) throw new UserError("ALREADY_DONE", "This award is revoked already.", ["awardId"]);
    await count(tx, award.badgeId, -1);
    await audit(tx, "badgeRevoke", ["BadgeAward", award.id], {}, { badgeId: award.badgeId });
    await publish(tx, "badge.revoked", award.id, { userId: award.userId, badgeId: award.badgeId });
    return award;
  });
}

async function lockBadge(tx: Tx, id: string): Promise<BadgeRow> {
  const [badge] = await tx.select().from(badges).where(eq(badges.id, id)).for("update");
  if (!badge) throw notFound("Badge", ["badgeId"]);
  return badge;
}

const count = (tx: Tx, badgeId: string, change: number) =>
  tx
    .update(badges)
    .set({ awardsCount: sql`${badges.awardsCount} + ${change}` })
    .where(eq(badges.id, badgeId));

async function checkPeople(tx: Tx, userIds: readonly string[]): Promise<void> {
  const active = and(inArray(members.id, [...userIds]), inArray(members.status, ["ACTIVE", "PENDING"]));
  const known = new Set((await tx.select({ id: members.id }).from(members).where(active)).map(({ id }) => id));
  const unknown = userIds.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw notFound("User", ["userIds", `${unknown}`]);
}
