import type { Tx } from "@atrium/kit";
import { and, count, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { deedOf, undoingOf } from "../points/deeds.ts";
import type { OpenLedger } from "../points/open-ledger.ts";
import type { Book, Happening } from "../progress/book.ts";
import { type AutomaticBadge, countingOn, type Progress } from "./counting.ts";
import { countedBy } from "./rule.ts";
import { type BadgeAwardRow, type BadgeStep, badgeAwards, badgeSteps, badges } from "./tables.ts";

const nameOf = (userId: string, badgeId: string) => `${userId} ${badgeId}`;

/** Opens the counts of automatic badges as far as the events need them. */
export async function openCounting(tx: Tx, events: readonly Happening[], ledger: OpenLedger): Promise<Book> {
  const automatic = await automaticBadges(tx);
  const undone = events.flatMap((event) => undoingOf(event)?.keys ?? []);
  const keys = [...events.flatMap((event) => deedOf(event)?.key ?? []), ...undone];
  const steps = keys.length > 0 && automatic.length > 0 ? await tx.select().from(badgeSteps).where(inArray(badgeSteps.key, keys)) : [];
  const progresses = await progressesIn(tx, automatic, pairsIn(automatic, events, steps, ledger));
  const counting = countingOn({
    badges: automatic,
    steps,
    awards: ledger.awards,
    progressOf: (userId, badgeId) => progresses.get(nameOf(userId, badgeId)),
  });
  return {
    take: counting.take,
    async close() {
      const isOver = ({ userId, badgeId }: BadgeStep) => progresses.get(nameOf(userId, badgeId))?.isOver;
      await writeSteps(
        tx,
        [...counting.changed].filter((step) => !isOver(step)),
      );
      await writeAwards(tx, counting.given);
    },
  };
}

async function automaticBadges(tx: Tx): Promise<AutomaticBadge[]> {
  const rows = await tx
    .select()
    .from(badges)
    .where(and(badges.isAutomatic, isNull(badges.archivedAt), isNotNull(badges.rule)))
    .orderBy(badges.id);
  return rows as AutomaticBadge[];
}

type Pair = { readonly userId: string; readonly badge: AutomaticBadge };

/** Whose progress towards what may change. Levels are reached on the way, by anybody at hand. */
function pairsIn(automatic: readonly AutomaticBadge[], events: readonly Happening[], steps: readonly BadgeStep[], { scores }: OpenLedger): Pair[] {
  const ofEvents = automatic.flatMap((badge) => events.flatMap((event) => ({ userId: countedBy(badge.rule, event)?.userId ?? "", badge })));
  const ofLevels = automatic.filter(({ rule }) => rule.event === "level.reached").flatMap((badge) => [...scores.keys()].map((userId) => ({ userId, badge })));
  const ofSteps = steps.flatMap(({ userId, badgeId }) => automatic.filter(({ id }) => id === badgeId).map((badge) => ({ userId, badge })));
  return [...ofEvents, ...ofLevels, ...ofSteps].filter(({ userId }) => userId !== "");
}

async function progressesIn(tx: Tx, automatic: readonly AutomaticBadge[], pairs: readonly Pair[]): Promise<Map<string, Progress>> {
  const found = new Map<string, Progress>();
  for (const { userId, badge } of pairs) found.set(nameOf(userId, badge.id), { userId, badge, count: 0, isOver: false });
  if (found.size === 0) return found;
  const userIds = [...new Set(pairs.map(({ userId }) => userId))];
  const badgeIds = automatic.map(({ id }) => id).filter((id) => pairs.some(({ badge }) => badge.id === id));
  // whoever gives one of these badges by hand waits till we are done, or we till they are
  await tx.select({ id: badges.id }).from(badges).where(inArray(badges.id, badgeIds)).orderBy(badges.id).for("share");
  const awarded = await tx
    .select({ userId: badgeAwards.userId, badgeId: badgeAwards.badgeId })
    .from(badgeAwards)
    .where(and(inArray(badgeAwards.userId, userIds), inArray(badgeAwards.badgeId, badgeIds)));
  const counted = await tx
    .select({ userId: badgeSteps.userId, badgeId: badgeSteps.badgeId, count: count() })
    .from(badgeSteps)
    .where(and(inArray(badgeSteps.userId, userIds), inArray(badgeSteps.badgeId, badgeIds), isNull(badgeSteps.undoneBy)))
    .groupBy(badgeSteps.userId, badgeSteps.badgeId);
  for (const row of counted) Object.assign(found.get(nameOf(row.userId, row.badgeId)) ?? {}, { count: row.count });
  for (const row of awarded) Object.assign(found.get(nameOf(row.userId, row.badgeId)) ?? {}, { isOver: true });
  return found;
}

async function writeSteps(tx: Tx, steps: readonly BadgeStep[]): Promise<void> {
  if (steps.length === 0) return;
  const target = [badgeSteps.userId, badgeSteps.badgeId, badgeSteps.key];
  await tx
    .insert(badgeSteps)
    .values([...steps])
    .onConflictDoUpdate({ target, set: { undoneBy: sql`excluded.undone_by` } });
}

/** Keeps awards; what led to them need not be known any more. */
async function writeAwards(tx: Tx, awards: readonly BadgeAwardRow[]): Promise<void> {
  if (awards.length === 0) return;
  await tx.insert(badgeAwards).values([...awards]);
  for (const [badgeId, of] of Map.groupBy(awards, (award) => award.badgeId)) {
    await tx
      .update(badges)
      .set({ awardsCount: sql`${badges.awardsCount} + ${of.length}` })
      .where(eq(badges.id, badgeId));
  }
  const isTheirs = awards.map(({ userId, badgeId }) => and(eq(badgeSteps.userId, userId), eq(badgeSteps.badgeId, badgeId)));
  await tx.delete(badgeSteps).where(or(...isTheirs));
}
