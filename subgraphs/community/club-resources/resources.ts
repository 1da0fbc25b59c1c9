import {
  type Connection,
  clearable,
  connectionOf,
  line,
  notFound,
  once,
  type PageArguments,
  requireViewer,
  type Tx,
  text,
  UserError,
  validArguments,
  validInput,
} from "@atrium/kit";
import { and, eq, ne, or, sql } from "drizzle-orm";
import { z } from "zod";
import { ranks } from "../club-members/membership.ts";
import { enterAs, enterOpen } from "../clubs/standing.ts";
import type { ClubRow } from "../clubs/tables.ts";
import { canReadClub, seesAllClubs } from "../clubs/visible.ts";
import { hasWords } from "../clubs/words.ts";
import type { ClubResourceCreateInput, ClubResourcesArgs, ClubResourceUpdateInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { guardRate } from "../moderation/rates.ts";
import { type ClubResourceRow, clubResources } from "./tables.ts";
import { addResource, rewordResource } from "./write.ts";

const title = line(150);
const description = text(2_000);
const url = z.string().min(1).max(2_048);
const tags = line(40)
  .transform((tag) => tag.toLowerCase())
  .array()
  .max(10)
  .transform((all) => [...new Set(all)]);

const newResource = z.object({ clubId: z.uuid(), title, description: clearable(description), url, tags: tags.nullish() });
const changedResource = z.object({ title: title.optional(), description: clearable(description), url: url.optional(), tags: tags.optional() });

/** A resource of a club the viewer may read; one out of sight for its uploader and moderators. */
export async function getResource(ctx: Ctx, id: string): Promise<ClubResourceRow | null> {
  const resource = await ctx.loaders.clubResource.load(id);
  const club = resource && (await ctx.loaders.club.load(resource.clubId));
  if (!club || !(await canReadClub(ctx, club))) return null;
  if (resource.status === "PUBLISHED" || seesAllClubs(ctx.viewer)) return resource;
  return resource.uploaderId === ctx.viewer?.id && resource.status !== "REMOVED" ? resource : null;
}

/** What is shared in a club, newest first, by words in title, description and tags. */
export async function listResourcesOf(ctx: Ctx, club: ClubRow, { query, ...page }: Partial<ClubResourcesArgs>): Promise<Connection<ClubResourceRow> | null> {
  if (!(await canReadClub(ctx, club))) return null;
  const isOwn = ctx.viewer ? and(eq(clubResources.uploaderId, ctx.viewer.id), ne(clubResources.status, "REMOVED")) : undefined;
  const words = sql`(${clubResources.title} || ' ' || coalesce(${clubResources.description}, '') || ' ' || array_to_string(${clubResources.tags}, ' '))`;
  const where = and(
    or(eq(clubResources.status, "PUBLISHED"), isOwn),
    hasWords(words, validArguments(z.object({ query: text(200).nullish() }), { query }).query),
  );
  return connectionOf(ctx.db, "Club.resources", club.id, { ...page, query } as PageArguments, clubResources.clubId, { from: clubResources, where });
}

/** Shares a link in a club the viewer belongs to. */
export async function clubResourceCreate(ctx: Ctx, input: ClubResourceCreateInput): Promise<ClubResourceRow> {
  const viewer = requireViewer(ctx);
  const { clubId, ...given } = validInput(newResource, input);
  const id = await once(ctx, "clubResourceCreate", input, async (tx) => {
    await guardRate(tx, viewer.id);
    await enterAs(ctx, tx, clubId, ranks.MEMBER, ["clubId"]);
    const resource = { ...given, description: given.description ?? null, tags: given.tags ?? [] };
    return (await addResource(tx, clubId, viewer.id, resource)).id;
  });
  return (await ctx.loaders.clubResource.load(id)) as ClubResourceRow;
}

/** Changes a resource of the viewer's, or of a club they moderate. */
export async function clubResourceUpdate(ctx: Ctx, { id, ...input }: ClubResourceUpdateInput): Promise<ClubResourceRow> {
  const clearing = Object.entries(input).filter(([key, value]) => value !== null || key === "description");
  const given = validInput(changedResource, Object.fromEntries(clearing));
  return change(ctx, id, (tx, resource) => rewordResource(tx, resource, given));
}

/** Removes a resource of the viewer's, or of a club they moderate. */
export async function clubResourceDelete(ctx: Ctx, id: string): Promise<string> {
  return change(ctx, id, async (tx) => {
    await tx.delete(clubResources).where(eq(clubResources.id, id));
    return id;
  });
}

async function change<A>(ctx: Ctx, id: string, work: (tx: Tx, resource: ClubResourceRow) => Promise<A>): Promise<A> {
  const viewer = requireViewer(ctx);
  const seen = await getResource(ctx, id);
  if (!seen) throw notFound("Resource");
  return ctx.db.transaction(async (tx) => {
    const { rank } = await enterOpen(ctx, tx, seen.clubId, ["id"]);
    const isOwn = seen.uploaderId === viewer.id && rank >= ranks.MEMBER;
    if (!isOwn && rank < ranks.MODERATOR) throw new UserError("POLICY", "Only who shared it and the club's moderators change it.", ["id"]);
    const [resource] = await tx.select().from(clubResources).where(eq(clubResources.id, id)).for("update");
    if (!resource || resource.status === "REMOVED") throw notFound("Resource");
    return work(tx, resource);
  });
}
