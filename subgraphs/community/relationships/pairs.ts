import { hasScope, newId, notFound, pairKey, type Tx, takeTurn, UserError } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { blocks } from "./tables.ts";

/** Makes whatever changes between two people wait for each other; taken first, so that its events come in the same order. */
export async function lockPair(tx: Tx, a: string, b: string): Promise<void> {
  await takeTurn(tx, [a, b].sort().join(" "));
}

/** Refuses what nobody does with themselves. */
export function refuseSelf(viewerId: string, userId: string): void {
  if (viewerId === userId) throw new UserError("INVALID", "This takes another person than yourself.", ["userId"]);
}

/** Refuses people who are not there for the viewer, those who blocked the viewer among them: they are not told. */
export async function requirePerson(tx: Tx, viewerId: string, userId: string): Promise<void> {
  const blocker = (blockerId: string, blockedId: string) =>
    sql<boolean>`exists (select 1 from ${blocks} where ${blocks.blockerId} = ${blockerId} and ${blocks.blockedId} = ${blockedId})`;
  const [person] = await tx
    .select({ status: members.status, isBlockedBy: blocker(userId, viewerId), hasBlocked: blocker(viewerId, userId) })
    .from(members)
    .where(eq(members.id, userId));
  const isThere = person?.status === "ACTIVE" || person?.status === "SUSPENDED";
  if (!isThere || person.isBlockedBy) throw notFound("User", ["userId"]);
  if (person.hasBlocked) throw new UserError("BLOCKED", "You have blocked this person.", ["userId"]);
}

/** Whether there is such a person, whatever they think of the viewer. */
export async function requireMember(tx: Tx, userId: string): Promise<void> {
  const [person] = await tx.select({ id: members.id }).from(members).where(eq(members.id, userId));
  if (!person) throw notFound("User", ["userId"]);
}

/** Whether the person's relationships are out of the viewer's sight: one of the two has blocked the other. */
export async function isHidden(ctx: Ctx, userId: string): Promise<boolean> {
  const { viewer } = ctx;
  return viewer?.id !== userId && !hasScope(viewer, "users:admin") && areApart(ctx, userId);
}

/** Whether the viewer or the person has blocked the other; never so for a visitor, or where nobody is (null). */
export async function areApart({ viewer, loaders }: Ctx, personId: string | null): Promise<boolean> {
  const relation = viewer && personId ? await loaders.relation.load(pairKey(viewer.id, personId)) : null;
  return relation !== null && (relation.hasBlocked || relation.isBlockedBy);
}

/** Whether the viewer and the person are friends. */
export async function isFriend({ viewer, loaders }: Ctx, personId: string | null): Promise<boolean> {
  return viewer !== null && personId !== null && (await loaders.relation.load(pairKey(viewer.id, personId)))?.isFriend === true;
}

/** Whether the viewer is the person, or may act for all. */
export const isSelfOrAdmin = ({ viewer }: Ctx, userId: string): boolean => viewer?.id === userId || hasScope(viewer, "users:admin");

/** An edge made now: lists of edges are in the order of their ids. */
export function edge<T extends object>(tx: Tx, between: T): T & { id: string; createdAt: Date } {
  const createdAt = tx.origin.now();
  return { id: newId(createdAt), createdAt, ...between };
}
