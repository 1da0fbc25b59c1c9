import { isUniqueViolation, newId, publish, type Tx, UserError } from "@atrium/kit";
import { and, eq } from "drizzle-orm";
import { clubMemberships } from "../club-members/tables.ts";
import type { ClubJoinPolicy, ClubVisibility } from "../generated.ts";
import { screen } from "../moderation/screening.ts";
import { activityAt, weights } from "./activity.ts";
import { secretSlugOf, slugOf } from "./slugs.ts";
import { type ClubRow, clubs } from "./tables.ts";

export type NewClub = {
  name: string;
  description?: string | null | undefined;
  category?: string | null | undefined;
  rules?: string | null | undefined;
  visibility: ClubVisibility;
  joinPolicy: ClubJoinPolicy;
};

type Change = Partial<Omit<ClubRow, "id" | "slug" | "createdAt" | "updatedAt" | "membersCount" | "activity">>;

/** The club, locked until the transaction ends: whoever changes its members holds it, so that its count stays exact. */
export async function lockClub(tx: Tx, id: string): Promise<ClubRow | null> {
  const [club] = await tx.select().from(clubs).where(eq(clubs.id, id)).for("no key update");
  return club ?? null;
}

/** Founds a club, PENDING while its text is held for review; throws UNIQUE for a taken name. */
export async function foundClub(tx: Tx, ownerId: string, given: NewClub): Promise<ClubRow> {
  const now = tx.origin.now();
  const id = newId(now);
  const slug = given.visibility === "HIDDEN" ? secretSlugOf(given.name) : slugOf(given.name);
  const text = [given.name, given.description, given.rules].filter(Boolean).join("\n");
  const screened = await screen(tx, { authorId: ownerId, text, about: { type: "Club", id } });
  const status = screened === "PUBLISHED" ? "ACTIVE" : "PENDING";
  const activity = activityAt(now, weights.founded);
  const [club] = await tx
    .insert(clubs)
    .values({ ...given, id, slug, status, activity, membersCount: 1, createdAt: now, updatedAt: now })
    .returning()
    .catch(refuseTaken);
  await tx.insert(clubMemberships).values({ id: newId(now), clubId: id, userId: ownerId, role: "OWNER", status: "ACTIVE", joinedAt: now, createdAt: now });
  if (status === "ACTIVE") await publish(tx, "club.created", id, { ownerId, visibility: given.visibility });
  return club as ClubRow;
}

/** Changes a club the caller holds; a club that goes into hiding leaves its address to others. */
export async function changeClub(tx: Tx, club: ClubRow, change: Change): Promise<ClubRow> {
  const isChange = ([key, value]: [string, unknown]) => value !== undefined && value !== club[key as keyof ClubRow];
  const changes = Object.fromEntries(Object.entries(change).filter(isChange)) as Change;
  const changedFields = Object.keys(changes);
  if (changedFields.length === 0) return club;
  const isGoingUnder = changes.visibility === "HIDDEN";
  const [changed] = await tx
    .update(clubs)
    .set({ ...changes, ...(isGoingUnder && { slug: secretSlugOf(changes.name ?? club.name) }), updatedAt: tx.origin.now() })
    .where(eq(clubs.id, club.id))
    .returning();
  const row = changed as ClubRow;
  await publish(tx, "club.updated", row.id, { changedFields, visibility: row.visibility });
  return row;
}

function refuseTaken(error: unknown): never {
  if (isUniqueViolation(error, "clubs_slug_key")) throw new UserError("UNIQUE", "There is a club of this name.", ["name"]);
  throw error;
}

/** Lets a club that waited for a moderator begin. */
export async function approveClub(tx: Tx, club: ClubRow): Promise<void> {
  await tx.update(clubs).set({ status: "ACTIVE", withheld: null, updatedAt: tx.origin.now() }).where(eq(clubs.id, club.id));
  const [owner] = await tx
    .select()
    .from(clubMemberships)
    .where(and(eq(clubMemberships.clubId, club.id), eq(clubMemberships.role, "OWNER")));
  if (owner) await publish(tx, "club.created", club.id, { ownerId: owner.userId, visibility: club.visibility });
}

/** Takes a club out of everybody's sight, or brings it back (null). */
export async function withholdClub(tx: Tx, club: ClubRow, withheld: ClubRow["withheld"]): Promise<void> {
  await changeClub(tx, club, { withheld });
}
