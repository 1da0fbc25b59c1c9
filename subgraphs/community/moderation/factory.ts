import type { Tx } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { factory } from "../factory.ts";
import type { Ctx } from "../index.ts";
import type { PostRow } from "../posts/tables.ts";
import type { NewPost } from "../posts/write.ts";
import type { Decision } from "./cases.ts";
import { decide } from "./decisions.ts";
import { addReport, type NewReport } from "./reports.ts";
import { type ModerationCaseRow, moderationCases } from "./tables.ts";
import type { Target } from "./targets.ts";

/** Makes reports and decisions, for tests. */
export function moderationFactory(context: () => Ctx) {
  const { aMember, aPost } = factory(context);
  const within = <T>(work: (tx: Tx) => Promise<T>) => context().db.transaction(work);
  const caseOf = async (id: string) => (await context().db.select().from(moderationCases).where(eq(moderationCases.id, id)))[0] as ModerationCaseRow;

  /** A report of a new person's, in the case of its object. */
  async function aReport(target: Target, given: Partial<NewReport> = {}): Promise<ModerationCaseRow> {
    const reporterId = given.reporterId ?? (await aMember()).id;
    const { caseId } = await within((tx) => addReport(tx, target, { reason: "SPAM", ...given, reporterId }));
    return caseOf(caseId);
  }

  /** A post somebody reported, and its case. */
  async function aReportedPost(given: Partial<NewPost> = {}): Promise<{ post: PostRow; found: ModerationCaseRow }> {
    const post = await aPost(given);
    return { post, found: await aReport(targetOf(post)) };
  }

  /** A decision of a moderator. */
  const aDecision = (found: ModerationCaseRow, kind: Decision["kind"], actorId: string | null = null): Promise<ModerationCaseRow> =>
    within((tx) => decide(tx, found, { kind, actorId }));

  return { aMember, aPost, aReport, aReportedPost, aDecision, caseOf };
}

export const targetOf = ({ id, authorId }: Pick<PostRow, "id" | "authorId">): Target => ({ type: "Post", id, authorId });
