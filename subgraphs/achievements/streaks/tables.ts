import { at } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { check, date, index, integer, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import type { StreakKind } from "../generated.ts";
import { schema } from "../tables.ts";

/** A person's streak of a kind as of its last active day; what it is today follows from the clock. */
export const streaks = schema.table(
  "streaks",
  {
    userId: uuid().notNull(),
    kind: text().$type<StreakKind>().notNull(),
    current: integer().notNull().default(0),
    longest: integer().notNull().default(0),
    /** The moment and the zone that made `activeOn` the last active day. */
    activeAt: at(),
    activeIn: text(),
    activeOn: date({ mode: "string" }),
    frozenFrom: date({ mode: "string" }),
    frozenUntil: date({ mode: "string" }),
    /** Days frozen in `freezeMonth`, such as 2026-03. */
    freezesUsed: smallint().notNull().default(0),
    freezeMonth: text(),
    /** The day whose end the person was last warned of. */
    warnedOn: date({ mode: "string" }),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.kind] }),
    index("streaks_active_idx").on(table.activeAt, table.userId, table.kind),
    check("streaks_kind_check", sql`${table.kind} in ('DAILY_ACTIVITY', 'LEARNING', 'CONTRIBUTION')`),
    check("streaks_length_check", sql`${table.longest} >= ${table.current} and ${table.current} >= 0`),
  ],
);

export type StoredStreak = typeof streaks.$inferSelect;
