import { createHash } from "node:crypto";
import { and, eq, lt } from "drizzle-orm";
import { type Context, type LoaderMakers, requireViewer } from "./context.ts";
import type { Db, Tx } from "./db.ts";
import { UserError } from "./errors.ts";
import { onceKeys } from "./tables.ts";

const KEPT_MS = 24 * 3_600_000;
const MAX_LENGTH = 64;

/**
 * Does a mutation's work in a transaction; with `idempotencyKey` in its input once in 24 hours for this viewer: the same
 * key answers what the work answered then. Throws IDEMPOTENCY_MISMATCH when the input is another, TOO_LONG past 64 characters.
 * The answer is stored as JSON: ids of what was made, never the row.
 */
export function once<A, I extends { idempotencyKey?: string | null | undefined }>(
  ctx: Context<LoaderMakers>,
  mutation: string,
  input: I,
  work: (tx: Tx) => Promise<A>,
): Promise<A> {
  const { idempotencyKey: key, ...rest } = input;
  if (!key) return ctx.db.transaction(work);
  if (key.length > MAX_LENGTH) throw new UserError("TOO_LONG", `idempotencyKey may have at most ${MAX_LENGTH} characters.`, ["idempotencyKey"]);
  const userId = requireViewer(ctx).id;
  const hash = createHash("sha256").update(canonical(rest)).digest("hex");
  const isIt = and(eq(onceKeys.userId, userId), eq(onceKeys.mutation, mutation), eq(onceKeys.key, key));
  return ctx.db.transaction(async (tx) => {
    await tx.delete(onceKeys).where(and(isIt, lt(onceKeys.createdAt, new Date(ctx.now().getTime() - KEPT_MS))));
    // a second call with the key waits here for the first to commit or roll back
    const [mine] = await tx.insert(onceKeys).values({ userId, mutation, key, hash, createdAt: ctx.now() }).onConflictDoNothing().returning();
    if (!mine) {
      const [first] = await tx.select().from(onceKeys).where(isIt);
      if (first?.hash !== hash) throw new UserError("IDEMPOTENCY_MISMATCH", "This idempotencyKey was used with another input.", ["idempotencyKey"]);
      return first.answer as A;
    }
    const answer = await work(tx);
    await tx.update(onceKeys).set({ answer }).where(isIt);
    return answer;
  });
}

/** Forgets keys older than a day. */
export const forgetKeys = (db: Db, now: Date) => db.delete(onceKeys).where(lt(onceKeys.createdAt, new Date(now.getTime() - KEPT_MS)));

/** The value as JSON with sorted keys: the same input is the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === "object" && !Array.isArray(part) && !(part instanceof Date)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
