import { type Tx, UserError } from "@atrium/kit";
import { and, arrayContains, eq, isNull, ne, sql } from "drizzle-orm";
import { type UserRow, users } from "../users/tables.ts";

const LOCK = 4_177_002;

/** Refuses with POLICY when no other active administrator would remain. Whoever asks next waits for this transaction. */
export async function keepAnAdmin(tx: Tx, user: UserRow, path: string[] | null): Promise<void> {
  if (!user.roles.includes("ADMIN")) return;
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
  const isAnother = and(arrayContains(users.roles, ["ADMIN"]), ne(users.id, user.id), eq(users.status, "ACTIVE"), isNull(users.deletionScheduledFor));
  const [another] = await tx.select({ id: users.id }).from(users).where(isAnother).limit(1);
  if (!another) throw new UserError("POLICY", "The last administrator stays. Appoint another one first.", path);
}
