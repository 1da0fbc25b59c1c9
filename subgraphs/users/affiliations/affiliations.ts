import {
  type Connection,
  connection,
  isUniqueViolation,
  line,
  notFound,
  publish,
  requireViewer,
  type Tx,
  UserError,
  validInput,
  wrongState,
} from "@atrium/kit";
import { and, asc, count, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { audit } from "../audit-log/audit-log.ts";
import type { AffiliationCreateInput, AffiliationReviewInput, AffiliationUpdateInput, QueryAffiliationReviewsArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { ifSeen } from "../users/users.ts";
import { changeUser, lockUser } from "../users/write.ts";
import { type AffiliationRow, affiliations } from "./tables.ts";

const MAX_AFFILIATIONS = 20;
const year = z.number().int().min(1900).max(2100);

const shape = z
  .object({
    institution: line(200),
    kind: z.enum(["STUDENT", "ALUMNI", "FACULTY", "EXPERT", "RECRUITER", "STAFF"]),
    program: line(200).nullish(),
    degree: line(200).nullish(),
    startYear: year.nullish(),
    graduationYear: year.nullish(),
    isPrimary: z.boolean().nullish(),
  })
  .refine(({ startYear, graduationYear }) => !startYear || !graduationYear || graduationYear >= startYear, {
    path: ["graduationYear"],
    message: "Graduation cannot come before the start.",
    params: { code: "OUT_OF_RANGE" },
  });

/** An affiliation of a person the viewer may see. */
export async function getAffiliation(ctx: Ctx, id: string): Promise<AffiliationRow | null> {
  const affiliation = await ctx.loaders.affiliation.load(id);
  const owner = affiliation && (await ctx.loaders.user.load(affiliation.userId));
  return (await ifSeen(ctx, owner)) ? affiliation : null;
}

/** A person's affiliations: the primary one first, then the latest. */
export async function listAffiliationsOf(ctx: Ctx, userId: string): Promise<AffiliationRow[]> {
  const all = await ctx.loaders.affiliationsOf.load(userId);
  return all.toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || (b.startYear ?? 0) - (a.startYear ?? 0));
}

/** The institution of the primary affiliation. */
export async function universityOf(ctx: Ctx, userId: string): Promise<string | null> {
  const [first] = await listAffiliationsOf(ctx, userId);
  return first?.institution ?? null;
}

/** Affiliations that wait for a reviewer, oldest first. */
export function listAffiliationReviews(ctx: Ctx, { status, ...page }: QueryAffiliationReviewsArgs): Promise<Connection<AffiliationRow>> {
  const orderBy = [{ name: "created", by: affiliations.createdAt, direction: "ASC" as const }];
  return connection(ctx.db, page, { from: affiliations, where: eq(affiliations.status, status ?? "PENDING"), orderBy });
}

/** Adds an affiliation to the viewer's profile. */
export async function affiliationCreate(ctx: Ctx, input: AffiliationCreateInput): Promise<AffiliationRow> {
  const viewer = requireViewer(ctx);
  return ctx.db.transaction((tx) => addAffiliation(tx, viewer.id, input));
}

/** Adds an affiliation; a person's first becomes the primary one. */
export async function addAffiliation(tx: Tx, userId: string, input: AffiliationCreateInput, verifiedAt: Date | null = null): Promise<AffiliationRow> {
  const given = validInput(shape, input);
  const user = await lockUser(tx, userId);
  if (!user) throw notFound("User", []);
  const [existing] = await tx.select({ count: count() }).from(affiliations).where(eq(affiliations.userId, userId));
  if (existing && existing.count >= MAX_AFFILIATIONS) {
    throw new UserError("LIMIT_EXCEEDED", `A profile has at most ${MAX_AFFILIATIONS} affiliations.`, null, { limit: MAX_AFFILIATIONS, remaining: 0 });
  }
  const isPrimary = given.isPrimary || existing?.count === 0;
  if (isPrimary) await unsetPrimary(tx, userId);
  const status = verifiedAt ? "VERIFIED" : "PENDING";
  const [created] = await tx
    .insert(affiliations)
    .values({ ...given, userId, isPrimary, status, verifiedAt, createdAt: tx.origin.now() })
    .returning()
    .catch(refuseDuplicate);
  if (isPrimary) await tellInstitution(tx, userId);
  const affiliation = created as AffiliationRow;
  if (verifiedAt) await publish(tx, "affiliation.verified", affiliation.id, { userId, institution: affiliation.institution });
  return affiliation;
}

/** Changes one of the viewer's affiliations; another claim than the one reviewed has to be reviewed anew. */
export async function affiliationUpdate(ctx: Ctx, { id, ...input }: AffiliationUpdateInput): Promise<AffiliationRow> {
  return ctx.db.transaction(async (tx) => {
    const affiliation = await lockOwn(ctx, tx, id);
    const { isPrimary, ...given } = validInput(shape, { ...affiliation, ...withoutUndefined(input) });
    if (isPrimary === false && affiliation.isPrimary) throw new UserError("POLICY", "Make another affiliation the primary one instead.", ["isPrimary"]);
    if (isPrimary && !affiliation.isPrimary) await unsetPrimary(tx, affiliation.userId);
    const isNewClaim = (["institution", "kind", "degree", "startYear", "graduationYear"] as const).some((key) => (given[key] ?? null) !== affiliation[key]);
    const review = isNewClaim ? { status: "PENDING" as const, verifiedAt: null, reviewNote: null } : {};
    const [updated] = await tx
      .update(affiliations)
      .set({ ...given, ...review, isPrimary: isPrimary || affiliation.isPrimary })
      .where(eq(affiliations.id, id))
      .returning()
      .catch(refuseDuplicate);
    if (updated?.isPrimary) await tellInstitution(tx, affiliation.userId);
    return updated as AffiliationRow;
  });
}

/** Removes one of the viewer's affiliations; the latest other one takes the primary's place. */
export async function affiliationDelete(ctx: Ctx, id: string): Promise<string> {
  return ctx.db.transaction(async (tx) => {
    const { userId, isPrimary } = await lockOwn(ctx, tx, id);
    await tx.delete(affiliations).where(eq(affiliations.id, id));
    if (!isPrimary) return id;
    const latest = tx
      .select({ id: affiliations.id })
      .from(affiliations)
      .where(eq(affiliations.userId, userId))
      .orderBy(sql`coalesce(${affiliations.startYear}, 0) desc`, asc(affiliations.id))
      .limit(1);
    await tx.update(affiliations).set({ isPrimary: true }).where(eq(affiliations.id, latest));
    await tellInstitution(tx, userId);
    return id;
  });
}

/** Verifies or rejects an affiliation that waits for a reviewer. */
export async function affiliationReview(ctx: Ctx, input: AffiliationReviewInput): Promise<AffiliationRow> {
  const { id, approve, note } = validInput(z.object({ id: z.uuid(), approve: z.boolean(), note: line(500).nullish() }), input);
  return ctx.db.transaction(async (tx) => {
    const [affiliation] = await tx.select().from(affiliations).where(eq(affiliations.id, id)).for("update");
    if (!affiliation) throw notFound("Affiliation");
    if (affiliation.status !== "PENDING") throw wrongState("Only a pending affiliation is reviewed.", affiliation.status, ["PENDING"]);
    const review = { status: approve ? ("VERIFIED" as const) : ("REJECTED" as const), verifiedAt: approve ? ctx.now() : null, reviewNote: note ?? null };
    const [reviewed] = await tx.update(affiliations).set(review).where(eq(affiliations.id, id)).returning();
    await audit(ctx, tx, "affiliationReview", ["Affiliation", id], { status: affiliation.status }, { status: review.status });
    if (approve) await publish(tx, "affiliation.verified", id, { userId: affiliation.userId, institution: affiliation.institution });
    return reviewed as AffiliationRow;
  });
}

/** The affiliation, locked with its owner. Another's is seen but not changed; one of a hidden person does not exist. */
async function lockOwn(ctx: Ctx, tx: Tx, id: string): Promise<AffiliationRow> {
  const viewer = requireViewer(ctx);
  const seen = await getAffiliation(ctx, id);
  if (!seen) throw notFound("Affiliation");
  if (seen.userId !== viewer.id) throw new UserError("POLICY", "Only its owner changes an affiliation.", ["id"]);
  await lockUser(tx, viewer.id);
  const [affiliation] = await tx.select().from(affiliations).where(eq(affiliations.id, id));
  if (!affiliation) throw notFound("Affiliation");
  return affiliation;
}

const unsetPrimary = (tx: Tx, userId: string) =>
  tx
    .update(affiliations)
    .set({ isPrimary: false })
    .where(and(eq(affiliations.userId, userId), affiliations.isPrimary));

/** Tells the other domains which institution the person now belongs to. */
async function tellInstitution(tx: Tx, userId: string): Promise<void> {
  const user = await lockUser(tx, userId);
  const [primary] = await tx
    .select()
    .from(affiliations)
    .where(and(eq(affiliations.userId, userId), affiliations.isPrimary));
  const values = { institution: primary?.institution ?? null, graduationYear: primary?.graduationYear ?? null };
  if (user) await changeUser(tx, user, {}, values, ["institution", "graduationYear"]);
}

function refuseDuplicate(error: unknown): never {
  if (isUniqueViolation(error, "affiliations_unique_key")) throw new UserError("UNIQUE", "This affiliation is on the profile already.", ["institution"]);
  throw error;
}

function withoutUndefined<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}
