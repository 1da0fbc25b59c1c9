import { isUniqueViolation, newId, publish, type Tx, UserError, validInput } from "@atrium/kit";
import type { EventData } from "@atrium/schema/events.ts";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Role, UserKind, UserStatus } from "../generated.ts";
import { claimEmail, sealEmail } from "./email.ts";
import { type UserRow, users } from "./tables.ts";
import { keepUsername, refuseKept, username, usernameTaken } from "./usernames.ts";

export type NewUser = {
  username: string;
  fullName: string | null;
  email: string;
  kind: UserKind;
  roles?: Role[];
  locale?: string | null;
  timeZone?: string | null;
  status: UserStatus;
  emailVerifiedAt?: Date | null;
};

/** Stores a person. Throws UNIQUE for a taken handle or address, FORMAT for an impossible handle. */
export async function createUser(tx: Tx, user: NewUser): Promise<UserRow> {
  const now = tx.origin.now();
  validInput(z.object({ username }), user);
  const row = { ...user, id: newId(now), email: sealEmail(user.email), createdAt: now, updatedAt: now, lastActiveAt: now };
  const [created] = await tx.insert(users).values(row).onConflictDoNothing().returning();
  if (!created) throw usernameTaken();
  try {
    await refuseKept(tx, created);
    await claimEmail(tx, created.id, user.email, ["email"]);
  } catch (error) {
    if (error instanceof UserError) await tx.delete(users).where(eq(users.id, created.id)); // the caller may try again with other values
    throw error;
  }
  return created;
}

/** The person, locked until the transaction ends; null when there is none. */
export async function lockUser(tx: Tx, id: string): Promise<UserRow | null> {
  const [user] = await tx.select().from(users).where(eq(users.id, id)).for("update");
  return user ?? null;
}

type Published = EventData<"user.updated">["values"];
type Change = Partial<Omit<UserRow, "id" | "version" | "createdAt" | "updatedAt">>;

/** Changes a person and publishes `user.updated` with what others keep of them. `values` adds what is not stored in the row. */
export async function changeUser(tx: Tx, user: UserRow, change: Change, values: Published = {}, fields = Object.keys(change)): Promise<UserRow> {
  const isRenamed = change.username !== undefined && change.username.toLowerCase() !== user.username.toLowerCase();
  if (isRenamed) await keepUsername(tx, user);
  const [changed] = await tx
    .update(users)
    .set({ ...change, version: sql`${users.version} + 1`, updatedAt: tx.origin.now() })
    .where(eq(users.id, user.id))
    .returning()
    .catch((error: unknown) => {
      if (isUniqueViolation(error, "users_username_key")) throw usernameTaken();
      throw error;
    });
  const row = changed as UserRow;
  if (isRenamed) await refuseKept(tx, row);
  const { kind, locale, timeZone } = row;
  const kept: Published = { username: row.username, kind, locale, timeZone, ...values };
  const isSwitched = isSeen(user) !== isSeen(row) && row.status !== "SUSPENDED" && row.status !== "DELETED"; // of these, events of their own tell
  const told = Object.entries(kept).filter(([key]) => fields.includes(key));
  await publish(tx, "user.updated", row.id, {
    changedFields: fields,
    values: { ...Object.fromEntries(told), ...(isSwitched && { isVisible: isSeen(row) }) },
    version: row.version,
  });
  return row;
}

const isSeen = ({ status }: UserRow) => status === "ACTIVE" || status === "SUSPENDED";

/** What of `given` is set and not what is stored already. */
export function differences<T extends object, G extends Partial<Record<keyof T, unknown>>>(stored: T, given: G): Partial<T> {
  const differs = ([key, value]: [string, unknown]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(stored[key as keyof T]);
  return Object.fromEntries(Object.entries(given).filter(differs)) as Partial<T>;
}
