import { type Db, publish, type Tx } from "@atrium/kit";
import { arrayOverlaps, eq, lte, or, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { activities } from "../activities/tables.ts";
import { affiliations } from "../affiliations/tables.ts";
import { identities } from "../identities/tables.ts";
import { interests, userInterests } from "../interests/tables.ts";
import { invitations } from "../invitations/tables.ts";
import { mailedTokens } from "../mailed-tokens/tables.ts";
import { passwords } from "../passwords/tables.ts";
import { positions, socialLinks } from "../profiles/tables.ts";
import { sessions } from "../sessions/tables.ts";
import { twoFactorChallenges } from "../sign-ins/tables.ts";
import { skills, userSkills } from "../skills/tables.ts";
import { replaceTopics } from "../topics/topics.ts";
import { authenticators, recoveryCodes } from "../two-factor/tables.ts";
import { emailHashes, emailOf } from "../users/email.ts";
import { emailIndexes, reservedUsernames, type UserRow, users } from "../users/tables.ts";

/** What is one person's alone: deleted with them. */
const theirs: readonly (PgTable & { userId: PgColumn })[] = [
  activities,
  affiliations,
  authenticators,
  emailIndexes,
  identities,
  mailedTokens,
  passwords,
  positions,
  recoveryCodes,
  reservedUsernames,
  sessions,
  socialLinks,
  twoFactorChallenges,
];

/** Erases what is personal about a locked person, here and, by `user.anonymized`, in every domain. The row stays, for what refers to it. */
export async function anonymizeUser(tx: Tx, user: UserRow): Promise<UserRow> {
  await replaceTopics(tx, skills, userSkills, user.id, []);
  await replaceTopics(tx, interests, userInterests, user.id, []);
  const email = emailOf(user);
  await tx.delete(invitations).where(or(eq(invitations.acceptedById, user.id), email ? arrayOverlaps(invitations.emailHashes, emailHashes(email)) : undefined));
  for (const table of theirs) await tx.delete(table).where(eq(table.userId, user.id));
  const [anonymous] = await tx
    .update(users)
    .set({ ...nobody, username: `deleted_${user.id.replaceAll("-", "").slice(-24)}`, updatedAt: tx.origin.now(), version: sql`${users.version} + 1` })
    .where(eq(users.id, user.id))
    .returning();
  await publish(tx, "user.anonymized", user.id, {});
  return anonymous as UserRow;
}

const nobody = {
  status: "DELETED",
  fullName: null,
  email: null,
  emailVerifiedAt: null,
  bio: null,
  headline: null,
  location: null,
  roles: ["MEMBER"],
  openTo: [],
  locale: null,
  timeZone: null,
  lastLoginAt: null,
  suspendedFrom: null,
  suspendedUntil: null,
  suspensionReason: null,
  deletionScheduledFor: null,
  emailVisibility: "PRIVATE",
  locationVisibility: "PRIVATE",
  positionsVisibility: "PRIVATE",
  achievementsVisibility: "PRIVATE",
  showOnLeaderboards: false,
  directoryListed: false,
  analyticsOptOut: true,
} as const satisfies Partial<{ [K in keyof UserRow]: UserRow[K] | readonly [] | readonly ["MEMBER"] }>;

/** Erases the accounts whose day of deletion has come, each in a transaction of its own; answers how many. */
export async function anonymizeDue(db: Db): Promise<number> {
  const next = (tx: Tx) =>
    tx
      .select()
      .from(users)
      .where(lte(users.deletionScheduledFor, tx.origin.now()))
      .orderBy(users.deletionScheduledFor)
      .limit(1)
      .for("update", { skipLocked: true });
  for (let count = 0; ; count++) {
    const erased = await db.transaction(async (tx) => {
      const [user] = await next(tx);
      return user && anonymizeUser(tx, user);
    });
    if (!erased) return count;
  }
}
