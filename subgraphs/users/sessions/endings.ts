import { type LiveEvent, type LiveMessage, live, requireViewer } from "@atrium/kit";
import type { Ctx } from "../index.ts";

export type SessionRevokedParent = LiveEvent<"session.revoked">;
export type SessionEventParent = LiveMessage<"session.revoked">;

/** The viewer's sessions as they end, the one of the request included. */
export function followEndings(ctx: Ctx, after?: string | null): Promise<AsyncIterableIterator<SessionEventParent>> {
  const { id } = requireViewer(ctx);
  return live(ctx, ["session.revoked"], ({ subjectId }) => subjectId === id, after);
}
