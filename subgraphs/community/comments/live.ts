import { forbidden, isLagged, type LiveEvent, type LiveMessage, live, objectNamed } from "@atrium/kit";
import type { SubscriptionCommentAddedArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { areApart } from "../relationships/pairs.ts";
import { getSubject, isCommentable } from "../subjects/subjects.ts";

const TYPES = ["comment.created", "comment.removed", "comment.restored"] as const;
type Type = (typeof TYPES)[number];

export type CommentAddedParent = LiveEvent<"comment.created" | "comment.restored">;
export type CommentRemovedParent = LiveEvent<"comment.removed">;
export type CommentEventParent = LiveMessage<Type>;

/** The comments of a subject the viewer may see, as they come and go; FORBIDDEN for what they may not see, or is not there. */
export async function followComments(ctx: Ctx, args: SubscriptionCommentAddedArgs): Promise<AsyncIterableIterator<CommentEventParent>> {
  const subject = await getSubject(ctx, objectNamed(args, "subjectId"));
  if (!subject || !isCommentable(subject)) throw forbidden();
  const seesStill = async (authorId: string | null) => {
    ctx.db.loaded.clear(); // what was true of the event before may have changed
    const [seen, isApart] = await Promise.all([getSubject(ctx, subject), areApart(ctx, authorId)]);
    return seen !== null && !isApart;
  };
  const isTold = ({ data: { target, authorId } }: { data: { target: { id: string }; authorId: string | null } }) =>
    target.id === subject.id && seesStill(authorId);
  return live(ctx, TYPES, isTold, args.after);
}

/** What kind of message an event is. */
export const messageType = (message: CommentEventParent) =>
  isLagged(message) ? "StreamLagged" : message.type === "comment.removed" ? "CommentRemoved" : "CommentAdded";
