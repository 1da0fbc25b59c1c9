import type { Tx } from "@atrium/kit";
import { asc, inArray, sql } from "drizzle-orm";
import type { StreakKind } from "../generated.ts";
import type { Score } from "../points/tables.ts";
import type { Book, Happening } from "../progress/book.ts";
import { afterActivity } from "./streak.ts";
import { type StoredStreak, streaks } from "./tables.ts";

const LEARNING: ReadonlySet<string> = new Set(["lesson.completed", "exercise.passed", "course.completed"]);
const CONTRIBUTION: ReadonlySet<string> = new Set(["task.completed", "commit.imported", "pull_request.merged"]);

function kindsOf(type: string): StreakKind[] {
  if (LEARNING.has(type)) return ["DAILY_ACTIVITY", "LEARNING"];
  return CONTRIBUTION.has(type) ? ["DAILY_ACTIVITY", "CONTRIBUTION"] : ["DAILY_ACTIVITY"];
}

/** A streak that has not begun. */
export const newStreak = (userId: string, kind: StreakKind): StoredStreak => ({
  userId,
  kind,
  current: 0,
  longest: 0,
  activeAt: null,
  activeIn: null,
  activeOn: null,
  frozenFrom: null,
  frozenUntil: null,
  freezesUsed: 0,
  freezeMonth: null,
  warnedOn: null,
});

/** Opens the streaks of whoever did something, each in the zone the person lives in at that time. */
export async function openStreaks(tx: Tx, events: readonly Happening[], scores: ReadonlyMap<string, Score>): Promise<Book> {
  const actors = [...new Set(events.map(({ actorId }) => actorId).filter((id) => id !== null))];
  const known =
    actors.length > 0
      ? await tx.select().from(streaks).where(inArray(streaks.userId, actors)).orderBy(asc(streaks.userId), asc(streaks.kind)).for("update")
      : [];
  const rows = new Map(known.map((row) => [`${row.userId} ${row.kind}`, row]));
  const changed = new Map<string, StoredStreak>();

  return {
    take({ type, actorId, occurredAt }) {
      for (const kind of actorId ? kindsOf(type) : []) {
        const name = `${actorId} ${kind}`;
        const row = rows.get(name) ?? newStreak(actorId as string, kind);
        const next = afterActivity(row, occurredAt, scores.get(actorId as string)?.timeZone ?? null);
        if (next === row) continue;
        rows.set(name, next);
        changed.set(name, next);
      }
      return [];
    },
    async close() {
      if (changed.size === 0) return;
      const { current, longest, activeAt, activeIn, activeOn } = streaks;
      const set = Object.fromEntries(
        Object.entries({ current, longest, activeAt, activeIn, activeOn }).map(([key, column]) => [key, sql`excluded.${sql.identifier(column.name)}`]),
      );
      await tx
        .insert(streaks)
        .values([...changed.values()])
        .onConflictDoUpdate({ target: [streaks.userId, streaks.kind], set });
    },
  };
}
