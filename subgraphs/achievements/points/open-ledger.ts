import type { Tx } from "@atrium/kit";
import { and, asc, between, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { badgeAwards } from "../badges/tables.ts";
import type { Book, Happening } from "../progress/book.ts";
import { deedOf, recipientOf, undoingOf } from "./deeds.ts";
import { type BadgePoints, type LedgerState, ledgerOn } from "./ledger.ts";
import { lockScores, writeScores } from "./scores.ts";
import { baseOf, levels, type PointsEntryRow, type PointsRuleRow, pointsEntries, pointsRules, type Score } from "./tables.ts";

const AROUND_MS = 27 * 3_600_000; // the longest day there is, and more

type Earned = Pick<PointsEntryRow, "ruleId" | "userId" | "occurredAt">;
type Capped = LedgerState["capped"][number];

/** The book of points, and what other books share with it. */
export type OpenLedger = Book & { readonly scores: ReadonlyMap<string, Score>; readonly awards: Map<string, BadgePoints> };

/** Opens the ledger as far as the events need it. The scores of everybody concerned are locked. */
export async function openLedger(tx: Tx, events: readonly Happening[]): Promise<OpenLedger> {
  const rules = await tx.select().from(pointsRules).orderBy(asc(pointsRules.id));
  const ladder = await tx.select().from(levels).orderBy(asc(levels.number));
  const awards = await pointsOfBadges(tx, events);
  const entries = await entriesOf(tx, events);
  const scores = await lockScores(tx, [...peopleOf(events), ...[...awards.values(), ...entries].map(({ userId }) => userId)]);
  const capped = await cappedAround(tx, rules, [...entries, ...toEarn(events, rules)]);
  const ledger = ledgerOn({ rules, levels: ladder, scores, entries, capped, awards });
  return {
    scores,
    awards,
    take(event) {
      noteZone(scores, event, ledger.changed);
      return ledger.take(event);
    },
    async close() {
      await takeBack(
        tx,
        ledger.reversed.filter((entry) => !ledger.added.includes(entry)),
      );
      if (ledger.added.length > 0) await tx.insert(pointsEntries).values(ledger.added);
      await writeScores(tx, [...ledger.changed]);
    },
  };
}

/** Follows the zone a person lives in: days end there from now on. */
function noteZone(scores: ReadonlyMap<string, Score>, event: Happening, changed: Set<Score>): void {
  const score = scores.get(event.subjectId);
  const zone = zoneIn(event);
  if (!score || zone === undefined || zone === score.timeZone) return;
  score.timeZone = zone;
  changed.add(score);
}

function zoneIn(event: Happening): string | null | undefined {
  if (event.type === "user.registered") return event.data.timeZone;
  if (event.type === "user.updated") return event.data.values.timeZone;
  return event.type === "user.anonymized" ? null : undefined;
}

const people = (ids: readonly (string | null | undefined)[]) => ids.filter((id) => typeof id === "string");

const peopleOf = (events: readonly Happening[]) =>
  events.flatMap((event) => {
    const deed = deedOf(event);
    const { userId, authorId } = event.data as { userId?: string; authorId?: string };
    return people([event.actorId, deed?.actorId, deed?.authorId, userId, authorId, event.type.startsWith("user.") ? event.subjectId : null]);
  });

const toEarn = (events: readonly Happening[], rules: readonly PointsRuleRow[]): Earned[] =>
  events.flatMap((event) => {
    const deed = deedOf(event);
    if (!deed) return [];
    const matching = rules.filter(({ trigger }) => trigger === event.type);
    return matching.map((rule) => ({ ruleId: rule.id, userId: recipientOf(deed, rule.recipient) ?? "", occurredAt: event.occurredAt }));
  });

/** Every entry with a key or an object that the events are about. */
async function entriesOf(tx: Tx, events: readonly Happening[]): Promise<PointsEntryRow[]> {
  const undoings = events.map(undoingOf).filter((undoing) => undoing !== null);
  const badges = events.filter(({ type }) => type === "badge.awarded").map(({ subjectId }) => `badge:${subjectId}`);
  const keys = [...people(events.map((event) => deedOf(event)?.key)), ...undoings.flatMap(({ keys }) => keys), ...badges];
  const objects = people(undoings.map(({ objectId }) => objectId));
  if (keys.length + objects.length === 0) return [];
  const hasKey = keys.length > 0 ? inArray(baseOf(pointsEntries.key), keys) : undefined;
  return tx
    .select()
    .from(pointsEntries)
    .where(or(hasKey, objects.length > 0 ? inArray(pointsEntries.objectId, objects) : undefined));
}

/** What counts towards the daily caps of the days at hand. */
async function cappedAround(tx: Tx, rules: readonly PointsRuleRow[], at: readonly Earned[]): Promise<Capped[]> {
  const isCapped = new Set(rules.filter(({ dailyCap }) => dailyCap !== null).map(({ id }) => id));
  const windows = at.filter(({ ruleId, userId }) => ruleId && userId && isCapped.has(ruleId));
  if (windows.length === 0) return [];
  const spans = new Map(
    windows.map(({ ruleId, userId, occurredAt }) => {
      const hour = Math.floor(occurredAt.getTime() / 3_600_000) * 3_600_000;
      return [`${ruleId} ${userId} ${hour}`, { rule: ruleId, person: userId, low: new Date(hour - AROUND_MS), high: new Date(hour + AROUND_MS) }];
    }),
  );
  const given = sql`jsonb_to_recordset(${JSON.stringify([...spans.values()])}::text::jsonb) as span(rule uuid, person uuid, low timestamptz, high timestamptz)`;
  const { id, ruleId, userId, amount, occurredAt } = pointsEntries;
  return tx
    .selectDistinct({ id, ruleId, userId, amount, occurredAt })
    .from(given)
    .innerJoin(pointsEntries, and(eq(ruleId, sql`span.rule`), eq(userId, sql`span.person`), between(occurredAt, sql`span.low`, sql`span.high`)))
    .where(and(isNull(pointsEntries.reversedAt), isNull(pointsEntries.reversalOf)));
}

/** The points of badges that were given by hand. */
async function pointsOfBadges(tx: Tx, events: readonly Happening[]): Promise<Map<string, BadgePoints>> {
  const ids = events.filter(({ type }) => type === "badge.awarded").map(({ subjectId }) => subjectId);
  if (ids.length === 0) return new Map();
  const { id, userId, points, awardedAt } = badgeAwards;
  const rows = await tx.select({ id, userId, points, awardedAt }).from(badgeAwards).where(inArray(id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

async function takeBack(tx: Tx, entries: readonly PointsEntryRow[]): Promise<void> {
  if (entries.length === 0) return;
  const ends = JSON.stringify(entries.map(({ id, reversedAt }) => ({ id, at: reversedAt })));
  await tx.execute(
    sql`update ${pointsEntries} set reversed_at = ended.at from jsonb_to_recordset(${ends}::text::jsonb) as ended(id uuid, at timestamptz) where ${pointsEntries.id} = ended.id`,
  );
}
