import type { World } from "@atrium/kit";
import { scopesOf } from "@atrium/schema/scopes.ts";
import { and, desc, eq, inArray } from "drizzle-orm";
import { userApprove } from "../administration/administration.ts";
import { affiliationReview } from "../affiliations/affiliations.ts";
import { affiliations } from "../affiliations/tables.ts";
import type { Ctx } from "../index.ts";
import { userSuspend } from "../suspensions/suspensions.ts";
import type { UserRow } from "../users/tables.ts";
import { changeUser } from "../users/write.ts";
import type { Team } from "./team.ts";

const DAY_MS = 24 * 3_600_000;

/** What staff did lately and what still waits for them: reviews, approvals, suspensions. */
export async function doStaffWork(world: World<Ctx>, { moderator, reviewer }: Team, crowd: readonly UserRow[]): Promise<void> {
  const at = (daysAgo: number) => new Date(world.present.getTime() - daysAgo * DAY_MS);
  const newest = crowd.toReversed();
  const [late, waiting, gone, rude] = [newest.slice(3, 6), newest.slice(8, 13), crowd.slice(40, 42), crowd.slice(60, 62)];

  await change(world, late, { status: "PENDING_VERIFICATION", emailVerifiedAt: null }, at(1));
  await change(world, waiting, { status: "PENDING_APPROVAL" }, at(1));
  await change(world, gone, { status: "DEACTIVATED" }, at(30));

  const review = inRoleOf(world, reviewer, at(0.5));
  for (const { id } of waiting.slice(0, 2)) await userApprove(review, { id });
  await reviewSome(review);

  const [spammer, quarreller] = rude as [UserRow, UserRow];
  await userSuspend(inRoleOf(world, moderator, at(20)), { userId: spammer.id, reason: "Posted the same advertisement in nine clubs." });
  await userSuspend(inRoleOf(world, moderator, at(3)), {
    userId: quarreller.id,
    reason: "Insulted other members after two warnings.",
    until: new Date(world.present.getTime() + 11 * DAY_MS),
  });
}

/** The context of somebody at a time. */
const inRoleOf = (world: World<Ctx>, { id, roles }: UserRow, at: Date) => world.as({ id, sessionId: id, roles, scopes: scopesOf(roles) }, at);

async function change(world: World<Ctx>, people: readonly UserRow[], state: Partial<Pick<UserRow, "status" | "emailVerifiedAt">>, at: Date): Promise<void> {
  for (const user of people) await inRoleOf(world, user, at).db.transaction((tx) => changeUser(tx, user, state, {}, ["status"]));
}

async function reviewSome(ctx: Ctx): Promise<void> {
  const pending = await ctx.db
    .select()
    .from(affiliations)
    .where(and(eq(affiliations.status, "PENDING"), inArray(affiliations.kind, ["ALUMNI", "STUDENT"])))
    .orderBy(affiliations.createdAt, desc(affiliations.isPrimary))
    .limit(12);
  for (const [index, { id }] of pending.entries()) {
    const isDoubtful = index % 6 === 5;
    await affiliationReview(ctx, { id, approve: !isDoubtful, note: isDoubtful ? "The register knows no such degree in that year." : null });
  }
}
