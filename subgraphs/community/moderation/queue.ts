import { type Connection, connection, connectionOf, hasScope, type PageArguments } from "@atrium/kit";
import { and, arrayOverlaps, eq, inArray } from "drizzle-orm";
import type { QueryModerationQueueArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type ContentReportRow, contentReports, type ModerationCaseRow, moderationCases } from "./tables.ts";

const seesAll = (ctx: Ctx) => ctx.isService === true || hasScope(ctx.viewer, "moderation:read");

/** A case, for moderators and the author of what it is about. */
export async function getCase(ctx: Ctx, id: string): Promise<ModerationCaseRow | null> {
  const found = await ctx.loaders.moderationCase.load(id);
  return found && (seesAll(ctx) || (ctx.viewer !== null && found.authorId === ctx.viewer.id)) ? found : null;
}

/** A report, for moderators. */
export async function getReport(ctx: Ctx, id: string): Promise<ContentReportRow | null> {
  return seesAll(ctx) ? ctx.loaders.contentReport.load(id) : null;
}

/** Cases that wait for moderators: most reports first, then oldest. */
export function listQueue(ctx: Ctx, { status, reasons, ...page }: QueryModerationQueueArgs): Promise<Connection<ModerationCaseRow>> {
  const where = and(
    status ? eq(moderationCases.status, status) : inArray(moderationCases.status, ["OPEN", "APPEALED"]),
    reasons?.length ? arrayOverlaps(moderationCases.reasons, [...reasons]) : undefined,
  );
  const orderBy = [
    { name: "reports", by: moderationCases.reportsCount, direction: "DESC" as const },
    { name: "opened", by: moderationCases.openedAt, direction: "ASC" as const },
  ];
  return connection(ctx.db, page, { from: moderationCases, where, orderBy });
}

/** The reports in a case, newest first; null for its author. */
export async function listReportsOf(ctx: Ctx, caseId: string, page: PageArguments): Promise<Connection<ContentReportRow> | null> {
  return seesAll(ctx) ? connectionOf(ctx.db, "ModerationCase.reports", caseId, page, contentReports.caseId, { from: contentReports }) : null;
}
