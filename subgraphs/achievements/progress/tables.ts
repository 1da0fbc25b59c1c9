import { at } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { index, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";

/** Events that have had their effect on points, badges and streaks: none has it twice, even when the log is read again. */
export const takenEvents = schema.table("taken_events", { eventId: uuid().primaryKey(), takenAt: at().notNull().default(sql`now()`) }, (table) => [
  index("taken_events_taken_idx").on(table.takenAt),
]);
