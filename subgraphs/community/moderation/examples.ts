import type { Viewer } from "@atrium/kit";
import { eq } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { moderationFactory, targetOf } from "./factory.ts";
import { contentReports } from "./tables.ts";

/** For the role matrix: a case about a post of the owner's, and the report in it. */
export async function moderationExamples(ctx: Ctx, owner: { viewer: Viewer; accessToken: string }) {
  const { aPost, aReport } = moderationFactory(() => ctx);
  const found = await aReport(targetOf(await aPost({ authorId: owner.viewer.id })));
  const [report] = await ctx.db.select().from(contentReports).where(eq(contentReports.caseId, found.id));
  return {
    ContentReport: { id: report?.id as string, seenBy: ["MODERATOR"] },
    ModerationCase: { id: found.id, seenBy: ["MODERATOR"], owner },
  } as const;
}
