import { blindIndexes, keyRing, seal, type Tx, UserError, unseal } from "@atrium/kit";
import { eq, inArray } from "drizzle-orm";
import { emailIndexes, type UserRow, users } from "./tables.ts";

/** What a sealed address is sealed and indexed for. */
export const EMAIL = "users.email";

/** The address in clear; null once erased. */
export function emailOf(user: UserRow): string | null {
  return user.email && unseal(keyRing("PII_KEYS"), EMAIL, user.email);
}

/** Encrypts an address for its column. */
export const sealEmail = (email: string) => seal(keyRing("PII_KEYS"), EMAIL, email);

/** The keyed hashes of an address, by which it is found. */
export const emailHashes = (email: string) => blindIndexes(keyRing("PII_KEYS"), EMAIL, email.trim().toLowerCase());

/** The person with this address. */
export async function findByEmail(tx: Pick<Tx, "select">, email: string): Promise<UserRow | null> {
  const owners = tx
    .select({ userId: emailIndexes.userId })
    .from(emailIndexes)
    .where(inArray(emailIndexes.hash, emailHashes(email)));
  const [user] = await tx.select().from(users).where(inArray(users.id, owners));
  return user ?? null;
}

/** Makes an address a person's alone; their former ones are free again. Throws UNIQUE. */
export async function claimEmail(tx: Tx, userId: string, email: string, path: string[]): Promise<void> {
  const hashes = emailHashes(email);
  await tx.delete(emailIndexes).where(eq(emailIndexes.userId, userId));
  const claimed = await tx
    .insert(emailIndexes)
    .values(hashes.map((hash) => ({ hash, userId })))
    .onConflictDoNothing()
    .returning();
  if (claimed.length < hashes.length) throw emailTaken(path);
}

export const emailTaken = (path: string[]) => new UserError("UNIQUE", "This email address is taken.", path);
