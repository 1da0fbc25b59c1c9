import { newSecret } from "@atrium/kit";
import { undoingOf } from "../points/deeds.ts";
import type { BadgePoints } from "../points/ledger.ts";
import type { Happening } from "../progress/book.ts";
import { idFrom } from "../progress/ids.ts";
import { type BadgeRule, countedBy } from "./rule.ts";
import type { BadgeAwardRow, BadgeRow, BadgeStep } from "./tables.ts";

/** A badge that is given by its rule. */
export type AutomaticBadge = BadgeRow & { readonly rule: BadgeRule };

/** How far a person is with a badge: deeds that count, and whether it was ever given. */
export type Progress = { readonly userId: string; readonly badge: AutomaticBadge; count: number; isOver: boolean };

/** What the book of badges says of the people and deeds at hand. */
export type CountingState = {
  readonly badges: readonly AutomaticBadge[];
  readonly progressOf: (userId: string, badgeId: string) => Progress | undefined;
  readonly steps: readonly BadgeStep[];
  /** Where the points of what is given are told to the ledger. */
  readonly awards: Map<string, BadgePoints>;
};

const nameOf = ({ userId, badgeId, key }: Pick<BadgeStep, "userId" | "badgeId" | "key">) => `${userId} ${badgeId} ${key}`;

/** The counts of automatic badges, as events move them one after the other; a badge is given once, when its rule is met. */
export function countingOn({ badges, progressOf, steps, awards }: CountingState) {
  const known = new Map<string, BadgeStep>();
  const byKey = new Map<string, Set<BadgeStep>>();
  const changed = new Set<BadgeStep>();
  const given: BadgeAwardRow[] = [];

  const keep = (step: BadgeStep) => {
    known.set(nameOf(step), step);
    byKey.set(step.key, (byKey.get(step.key) ?? new Set()).add(step));
    return step;
  };
  for (const step of steps) keep(step);

  function give(progress: Progress, event: Happening): Happening[] {
    const { badge, userId } = progress;
    const at = event.occurredAt;
    const id = idFrom(at, "badge", badge.id, userId);
    progress.isOver = true;
    const nobody = { awardedBy: null, reason: null, evidenceUrl: null, expiresAt: null, revokedAt: null, revocationReason: null };
    given.push({ id, badgeId: badge.id, userId, points: badge.points, verificationCode: newSecret(15), awardedAt: at, ...nobody });
    awards.set(id, { userId, points: badge.points, awardedAt: at });
    const cause = { actorId: null, traceId: event.traceId, occurredAt: at };
    return [{ ...cause, id: idFrom(at, "badge.awarded", id), type: "badge.awarded", subjectId: id, data: { userId, badgeId: badge.id } }];
  }

  /** Has a deed count or not count; the badge is given when that is enough. */
  function set(step: BadgeStep, undoneBy: string | null, event: Happening): Happening[] {
    const progress = progressOf(step.userId, step.badgeId);
    if (!progress || progress.isOver) return [];
    step.undoneBy = undoneBy;
    changed.add(step);
    progress.count += undoneBy === null ? 1 : -1;
    return progress.count >= progress.badge.rule.count ? give(progress, event) : [];
  }

  function undo(event: Happening): Happening[] {
    const undoing = undoingOf(event);
    const hit = undoing?.keys.flatMap((key) => [...(byKey.get(key) ?? [])]) ?? [];
    const { redoes } = undoing ?? {};
    if (redoes) return hit.filter(({ undoneBy }) => undoneBy === redoes).flatMap((step) => set(step, null, event));
    return hit.filter(({ undoneBy }) => undoneBy === null).flatMap((step) => set(step, event.type, event));
  }

  function count(badge: AutomaticBadge, event: Happening): Happening[] {
    const counted = countedBy(badge.rule, event);
    if (!counted) return [];
    const step = { ...counted, badgeId: badge.id, undoneBy: event.type };
    const earlier = known.get(nameOf(step));
    return earlier?.undoneBy === null ? [] : set(earlier ?? keep(step), null, event);
  }

  return {
    given,
    changed,
    take: (event: Happening): Happening[] => [...undo(event), ...badges.flatMap((badge) => count(badge, event))],
  };
}
