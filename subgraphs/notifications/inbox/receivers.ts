import type { Tx } from "@atrium/kit";
import { uuidArray } from "@atrium/kit/db";
import { eq, getColumns, type InferSelectModel, sql } from "drizzle-orm";
import { blocks, mutes } from "../audiences/tables.ts";
import { members } from "../members/tables.ts";
import { preferences, type StoredPreferences, subjectMutes } from "../preferences/tables.ts";
import type { Notice } from "./notify.ts";
import { inboxes } from "./tables.ts";

/** Somebody to be told, their inbox locked. */
export type Receiver = Pick<InferSelectModel<typeof members>, "id" | "locale" | "timeZone"> & {
  readonly unreadCount: number;
  readonly preferences: StoredPreferences | null;
};

const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Those of the people who are to hear of it, in the order of ids; their inboxes are locked until the transaction ends. */
export async function receiversOf(tx: Tx, { category, actorId, subject, at }: Notice, userIds: readonly string[]): Promise<Receiver[]> {
  const given = { ids: uuidArray(userIds), actor: actorId ?? NOBODY, subject: subject.id, at, isSecurity: category === "SECURITY" };
  const rows = await statement(tx).execute(given);
  return rows.map((row) => ({ ...row, preferences: row.preferences }));
}

const [ids, actor, subject, at, isSecurity] = ["ids", "actor", "subject", "at", "isSecurity"].map((name) => sql.placeholder(name));

const statement = (tx: Tx) =>
  tx
    .select({ id: members.id, locale: members.locale, timeZone: members.timeZone, unreadCount: inboxes.unreadCount, preferences: getColumns(preferences) })
    .from(members)
    .innerJoin(inboxes, eq(inboxes.id, members.id))
    .leftJoin(preferences, eq(preferences.id, members.id))
    .where(
      sql`${members.id} = any(${ids}::uuid[]) and ${members.id} <> ${actor}::uuid
        and (${members.status} = 'ACTIVE' or ${isSecurity}::boolean and ${members.status} <> 'ANONYMIZED')
        and (${isSecurity}::boolean or not exists (select from ${subjectMutes} s where s.user_id = ${members.id} and s.subject_id = ${subject}::uuid))
        and not exists (select from ${blocks} b where b.blocker_id = ${members.id} and b.blocked_id = ${actor}::uuid)
        and not exists (select from ${blocks} b where b.blocked_id = ${members.id} and b.blocker_id = ${actor}::uuid)
        and not exists (select from ${mutes} m where m.muter_id = ${members.id} and m.muted_id = ${actor}::uuid
          and (m.until is null or m.until > ${at}::timestamptz))`,
    )
    .orderBy(members.id)
    .for("update", { of: inboxes })
    .prepare("notify_receivers");
