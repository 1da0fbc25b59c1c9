import { type Connection, connection, connectionOf, type OrderKey, requestError, within } from "@atrium/kit";
import { plain } from "@atrium/kit/plain";
import { and, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { AchievementFilter, AchievementOrder, QueryAchievementsArgs, UserAchievementsArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { type AchievementRow, achievements, searched } from "./tables.ts";
import { isSeenBy } from "./visible.ts";

const MAX_WORDS = 8;
const MAX_QUERY = 200;

/** Achievements the viewer may see, by the filter. */
export async function listAchievements(ctx: Ctx, { filter, orderBy, ...page }: QueryAchievementsArgs): Promise<Connection<AchievementRow>> {
  const where = and(isSeenBy(ctx.viewer), matching(filter ?? {}));
  return connection(ctx.db, page, { from: achievements, where, orderBy: [orderKey(orderBy)] });
}

/** A person's achievements as far as the viewer may see them, latest first. */
export function listAchievementsOf(ctx: Ctx, userId: string, args: UserAchievementsArgs): Promise<Connection<AchievementRow>> {
  const where = and(isSeenBy(ctx.viewer), args.category ? eq(achievements.category, args.category) : undefined);
  const orderBy = [{ name: "created", by: achievements.createdAt, direction: "DESC" as const }];
  return connectionOf(ctx.db, "User.achievements", userId, args, achievements.userId, { from: achievements, where, orderBy });
}

function matching({ userId, categories, verification, institution, query, achieved }: AchievementFilter): SQL | undefined {
  within(achievements.createdAt, achieved); // refuses an impossible period
  const place = institution?.trim().toLowerCase();
  if (place && place.length > MAX_QUERY) throw requestError("BAD_USER_INPUT", `institution may have at most ${MAX_QUERY} characters.`);
  const moment = sql`(${achievements.achievedOn}::timestamp at time zone 'UTC')`;
  return and(
    userId ? eq(achievements.userId, userId) : undefined,
    categories?.length ? inArray(achievements.category, [...categories]) : undefined,
    verification ? eq(achievements.verification, verification) : undefined,
    place != null ? sql`${achievements.userId} in (select ${members.id} from ${members} where lower(${members.institution}) = ${place})` : undefined,
    achieved ? and(gte(moment, achieved.from.toISOString()), lt(moment, achieved.to.toISOString())) : undefined,
    ...wordsOf(query).map((word) => sql`${searched(achievements)} like ${plain(`%${word.replace(/[\\%_]/g, "\\$&")}%`)}`),
  );
}

const wordsOf = (query: string | null | undefined) =>
  query?.trim().slice(0, MAX_QUERY).normalize("NFKD").split(/\s+/).filter(Boolean).slice(0, MAX_WORDS) ?? [];

function orderKey(order: AchievementOrder | null | undefined): OrderKey {
  const { field, direction } = order ?? { field: "CREATED_AT", direction: "DESC" };
  switch (field) {
    case "ACHIEVED_ON": // whoever tells no day comes last, newest first
      return { name: "achieved", by: sql`coalesce(${achievements.achievedOn}, '0001-01-01'::date)`, direction };
    case "LIKES":
      return { name: "likes", by: achievements.likesCount, direction };
    case "CREATED_AT":
      return { name: "created", by: achievements.createdAt, direction };
  }
}
