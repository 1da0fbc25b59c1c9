import { clearable, hasScope, line, once, requireViewer, type Tx, takeTurn, text, UserError, validInput } from "@atrium/kit";
import { and, count, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { ranks } from "../club-members/membership.ts";
import { clubMemberships } from "../club-members/tables.ts";
import type { ClubCreateInput, ClubUpdateInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { guardRate } from "../moderation/rates.ts";
import { screen } from "../moderation/screening.ts";
import { slugOf } from "./slugs.ts";
import { enter, enterAs } from "./standing.ts";
import { type ClubRow, clubs } from "./tables.ts";
import { changeClub, foundClub, withholdClub } from "./write.ts";

const MAX_OWNED = 20;

const name = line(80)
  .pipe(z.string().min(3))
  .refine((value) => slugOf(value) !== "", { message: "A name needs letters or digits.", params: { code: "FORMAT" } });
const description = text(5_000);
const rules = text(5_000);
const category = line(60);
const visibility = z.enum(["PUBLIC", "PRIVATE", "HIDDEN"]);
const joinPolicy = z.enum(["OPEN", "APPROVAL", "INVITE_ONLY"]);

const newClub = z.object({
  name,
  description: clearable(description),
  category: clearable(category),
  rules: clearable(rules),
  visibility: visibility.nullish().transform((value) => value ?? "PUBLIC"),
  joinPolicy: joinPolicy.nullish().transform((value) => value ?? "OPEN"),
});
const changedClub = z.object({
  name: name.optional(),
  description: clearable(description),
  category: clearable(category),
  rules: clearable(rules),
  visibility: visibility.optional(),
  joinPolicy: joinPolicy.optional(),
});

/** Founds a club of the viewer's. */
export async function clubCreate(ctx: Ctx, input: ClubCreateInput): Promise<ClubRow> {
  const viewer = requireViewer(ctx);
  const given = validInput(newClub, input);
  const id = await once(ctx, "clubCreate", input, async (tx) => {
    await guardRate(tx, viewer.id);
    await takeTurn(tx, viewer.id);
    await guardCount(tx, viewer.id);
    return (await foundClub(tx, viewer.id, given)).id;
  });
  return (await ctx.loaders.club.load(id)) as ClubRow;
}

async function guardCount(tx: Tx, ownerId: string): Promise<void> {
  const isOwned = and(eq(clubMemberships.userId, ownerId), eq(clubMemberships.role, "OWNER"), ne(clubs.status, "ARCHIVED"));
  const [owned] = await tx.select({ count: count() }).from(clubMemberships).innerJoin(clubs, eq(clubs.id, clubMemberships.clubId)).where(isOwned);
  if (owned && owned.count >= MAX_OWNED) {
    throw new UserError("LIMIT_EXCEEDED", `You may own at most ${MAX_OWNED} clubs.`, null, { limit: MAX_OWNED, remaining: 0 });
  }
}

/** Changes a club that the viewer runs. */
export async function clubUpdate(ctx: Ctx, { id, ...input }: ClubUpdateInput): Promise<ClubRow> {
  const viewer = requireViewer(ctx);
  const given = validInput(changedClub, withoutNull(input, ["name", "visibility", "joinPolicy"]));
  return ctx.db.transaction(async (tx) => {
    const { club } = await enterAs(ctx, tx, id, ranks.ADMIN, ["id"]);
    const changed = await changeClub(tx, club, given);
    const isReworded = (["name", "description", "rules"] as const).some((key) => changed[key] !== club[key]);
    const words = [changed.name, changed.description, changed.rules].filter(Boolean).join("\n");
    if (!isReworded) return changed;
    const screened = await screen(tx, { authorId: viewer.id, text: words, about: { type: "Club", id } });
    if (screened === "PENDING_REVIEW") await withholdClub(tx, changed, "HIDDEN");
    return changed;
  });
}

/** Makes a club read-only, by its owner or a moderator of the community. */
export async function clubArchive(ctx: Ctx, id: string): Promise<ClubRow> {
  const viewer = requireViewer(ctx);
  return ctx.db.transaction(async (tx) => {
    const { club, rank } = await enter(ctx, tx, id, ["id"]);
    if (rank < ranks.OWNER && !hasScope(viewer, "moderation:write")) throw new UserError("POLICY", "Only its owner archives a club.", ["id"]);
    if (club.status === "ARCHIVED") throw new UserError("ALREADY_DONE", "This club is archived already.", ["id"]);
    return changeClub(tx, club, { status: "ARCHIVED" });
  });
}

/** Fields that cannot be cleared: null leaves them as they are. */
function withoutNull<T extends object>(input: T, keys: readonly (keyof T)[]): T {
  return Object.fromEntries(Object.entries(input).filter(([key, value]) => value !== null || !keys.includes(key as keyof T))) as T;
}
