import { type Db, isSealedWithFirst, keyRing, seal, type Tx, unseal } from "@atrium/kit";
import { and, eq, getColumns, isNotNull, notLike, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { DISPLAY_NAME } from "../identities/identities.ts";
import { identities } from "../identities/tables.ts";
import { INVITED_EMAIL } from "../invitations/invitations.ts";
import { invitations } from "../invitations/tables.ts";
import { authenticators } from "../two-factor/tables.ts";
import { AUTHENTICATOR_SECRET } from "../two-factor/two-factor.ts";
import { EMAIL, emailHashes } from "../users/email.ts";
import { emailIndexes, users } from "../users/tables.ts";

const BATCH = 200;

type Row = Record<string, unknown>;
type Sealed = {
  readonly table: PgTable;
  readonly column: PgColumn;
  readonly purpose: string;
  /** Names the row. */
  only(row: Row): SQL | undefined;
  /** What has to follow from the value in clear. */
  also?(tx: Tx, row: Row, text: string): Promise<unknown>;
};

/** Everything sealed for longer than a mailed link lives. */
const SEALED: readonly Sealed[] = [
  { table: users, column: users.email, purpose: EMAIL, only: (row) => eq(users.id, row["id"] as string), also: indexAddress },
  {
    table: invitations,
    column: invitations.email,
    purpose: INVITED_EMAIL,
    only: (row) => eq(invitations.id, row["id"] as string),
    also: (tx, row, email) =>
      tx
        .update(invitations)
        .set({ emailHashes: emailHashes(email) })
        .where(eq(invitations.id, row["id"] as string)),
  },
  { table: authenticators, column: authenticators.secret, purpose: AUTHENTICATOR_SECRET, only: (row) => eq(authenticators.userId, row["userId"] as string) },
  {
    table: identities,
    column: identities.displayName,
    purpose: DISPLAY_NAME,
    only: (row) => and(eq(identities.provider, row["provider"] as "GOOGLE"), eq(identities.subject, row["subject"] as string)),
  },
];

/** Seals what older keys of `PII_KEYS` sealed with the first one, and indexes it so; afterwards the older keys may go. Answers how many values. */
export async function reseal(db: Db): Promise<number> {
  let count = 0;
  for (const sealed of SEALED) {
    for (let batch = BATCH; batch === BATCH; count += batch) batch = await db.transaction((tx) => resealBatch(tx, sealed));
  }
  return count;
}

async function resealBatch(tx: Tx, { table, column, purpose, only, also }: Sealed): Promise<number> {
  const ring = keyRing("PII_KEYS");
  const key = Object.entries(getColumns(table)).find(([, candidate]) => candidate === column)?.[0] as string;
  const isOlder = and(isNotNull(column), notLike(column, `${ring[0]?.id}:%`));
  const rows: Row[] = await tx.select().from(table).where(isOlder).limit(BATCH).for("update");
  for (const row of rows) {
    const value = row[key] as string;
    if (isSealedWithFirst(ring, value)) continue;
    const text = unseal(ring, purpose, value);
    await tx
      .update(table)
      .set({ [key]: seal(ring, purpose, text) })
      .where(only(row));
    await also?.(tx, row, text);
  }
  return rows.length;
}

/** Leaves the address's indexes under today's keys alone. */
async function indexAddress(tx: Tx, { id }: Row, email: string): Promise<void> {
  const userId = id as string;
  await tx.delete(emailIndexes).where(eq(emailIndexes.userId, userId));
  await tx.insert(emailIndexes).values(emailHashes(email).map((hash) => ({ hash, userId })));
}
