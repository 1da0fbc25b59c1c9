import type { Happening } from "../progress/book.ts";
import { type Day, dayIn } from "../progress/days.ts";
import { idFrom } from "../progress/ids.ts";
import { type Deed, deedOf, recipientOf, type Undoing, undoingOf } from "./deeds.ts";
import type { LevelRow, PointsEntryRow, PointsRuleRow, Score } from "./tables.ts";

/** What the ledger says of the people and deeds at hand. Rules are those in force; entries are all of the deeds' keys and objects. */
export type LedgerState = {
  readonly rules: readonly PointsRuleRow[];
  readonly levels: readonly LevelRow[];
  readonly scores: ReadonlyMap<string, Score>;
  readonly entries: readonly PointsEntryRow[];
  /** Entries that count towards daily caps, on the days at hand. */
  readonly capped: readonly Pick<PointsEntryRow, "id" | "ruleId" | "userId" | "amount" | "occurredAt">[];
  /** Points of the badges that were given, by award. */
  readonly awards: ReadonlyMap<string, BadgePoints>;
};

/** The points that come with a badge. */
export type BadgePoints = { readonly userId: string; readonly points: number; readonly awardedAt: Date };

type Source = Pick<PointsEntryRow, "sourceType" | "sourceId" | "objectId" | "key">;
type Earned = Source & Pick<PointsEntryRow, "userId" | "amount" | "ruleId" | "ruleVersion" | "metric" | "occurredAt"> & { note?: string | null };
type Cause = Pick<Happening, "id" | "type" | "traceId" | "occurredAt">;

const baseOf = (key: string) => key.split("#", 1)[0] as string;
const slotOf = (ruleId: string | null, userId: string, key: string) => `${ruleId} ${userId} ${key}`;
const isOriginal = ({ reversalOf }: PointsEntryRow) => reversalOf === null;
const endOf = ({ reversedAt }: PointsEntryRow) => reversedAt?.getTime() ?? Number.POSITIVE_INFINITY;

