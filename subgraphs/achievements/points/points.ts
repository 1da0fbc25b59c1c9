import { batched, type Connection, connectionOf, hasScope, type PageArguments, within } from "@atrium/kit";
import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { dayIn, firstOfMonth, mondayOf, startOf } from "../progress/days.ts";
import { type LevelRow, levels, type PointsEntryRow, type PointsRuleRow, pointsEntries, pointsRules, type Score, scores } from "./tables.ts";

/** A person's score; whoever never earned a point has none. */
export const scoreOf = batched<Score>(
  (db, keys) =>
    db
      .select()
      .from(scores)
      .where(inArray(scores.userId, [...keys])),
  ({ userId }) => userId,
);

/** The whole ladder of levels, by any key. */
export const ladder = batched<{ key: string; levels: LevelRow[] }>(
  async (db, keys) => {
    const rows = await db.select().from(levels).orderBy(asc(levels.number));
    return keys.map((key) => ({ key, levels: rows }));
  },
  ({ key }) => key,
);

type Earned = { key: string; earned: number };

/** Points earned since a moment, by `user moment`. */
export const earnedSince = batched<Earned>(
  async (db, keys) => {
    const spans = JSON.stringify(keys.map((key) => ({ key, person: key.split(" ")[0], since: key.split(" ")[1] })));
    const rows = await db.execute<{ key: string; earned: string }>(sql`
      select span.key, coalesce(sum(${pointsEntries.amount}), 0) as earned
      from jsonb_to_recordset(${spans}::text::jsonb) as span(key text, person uuid, since timestamptz)
      left join ${pointsEntries} on ${pointsEntries.userId} = span.person and ${pointsEntries.occurredAt} >= span.since
      group by span.key`);
    return [...rows].map(({ key, earned }) => ({ key, earned: Number(earned) }));
  },
  ({ key }) => key,
);

/** Points an object brought a person, by `object user`. */
export const earnedWith = batched<Earned>(
  async (db, keys) => {
    const pairs = JSON.stringify(keys.map((key) => ({ key, object: key.split(" ")[0], person: key.split(" ")[1] })));
    const rows = await db.execute<{ key: string; earned: string }>(sql`
      select pair.key, coalesce(sum(${pointsEntries.amount}), 0) as earned
      from jsonb_to_recordset(${pairs}::text::jsonb) as pair(key text, object uuid, person uuid)
      left join ${pointsEntries} on ${pointsEntries.objectId} = pair.object and ${pointsEntries.userId} = pair.person
      group by pair.key`);
    return [...rows].map(({ key, earned }) => ({ key, earned: Number(earned) }));
  },
  ({ key }) => key,
);

/** What an object has brought its owner so far. */
export async function pointsFor(ctx: Ctx, objectId: string, userId: string): Promise<number> {
  return (await ctx.loaders.earnedWith.load(`${objectId} ${userId}`))?.earned ?? 0;
}

export type UserScoreParent = { userId: string; total: number; timeZone: string | null };

/** A person's score, nothing for whoever never earned a point. */
export async function getScore(ctx: Ctx, userId: string): Promise<UserScoreParent> {
  const score = await ctx.loaders.score.load(userId);
  return { userId, total: score?.total ?? 0, timeZone: score?.timeZone ?? null };
}

/** Points since the week or month began where the person lives. What is taken back counts where it was earned. */
export async function earnedIn(ctx: Ctx, { userId, timeZone }: UserScoreParent, span: "week" | "month"): Promise<number> {
  const today = dayIn(timeZone, ctx.now());
  const since = startOf(span === "week" ? mondayOf(today) : firstOfMonth(today), timeZone);
  return (await ctx.loaders.earnedSince.load(`${userId} ${since.toISOString()}`))?.earned ?? 0;
}

/** All levels, lowest first. */
export async function listLevels(ctx: Ctx): Promise<LevelRow[]> {
  return (await ctx.loaders.ladder.load("levels"))?.levels ?? [];
}

/** The level that so many points are; null below the first. */
export async function levelAt(ctx: Ctx, total: number): Promise<LevelRow | null> {
  return (await listLevels(ctx)).findLast(({ minPoints }) => minPoints <= total) ?? null;
}

/** The level that comes next; null at the top. */
export async function levelAfter(ctx: Ctx, total: number): Promise<LevelRow | null> {
  return (await listLevels(ctx)).find(({ minPoints }) => minPoints > total) ?? null;
}

const mayRead = ({ viewer }: Ctx, userId: string) => viewer?.id === userId || hasScope(viewer, "rewards:admin");

/** A movement of points, for its person and administrators. */
export async function getPointsEntry(ctx: Ctx, id: string): Promise<PointsEntryRow | null> {
  const entry = await ctx.loaders.pointsEntry.load(id);
  return entry && mayRead(ctx, entry.userId) ? entry : null;
}

type History = PageArguments & { range?: { from: Date; to: Date } | null };

/** A person's ledger, newest first; null for others. */
export async function listPointsHistoryOf(ctx: Ctx, userId: string, args: History): Promise<Connection<PointsEntryRow> | null> {
  if (!mayRead(ctx, userId)) return null;
  const orderBy = [{ name: "entered", by: pointsEntries.createdAt, direction: "DESC" as const }];
  const where = within(pointsEntries.createdAt, args.range);
  return connectionOf(ctx.db, "User.pointsHistory", userId, args, pointsEntries.userId, { from: pointsEntries, where, orderBy });
}

/** What earns points; administrators also see what is switched off. */
export async function listPointsRules(ctx: Ctx): Promise<PointsRuleRow[]> {
  const isShown = hasScope(ctx.viewer, "rewards:admin") ? undefined : eq(pointsRules.isEnabled, true);
  return ctx.db.select().from(pointsRules).where(isShown).orderBy(asc(pointsRules.id)).limit(200);
}
