import { isLagged, type LiveMessage, live, paced, requireViewer, type StreamLagged } from "@atrium/kit";
import type { SubscriptionFeedUpdatedArgs } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { inFeed } from "./feed.ts";

const PACE_MS = 5_000;
const MAX_NEW = 1_000;

export type FeedAdvancedParent = Pick<Exclude<LiveMessage<"post.published">, StreamLagged>, "cursor" | "occurredAt"> & {
  newPostsCount: number;
  newestId: string;
};
export type FeedEventParent = FeedAdvancedParent | StreamLagged;

/** Tells of new posts of others in the viewer's feed; what they may see, and follow, is asked anew for each message. */
export async function followFeed(ctx: Ctx, { mode, after }: SubscriptionFeedUpdatedArgs, paceMs = PACE_MS): Promise<AsyncIterableIterator<FeedEventParent>> {
  const viewer = requireViewer(ctx);
  const published: string[] = [];
  const note = (event: { subjectId: string; data: { authorId: string | null } }) => {
    if (event.data.authorId === viewer.id) return false;
    if (published.push(event.subjectId) > MAX_NEW) published.shift();
    return true;
  };
  const source = paced(await live(ctx, ["post.published"], note, after), paceMs);
  let told = "";
  const stream: AsyncIterableIterator<FeedEventParent> = {
    [Symbol.asyncIterator]: () => stream,
    async next() {
      for (;;) {
        const { done, value } = await source.next();
        if (done) return { done, value: undefined };
        if (isLagged(value)) return { done: false, value };
        const ids = await inFeed(ctx, mode ?? "HOME", published);
        const [newestId] = ids;
        if (!newestId || told === ids.join()) continue; // nothing of it is for this feed
        told = ids.join();
        return { done: false, value: { cursor: value.cursor, occurredAt: value.occurredAt, newPostsCount: ids.length, newestId } };
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
  return stream;
}
