import { type Connection, connection, requestError, text, validArguments } from "@atrium/kit";
import { and, eq, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { rankOf, ranks } from "../club-members/membership.ts";
import type { QueryClubArgs, QueryClubsArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type ClubRow, clubs, searched } from "./tables.ts";
import { canSeeClub, inSight, joinedBy } from "./visible.ts";
import { hasWords } from "./words.ts";

const words = z.object({ query: text(200).nullish(), category: text(60).nullish() });

/** A club the viewer may see. */
export async function getClub(ctx: Ctx, id: string): Promise<ClubRow | null> {
  const club = await ctx.loaders.club.load(id);
  return club && (await canSeeClub(ctx, club)) ? club : null;
}

/** A club the viewer may see, by exactly one of id and slug. */
export async function getClubBy(ctx: Ctx, args: QueryClubArgs): Promise<ClubRow | null> {
  const { id, slug } = validArguments(z.object({ id: z.uuid().nullish(), slug: text(200).nullish() }), args);
  if ((id == null) === (slug == null)) throw requestError("BAD_USER_INPUT", "Give exactly one of id and slug.");
  if (id != null) return getClub(ctx, id);
  const [club] = await ctx.db
    .select()
    .from(clubs)
    .where(eq(clubs.slug, slug?.toLowerCase() ?? ""));
  return club && (await canSeeClub(ctx, club)) ? club : null;
}

/** Listed clubs, or those the viewer belongs to, most active first. */
export function listClubs(ctx: Ctx, { joinedByMe, ...args }: QueryClubsArgs): Promise<Connection<ClubRow>> {
  const { query, category } = validArguments(words, args);
  const where = and(
    inSight,
    joinedByMe ? joinedBy(ctx.viewer, clubs.id) : and(ne(clubs.visibility, "HIDDEN"), eq(clubs.status, "ACTIVE")),
    category ? eq(sql`lower(${clubs.category})`, category.toLowerCase()) : undefined,
    hasWords(searched(clubs), query),
  );
  return connection(ctx.db, args, { from: clubs, where, orderBy: [{ name: "activity", by: clubs.activity, direction: "DESC" }] });
}

/** Whether the viewer may change the club now. */
export async function viewerCanManage(ctx: Ctx, club: ClubRow): Promise<boolean> {
  return club.status !== "ARCHIVED" && (await rankOf(ctx, club.id)) >= ranks.ADMIN;
}
