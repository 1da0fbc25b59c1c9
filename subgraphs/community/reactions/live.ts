import { forbidden, type LiveEvent, type LiveMessage, live, objectNamed, paced } from "@atrium/kit";
import type { SubscriptionReactionsChangedArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { getSubject } from "../subjects/subjects.ts";

const TYPES = ["reaction.added", "reaction.removed"] as const;
type Type = (typeof TYPES)[number];

export type ReactionsChangedParent = LiveEvent<Type>;
export type ReactionEventParent = LiveMessage<Type>;

const PACE_MS = 1_000;

/** The reactions to a subject the viewer may see, as they change; FORBIDDEN for what they may not see, or is not there. */
export async function followReactions(ctx: Ctx, args: SubscriptionReactionsChangedArgs): Promise<AsyncIterableIterator<ReactionEventParent>> {
  const subject = await getSubject(ctx, objectNamed(args, "subjectId"));
  if (!subject) throw forbidden();
  const seesStill = async () => {
    ctx.db.loaded.clear(); // what was true of the event before may have changed
    return (await getSubject(ctx, subject)) !== null;
  };
  return paced(await live(ctx, TYPES, ({ data }) => data.target.id === subject.id && seesStill(), args.after), PACE_MS);
}
