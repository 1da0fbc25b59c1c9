import type { Db, Tx } from "@atrium/kit";
import { reseal as resealColumns, type SealedColumn, type SealedRow } from "@atrium/kit/reseal";
import { and, eq } from "drizzle-orm";
import { DISPLAY_NAME } from "../identities/identities.ts";
import { identities } from "../identities/tables.ts";
import { INVITED_EMAIL } from "../invitations/invitations.ts";
import { invitations } from "../invitations/tables.ts";
import { authenticators } from "../two-factor/tables.ts";
import { AUTHENTICATOR_SECRET } from "../two-factor/two-factor.ts";
import { EMAIL, emailHashes } from "../users/email.ts";
import { emailIndexes, users } from "../users/tables.ts";

/** Everything sealed for longer than a mailed link lives. */
const SEALED: readonly SealedColumn[] = [
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
export const reseal = (db: Db): Promise<number> => resealColumns(db, SEALED);

/** Leaves the address's indexes under today's keys alone. */
async function indexAddress(tx: Tx, { id }: SealedRow, email: string): Promise<void> {
  const userId = id as string;
  await tx.delete(emailIndexes).where(eq(emailIndexes.userId, userId));
  await tx.insert(emailIndexes).values(emailHashes(email).map((hash) => ({ hash, userId })));
}
