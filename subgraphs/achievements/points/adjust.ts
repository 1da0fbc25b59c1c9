import { line, newId, notFound, once, publish, type Tx, UserError, validInput } from "@atrium/kit";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { audit } from "../audit/audit.ts";
import type { PointsAdjustInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { idFrom } from "../progress/ids.ts";
import { ledgerOn } from "./ledger.ts";
import { holdConsumer, lockScores, OvertakenError, writeScores } from "./scores.ts";
import { levels, type PointsEntryRow, pointsEntries } from "./tables.ts";

const MAX_ADJUSTMENT = 1_000_000;
const MAX_TOTAL = 2_000_000_000;
const TRIES = 10;

const shape = z.object({
  userId: z.uuid(),
  amount: z
    .number()
    .int()
    .min(-MAX_ADJUSTMENT)
    .max(MAX_ADJUSTMENT)
    .refine((amount) => amount !== 0, { message: "An adjustment of nothing changes nothing.", params: { code: "OUT_OF_RANGE" } }),
  reason: line(500),
});

/** Adds or deducts points by hand. */
export async function pointsAdjust(ctx: Ctx, input: PointsAdjustInput): Promise<PointsEntryRow> {
  const { userId, amount, reason } = validInput(shape, input);
  const id = await inOrder(() =>
    once(ctx, "pointsAdjust", input, async (tx) => {
      const [member] = await tx.select().from(members).where(eq(members.id, userId));
      if (!member || member.status === "ANONYMIZED") throw notFound("User", ["userId"]);
      const { id: entryId, before, after } = await adjust(tx, userId, amount, reason);
      await audit(tx, "pointsAdjust", ["User", userId], { points: before }, { points: after });
      return entryId;
    }),
  );
  return (await ctx.loaders.pointsEntry.load(id)) as PointsEntryRow;
}

async function adjust(tx: Tx, userId: string, amount: number, note: string): Promise<{ id: string; before: number; after: number }> {
  const rungs = await tx.select().from(levels).orderBy(asc(levels.number));
  await holdConsumer(tx);
  const scores = await lockScores(tx, [userId]);
  const before = scores.get(userId)?.total ?? 0;
  if (Math.abs(before + amount) > MAX_TOTAL) throw new UserError("OUT_OF_RANGE", "Nobody has that many points.", ["amount"]);
  const { traceId, now } = tx.origin;
  const cause = { id: newId(now()), type: "audit.recorded" as const, traceId, occurredAt: now() };
  const ledger = ledgerOn({ rules: [], levels: rungs, scores, entries: [], capped: [], awards: new Map() });
  const key = `adjustment:${cause.id}`;
  const own = idFrom(cause.occurredAt, cause.id, null, userId, key); // it is earned with nothing but itself
  const source = { sourceType: "adjustment", sourceId: own, objectId: own, key };
  const news = ledger.award({ ...source, userId, amount, note, ruleId: null, ruleVersion: null, metric: null, occurredAt: cause.occurredAt }, cause);
  const [entry] = ledger.added as [PointsEntryRow];
  await tx.insert(pointsEntries).values(entry);
  await writeScores(tx, [...ledger.changed]);
  for (const { type, subjectId, data } of news) await publish(tx, type, subjectId, data);
  return { id: entry.id, before, after: before + amount };
}

/** Does it as a later transaction when one that began after it was faster. */
async function inOrder<T>(work: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OvertakenError) || tries === 1) throw error;
    return inOrder(work, tries - 1);
  }
}
