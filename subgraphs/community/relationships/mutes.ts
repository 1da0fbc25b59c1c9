import { pairKey, publish, type Reference, requireViewer, type Tx, UserError, validInput } from "@atrium/kit";
import { and, eq, lte, sql } from "drizzle-orm";
import { z } from "zod";
import type { UserMuteInput, UserUnmuteInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { edge, lockPair, refuseSelf, requireMember, requirePerson } from "./pairs.ts";
import { mutes } from "./tables.ts";

/** Keeps a person's posts out of the viewer's feeds, for a while or until unmuted; doing it again changes how long. */
export async function userMute(ctx: Ctx, input: UserMuteInput): Promise<Reference> {
  const viewer = requireViewer(ctx);
  const { userId, until = null } = validInput(z.object({ userId: z.string(), until: z.date().nullish() }), input);
  refuseSelf(viewer.id, userId);
  if (until && until <= ctx.now()) throw new UserError("OUT_OF_RANGE", "A mute ends in the future.", ["until"]);
  await ctx.db.transaction(async (tx) => {
    await lockPair(tx, viewer.id, userId);
    await requirePerson(tx, viewer.id, userId);
    await addMute(tx, viewer.id, userId, until);
  });
  return { id: userId };
}

/** Ends the viewer's mute of a person. */
export async function userUnmute(ctx: Ctx, { userId }: UserUnmuteInput): Promise<Reference> {
  const viewer = requireViewer(ctx);
  refuseSelf(viewer.id, userId);
  await ctx.db.transaction(async (tx) => {
    await lockPair(tx, viewer.id, userId);
    await requireMember(tx, userId);
    const isIt = and(eq(mutes.muterId, viewer.id), eq(mutes.mutedId, userId));
    const removed = await tx.delete(mutes).where(isIt).returning();
    if (removed.length > 0) await publish(tx, "user.unmuted", userId, { muterId: viewer.id });
  });
  return { id: userId };
}

/** Mutes a person, unless they are so for exactly that long. */
export async function addMute(tx: Tx, muterId: string, mutedId: string, until: Date | null): Promise<void> {
  const [changed] = await tx
    .insert(mutes)
    .values(edge(tx, { muterId, mutedId, until }))
    .onConflictDoUpdate({
      target: [mutes.muterId, mutes.mutedId],
      set: { until },
      setWhere: sql`${mutes.until} is distinct from excluded.until`,
    })
    .returning();
  if (changed) await publish(tx, "user.muted", mutedId, { muterId, until: until?.toISOString() ?? null });
}

/** Whether the viewer has muted the person, and still does; null for a visitor. */
export async function isMuted({ viewer, loaders, now }: Ctx, userId: string): Promise<boolean | null> {
  if (!viewer) return null;
  const relation = await loaders.relation.load(pairKey(viewer.id, userId));
  return relation?.mutedUntil ? new Date(relation.mutedUntil) > now() : (relation?.hasMuted ?? false);
}

/** Removes mutes whose time is over; they have had no effect since, and everybody was told when they end. */
export async function forgetMutes(tx: Tx): Promise<void> {
  await tx.delete(mutes).where(lte(mutes.until, tx.origin.now()));
}
