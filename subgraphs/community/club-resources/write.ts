import { newId, publish, type Tx } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { noteActivity, weights } from "../clubs/activity.ts";
import { screen } from "../moderation/screening.ts";
import { type ClubResourceRow, clubResources } from "./tables.ts";

export type ResourceText = Pick<ClubResourceRow, "title" | "description" | "url" | "tags">;

/** Adds a resource to a club, held for review when a rule holds it. */
export async function addResource(tx: Tx, clubId: string, uploaderId: string, given: ResourceText): Promise<ClubResourceRow> {
  const now = tx.origin.now();
  const id = newId(now);
  const status = await screen(tx, { authorId: uploaderId, text: wordsOf(given), about: { type: "ClubResource", id } });
  const [added] = await tx
    .insert(clubResources)
    .values({ ...given, id, clubId, uploaderId, status, createdAt: now, updatedAt: now })
    .returning();
  if (status === "PUBLISHED") await tell(tx, added as ClubResourceRow);
  return added as ClubResourceRow;
}

/** Changes what a resource says; what a rule holds then is out of sight until a moderator decides. */
export async function rewordResource(tx: Tx, resource: ClubResourceRow, given: Partial<ResourceText>): Promise<ClubResourceRow> {
  const { id, uploaderId, status } = resource;
  const screened = await screen(tx, { authorId: uploaderId, text: wordsOf({ ...resource, ...given }), about: { type: "ClubResource", id } });
  const [changed] = await tx
    .update(clubResources)
    .set({ ...given, status: status === "PUBLISHED" && screened === "PENDING_REVIEW" ? "HIDDEN" : status, updatedAt: tx.origin.now() })
    .where(eq(clubResources.id, id))
    .returning();
  return changed as ClubResourceRow;
}

/** Takes a resource out of sight or brings it back; it is told of when it is seen first. */
export async function setResourceStatus(tx: Tx, resource: ClubResourceRow, status: ClubResourceRow["status"]): Promise<void> {
  await tx.update(clubResources).set({ status }).where(eq(clubResources.id, resource.id));
  if (status === "PUBLISHED" && resource.status === "PENDING_REVIEW") await tell(tx, resource);
}

async function tell(tx: Tx, { id, clubId, uploaderId }: ClubResourceRow): Promise<void> {
  await noteActivity(tx, clubId, tx.origin.now(), weights.resource);
  await publish(tx, "club.resource_added", clubId, { resourceId: id, uploaderId });
}

const wordsOf = ({ title, description, url, tags }: ResourceText) => [title, description, url, ...tags].filter(Boolean).join("\n");