/** The ledger of points, as events move it one after the other. The same events give the same entries, however they are divided. */
export function ledgerOn({ rules, levels, scores, entries, capped, awards }: LedgerState) {
  const bySlot = new Map<string, PointsEntryRow[]>();
  const byBase = new Map<string, Set<string>>();
  const byObject = new Map<string, Set<string>>();
  const reversals = new Map<string, PointsEntryRow>();
  const onDays = new Map<string, Map<string, { amount: number; occurredAt: Date }>>();
  const added: PointsEntryRow[] = [];
  const reversed: PointsEntryRow[] = [];
  const changed = new Set<Score>();

  const keep = (entry: PointsEntryRow) => {
    if (!isOriginal(entry)) return void reversals.set(entry.reversalOf as string, entry);
    const slot = slotOf(entry.ruleId, entry.userId, entry.key);
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), entry]);
    byBase.set(baseOf(entry.key), (byBase.get(baseOf(entry.key)) ?? new Set()).add(slot));
    byObject.set(entry.objectId, (byObject.get(entry.objectId) ?? new Set()).add(slot));
  };
  const onDaysOf = (ruleId: string | null, userId: string) => {
    const key = `${ruleId} ${userId}`;
    if (!onDays.has(key)) onDays.set(key, new Map());
    return onDays.get(key) as Map<string, { amount: number; occurredAt: Date }>;
  };
  for (const entry of entries.toSorted((a, b) => endOf(a) - endOf(b) || a.createdAt.getTime() - b.createdAt.getTime())) keep(entry);
  for (const { id, ruleId, userId, ...entry } of capped) onDaysOf(ruleId, userId).set(id, entry);

  /** What a rule may still give a person on the day of a moment, in their zone. */
  function allowed(rule: PointsRuleRow, userId: string, at: Date): number {
    if (rule.dailyCap === null) return Number.POSITIVE_INFINITY;
    const zone = scores.get(userId)?.timeZone ?? null;
    const day: Day = dayIn(zone, at);
    let left = rule.dailyCap;
    for (const { amount, occurredAt } of onDaysOf(rule.id, userId).values()) if (dayIn(zone, occurredAt) === day) left -= Math.abs(amount);
    return Math.max(0, left);
  }

  function move(entry: PointsEntryRow, event: Cause): Happening[] {
    const score = scores.get(entry.userId) as Score;
    const { userId, amount, ruleId, sourceType, sourceId, metric } = entry;
    added.push(entry);
    keep(entry);
    changed.add(score);
    score.total += amount;
    score.changedAt = event.occurredAt;
    const cause = { actorId: null, traceId: event.traceId, occurredAt: event.occurredAt };
    const data = { userId, amount, ruleId, sourceType, sourceId, metric, earnedAt: entry.occurredAt.toISOString(), total: score.total };
    const type = entry.reversalOf === null ? "points.awarded" : "points.reversed";
    const moved: Happening = { ...cause, id: idFrom(event.occurredAt, type, entry.id), type, subjectId: entry.id, data };
    const level = levels.findLast(({ minPoints }) => minPoints <= score.total && minPoints > score.peak);
    score.peak = Math.max(score.peak, score.total);
    if (!level) return [moved];
    const { number } = level;
    return [
      moved,
      { ...cause, id: idFrom(event.occurredAt, "level.reached", userId, `${number}`), type: "level.reached", subjectId: userId, data: { number } },
    ];
  }

  function award(earned: Earned, event: Cause): Happening[] {
    if (earned.amount === 0 || !scores.has(earned.userId)) return [];
    const id = idFrom(event.occurredAt, event.id, earned.ruleId, earned.userId, earned.key);
    const entry = { note: null, ...earned, id, createdAt: event.occurredAt, reversedAt: null, reversalOf: null };
    onDaysOf(entry.ruleId, entry.userId).set(id, entry);
    return move(entry, event);
  }

  function reverse(entry: PointsEntryRow, event: Happening): Happening[] {
    entry.reversedAt = event.occurredAt;
    reversed.push(entry);
    onDaysOf(entry.ruleId, entry.userId).delete(entry.id);
    const id = idFrom(event.occurredAt, event.id, entry.id);
    const back = { amount: -entry.amount, sourceType: event.type, createdAt: event.occurredAt, reversedAt: null, reversalOf: entry.id };
    return move({ ...entry, ...back, id }, event);
  }

  /** Has the first award of the deed stand again, on the day on which it was earned. */
  function awardAgain(first: PointsEntryRow, event: Happening): Happening[] {
    const rule = rules.find(({ id }) => id === first.ruleId);
    const left = rule ? allowed(rule, first.userId, first.occurredAt) : Number.POSITIVE_INFINITY;
    const amount = Math.sign(first.amount) * Math.min(Math.abs(first.amount), left);
    return award({ ...first, amount }, event);
  }

  function undo({ keys, objectId, authorId, redoes }: Undoing, event: Happening): Happening[] {
    const isTheirs = (slot: string) => authorId === undefined || bySlot.get(slot)?.[0]?.userId === authorId;
    const withObject = [...((objectId && byObject.get(objectId)) || [])].filter(isTheirs);
    const slots = new Set([...keys.flatMap((key) => [...(byBase.get(key) ?? [])]), ...withObject]);
    return [...slots].flatMap((slot) => {
      const all = bySlot.get(slot) as PointsEntryRow[];
      const [first, last] = [all[0], all.at(-1)] as [PointsEntryRow, PointsEntryRow];
      if (!redoes) return last.reversedAt ? [] : reverse(last, event);
      return last.reversedAt && reversals.get(last.id)?.sourceType === redoes ? awardAgain(first, event) : [];
    });
  }

  function earn(deed: Deed, event: Happening): Happening[] {
    return rules
      .filter(({ trigger, isEnabled }) => isEnabled && trigger === event.type)
      .flatMap((rule) => {
        const userId = recipientOf(deed, rule.recipient);
        if (!userId) return [];
        const key = rule.perSourceOnce ? deed.key : `${deed.key}#${event.id}`;
        const earlier = bySlot.get(slotOf(rule.id, userId, key));
        if (earlier) return earlier.at(-1)?.reversedAt ? awardAgain({ ...(earlier[0] as PointsEntryRow), sourceId: deed.sourceId }, event) : [];
        const amount = Math.sign(rule.amount) * Math.min(Math.abs(rule.amount), allowed(rule, userId, event.occurredAt));
        const source = { sourceType: event.type, sourceId: deed.sourceId, objectId: deed.objectId ?? deed.sourceId, key };
        return award({ ...source, userId, amount, ruleId: rule.id, ruleVersion: rule.version, metric: rule.metric, occurredAt: event.occurredAt }, event);
      });
  }

  /** Enters the points that come with a badge, once for an award. */
  function earnBadge(event: Happening<"badge.awarded">): Happening[] {
    const id = event.subjectId;
    const key = `badge:${id}`;
    const badge = awards.get(id);
    if (!badge || bySlot.has(slotOf(null, badge.userId, key))) return [];
    const source = { sourceType: event.type, sourceId: id, objectId: id, key };
    return award({ ...source, userId: badge.userId, amount: badge.points, ruleId: null, ruleVersion: null, metric: null, occurredAt: badge.awardedAt }, event);
  }

  return {
    added,
    reversed,
    changed,
    /** Enters what a person earns; answers what follows from it. */
    award,
    /** Takes an event in; answers what follows from it. */
    take(event: Happening): Happening[] {
      const undoing = undoingOf(event);
      const deed = deedOf(event);
      const undone = undoing ? undo(undoing, event) : [];
      const earned = deed ? earn(deed, event) : [];
      return [...undone, ...earned, ...(event.type === "badge.awarded" ? earnBadge(event) : [])];
    },
  };
}
