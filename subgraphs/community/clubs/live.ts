import { type Db, forbidden, type LiveEvent, type LiveMessage, live, pairKey, requireViewer } from "@atrium/kit";
import { and, eq } from "drizzle-orm";
import { getMembership } from "../club-members/members.ts";
import { type ClubMembershipRow, clubMemberships } from "../club-members/tables.ts";
import type { ClubActivityKind } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { clubs } from "./tables.ts";
import { inSight } from "./visible.ts";

const kinds = {
  "club.member_joined": "MEMBER_JOINED",
  "club.member_left": "MEMBER_LEFT",
  "club.member_role_changed": "ROLE_CHANGED",
  "post.published": "POST_PUBLISHED",
  "post.removed": "POST_REMOVED",
  "club.resource_added": "RESOURCE_ADDED",
} as const satisfies Record<string, ClubActivityKind>;

type Followed = keyof typeof kinds;
const followed = Object.keys(kinds) as Followed[];

export type ClubActivityParent = LiveEvent<Followed>;
export type ClubEventParent = LiveMessage<Followed>;

/** What happens in a club, for as long as the viewer is an active member; FORBIDDEN alike for clubs they may see and others. */
export async function followClub(ctx: Ctx, clubId: string, after?: string | null): Promise<AsyncIterableIterator<ClubEventParent>> {
  const viewer = requireViewer(ctx);
  if (!(await isMemberNow(ctx.db, clubId, viewer.id))) throw forbidden();
  const isIts = (event: LiveEvent<Followed> | Omit<LiveEvent<Followed>, "cursor">) => ("clubId" in event.data ? event.data.clubId : event.subjectId) === clubId;
  return live(ctx, followed, (event) => isIts(event) && isMemberNow(ctx.db, clubId, viewer.id), after);
}

/** Past any loader: membership may have ended since the last event. */
async function isMemberNow(db: Db, clubId: string, userId: string): Promise<boolean> {
  const found = await db
    .select({ id: clubMemberships.id })
    .from(clubMemberships)
    .innerJoin(clubs, eq(clubs.id, clubMemberships.clubId))
    .where(and(eq(clubMemberships.clubId, clubId), eq(clubMemberships.userId, userId), eq(clubMemberships.status, "ACTIVE"), inSight));
  return found.length > 0;
}

export const kindOf = ({ type }: ClubActivityParent): ClubActivityKind => kinds[type];

/** The membership an event is about; that it has ended is shown to every member, that of a banned person to moderators only. */
export async function membershipIn(ctx: Ctx, { subjectId, data }: ClubActivityParent): Promise<ClubMembershipRow | null> {
  if (!("userId" in data)) return null;
  const membership = await ctx.loaders.membership.load(pairKey(subjectId, data.userId));
  return membership?.status === "LEFT" ? membership : membership && getMembership(ctx, membership.id);
}
