import { batchedLists, type Connection, connectionOf, type Db, notFound, objectNamed, type PageArguments, pairKey, pairsOf, requireViewer } from "@atrium/kit";
import { uuidArray } from "@atrium/kit/db";
import { and, eq, gt, sql } from "drizzle-orm";
import type { ReactionAddInput, ReactionRemoveInput, ReactionType } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { areApart } from "../relationships/pairs.ts";
import { notBlocked } from "../relationships/relations.ts";
import { getSubject, requireSubject } from "../subjects/subjects.ts";
import { type ReactionRow, reactionCounts, reactions } from "./tables.ts";
import { addReaction, removeReaction } from "./write.ts";

/** Reactions of one kind to one subject, as the viewer sees them. */
export type ReactionGroupRow = { readonly type: ReactionType; readonly count: number; readonly viewerHasReacted: boolean };

const KINDS: readonly ReactionType[] = ["LIKE", "INSIGHTFUL", "CLAP", "HEART", "CELEBRATE"];

/** A reaction to something the viewer may see, by somebody who is not blocked. */
export async function getReaction(ctx: Ctx, id: string): Promise<ReactionRow | null> {
  const reaction = await ctx.loaders.reaction.load(id);
  if (!reaction || !(await getSubject(ctx, { type: reaction.subjectType, id: reaction.subjectId }))) return null;
  return (await areApart(ctx, reaction.userId)) ? null : reaction;
}

/** The reactions to a subject the viewer may see, newest first, of one kind or all. */
export function listReactionsOf(
  ctx: Ctx,
  subjectId: string,
  { type, ...page }: PageArguments & { type?: ReactionType | null },
): Promise<Connection<ReactionRow>> {
  const where = and(type ? eq(reactions.type, type) : undefined, notBlocked(ctx.viewer?.id, reactions.userId));
  const orderBy = [{ name: "created", by: reactions.createdAt, direction: "DESC" as const }];
  return connectionOf(ctx.db, "Post.reactions", subjectId, { ...page, type } as PageArguments, reactions.subjectId, { from: reactions, where, orderBy });
}

/** The kinds of reaction a subject has, with counts; those it has none of are left out. */
export async function reactionGroupsOf(ctx: Ctx, subjectId: string): Promise<ReactionGroupRow[]> {
  const [counts, own] = await Promise.all([ctx.loaders.reactionCounts.load(subjectId), viewerReactionsTo(ctx, subjectId)]);
  return KINDS.flatMap((type) => {
    const count = counts.find((one) => one.type === type)?.count ?? 0;
    return count > 0 ? [{ type, count, viewerHasReacted: own.includes(type) }] : [];
  });
}

/** How often people like a subject. */
export async function likesCountOf(ctx: Ctx, subjectId: string): Promise<number> {
  return (await ctx.loaders.reactionCounts.load(subjectId)).find(({ type }) => type === "LIKE")?.count ?? 0;
}

/** The kinds of reaction the viewer has given a subject. */
export async function viewerReactionsTo({ viewer, loaders }: Ctx, subjectId: string): Promise<ReactionType[]> {
  const own = viewer ? await loaders.reactionsBy.load(pairKey(viewer.id, subjectId)) : [];
  return KINDS.filter((kind) => own.some(({ type }) => type === kind));
}

/** Something of a subject that another domain owns; null when the viewer may not see it. */
export async function ifSeen<T>(ctx: Ctx, type: string, id: string, read: (ctx: Ctx, id: string) => Promise<T>): Promise<T | null> {
  return (await getSubject(ctx, { type, id })) ? read(ctx, id) : null;
}

/** Reacts to a subject the viewer may see. */
export async function reactionAdd(ctx: Ctx, input: ReactionAddInput): Promise<ReactionGroupRow[]> {
  const { id: userId } = requireViewer(ctx);
  const { ownerId, isPublished, ...subject } = await requireSubject(ctx, objectNamed(input, "subjectId"));
  const [about, type] = [{ type: subject.type, id: subject.id }, input.type ?? "LIKE"];
  await ctx.db.transaction(async (tx) => {
    if (!isPublished || !(await addReaction(tx, { about, ownerId, userId, type }))) throw notFound("Subject", ["subjectId"]);
  });
  return reactionGroupsOf(ctx, subject.id);
}

/** Takes the viewer's reaction back, also from what they no longer see. */
export async function reactionRemove(ctx: Ctx, input: ReactionRemoveInput): Promise<ReactionGroupRow[] | null> {
  const { id: userId } = requireViewer(ctx);
  const about = objectNamed(input, "subjectId");
  if (!about) return null;
  const subject = await getSubject(ctx, about);
  await ctx.db.transaction((tx) => removeReaction(tx, { about, ownerId: subject?.ownerId ?? null, userId, type: input.type ?? "LIKE" }));
  return subject && reactionGroupsOf(ctx, about.id);
}

/** Loads the counts of each kind of reaction by subject. */
export const reactionCountsOf = batchedLists(
  (db: Db, ids) =>
    db
      .select()
      .from(reactionCounts)
      .where(and(sql`${reactionCounts.subjectId} = any(${uuidArray(ids)}::uuid[])`, gt(reactionCounts.count, 0))),
  ({ subjectId }) => subjectId,
);

/** Loads a person's reactions to a subject, by the ids of both. */
export const reactionsBy = batchedLists(
  (db: Db, keys) => {
    const { userId, subjectId, type } = reactions;
    return db
      .select({ userId, subjectId, type })
      .from(reactions)
      .where(sql`(${userId}, ${subjectId}) in (${pairsOf(keys)})`);
  },
  ({ userId, subjectId }) => pairKey(userId ?? "", subjectId),
);
