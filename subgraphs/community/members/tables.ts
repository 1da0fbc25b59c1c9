import { membersIn } from "@atrium/kit";
import { eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";

/** The people of the graph as this domain knows them. */
export const members = membersIn(schema);

export type Member = typeof members.$inferSelect;

/** SQL: the person in the column is suspended; a lookup by key for each row, never a walk through all members. */
export const isSuspended = (person: PgColumn): SQL<boolean> =>
  sql`(select ${members.status} from ${members} where ${eq(members.id, person)}) is not distinct from 'SUSPENDED'`;
