import { type Tx, UserError } from "@atrium/kit";
import { and, eq, gt, ne, sql } from "drizzle-orm";
import { z } from "zod";
import type { Ctx } from "../index.ts";
import { reservedUsernames, type UserRow, users } from "./tables.ts";

const FORM = /^[A-Za-z0-9_]{3,30}$/;
const WORDS = new Set([
  "admin",
  "administrator",
  "api",
  "atrium",
  "deleted",
  "graphql",
  "help",
  "me",
  "moderator",
  "root",
  "security",
  "settings",
  "support",
  "system",
]);
const KEPT_MS = 30 * 24 * 3_600_000;

/** Whether the handle has the right form and is nobody's word. */
export const isUsername = (username: string) => FORM.test(username) && !WORDS.has(username.toLowerCase());

/** A handle in an input. */
export const username = z.string().refine(isUsername, {
  message: "A username has 3 to 30 letters, digits or underscores, and is not a reserved word.",
  params: { code: "FORMAT" },
});

export const usernameTaken = () => new UserError("UNIQUE", "This username is taken.", ["username"]);

/** Whether the viewer could take the handle: valid, free, and not kept for somebody else who gave it up lately. */
export async function usernameAvailable(ctx: Ctx, username: string): Promise<boolean> {
  if (!isUsername(username)) return false;
  const [taken] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.username})`, username.toLowerCase()))
    .unionAll(
      ctx.db
        .select({ id: reservedUsernames.userId })
        .from(reservedUsernames)
        .where(isKept(username, ctx.now(), ctx.viewer?.id)),
    );
  return !taken;
}

/** Keeps the handle a person gives up for them, for 30 days. */
export async function keepUsername(tx: Tx, user: UserRow): Promise<void> {
  const kept = { userId: user.id, until: new Date(tx.origin.now().getTime() + KEPT_MS) };
  await tx
    .insert(reservedUsernames)
    .values({ username: user.username.toLowerCase(), ...kept })
    .onConflictDoUpdate({ target: reservedUsernames.username, set: kept });
}

/** Refuses a handle that is kept for somebody else. Asked once the handle is taken, when nobody can give it up unseen. */
export async function refuseKept(tx: Tx, { id, username }: UserRow): Promise<void> {
  const [kept] = await tx
    .select()
    .from(reservedUsernames)
    .where(isKept(username, tx.origin.now(), id));
  if (kept) throw usernameTaken();
}

const isKept = (username: string, now: Date, besides: string | undefined) =>
  and(eq(reservedUsernames.username, username.toLowerCase()), gt(reservedUsernames.until, now), besides ? ne(reservedUsernames.userId, besides) : undefined);
