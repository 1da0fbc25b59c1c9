import type { Tx } from "@atrium/kit";
import { asc, eq } from "drizzle-orm";
import { type Member, members } from "../members/tables.ts";

/** Whoever may take part, from the oldest member to the newest. */
export const activeMembers = (tx: Tx): Promise<Member[]> =>
  tx.select().from(members).where(eq(members.status, "ACTIVE")).orderBy(asc(members.joinedAt), asc(members.username));
