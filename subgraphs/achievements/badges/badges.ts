import { batched, type Connection, connection, connectionOf, hasScope, type PageArguments } from "@atrium/kit";
import { and, count, eq, gt, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { QueryBadgesArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { type BadgeAwardRow, type BadgeRow, badgeAwards, badgeSteps, badges } from "./tables.ts";

/** An award counts until it is revoked or expires. */
export const isValid = (now: Date): SQL => and(isNull(badgeAwards.revokedAt), or(isNull(badgeAwards.expiresAt), gt(badgeAwards.expiresAt, now))) as SQL;

type Standing = { key: string; awards: number; steps: number };

/** What a person has of a badge, by `badge user`: awards that are not revoked, and deeds that count towards it. */
export const badgeStanding = batched<Standing>(
  async (db, keys) => {
    const pairs = JSON.stringify(keys.map((key) => ({ key, badge: key.split(" ")[0], person: key.split(" ")[1] })));
    const rows = await db.execute<{ key: string; awards: string; steps: string }>(sql`
      select pair.key,
        (select count(*) from ${badgeAwards} where ${badgeAwards.badgeId} = pair.badge and ${badgeAwards.userId} = pair.person and ${badgeAwards.revokedAt} is null) as awards,
        (select count(*) from ${badgeSteps} where ${badgeSteps.badgeId} = pair.badge and ${badgeSteps.userId} = pair.person and ${badgeSteps.undoneBy} is null) as steps
      from jsonb_to_recordset(${pairs}::text::jsonb) as pair(key text, badge uuid, person uuid)`);
    return [...rows].map(({ key, awards, steps }) => ({ key, awards: Number(awards), steps: Number(steps) }));
  },
  ({ key }) => key,
);

/** How many members are active, by any key. */
export const activeMembers = batched<{ key: string; count: number }>(
  async (db, keys) => {
    const [row] = await db.select({ count: count() }).from(members).where(eq(members.status, "ACTIVE"));
    return keys.map((key) => ({ key, count: row?.count ?? 0 }));
  },
  ({ key }) => key,
);

/** Loads awards by their verification code. */
export const awardByCode = batched<BadgeAwardRow>(
  (db, codes) =>
    db
      .select()
      .from(badgeAwards)
      .where(inArray(badgeAwards.verificationCode, [...codes])),
  ({ verificationCode }) => verificationCode,
);

const standingOf = async (ctx: Ctx, badgeId: string) => (ctx.viewer ? await ctx.loaders.badgeStanding.load(`${badgeId} ${ctx.viewer.id}`) : null);

/** Secret badges exist only for people who have them, and for whoever gives badges. */
async function canSee(ctx: Ctx, badge: BadgeRow): Promise<boolean> {
  if (!badge.isSecret || hasScope(ctx.viewer, "rewards:admin") || hasScope(ctx.viewer, "badges:award")) return true;
  return ((await standingOf(ctx, badge.id))?.awards ?? 0) > 0;
}

/** SQL's counterpart of `canSee`, for badges by their id. */
function isSeen({ viewer }: Ctx): SQL | undefined {
  if (hasScope(viewer, "rewards:admin") || hasScope(viewer, "badges:award")) return undefined;
  const own = badgeAwards;
  const has = viewer && sql`${badges.id} in (select ${own.badgeId} from ${own} where ${own.userId} = ${viewer.id} and ${own.revokedAt} is null)`;
  return or(eq(badges.isSecret, false), has || undefined);
}

/** A badge that exists for the viewer. */
export async function getBadge(ctx: Ctx, id: string): Promise<BadgeRow | null> {
  const badge = await ctx.loaders.badge.load(id);
  return badge && (await canSee(ctx, badge)) ? badge : null;
}

/** The same by its slug. */
export async function getBadgeBySlug(ctx: Ctx, slug: string): Promise<BadgeRow | null> {
  const [badge] = await ctx.db.select().from(badges).where(eq(badges.slug, slug));
  return badge && (await canSee(ctx, badge)) ? badge : null;
}

/** Badges that can be earned, newest first. */
export function listBadges(ctx: Ctx, { category, ...page }: QueryBadgesArgs): Promise<Connection<BadgeRow>> {
  const where = and(isNull(badges.archivedAt), isSeen(ctx), category ? eq(badges.category, category) : undefined);
  return connection(ctx.db, page, { from: badges, where, orderBy: [{ name: "created", by: badges.createdAt, direction: "DESC" }] });
}

const newest = [{ name: "awarded", by: badgeAwards.awardedAt, direction: "DESC" as const }];

/** Valid awards of a badge, newest first. */
export function listAwardsOf(ctx: Ctx, badgeId: string, page: PageArguments): Promise<Connection<BadgeAwardRow>> {
  return connectionOf(ctx.db, "Badge.awards", badgeId, page, badgeAwards.badgeId, { from: badgeAwards, where: isValid(ctx.now()), orderBy: newest });
}

/** A person's valid awards, newest first; of secret badges those that exist for the viewer. */
export function listBadgesOf(ctx: Ctx, userId: string, page: PageArguments): Promise<Connection<BadgeAwardRow>> {
  const isShown = ctx.viewer?.id === userId ? undefined : isSeen(ctx);
  const where = and(isValid(ctx.now()), isShown ? sql`${badgeAwards.badgeId} in (select ${badges.id} from ${badges} where ${isShown})` : undefined);
  return connectionOf(ctx.db, "User.badges", userId, page, badgeAwards.userId, { from: badgeAwards, where, orderBy: newest });
}

/** An award of a badge that exists for the viewer, also when it was revoked; one's own always. */
export async function getBadgeAward(ctx: Ctx, id: string): Promise<BadgeAwardRow | null> {
  const award = await ctx.loaders.badgeAward.load(id);
  return award && (award.userId === ctx.viewer?.id || (await getBadge(ctx, award.badgeId))) ? award : null;
}

/** The viewer's way to the badge, 0 to 1; null when it is not measured. */
export async function progressOf(ctx: Ctx, { id, isAutomatic, rule }: BadgeRow): Promise<number | null> {
  const standing = await standingOf(ctx, id);
  if (standing && standing.awards > 0) return 1;
  return standing && isAutomatic && rule ? Math.min(1, standing.steps / rule.count) : null;
}

/** The share of active members who have the badge, 0 to 1; null while there are none. */
export async function rarityOf(ctx: Ctx, { awardsCount }: BadgeRow): Promise<number | null> {
  const active = (await ctx.loaders.activeMembers.load("active"))?.count ?? 0;
  return active > 0 ? Math.min(1, awardsCount / active) : null;
}
